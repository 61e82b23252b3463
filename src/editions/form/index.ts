import type { Edition } from "../../core/rules/edition";
import { type FoundTable, recognised } from "./from-cells";
import { type FormReading, readForm } from "./read-back";
import { tablesFor } from "./tables";

export { columnHead } from "./column-head";
export { type FormPreview, type PreviewedCase, previewOf } from "./preview";
export type { Caution } from "./preview-dates";
export type { CellProblem, FormReading } from "./read-back";

/**
 * Reads the tables that were found in a workbook as an edition. `pattern` is any edition, for the names of columns.
 * Nothing is half read: there is a sound edition, or every fault with its cell.
 */
export function editionFromForm(found: readonly FoundTable[], pattern: Edition): FormReading {
  const tables = recognised(found, tablesFor(pattern));
  if (tables.ok) return readForm(tables.tables);
  const others = tables.expected.map((expected) => ({
    file: "form",
    path: "",
    line: 1,
    excerpt: "",
    expected,
  }));
  return { kind: "faulty", problems: [], others };
}
