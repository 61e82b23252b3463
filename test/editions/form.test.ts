import { editionHash } from "../../src/catalogue/schema";
import type { Edition } from "../../src/core/rules/edition";
import { amountOf, rateOf } from "../../src/core/rules/grant";
import { scopeOf } from "../../src/core/rules/scope";
import { type FilledTable, filledTables } from "../../src/editions/form/lay-out";
import { readForm } from "../../src/editions/form/read-back";
import type { TableId } from "../../src/editions/form/table";
import { theEdition } from "../catalogue/edition-file";
import { sixty } from "../fixtures/made-up-list";
import { laterEdition } from "../start/editions";

describe("an edition laid out on the form and read back is the same edition", () => {
  test.each<[string, Edition]>([
    ["the built-in list", theEdition()],
    ["a later list", laterEdition],
    ["sixty made-up programmes of every rule kind", sixty],
  ])("%s", async (_what, edition) => {
    const reading = readForm(filledTables(edition));
    if (reading.kind === "faulty")
      throw new Error(JSON.stringify([...reading.problems, ...reading.others].slice(0, 5)));
    expect(reading.edition).toEqual(edition);
    expect(await editionHash(reading.edition)).toBe(await editionHash(edition));
  });
});

/** The built-in form with one cell changed. */
function changed(id: TableId, row: number, key: string, cell: string): readonly FilledTable[] {
  return filledTables(theEdition()).map((table) => {
    if (table.id !== id) return table;
    const column = table.columns.findIndex((each) => each.key === key);
    if (column < 0) throw new Error(`no column ${key}`);
    return { ...table, rows: table.rows.with(row, (table.rows[row] ?? []).with(column, cell)) };
  });
}

function problemAt(tables: readonly FilledTable[]): string {
  const reading = readForm(tables);
  if (reading.kind === "edition") return "none";
  const [problem] = reading.problems;
  if (!problem) return `nowhere: ${reading.others[0]?.path ?? ""}`;
  const key = tables.find(({ id }) => id === problem.table)?.columns[problem.column]?.key;
  return `${problem.table} ${problem.row} ${key ?? "?"}: ${problem.expected.en}`;
}

test.each<[TableId, number, string, string, RegExp]>([
  ["cases", 3, "stated.rate", "1/0", /^cases 3 stated\.rate: /],
  ["cases", 3, "stated.rate", "三割", /^cases 3 stated\.rate: a figure with its unit/],
  ["cases", 3, "stated.rate", "4/3", /^cases 3 stated\.rate: a rate above 0 and at most 1/],
  ["cases", 3, "stated.grantCap", "", /^cases 3 (stated\.grantCap|stated\.grantCap\.why|scheme): /],
  ["cases", 3, "stated.grantCap.why", "", /^cases 3 stated\.grantCap(\.why)?: /],
  ["cases", 3, "class", "存在しない区分", /^cases 3 class: /],
  ["cases", 3, "programme", "二", /^cases 3 programme: a whole number/],
  [
    "programmes",
    1,
    "page.address",
    "http://example.com/",
    /^programmes 1 page\.address: an address that begins with https/,
  ],
  ["programmes", 1, "number", "1", /^programmes 1 number: /],
  ["programmes", 0, "name.ja", "", /^programmes 0 name\.ja: /],
  ["programmes", 0, "taxBasis.basis", "税", /^programmes 0 taxBasis\.basis: one of/],
  ["stated", 0, "figure", "千円", /^stated 0 figure: a figure with its unit/],
  ["stated", 6, "figure", "2026-02-30｜令和８年２月30日", /^stated 6 figure: a date that exists/],
  ["schemes", 0, "grant", "min(grantCap", /^schemes 0 grant: /],
  ["schemes", 0, "grant", "least(grantCap, @cost)", /^schemes 0 grant: one of min/],
  ["classes", 0, "when", "facility(hotel)", /^classes 0 when: /],
  ["conditions", 0, "kind", "その他", /^conditions 0 kind: one of/],
  ["relations", 0, "of", "no-such-programme", /^relations 0 of: a programme, or programme/],
  ["edition", 0, "id", "令和7年", /^edition 0 id: a date that exists/],
  ["contacts", 0, "tollFree", "多分", /^contacts 0 tollFree: はい/],
])("a fault in %s row %d, %s = %s, is told at its cell", (...given) => {
  const [id, row, key, cell, expected] = given;
  expect(problemAt(changed(id, row, key, cell))).toMatch(expected);
});

