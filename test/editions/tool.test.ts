import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { editionText } from "../catalogue/edition-file";
import { saga, sagaWith } from "../fixtures/saga-supplement";

const root = join(__dirname, "../..");

interface Told {
  readonly lines: string[];
  readonly code: number | null;
}

/** What the tool says as npm starts it: in the folder of the project, whichever folder the command was typed in. */
function editionFrom(typedIn: string, ...given: string[]): Told {
  const run = spawnSync(process.execPath, ["--import", "tsx", "src/editions/tools/edition.ts", ...given], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: typedIn },
  });
  return { lines: run.stdout.trimEnd().split("\n"), code: run.status };
}

const edition = (...given: string[]): Told => editionFrom(root, ...given);

test("check says what is wrong with the line quoted, and diff tells value by value", () => {
  const folder = mkdtempSync(join(tmpdir(), "edition-"));
  const [wrong, other] = [join(folder, "wrong.json"), join(folder, "other.json")];
  writeFileSync(wrong, editionText.replace('"n": 194000', '"n": -1'));
  writeFileSync(other, editionText.replace('"n": 194000', '"n": 195000'));
  const sound = edition("check", "2025-10-02", "--ja");
  expect(sound.code).toBe(0);
  expect(sound.lines[0]).toMatch(
    /^誤りはありません。版 2025-10-02、制度 13 件、区分 48 件、照合値 [0-9a-f]{64}$/,
  );
  expect(sound.lines[1]).toBe("誤りではありませんが、確かめるところが 9 件あります。");
  expect(sound.lines).toContain(
    "No.9 ①・診療所：計算では 193,000円までで、補助限度額 194,000円に届きません。",
  );
  const checked = edition("check", wrong, "--en");
  expect(checked.code).toBe(1);
  expect(checked.lines[0]).toMatch(
    /wrong\.json:\d+ programmes\[8\]\.cases\[2\]\.stated\.grantCap\.n expected .*the line reads: .*"n": -1/,
  );
  const differing = edition("diff", "2025-10-02", other, "--ja");
  expect(differing.code).toBe(0);
  expect(differing.lines[0]).toMatch(/^No\.9 .*補助限度額：194,000円 → 195,000円$/);
  expect(edition("improve").code).toBe(1);
  const ofFolder = edition("check", folder, "--en");
  expect(ofFolder).toEqual({ lines: [`${folder} is a folder; name a file in it.`], code: 1 });
}, 60_000);

test("check and diff tell what nobody sees in a file, and read it without", () => {
  const file = join(mkdtempSync(join(tmpdir(), "unseen-")), "unseen.json");
  writeFileSync(file, editionText.replace("医療扶助", "医療\u202e扶助"));
  const line = editionText.slice(0, editionText.indexOf("医療扶助")).split("\n").length;
  const told = `Unseen or control characters were left out or read as blanks: 1 (U+202E in line ${line}). The file itself is unchanged.`;
  const sound = edition("check", "2025-10-02", "--en");
  expect(edition("check", file, "--en")).toEqual({ lines: [told, ...sound.lines], code: 0 });
  expect(edition("diff", "2025-10-02", file, "--en")).toEqual({ lines: [told, "0 differences."], code: 0 });
}, 60_000);

test("a supplement is checked and compared over the list that it names; conflicts and a list that is not there are told", () => {
  const folder = mkdtempSync(join(tmpdir(), "supplement-"));
  const written = (name: string, content: object): string => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(content, null, 2));
    return file;
  };
  const file = written("saga", saga);
  const sound = edition("check", file, "--ja");
  expect(sound.code).toBe(0);
  expect(sound.lines[0]).toMatch(/^誤りはありません。版 2025-10-02、制度 14 件、区分 50 件/);
  expect(edition("diff", "2025-10-02", file, "--ja").lines).toContain(
    "制度どうしの関係・saga-tops-up：なし → No.21はNo.9①に上乗せする。",
  );
  const twice = edition("check", written("twice", sagaWith({ number: 9 })), "--en");
  expect([twice.code, twice.lines[0]]).toEqual([
    1,
    expect.stringMatching(/programmes\[0\]\.number expected a name of its own \("9" exists\).*"number": 9,$/),
  ]);
  const nowhere = edition("check", written("nowhere", { ...saga, over: "2024-04-01" }), "--en");
  expect([nowhere.code, nowhere.lines[0]]).toEqual([
    1,
    expect.stringMatching(/over expected the date of an edition at hand.*"over": "2024-04-01",$/),
  ]);
}, 60_000);

test("check looks at every file that is named, and fails if any of them is faulty", () => {
  const wrong = join(mkdtempSync(join(tmpdir(), "several-")), "wrong.json");
  writeFileSync(wrong, editionText.replace('"n": 194000', '"n": -1'));
  const { lines: sound } = edition("check", "2025-10-02", "--en");
  const { lines: faulty } = edition("check", wrong, "--en");
  const told = ["2025-10-02:", ...sound, `${wrong}:`, ...faulty];
  expect(edition("check", "2025-10-02", wrong, "--en")).toEqual({ lines: told, code: 1 });
  expect(edition("check", wrong, "2025-10-02", "--en").code).toBe(1);
  const [usage] = edition("diff", "2025-10-02", "2025-10-02", wrong, "--en").lines;
  expect(usage).toBe(
    "usage: npm run edition -- check FILE... (one or more) | npm run edition -- diff A B (files, or ids such as 2025-10-02)",
  );
}, 60_000);

test("a file is found in the folder that the command was typed in", () => {
  const typedIn = mkdtempSync(join(tmpdir(), "typed-in-"));
  writeFileSync(join(typedIn, "mine.json"), editionText);
  const sound = edition("check", "2025-10-02", "--en");
  expect(editionFrom(typedIn, "check", "mine.json", "--en")).toEqual(sound);
  expect(editionFrom(typedIn, "check", "nobodys.json", "--en")).toEqual({
    lines: ["no such file: nobodys.json"],
    code: 1,
  });
}, 60_000);

test("where not every fault is told, their number is not called exact", () => {
  const file = join(mkdtempSync(join(tmpdir(), "many-")), "many.json");
  writeFileSync(file, editionText.replace('"notices": [', `"notices": [${"1,".repeat(150)}`));
  expect(edition("check", file, "--en").lines.slice(100)).toEqual(["100 problems or more."]);
  expect(edition("check", file, "--ja").lines.slice(100)).toEqual(["誤りが 100 件以上あります。"]);
}, 60_000);
