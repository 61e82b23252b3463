import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { fingerprint } from "./fingerprint";
import { forgetOlder } from "./made-folders";
import { cacheFolder, root } from "./places";

/** The desk's script and styles, bundled from the host, the sheets and the spreadsheet grid. */
export interface DeskBundle {
  readonly folder: string;
  /** False when an earlier bundle of the same sources was there. */
  readonly fresh: boolean;
}

const sources = ["src/workbench", "src/host", "src/sheets", "package-lock.json"];

/** Bundles the desk for the browser, or takes the bundle that was made from the same sources before. */
export async function deskBundle(): Promise<DeskBundle> {
  const home = path.join(cacheFolder, "desk");
  const folder = path.join(home, fingerprint(sources.map((source) => path.join(root, source))));
  if (existsSync(folder)) return { folder, fresh: false };
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    await bundle(draft);
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  forgetOlder(home);
  return { folder, fresh: true };
}

async function bundle(outdir: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: { desk: "src/workbench/desk.ts" },
    outdir,
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "error",
    loader: { ".ttf": "dataurl", ".woff2": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
  });
}
