import type { Say } from "../words";
import { type CellChanges, cellsChanged } from "./cell-changes";

/** Lines that a list shows; the others are counted. */
export const mostShown = 20;

/** What is said of a workbook's cells before a switch, and what is not known of them; undefined: they could not be read. */
export function cellsTexts(found: CellChanges | undefined, words: Say): readonly string[] {
  if (!found) return [words("editionsCellsNotRead")];
  const { changes, cells, unknown, left } = found;
  const rest = unknown.length - mostShown;
  const named = [
    ...unknown.slice(0, mostShown),
    ...(rest > 0 ? [words("editionsMore", { count: rest })] : []),
  ].join(words("listComma"));
  return [
    changes.length > 0
      ? words("editionsCells", { count: cellsChanged({ changes }), cells })
      : words("editionsCellsNone", { cells }),
    ...(unknown.length > 0 ? [words("editionsCellsUnknown", { cells: named })] : []),
    ...(left > 0 ? [words("editionsCellsLeft", { count: left })] : []),
    words("editionsCellsPlain"),
  ];
}
