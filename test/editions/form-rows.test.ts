import { editionFromForm } from "../../src/editions/form";
import { type FilledTable, filledTables } from "../../src/editions/form/lay-out";
import { readForm } from "../../src/editions/form/read-back";
import type { TableId } from "../../src/editions/form/table";
import { theEdition } from "../catalogue/edition-file";

type Cells = Readonly<Record<string, string>>;

/** The built-in form with rows of one table as `change` makes them. */
function withRows(
  id: TableId,
  change: (
    rows: readonly (readonly string[])[],
    put: (row: readonly string[], cells: Cells) => string[],
  ) => readonly (readonly string[])[],
): readonly FilledTable[] {
  return filledTables(theEdition()).map((table) => {
    if (table.id !== id) return table;
    const put = (row: readonly string[], cells: Cells): string[] =>
      table.columns.map(({ key }, at) => cells[key] ?? row[at] ?? "");
    return { ...table, rows: change(table.rows, put) };
  });
}

/** Every problem of a form as "table row column: what is expected". */
function problemsOf(tables: readonly FilledTable[]): string[] {
  const reading = readForm(tables);
  if (reading.kind === "edition") return [];
  if (reading.others.length > 0) throw new Error(JSON.stringify(reading.others));
  return reading.problems.map(({ table, row, column, expected }) => {
    const key = tables.find(({ id }) => id === table)?.columns[column]?.key ?? "?";
    return `${table} ${row} ${key}: ${expected.en}`;
  });
}

const unknown = "a number of the table of programmes (in every row: take merged cells apart)";

const changedAt = (id: TableId, at: number, cells: Cells): string[] =>
  problemsOf(withRows(id, (rows, put) => rows.map((row, index) => (index === at ? put(row, cells) : row))));

test.each<TableId>(["cases", "variants", "items", "content", "costs", "conditions", "windows", "notes"])(
  "a row of %s without a programme, as merged cells leave it, or with an unknown one is told",
  (id) => {
    const told = [`${id} 1 programme: ${unknown}`];
    expect(changedAt(id, 1, { programme: "" })).toEqual(told);
    expect(changedAt(id, 1, { programme: "99" })).toEqual(told);
  },
);

test.each<TableId>(["stated", "notices"])(
  "a row of %s may be of the whole list, but of no unknown programme",
  (id) => {
    expect(changedAt(id, 0, { programme: "99" })).toEqual([`${id} 0 programme: ${unknown}`]);
  },
);

test("a programme that cannot be read is told once, at its own cell", () => {
  expect(changedAt("cases", 3, { programme: "二" })).toEqual(["cases 3 programme: a whole number"]);
  expect(changedAt("programmes", 1, { number: "二" })).toEqual(["programmes 1 number: a whole number"]);
});

test("a second row in the table of the edition is told", () => {
  const doubled = withRows("edition", (rows, put) =>
    rows.flatMap((row) => [row, put(row, { id: "2026-04-01" })]),
  );
  expect(problemsOf(doubled)).toEqual(["edition 1 id: one row only (a form holds one edition)"]);
});

test.each<[TableId, Cells]>([
  ["schemes", { grant: "grantCap" }],
  ["contacts", { phone: "000" }],
  ["variants", { "name.ja": "別" }],
  ["stated", { why: "別" }],
  ["classes", { "label.ja": "別" }],
])("a row of %s copied under the same key is told, not taken instead of the first", (id, cells) => {
  const copied = withRows(id, (rows, put) => [...rows, put(rows[0] ?? [], cells)]);
  const { rows = [], columns = [] } = copied.find((each) => each.id === id) ?? {};
  const key = rows[0]?.[columns.findIndex((each) => each.key === "#")] ?? "?";
  expect(problemsOf(copied)).toEqual([
    `${id} ${rows.length - 1} #: a name that stands once ("${key}" stands twice)`,
  ]);
});

test("a formula that failed is no name", () => {
  expect(changedAt("programmes", 0, { "name.en": "#REF!" })).toEqual([
    'programmes 0 name.en: a value ("#REF!" is a formula that failed)',
  ]);
});

test("a letter that was lost is told at its cell, not left out", () => {
  expect(changedAt("programmes", 0, { "name.ja": "医療\ufffd助" })).toEqual([
    "programmes 0 name.ja: letters in UTF-8 (some cannot be read: save it as UTF-8 again)",
  ]);
});

test("a column that was copied is told by its name, whichever of the two holds the later word", () => {
  const found = filledTables(theEdition()).map(({ id, columns, rows }) => ({
    id,
    keys: columns.map(({ key }) => key),
    rows,
  }));
  const copied = found.map((table) => {
    if (table.id !== "programmes") return table;
    const at = table.keys.indexOf("name.ja");
    const rows = table.rows.map((row) => [...row, `${row[at] ?? ""}（写し）`]);
    return { ...table, keys: [...table.keys, "name.ja"], rows };
  });
  expect(editionFromForm(found, theEdition()).kind).toBe("edition");
  const reading = editionFromForm(copied, theEdition());
  if (reading.kind === "edition") throw new Error("read");
  expect(reading.others.map(({ expected }) => expected.en)).toEqual([
    "one column name.ja only in programmes",
  ]);
});