test.each<[TableId, number, string]>([
  ["cases", 3, "stated.grantCap.why"],
  ["stated", 0, "why"],
  ["conditions", 0, "why"],
  ["relations", 0, "why"],
  ["programmes", 0, "eligible.quote"],
  ["costs", 0, "quote"],
])("a missing citation in %s row %d, %s, is asked for at its cell in plain words", (id, row, key) => {
  expect(problemAt(changed(id, row, key, ""))).toBe(
    `${id} ${row} ${key}: the basis: the passage as printed, or 【解釈】…【英】…【理由】…【英】…【確度】高`,
  );
});

test.each([
  ["quote", "the passage that an official notice goes by"],
  ["address", "the address at which an official notice can be read"],
])("an official notice without its %s is told at that cell, and what else it may be called", (key, asked) => {
  const rows = filledTables(theEdition()).find(({ id }) => id === "notices")?.rows ?? [];
  const row = rows.findIndex((cells) => cells.includes("no-top-up-after-2025-10"));
  expect(problemAt(changed("notices", row, key, ""))).toMatch(
    new RegExp(`^notices ${row} ${key}: ${asked}.*"secondary" or less$`),
  );
});

test.each([
  ["1/2", { unit: "ratio", n: 1, d: 2 }],
  ["１／２", { unit: "ratio", n: 1, d: 2 }],
  ["50%", { unit: "ratio", n: 1, d: 2 }],
  ["0.75", { unit: "ratio", n: 3, d: 4 }],
  ["1", { unit: "ratio", n: 1 }],
  ["1/3～2/3", { unit: "ratio", n: 1, d: 3, most: 2 }],
  ["1/2〜2/3", { unit: "ratio", n: 3, d: 6, most: 4 }],
  ["50～75%", { unit: "ratio", n: 2, d: 4, most: 3 }],
  ["50%～75%", { unit: "ratio", n: 2, d: 4, most: 3 }],
  ["0.5～0.75", { unit: "ratio", n: 2, d: 4, most: 3 }],
  ["50.5%", { unit: "ratio", n: 101, d: 200 }],
])("a rate may be written as %s", (cell, figure) => {
  const reading = readForm(changed("cases", 0, "stated.rate", cell));
  if (reading.kind === "faulty") throw new Error(JSON.stringify(reading.problems));
  expect(reading.edition.programmes[0]?.cases[0]?.stated["rate"]).toMatchObject(figure);
});

test.each([
  ["283000", 283_000, undefined],
  ["２８３，０００円", 283_000, undefined],
  ["28.3万円", 283_000, undefined],
  ["24.7～35.9万円", 247_000, 359_000],
  ["24.7万円～35.9万円", 247_000, 359_000],
  ["247,000円～35.9万円", 247_000, 359_000],
  ["28.34560万円", 283_456, undefined],
  ["283,000.0円", 283_000, undefined],
  ["283千円", 283_000, undefined],
  ["247～359千円", 247_000, 359_000],
  ["247円～359,000円", 247, 359_000],
  ["0～359,000円", 0, 359_000],
  ["247～359円", 247, 359],
])("a cap may be written as %s", (cell, n, most) => {
  const reading = readForm(changed("cases", 0, "stated.grantCap", cell));
  if (reading.kind === "faulty") throw new Error(JSON.stringify(reading.problems));
  const figure = reading.edition.programmes[0]?.cases[0]?.stated["grantCap"];
  expect(figure).toMatchObject(most === undefined ? { n } : { n, most });
});

