import { execFile } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { pinned } from "./places";

/** The browser that ships inside an npm package: headless only, with the few libraries a bare system lacks. */
export interface PackagedBrowser {
  readonly executable: string;
  readonly libraries: string;
}

// The package unpacks to the folder for temporary files and brings its libraries only on its own cloud's machines;
// a process of its own can be told both without changing anything for this one.
const unpacking = `import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())`;

/**
 * Unpacks the packaged browser once per version into the folder; two seconds, then it is there. Throws on anything
 * but 64-bit Intel Linux, for which alone the package is built.
 */
export async function packagedBrowser(cache: string): Promise<PackagedBrowser> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "No browser found. Install Chrome, Edge or Chromium, or name one in CHROME_PATH. " +
        "ブラウザーが見つかりません。Chrome・Edge・Chromium のいずれかを入れるか、CHROME_PATH に場所を指定してください。",
    );
  }
  const home = path.join(cache, `chromium-${pinned("@sparticuz/chromium")}`);
  if (!existsSync(home)) await unpack(home);
  return { executable: path.join(home, "chromium"), libraries: path.join(home, "al2023", "lib") };
}

async function unpack(home: string): Promise<void> {
  const draft = `${home}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", unpacking], {
    cwd: __dirname,
    env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  try {
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error; // else another start was quicker, and its copy is as good
  }
}
