import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import index from "../../data/editions/index.json";
import { builtInFault } from "../../src/build/built-in-fault";
import { editionHash } from "../../src/catalogue/schema";
import { builtIn } from "../../src/functions/built-in";
import { builtInEdition } from "../../src/start/built-in-edition";
import { laterEdition } from "../start/editions";

const root = join(__dirname, "../..");
const carriers = ["src/functions/built-in.ts", "src/start/built-in-edition.ts"];

test("functions and page carry the edition that the index names as built in", async () => {
  expect([builtIn.edition.id, builtInEdition.id]).toEqual([index.builtIn, index.builtIn]);
  expect(await builtInFault(builtInEdition, index)).toBeUndefined();
});

test("the build refuses an edition that the index does not name, or not with that content", async () => {
  const editions = [...index.editions, { id: laterEdition.id, hash: await editionHash(laterEdition) }];
  expect(await builtInFault(laterEdition, { builtIn: index.builtIn, editions })).toMatch(
    /names 2025-10-02 as built in, but the scripts would carry 2025-12-01: run .* --built-in 2025-12-01/,
  );
  expect(await builtInFault(builtInEdition, { builtIn: laterEdition.id, editions })).toMatch(
    /names 2025-12-01/,
  );
  expect(await builtInFault(laterEdition, { builtIn: laterEdition.id, editions })).toBeUndefined();
  const changed = { ...laterEdition, title: { ja: "別", en: "another" } };
  expect(await builtInFault(changed, { builtIn: laterEdition.id, editions })).toMatch(
    /changed after it was sealed/,
  );
});

/** A copy of what the tool reads and writes, with a later list beside the built-in one. */
function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), "seal-"));
  cpSync(join(root, "data/editions"), join(folder, "data/editions"), { recursive: true });
  for (const name of carriers) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    cpSync(join(root, name), join(folder, name));
  }
  writeFileSync(join(folder, "data/editions/2025-12-01.json"), JSON.stringify(laterEdition));
  return folder;
}

const sealIn = (folder: string, ...words: string[]): { code: number | null; told: string } => {
  const tool = [join(root, "node_modules/.bin/tsx"), join(root, "src/catalogue/tools/seal.ts")] as const;
  const run = spawnSync(tool[0], [tool[1], ...words], { cwd: folder, encoding: "utf8" });
  return { code: run.status, told: run.stderr.trim() };
};

/** The built-in edition by the index and by each script that carries it, and all that the index knows. */
function state(folder: string): readonly [string, string[], string[]] {
  const written = JSON.parse(readFileSync(join(folder, "data/editions/index.json"), "utf8")) as typeof index;
  const imports = carriers.map(
    (name) =>
      /editions\/(\d{4}-\d{2}-\d{2})\.json"/.exec(readFileSync(join(folder, name), "utf8"))?.[1] ?? "",
  );
  return [written.builtIn, imports, written.editions.map(({ id }) => id)];
}

test("a later list is sealed beside the built-in one, which stays; asked for by its date it is built in everywhere", () => {
  const folder = copied();
  const both = ["2025-10-02", "2025-12-01"];
  expect(sealIn(folder)).toEqual({ code: 0, told: "" });
  expect(state(folder)).toEqual(["2025-10-02", ["2025-10-02", "2025-10-02"], both]);
  expect(sealIn(folder, "--built-in", "2025-12-01").code).toBe(0);
  expect(state(folder)).toEqual(["2025-12-01", ["2025-12-01", "2025-12-01"], both]);
  expect(sealIn(folder).code).toBe(0);
  expect(state(folder)[0]).toBe("2025-12-01");
  const before = state(folder);
  expect(sealIn(folder, "--built-in", "2026-04-01")).toEqual({
    code: 1,
    told: "data/editions has no 2026-04-01.json: name another edition with --built-in",
  });
  expect(sealIn(folder, "2026-04-01").code).toBe(1);
  expect(state(folder)).toEqual(before);
}, 60_000);

test("a file whose name is not its id is refused, with what to write; nothing is sealed", () => {
  const folder = copied();
  const written = join(folder, "data/editions");
  const before = readFileSync(join(written, "index.json"), "utf8");
  cpSync(join(written, "2025-10-02.json"), join(written, "2026-04-01.json"));
  expect(sealIn(folder)).toEqual({
    code: 1,
    told:
      'data/editions/2026-04-01.json says "id": "2025-10-02". Write "id": "2026-04-01" in it if that is the date ' +
      "of its list; 2025-10-02.json is there already, so if it is a copy of that, delete it.",
  });
  rmSync(join(written, "2026-04-01.json"));
  renameSync(join(written, "2025-12-01.json"), join(written, "2025-12-02.json"));
  expect(sealIn(folder).told).toMatch(
    /Write "id": "2025-12-02" in it if that is the date of its list, or else name the file 2025-12-01\.json\.$/,
  );
  expect(readFileSync(join(written, "index.json"), "utf8")).toBe(before);
}, 60_000);

test("other .json files of the folder are named when they are passed over", () => {
  const folder = copied();
  for (const name of ["2026-04-01 (1).json", "Kopie.JSON", "notes.txt"])
    writeFileSync(join(folder, "data/editions", name), "");
  const { code, told } = sealIn(folder);
  expect([code, ...told.split("\n")]).toEqual([
    0,
    "data/editions/2026-04-01 (1).json was passed over: only files named by a date, such as 2026-04-01.json, are sealed. Name it so, or delete it.",
    "data/editions/Kopie.JSON was passed over: only files named by a date, such as 2026-04-01.json, are sealed. Name it so, or delete it.",
  ]);
}, 60_000);
