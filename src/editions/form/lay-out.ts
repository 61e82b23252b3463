import type { Edition } from "../../core/rules/edition";
import { entriesOf, valueAt } from "./entries";
import type { Table, TableId } from "./table";
import { tablesFor } from "./tables";

/** A table of the form as texts in cells, without its headings. */
export interface FilledTable extends Table {
  readonly rows: readonly (readonly string[])[];
}

/** The sheets of the form, the one to begin with first, and the tables on each from top to bottom. */
export const formSheets: readonly (readonly TableId[])[] = [
  ["cases"],
  ["programmes"],
  ["edition", "stated", "windows", "schemes", "variants", "items", "classes", "facts"],
  [
    "conditions",
    "costs",
    "content",
    "notes",
    "notices",
    "relations",
    "contacts",
    "categories",
    "facilityWords",
  ],
];

/** An edition as the tables of the form, in the order of the sheets. */
export function filledTables(edition: Edition): readonly FilledTable[] {
  const tables = tablesFor(edition);
  return formSheets.flat().map((id) => {
    const table = tables.find((each) => each.id === id);
    if (!table) throw new Error(`The form has no table ${id}`);
    return { ...table, rows: entriesOf(edition, id).map((entry) => rowOf(table, entry)) };
  });
}

function rowOf({ columns }: Table, entry: unknown): string[] {
  return columns.map(({ key, codec }) => {
    const value = valueAt(entry, key);
    return value === undefined ? "" : codec.print(value);
  });
}
