import fc from "fast-check";
import type { Edition } from "../../src/core/rules/edition";
import { editionFromForm } from "../../src/editions/form";
import type { FoundTable } from "../../src/editions/form/from-cells";
import { filledTables } from "../../src/editions/form/lay-out";
import { theEdition } from "../catalogue/edition-file";
import { sixty } from "../fixtures/made-up-list";

const found = (edition: Edition): FoundTable[] =>
  filledTables(edition).map(({ id, columns, rows }) => ({ id, keys: columns.map(({ key }) => key), rows }));

/** The table with its columns in the order of those numbers. */
const ordered = ({ id, keys, rows }: FoundTable, order: readonly number[]): FoundTable => ({
  id,
  keys: order.map((at) => keys[at] ?? ""),
  rows: rows.map((cells) => order.map((at) => cells[at] ?? "")),
});

const orderOf = ({ keys }: FoundTable): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray([...keys.keys()], { minLength: keys.length });

const shuffled = (tables: readonly FoundTable[]): fc.Arbitrary<FoundTable[]> =>
  fc.tuple(...tables.map((table) => orderOf(table).map((order) => ordered(table, order))));

test.each<[string, Edition]>([
  ["the built-in list", theEdition()],
  ["sixty made-up programmes", sixty],
])("%s is read the same in whatever order the columns of its form stand", (_, edition) => {
  fc.assert(
    fc.property(shuffled(found(edition)), (tables) => {
      expect(editionFromForm(tables, edition)).toEqual({ kind: "edition", edition });
    }),
    { numRuns: 15 },
  );
});

/** Faults by what their column is called. */
function faults(tables: readonly FoundTable[]): string[] {
  const reading = editionFromForm(tables, theEdition());
  if (reading.kind === "edition") return [];
  expect(reading.others).toEqual([]);
  return reading.problems
    .map(({ table, row, column, expected }) => {
      const key = tables.find(({ id }) => id === table)?.keys[column];
      return `${table} ${row} ${key}: ${expected.en}`;
    })
    .sort();
}

test.each([
  ["stated.rate", "1/2①"],
  ["stated.rate", ""],
  ["stated.rate.why", ""],
  ["scheme", "another"],
])("a case whose %s is %j is faulted at the same cells in whatever order the columns stand", (key, cell) => {
  const tables = found(theEdition()).map((table) =>
    table.id === "cases"
      ? {
          ...table,
          rows: table.rows.with(3, (table.rows[3] ?? []).with(table.keys.indexOf(key), cell)),
        }
      : table,
  );
  const expected = faults(tables);
  expect(expected.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(shuffled(tables), (given) => {
      expect(faults(given)).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});
