import { spawnSync } from "node:child_process";
import { mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeProblem, tooLarge } from "../../src/catalogue/schema";
import { editionBelow, importEdition } from "../../src/editions/import";
import { editionText, theEdition } from "../catalogue/edition-file";

const over = (rest: string): string => `{"over":"2025-10-02","more":${rest}}`;
const nested = (depth: number): string => over("[".repeat(depth - 1) + "]".repeat(depth - 1));
const long = (length: number): string => over(`"${"a".repeat(length - over('""').length)}"`);

test("whether a text is a supplement is asked only of texts within the limits of length and depth", () => {
  expect(editionBelow(long(4_000_000))).toBe("2025-10-02");
  expect(editionBelow(long(4_000_001))).toBeUndefined();
  expect(editionBelow(nested(60))).toBe("2025-10-02");
  expect(editionBelow(nested(61))).toBeUndefined();
});

test.each<[string, string, RegExp]>([
  [
    "long",
    long(4_000_001),
    /a file of at most 4000000 characters \(it has 4000001\); the line reads: .{120}$/,
  ],
  ["deep", nested(61), /brackets at most 60 deep/],
])("a supplement that is too %s is told as such", async (_what, text, expected) => {
  const imported = await importEdition(text, "list.json", theEdition());
  if (imported.ok) throw new Error("accepted");
  expect(imported.problems.map((each) => describeProblem(each, "en"))).toEqual([
    expect.stringMatching(expected),
  ]);
});

test("no file whose text is within the limit is too large by its bytes", () => {
  const largest = Buffer.byteLength(`\uFEFF${"補".repeat(4_000_000)}`);
  expect(tooLarge(largest)).toBeUndefined();
  expect(tooLarge(largest + 1)?.en).toBe(
    `a file of at most 4000000 characters (it has ${largest + 1} bytes)`,
  );
});

/** What the tool says of a file, and with which code it ends; it has a minute for it. */
function checked(file: string): readonly [string, number | null] {
  const run = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/editions/tools/edition.ts", "check", file, "--en"],
    { cwd: join(__dirname, "../.."), encoding: "utf8", timeout: 60_000 },
  );
  return [`${run.stdout}${run.stderr}`.trimEnd(), run.status];
}

test("a file that is too large is not opened by the tool, and told in one line", () => {
  const file = join(mkdtempSync(join(tmpdir(), "large-")), "large.json");
  writeFileSync(file, "");
  // A file with a hole: as long as it says, and nothing on the disk.
  truncateSync(file, 600_000_000);
  const told = `${file} is too large and was not opened; expected a file of at most 4000000 characters (it has 600000000 bytes)`;
  expect(checked(file)).toEqual([told, 1]);
}, 120_000);

test("what a supplement lies over is a date of data/editions and no path: a pipe is not waited for, a list elsewhere not read", () => {
  const folder = mkdtempSync(join(tmpdir(), "over-"));
  const pipe = join(folder, "pipe");
  expect(spawnSync("mkfifo", [pipe]).status).toBe(0);
  const elsewhere = join(folder, "elsewhere.json");
  writeFileSync(elsewhere, editionText);
  for (const below of [pipe, elsewhere, "../editions/2025-10-02"]) {
    const file = join(folder, "over.json");
    writeFileSync(file, JSON.stringify({ over: below }));
    const [told, code] = checked(file);
    expect(code).toBe(1);
    expect(told).toMatch(/over\.json:1 over expected /);
  }
}, 240_000);
