import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { BuiltFiles } from "./manifest/addresses";

/** The files of a build, by their path below its folder. */
export function builtFolder(folder: string): BuiltFiles {
  const place = (file: string): string => path.join(folder, file);
  return {
    has: (file) => existsSync(place(file)) && statSync(place(file)).isFile(),
    bytes: (file) => readFileSync(place(file)),
  };
}
