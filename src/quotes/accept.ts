import { toSerial } from "../core/calendar/excel-serial";
import type { Place } from "../sheets/address";
import type { FilledCell, Filling } from "../sheets/filling";
import { seenCell, type SeenSheet } from "../sheets/seen-sheet";
import type { CellValue } from "../sheets/sheet";
import { quoteFormWords } from "../text/quotes/form";
import type { ExaminedRow } from "./check-rows";
import { totalOf } from "./check-terms";
import { priceMark, remarkMark, vendorKey } from "./comparison-places";
import { type ExaminedReply, priceOf, takableRows } from "./examine";
import { amountOf } from "./sums";

/** What accepting rows of a reply would write into its comparison. */
export type Acceptance =
  /** The sheet is not the comparison of this request, or the vendor's columns are gone. */
  | { readonly kind: "no-comparison" }
  | {
      readonly kind: "filling";
      readonly filling: Filling;
      /** Cells that hold the very same already: accepted before, and not written again. */
      readonly same: number;
      /** Rows that the sheet has no more, by key: they cannot be accepted, and are told. */
      readonly lost: readonly string[];
    };

/**
 * Works out the cells for the chosen rows. Every row has one cell for each vendor, so that a reply accepted twice, or
 * in parts, fills the same cells with the same: nothing is doubled and nothing lost.
 */
export function acceptance(
  seen: SeenSheet,
  examined: ExaminedReply,
  chosen: ReadonlySet<string>,
): Acceptance {
  const { answered } = examined;
  const found = answered && new FoundComparison(seen);
  const prices = answered && found?.placeOf(priceMark(answered.request, answered.vendor.id));
  const remarks = answered && found?.placeOf(remarkMark(answered.request, answered.vendor.id));
  if (!found || !prices || !remarks) return { kind: "no-comparison" };
  const rows = takableRows(examined).filter(({ key }) => chosen.has(key));
  const wanted: Wanted[] = [
    ...(rows.length > 0 ? wholeCells(examined) : []),
    ...rows.flatMap((row) => rowCells(row, examined)),
  ];
  const placed = wanted.flatMap(({ key, column, value }) => {
    const row = found.rowOf(key, prices.row);
    return row === undefined ? [] : [{ row, column: (column === "price" ? prices : remarks).column, value }];
  });
  const lost = [...new Set(wanted.map(({ key }) => key))].filter(
    (key) => found.rowOf(key, prices.row) === undefined,
  );
  const fresh = placed.filter(({ value, ...place }) => !holds(seen, place, value));
  // Under the text format whatever a vendor has written stays a text, were it a formula or a date to look at.
  const cells = fresh.map((one): FilledCell => ({
    ...{ ...one, expected: one.value },
    ...(typeof one.value === "string" && { format: "@" }),
  }));
  const from = { ...seen.origin, height: seen.rows.length, width: seen.rows[0]?.length ?? 1 };
  return {
    kind: "filling",
    filling: { sheet: seen.id, cells, from },
    same: placed.length - fresh.length,
    lost,
  };
}

interface Wanted {
  readonly key: string;
  readonly column: "price" | "remark";
  readonly value: CellValue;
}

const priced = (key: string, value: CellValue | null): Wanted[] =>
  value === null ? [] : [{ key, column: "price", value }];

/** What concerns the quote as a whole; what is missing or cannot be read leaves its cell as it is. */
function wholeCells({ reply, answered }: ExaminedReply): Wanted[] {
  const { number, quotedOn, holdsUntil, basis } = reply;
  const language = answered?.request.language ?? "ja";
  const adjustment = totalOf(reply, "ADJ")?.value ?? null;
  return [
    ...priced("NUMBER", number.value),
    ...priced("QUOTED", quotedOn.value === null ? null : toSerial(quotedOn.value)),
    ...priced("VALID", holdsUntil.value === null ? null : toSerial(holdsUntil.value)),
    ...priced("BASIS", basis.value === null ? null : quoteFormWords[basis.value][language]),
    ...priced("ADJ", adjustment),
  ];
}

function rowCells(row: ExaminedRow, { answered }: ExaminedReply): Wanted[] {
  const price = priceOf(row);
  if (price === undefined || !answered) return [];
  const { key, kind, name, quantity, remark, found } = row;
  // A vendor's own row has the vendor's own quantity: it is accepted as an amount, with all of it in the remark.
  const isAdded = kind === "added";
  const value = isAdded ? Number(amountOf({ price, quantity })) : price;
  const contents = `${name} ${quantity} ${found?.unit.value ?? ""}`.trim();
  const said = isAdded ? [contents, remark].filter((part) => part !== "").join(" / ") : remark;
  return [...priced(key, value), ...(said === "" ? [] : [{ key, column: "remark", value: said } as const])];
}

function holds(seen: SeenSheet, place: Place, value: CellValue): boolean {
  const cell = seenCell(seen, place);
  return cell.formula === undefined && cell.value === value;
}

/** A comparison as it stands in the workbook, wherever rows and columns have been moved since it was drawn. */
class FoundComparison {
  readonly #places = new Map<string, Place>();
  readonly #keyColumn: number | undefined;

  constructor(private readonly seen: SeenSheet) {
    const { origin, rows } = seen;
    rows.forEach((row, i) => {
      row.forEach(({ value }, j) => {
        if (typeof value !== "string" || value === "") return;
        const place = { row: origin.row + i, column: origin.column + j };
        if (!this.#places.has(value)) this.#places.set(value, place);
      });
    });
    this.#keyColumn = this.#places.get(vendorKey)?.column;
  }

  placeOf(mark: string): Place | undefined {
    return this.#places.get(mark);
  }

  /** The row of a key, below the vendors' marks; undefined where it is gone. */
  rowOf(key: string, marks: number): number | undefined {
    const { origin, rows } = this.seen;
    const column = this.#keyColumn;
    if (column === undefined) return undefined;
    const index = rows.findIndex(
      (row, i) => origin.row + i > marks && row[column - origin.column]?.value === key,
    );
    return index < 0 ? undefined : origin.row + index;
  }
}
