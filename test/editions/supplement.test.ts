import type { Edition, Relation } from "../../src/core/rules/edition";
import { editionHash } from "../../src/catalogue/schema";
import { importEdition } from "../../src/editions/import";
import { madeUpList, sixty } from "../fixtures/made-up-list";

const why = {
  interpretation: { ja: "作例", en: "made up" },
  reason: { ja: "作例", en: "made up" },
  confidence: "high",
} as const;

jest.setTimeout(60_000);

const listDate = { unit: "date", date: "2030-01-01", printed: "2030-01-01", why } as const;

const topUp = (prefix: string): Relation => ({
  id: `${prefix}-tops-up`,
  text: { ja: "国の制度への上乗せ", en: "tops up the state's" },
  why,
  rel: "topsUp",
  a: `${prefix}-701`,
  on: "state-1",
});

/** The list of a prefecture that lies over the sixty programmes of the state. */
function prefecture(
  prefix: string,
  firstNumber: number,
  relations: readonly Relation[],
): Edition & { over: string } {
  const region = { ja: `${prefix}県`, en: prefix };
  const list = madeUpList({
    id: "2030-02-01",
    count: 14,
    prefix,
    region,
    firstNumber,
    level: "prefectural",
    relations,
  });
  return { ...list, over: "2030-01-01" };
}

async function laid(text: string, base: Edition = sixty): Promise<Edition> {
  const imported = await importEdition(text, "prefecture.json", base);
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems[0]));
  return imported.value.edition;
}

async function firstProblem(supplement: object, base: Edition | undefined = sixty): Promise<string> {
  const imported = await importEdition(JSON.stringify(supplement), "prefecture.json", base);
  if (imported.ok) return "none";
  const [problem] = imported.problems;
  return `${problem?.path ?? ""}: ${problem?.expected.en ?? ""}`;
}

const fukuoka = prefecture("fukuoka", 701, [topUp("fukuoka")]);

test("three prefectures lie over one list of the state, each with a top-up on its first programme", async () => {
  let edition: Edition = sixty;
  for (const [index, prefix] of ["fukuoka", "saga", "oita"].entries()) {
    const first = 701 + 20 * index;
    const relation = { ...topUp(prefix), a: `${prefix}-${first}` } as Relation;
    edition = await laid(JSON.stringify(prefecture(prefix, first, [relation])), edition);
  }
  expect(edition.programmes).toHaveLength(60 + 3 * 14);
  expect(edition.id).toBe("2030-01-01");
  expect(edition.region.ja).toBe("国＋fukuoka県＋saga県＋oita県");
  expect(edition.relations.map(({ id }) => id)).toEqual(["fukuoka-tops-up", "saga-tops-up", "oita-tops-up"]);
  expect(edition.programmes.slice(0, 60)).toEqual(sixty.programmes);
});

test("the result is an edition like any other: a workbook can carry it", async () => {
  const edition = await laid(JSON.stringify(fukuoka));
  const again = await importEdition(JSON.stringify(edition), "merged.json");
  expect(again.ok && again.value.edition).toEqual(edition);
});

test.each<[string, () => object, RegExp]>([
  [
    "a programme id that the state has",
    () => withProgramme({ id: "state-1" }),
    /^programmes\[0\]\.id: a name of its own/,
  ],
  [
    "a number that the state has",
    () => withProgramme({ number: 1 }),
    /^programmes\[0\]\.number: a name of its own/,
  ],
  [
    "a relation to nothing",
    () => ({ ...fukuoka, relations: [{ ...topUp("fukuoka"), on: "state-99" }] }),
    /^relations\[0\]\.on: a programme/,
  ],
  [
    "a class of another meaning",
    () => ({ ...fukuoka, classes: { ...fukuoka.classes, clinic: fukuoka.classes["hospital"] } }),
    /^classes\.clinic: a name that the list below does not use/,
  ],
  [
    "another list below",
    () => ({ ...fukuoka, over: "2029-01-01" }),
    /^over: the edition below \(2030-01-01\)/,
  ],
  [
    "another hash of the list below",
    () => ({ ...fukuoka, overHash: "0".repeat(64) }),
    /^overHash: the hash of the edition below \([0-9a-f]{64}\)/,
  ],
  ["a hash that is none", () => ({ ...fukuoka, overHash: "372651" }), /^overHash: a hash of 64/],
  ["an unknown key", () => ({ ...fukuoka, under: 1 }), /^under: no key "under"/],
])("%s is named as a conflict", async (_what, supplement, expected) => {
  expect(await firstProblem(supplement())).toMatch(expected);
});

test("a date that the list below has under the same name, and another day, is named as a conflict", async () => {
  const base: Edition = { ...sixty, stated: { listDate } };
  const other = { ...fukuoka, stated: { listDate: { ...listDate, date: "2030-01-02" } } };
  expect(await firstProblem(other, base)).toMatch(
    /^stated\.listDate: a name that the list below does not use/,
  );
});

test("a supplement that was checked against one hash lies over that edition, and says so of no other", async () => {
  const bound = { ...fukuoka, overHash: await editionHash(sixty) };
  expect((await laid(JSON.stringify(bound))).programmes).toHaveLength(74);
  const saga = await laid(JSON.stringify(prefecture("saga", 721, [])));
  expect(saga.id).toBe(sixty.id);
  expect(await firstProblem(bound, saga)).toMatch(
    new RegExp(`^overHash: the hash of the edition below \\(${await editionHash(saga)}\\)`),
  );
});

test("a supplement with nothing to lie over is told so at the place where it names what is below", async () => {
  const imported = await importEdition(JSON.stringify(fukuoka), "prefecture.json");
  expect(imported.ok ? [] : imported.problems.map(({ path, expected }) => [path, expected.en])).toEqual([
    ["over", "the date of an edition at hand, over which it can be laid"],
  ]);
});

test("a supplement brought in a second time is refused by the names of all its programmes", async () => {
  const once = await laid(JSON.stringify(fukuoka));
  const imported = await importEdition(JSON.stringify(fukuoka), "prefecture.json", once);
  const paths = imported.ok ? [] : imported.problems.map(({ path }) => path);
  fukuoka.programmes.forEach((_, index) => {
    expect(paths).toContain(`programmes[${index}].id`);
  });
});

function withProgramme(change: object): object {
  const [first, ...others] = fukuoka.programmes;
  return { ...fukuoka, programmes: [{ ...first, ...change }, ...others], relations: [] };
}
