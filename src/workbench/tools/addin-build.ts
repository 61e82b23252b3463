import { execFile } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { fingerprint } from "./fingerprint";
import { forgetOlder } from "./made-folders";
import { cacheFolder, root } from "./places";

const sources = [
  "src/build",
  "src/core",
  "src/catalogue",
  "src/editions",
  "src/functions",
  "src/text",
  "src/excel",
  "src/taskpane",
  "src/start",
  "src/sheets",
  "src/forms",
  "src/templates",
  "src/sharing",
  "src/quotes",
  "src/xlsx",
  "src/holidays",
  "data",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];

/**
 * Builds the add-in for development (Office.js from this machine) into a folder of the desk's own, so that a
 * production build of dist/ and a running desk never meet; answers the folder. The same sources are built once.
 * Throws with the build's own words when it fails.
 */
export async function addinBuild(): Promise<string> {
  const home = path.join(cacheFolder, "addin");
  const folder = path.join(home, fingerprint(sources.map((source) => path.join(root, source))));
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    await webpack(draft);
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  forgetOlder(home);
  return folder;
}

async function webpack(folder: string): Promise<void> {
  const command = [
    require.resolve("webpack-cli/bin/cli.js"),
    "--mode",
    "development",
    "--env",
    `folder=${folder}`,
  ];
  try {
    await promisify(execFile)(process.execPath, command, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    throw new Error(`The add-in could not be built:\n${outputOf(error)}`, { cause: error });
  }
}

function outputOf(error: unknown): string {
  const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
  return `${stdout}${stderr}`.trim().slice(-4000) || String(error);
}
