/**
 * Loads the add-in into Excel on Windows or Mac: builds it with Office.js from Microsoft, trusts a development
 * certificate, serves dist/ and starts Excel. Run with: npm run sideload
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { startServer } from "../workbench/tools/server";
import { folder } from "../workbench/tools/static-files";
import { localAddress } from "./add-in-address";

const root = path.resolve(__dirname, "../..");
const manifest = path.join(root, "dist/manifest.xml");
const port = Number(new URL(localAddress).port);
/** Fetched only when run: they are large, and of no use where there is no Excel. */
const certificates = "office-addin-dev-certs@3.0.0";
const debugging = "office-addin-debugging@7.0.0";

const elsewhere = `Excel for Windows or Mac is needed to sideload, and this is neither.
  - Without Excel: npm start opens the trial desk with the same add-in.
  - Excel on the web: ADDIN_URL=https://your.host/ npm run build, host dist/ there, then in Excel choose
    Home > Add-ins > More Add-ins > Upload My Add-in and give it dist/manifest.xml.
  - On a Windows machine or a Mac: run npm run sideload there, from a checkout of its own.`;

/** Runs a command to its end while the server keeps answering. */
async function run(command: string, ...words: readonly string[]): Promise<void> {
  const windows = process.platform === "win32";
  const variables = { ...process.env };
  delete variables["ADDIN_URL"];
  const child = spawn(windows ? `${command}.cmd` : command, words, {
    cwd: root,
    stdio: "inherit",
    shell: windows,
    env: variables,
  });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`${command} ${words.join(" ")} ended with ${code ?? "a signal"}.`);
}

function certificate(): { key: string; cert: string; spki: string } {
  const read = (name: string): string =>
    readFileSync(path.join(homedir(), ".office-addin-dev-certs", name), "utf8");
  return { key: read("localhost.key"), cert: read("localhost.crt"), spki: "" };
}

async function sideload(): Promise<void> {
  await run("npm", "run", "build");
  await run("npx", "--yes", certificates, "install");
  const server = await startServer([["/", folder(path.join(root, "dist"))]], certificate(), port);
  if (server.port !== port) {
    await server.close();
    throw new Error(
      `Port ${port}, which the manifest names, is taken. Stop what uses it (npm start?) and try again.`,
    );
  }
  await run("npx", "--yes", debugging, "start", manifest, "desktop", "--no-debug", "--no-live-reload");
  console.log(`Serving the add-in at ${server.address}. Ctrl+C ends this and takes the add-in out of Excel.`);
  await once(process, "SIGINT");
  await run("npx", "--yes", debugging, "stop", manifest);
  await server.close();
}

if (process.platform === "win32" || process.platform === "darwin") {
  sideload().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
} else {
  console.error(elsewhere);
  process.exitCode = 1;
}
