import { cellName, type Place } from "../sheets/address";
import type { FilledCell, Filling } from "../sheets/filling";
import { seenCell, type SeenSheet } from "../sheets/seen-sheet";
import type { CellValue } from "../sheets/sheet";
import { type ExaminedReply, takableRows } from "./examine";
import { FoundComparison } from "./found-comparison";
import type { QuoteRequest } from "./request";
import { rowCells, type SaidCell, sameCell, vendorCells, type VendorCell, wholeCells } from "./said-cells";
import { priceMark, remarkMark } from "./vendor-marks";

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
      /** Cells of another quote of the same vendor to which this one says nothing: the filling empties them. */
      readonly emptied: readonly string[];
      /**
       * Cells that are not filled now and hold something else than this reply says to them, if it says anything; nobody
       * says that it is of another quote.
       */
      readonly stays: readonly string[];
    };

/**
 * Works out the cells for the chosen rows. Every row has one cell for each vendor, so that a reply accepted twice, or
 * in parts, fills the same cells with the same: nothing is doubled and nothing lost. A column is one quote: where it
 * holds another one's number, day or tax basis, what is not filled now is emptied, also of rows that are chosen later.
 */
export function acceptance(
  seen: SeenSheet,
  examined: ExaminedReply,
  chosen: ReadonlySet<string>,
): Acceptance {
  const { answered } = examined;
  const columns = answered && columnsOf(seen, answered);
  if (!columns) return { kind: "no-comparison" };
  const rows = takableRows(examined);
  const whole = wholeCells(examined);
  const taken = rows.filter(({ key }) => chosen.has(key));
  const isChosen = taken.length > 0;
  const wanted = isChosen ? [...whole, ...taken.flatMap(rowCells)] : [];
  const placed = wanted.flatMap((cell) => {
    const place = columns.placeOf(cell);
    return place ? [{ ...place, value: cell.value }] : [];
  });
  const held = isChosen ? heldCells(seen, columns, answered.request) : [];
  const left = held.filter(({ cell }) => !wanted.some((one) => sameCell(one, cell)));
  const isOther = columns.holdsOtherThan(whole);
  const emptied = isOther ? left.map(({ place }) => place) : [];
  const stays = isOther ? [] : notAsSaid(seen, left, [...whole, ...rows.flatMap(rowCells)]);
  const fresh = placed.filter(({ value, ...place }) => !holds(seen, place, value));
  const from = { ...seen.origin, height: seen.rows.length, width: seen.rows[0]?.length ?? 1 };
  const cells = [
    ...fresh.map(filledCell),
    ...emptied.map((place) => ({ ...place, value: "", expected: "" })),
  ];
  return {
    kind: "filling",
    filling: { sheet: seen.id, cells, from },
    same: placed.length - fresh.length,
    lost: [...new Set(wanted.filter((cell) => !columns.placeOf(cell)).map(({ key }) => key))],
    emptied: emptied.map(cellName),
    stays: stays.map(cellName),
  };
}

/** A cell of a vendor's columns that holds something. */
interface HeldCell {
  readonly cell: VendorCell;
  readonly place: Place;
}

const heldCells = (seen: SeenSheet, { placeOf }: VendorColumns, request: QuoteRequest): HeldCell[] =>
  vendorCells(request).flatMap((cell) => {
    const place = placeOf(cell);
    return place && !holds(seen, place, "") ? [{ cell, place }] : [];
  });

/** Of cells that are not filled now, those that hold something else than a reply says: what was chosen before holds it. */
const notAsSaid = (seen: SeenSheet, held: readonly HeldCell[], said: readonly SaidCell[]): Place[] =>
  held
    .filter(({ cell, place }) => !said.some((one) => sameCell(one, cell) && holds(seen, place, one.value)))
    .map(({ place }) => place);

/** Under the text format whatever a vendor has written stays a text, were it a formula or a date to look at. */
const filledCell = (cell: Place & { readonly value: CellValue }): FilledCell => ({
  ...{ ...cell, expected: cell.value },
  ...(typeof cell.value === "string" && { format: "@" }),
});

function holds(seen: SeenSheet, place: Place, value: CellValue): boolean {
  const cell = seenCell(seen, place);
  return cell.formula === undefined && cell.value === value;
}

/** A vendor's two columns as they stand in the comparison. */
interface VendorColumns {
  /** undefined where the row is gone. */
  readonly placeOf: (cell: VendorCell) => Place | undefined;
  /** Whether they hold a quote with another number, day or tax basis than is told. */
  readonly holdsOtherThan: (told: readonly SaidCell[]) => boolean;
}

function columnsOf(
  seen: SeenSheet,
  { request, vendor }: NonNullable<ExaminedReply["answered"]>,
): VendorColumns | undefined {
  const found = new FoundComparison(seen);
  const price = found.placeOf(priceMark(request, vendor.id));
  const remark = found.placeOf(remarkMark(request, vendor.id));
  if (!price || !remark) return undefined;
  const placeOf = ({ key, column }: VendorCell): Place | undefined => {
    const row = found.rowOf(key, price.row);
    return row === undefined ? undefined : { row, column: { price, remark }[column].column };
  };
  const holdsOtherThan = (told: readonly SaidCell[]): boolean =>
    (["NUMBER", "QUOTED", "BASIS"] as const).some((key) => {
      const cell: VendorCell = { key, column: "price" };
      const place = placeOf(cell);
      if (!place || holds(seen, place, "")) return false;
      return !told.some((one) => sameCell(one, cell) && holds(seen, place, one.value));
    });
  return { placeOf, holdsOtherThan };
}
