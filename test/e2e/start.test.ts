import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { buildFolder, root } from "../../src/workbench/tools/places";
import { disconnect, open, read, type } from "./harness/desk";
import { fromSetUp } from "./harness/running";

// The newcomer's command itself, on a machine without a display: run, read, typed into, stopped with Ctrl+C.

let started: ChildProcess;
let said = "";
let gone = false;
const picture = path.join(buildFolder, "trial-desk.png");

beforeAll(async () => {
  rmSync(picture, { force: true });
  const variables = { ...process.env, DISPLAY: "", WAYLAND_DISPLAY: "" };
  // The port of the tests' own desk: busy, as a newcomer's port 3000 may be.
  const port = new URL(fromSetUp("address")).port;
  started = spawn("npm", ["start", "--", "--port", port], { cwd: root, env: variables, detached: true });
  started.stdout?.on("data", (words: Buffer) => (said += words.toString()));
  started.stderr?.on("data", (words: Buffer) => (said += words.toString()));
  started.once("close", () => (gone = true));
  await until(() => /Ctrl\+C|could not start|できませんでした/u.test(said));
});

afterAll(async () => {
  if (!gone) interrupt();
  await disconnect();
});

async function until(happened: () => boolean): Promise<void> {
  for (let waited = 0; !happened(); waited += 100) {
    if (waited > 110_000) throw new Error(`Waited too long; npm start said:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Ctrl+C reaches the whole group of processes in a terminal. */
function interrupt(): void {
  if (started.pid !== undefined) process.kill(-started.pid, "SIGINT");
}

test("it prints the thirteen programmes with their yen and saves a picture", () => {
  const amounts = said.match(/^\s*\d+\S*\s+\S.*?\s{2,}[\d,]+\s+[\d,]+\s+20\d\d\/\d\d\/\d\d/gmu) ?? [];
  expect(amounts).toHaveLength(13);
  expect(said).toContain("1,086,000");
  expect(said).toContain("暫定・要綱確認");
  expect(existsSync(picture)).toBe(true);
});

test("a busy port is replaced by the next, and it says so", () => {
  const busy = Number(new URL(fromSetUp("address")).port);
  expect(said).toContain(String(busy));
  expect(address()).not.toContain(`:${busy}`);
});

test("the desk that it serves computes what is typed", async () => {
  const { page, watched } = await open(address());
  await type(page, ["はじめに", "C14"], '=SUBSIDY.AMOUNT("9①","病院",4000000,150)');
  expect((await read(page, "はじめに", "C14")).text).toBe("1,086,000");
  expect(watched).toEqual({ outside: [], complaints: [] });
  await page.close();
});

test("Ctrl+C stops it, and nothing is served any more", async () => {
  interrupt();
  await until(() => gone);
  expect(said).toMatch(/stopped|終えました/u);
  await expect(open(address())).rejects.toThrow("ERR_CONNECTION_REFUSED");
});

function address(): string {
  const found = /https:\/\/localhost:\d+\//u.exec(said)?.[0];
  if (!found) throw new Error(`No address in:\n${said}`);
  return found;
}
