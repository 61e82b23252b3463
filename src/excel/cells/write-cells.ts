import type { Session } from "../session/session";
import type { CellChange, CellChanges } from "./change";
import { precedesFormat, typedForm } from "./content";
import { looksSince, settableLook } from "./look";
import { type Part, partsOf } from "./parts";

/** Queues the changes of a range; cells without one are not touched. */
export function writeCells(session: Session, range: Excel.Range, changes: CellChanges): void {
  for (const part of partsOf(changes)) {
    const [first = []] = part.changes;
    const cell = range.getCell(part.row, part.column);
    writePart(session, cell.getResizedRange(part.changes.length - 1, first.length - 1), part);
  }
}

/**
 * Formats go first, since Excel reads what is typed by them; only the text format waits for what is no text.
 */
function writePart(session: Session, range: Excel.Range, { changes }: Part): void {
  if (changes.some((row) => row.some((change) => change.format !== undefined)))
    range.numberFormat = mapped(changes, (change) => (isLate(change) ? "General" : (change.format ?? null)));
  if (changes.some((row) => row.some((change) => change.content)))
    range.formulas = mapped(changes, ({ content, format }) =>
      content ? typedForm(content, format ?? "") : null,
    );
  writeLooks(session, range, changes);
  changes.forEach((row, i) => {
    row.forEach((change, j) => {
      if (isLate(change)) range.getCell(i, j).numberFormat = [["@"]];
    });
  });
}

const isLate = ({ content, format }: CellChange): boolean =>
  content !== undefined && format !== undefined && precedesFormat(content, format);

function writeLooks(session: Session, range: Excel.Range, changes: Part["changes"]): void {
  if (!session.supports(looksSince)) return;
  if (!changes.some((row) => row.some((change) => change.look))) return;
  range.setCellProperties(
    changes.map((row) => row.map((change) => (change.look ? settableLook(change.look) : {}))),
  );
  changes.forEach((row, i) => {
    row.forEach((change, j) => {
      if (change.look?.fill === null) range.getCell(i, j).format.fill.clear();
    });
  });
}

/** A table for Office.js, in which null leaves a part of a cell as it is. */
function mapped(
  changes: Part["changes"],
  make: (change: CellChange) => string | number | boolean | null,
): (string | number | boolean | null)[][] {
  return changes.map((row) => row.map(make));
}