test.each([
  ["283,000.5円", /whole yen/],
  ["28.34567万円", /whole yen/],
  ["283,000～300,000.5円", /whole yen/],
  ["1/2円", /whole yen/],
  ["3.5件", /whole yen or a whole number/],
  ["50%", /a cap to be an amount/],
  ["1/2", /a cap to be an amount/],
  ["3件", /a cap to be an amount/],
  ["24.7%～359,000円", /a range in one unit/],
  ["1円～2円～3円", /a figure with its unit/],
  ["247～359,000円", /both ends in full/],
  ["247～359,000", /both ends in full/],
])("a cap of %s is told at its cell and never rounded to an amount", (cell, expected) => {
  const told = problemAt(changed("cases", 0, "stated.grantCap", cell));
  expect(told).toMatch(/^cases 0 stated\.grantCap: /);
  expect(told).toMatch(expected);
});

test.each(["1/2%", "1.5/2", "5万/10万", "50～120%"])("a rate of %s is told at its cell", (cell) => {
  expect(problemAt(changed("cases", 0, "stated.rate", cell))).toMatch(
    /^cases 0 stated\.rate: a (rate|figure)/,
  );
});

const dateRow = filledTables(theEdition())
  .find(({ id }) => id === "stated")
  ?.rows.findIndex((cells) => cells.some((cell) => cell.includes("｜令和８年１月15日（木）")));

test.each(["令和８年１月15日（木）", "2026年１月15日", "2026-01-15", "2026/1/15"])(
  "a day written as %s is asked for with both its date and its print",
  (cell) => {
    expect(problemAt(changed("stated", dateRow ?? -1, "figure", cell))).toBe(
      `stated ${dateRow} figure: the date, a bar, and the date as printed, such as 2026-01-15｜令和８年１月15日（木）`,
    );
  },
);

test.each(["2026-01-15|令和８年１月15日（木）", "２０２６－０１－１５｜令和８年１月15日（木）"])(
  "a day may be typed in the other width: %s",
  (cell) => {
    expect(readForm(changed("stated", dateRow ?? -1, "figure", cell))).toEqual({
      kind: "edition",
      edition: theEdition(),
    });
  },
);

test("a rate known as a range is laid out and read back as it is, and computes from its lower to its upper end", () => {
  const reading = readForm(changed("cases", 0, "stated.rate", "1/3～2/3"));
  if (reading.kind === "faulty") throw new Error(JSON.stringify(reading.problems));
  const { edition } = reading;
  expect(readForm(filledTables(edition))).toEqual({ kind: "edition", edition });
  const [programme] = edition.programmes;
  const [one] = programme?.cases ?? [];
  if (!programme || !one) throw new Error("no case");
  const granted = rateOf(scopeOf(edition, programme, one));
  expect(granted).toMatchObject({ state: "known", low: { n: 1, d: 3 }, high: { n: 2, d: 3 } });
  const facility = { type: "hospital", beds: { least: 100, most: 100 }, word: "" } as const;
  const cost = { total: 300_000, rows: [300_000] };
  // A third and two thirds of 300,000 yen, both below the cap of 283,000.
  expect(amountOf(scopeOf(edition, programme, one), { cost, facility })).toMatchObject({
    state: "known",
    low: { n: 100_000, d: 1 },
    high: { n: 200_000, d: 1 },
  });
});

test("what is pasted with invisible signs is cleaned, and rows left blank are none", () => {
  const tables = changed("programmes", 0, "shortName.ja", "\u202e医療\u200b扶助\r\n").map((table) => ({
    ...table,
    rows: [...table.rows, table.columns.map(() => " ")],
  }));
  const reading = readForm(tables);
  if (reading.kind === "faulty") throw new Error(JSON.stringify(reading.problems));
  expect(reading.edition.programmes[0]?.shortName.ja).toBe("医療扶助");
});
