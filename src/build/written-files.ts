import { readFileSync } from "node:fs";
import path from "node:path";
import { helpFiles } from "../functions/help";
import { functionsJson } from "../functions/metadata";
import { builtManifest } from "./built-manifest";
import { shortcutNamesEn, shortcutsJson } from "./shortcuts";

/** A file that the build writes without bundling anything. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

const manifest = path.resolve(__dirname, "../../manifest.xml");
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Manifest, metadata of the functions in both languages, keyboard shortcuts, and the help pages, for the add-in at an address. */
export async function writtenFiles(address: string): Promise<readonly WrittenFile[]> {
  return [
    { path: "manifest.xml", text: await builtManifest(readFileSync(manifest, "utf8"), address) },
    { path: "functions.json", text: json(functionsJson("ja", address)) },
    { path: "functions-en.json", text: json(functionsJson("en", address)) },
    { path: "shortcuts.json", text: json(shortcutsJson()) },
    { path: "shortcuts-en.json", text: json(shortcutNamesEn()) },
    ...helpFiles(),
  ];
}
