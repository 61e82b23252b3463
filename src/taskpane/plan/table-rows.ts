import type { Catalogue } from "../../catalogue/lookup";
import { isFailure, type LookupFailure } from "../../catalogue/lookup/failures";
import { fromSerial } from "../../core/calendar/excel-serial";
import { isoDate } from "../../core/calendar/local-date";
import { cutToYen, LARGEST_YEN } from "../../core/money/yen";
import type { TableCell } from "../../excel/tables/selected-table";
import { folded } from "../../functions/values/blank";
import { dayOfText } from "../../core/calendar/day-text";
import { isSubtotal } from "../../functions/values/subtotal";
import { yenOfText } from "../../functions/values/yen-text";
import type { PaneWord } from "../../text/pane";
import type { Columns, TableColumn } from "./table-heads";

/** Why a row cannot be taken: the cell, the reason, and what stands there. */
export interface BadCell {
  /** Counted from the table's first cell. */
  readonly row: number;
  readonly column: number;
  readonly why: PaneWord;
  readonly given: string;
}

/** A line of a plan as a row of a table says it. */
export interface TableLine {
  /** Row of the table, counted from 0. */
  readonly row: number;
  readonly costId: string;
  readonly claims: readonly string[];
  readonly item: string;
  readonly eligibleCost: number | null;
  readonly otherCost: number;
  readonly completed: string;
}

/** What to type where a programme is more than just unknown. The pane computes by the open edition alone. */
const programmeWords: Readonly<Partial<Record<LookupFailure["failure"], PaneWord>>> = {
  "programme-is-date": "planTableWhyProgrammeDate",
  "other-edition": "planTableWhyEdition",
};

/** A row under the heads, read cell by cell; the first cell that cannot be read spoils this row and no other. */
export class RowReader {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly columns: Columns,
    readonly row: number,
    private readonly cells: readonly TableCell[],
  ) {}

  get isEmpty(): boolean {
    return this.cells.every(({ shown, value }) => shown.trim() === "" && value === "");
  }

  cell(column: TableColumn): TableCell | undefined {
    const at = this.columns[column];
    return at === undefined ? undefined : this.cells[at];
  }

  text(column: TableColumn): string {
    const value = this.cell(column)?.value ?? "";
    return (typeof value === "string" ? value : String(value)).trim();
  }

  bad(column: TableColumn, why: PaneWord): BadCell {
    const given = this.cell(column)?.shown ?? "";
    return { row: this.row, column: this.columns[column] ?? 0, why, given };
  }

  /** Errors anywhere, and sums that would count the rows above them twice. */
  trouble(): BadCell | undefined {
    for (const column of Object.keys(this.columns) as TableColumn[]) {
      const cell = this.cell(column);
      if (cell?.mark === "error") return this.bad(column, "planTableWhyError");
      if (typeof cell?.value === "string" && isSubtotal(cell.value))
        return this.bad(column, "planTableWhySubtotal");
    }
    return undefined;
  }

  /** Whole yen; null for a blank cell. */
  yen(column: TableColumn): number | null | BadCell {
    const cell = this.cell(column);
    const value = cell?.value ?? "";
    if (value === "") return null;
    if (cell?.mark === "scaled") return this.bad(column, "planTableWhyUnit");
    if (cell?.mark === "date" || typeof value === "boolean") return this.bad(column, "planTableWhyAmount");
    const yen = typeof value === "number" ? value : yenOfText(value);
    if (yen === undefined || !Number.isFinite(yen)) return this.bad(column, "planTableWhyAmount");
    const whole = cutToYen(yen);
    if (whole < 0) return this.bad(column, "planTableWhyNegative");
    return whole > LARGEST_YEN ? this.bad(column, "planTableWhyAmount") : whole;
  }

  /** ISO date; "" for a blank cell. */
  date(column: TableColumn): string | BadCell {
    const value = this.cell(column)?.value ?? "";
    if (value === "") return "";
    const day =
      typeof value === "number"
        ? fromSerial(value)
        : typeof value === "string"
          ? dayOfText(value)
          : undefined;
    const date = typeof day === "number" ? isoDate(day) : "";
    // Other years are bare years, eight digits or slips.
    return /^20\d\d-/u.test(date) ? date : this.bad(column, "planTableWhyDate");
  }

  /** Selectors of the programmes that a cell names, one or several. */
  claims(column: TableColumn): string[] | BadCell {
    const cell = this.cell(column);
    const value = cell?.value ?? "";
    if (value === "") return [];
    if (cell?.mark === "date" || typeof value === "boolean")
      return this.bad(column, "planTableWhyProgrammeDate");
    const named =
      typeof value === "number" ? [value] : value.split(/[、,，;；\n]/u).filter((one) => one.trim() !== "");
    const selectors: string[] = [];
    for (const one of named) {
      const found = this.catalogue.programme(one);
      if (isFailure(found)) return this.bad(column, programmeWords[found.failure] ?? "planTableWhyProgramme");
      const { programme, variant } = found;
      selectors.push(variant === undefined ? programme.id : `${programme.id}/${variant}`);
    }
    return [...new Set(selectors)];
  }

  /** Id of an item of one of the programmes; "" for a blank cell. */
  item(column: TableColumn, claims: readonly string[]): string | BadCell {
    const text = folded(this.text(column));
    if (text === "") return "";
    const programmes = this.catalogue.edition.programmes.filter(({ id }) =>
      claims.some((one) => one.split("/")[0] === id),
    );
    const items = programmes.flatMap(({ items: own = [] }) => own);
    const item = items.find(({ id, name, words }) =>
      [id, name.ja, name.en, ...words].some((word) => folded(word) === text),
    );
    return item ? item.id : this.bad(column, "planTableWhyItem");
  }
}

export const isBad = (read: unknown): read is BadCell =>
  typeof read === "object" && read !== null && "why" in read;

/** The line of a plan that a row says. */
export function lineOf(reader: RowReader): TableLine | BadCell {
  const trouble = reader.trouble();
  if (trouble) return trouble;
  const costId = reader.text("costId");
  if (costId === "") return reader.bad("costId", "planTableWhyCostId");
  const claims = reader.claims("programme");
  if (isBad(claims)) return claims;
  const item = reader.item("item", claims);
  if (isBad(item)) return item;
  const eligibleCost = reader.yen("cost");
  if (isBad(eligibleCost)) return eligibleCost;
  const otherCost = reader.yen("otherCost");
  if (isBad(otherCost)) return otherCost;
  const completed = reader.date("completed");
  if (isBad(completed)) return completed;
  return { row: reader.row, costId, claims, item, eligibleCost, otherCost: otherCost ?? 0, completed };
}
