import path from "node:path";
import { devDependencies } from "../../../package.json";

/** The root of the checkout, wherever the command was started. */
export const root = path.resolve(__dirname, "../../..");

/** Everything that can be made again: certificate, desk bundle, unpacked browser, fonts. */
export const cacheFolder = path.join(root, ".cache");

/** What a run leaves for people to look at, such as the picture of the desk. */
export const buildFolder = path.join(root, "build");

/** The desk's own page and styles. */
export const pageFolder = path.join(root, "src/workbench/page");

/** The pinned version of a development dependency, so that what is unpacked from it is made anew when it changes. */
export function pinned(name: keyof typeof devDependencies): string {
  return devDependencies[name];
}

/** The folder of an installed package. */
export function packageFolder(name: string): string {
  return path.join(root, "node_modules", name);
}
