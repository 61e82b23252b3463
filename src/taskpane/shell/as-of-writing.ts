import { type DayNumber, isoDate } from "../../core/calendar/local-date";
import { toSerial } from "../../core/calendar/excel-serial";
import type { ExcelActions } from "../../excel/actions";
import { asOfNames } from "../../excel/as-of-cell";
import type { Preview } from "../../excel/insert/preview";
import type { Outcome } from "../../excel/session/failure";
import type { Watch } from "../../excel/session/session";
import { columnNumber } from "../../sheets/address";
import { asOfBlock, type Block } from "../../sheets/blocks";

/** A cell by the address that Excel writes: 予算!C6, 'It''s'!$C$6. Undefined for anything but one cell. */
export function cellAt(address: string): { sheet: string; row: number; column: number } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?([1-9]\d*)$/.exec(address);
  if (!match) return undefined;
  const [, quoted, plain = "", letters = "", digits = ""] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return { sheet, row: Number(digits) - 1, column: columnNumber(letters) };
}

/** The date alone, for a cell that is there already. */
const dateBlock = (day: DayNumber): Block => ({
  rows: [[{ value: toSerial(day), format: "yyyy-mm-dd" }]],
});

/**
 * What writing an as-of date would do: change the cell that the workbook has, or put a label and a named cell at the
 * active cell. Writes nothing.
 */
export async function previewAsOf(
  excel: Pick<ExcelActions, "activeCell" | "preview">,
  { address, day }: { readonly address: string | undefined; readonly day: DayNumber },
  watch?: Watch,
): Promise<Outcome<Preview>> {
  const cell = address === undefined ? undefined : cellAt(address);
  if (cell) return excel.preview(cell, dateBlock(day), watch);
  const active = await excel.activeCell(watch);
  if (!active.ok) return active;
  const name = asOfNames[0] ?? "";
  return excel.preview(active.value, asOfBlock({ label: name, name, day: toSerial(day) }), watch);
}

/** The day in a date field; undefined while it is not one. */
export const fieldText = (day: DayNumber): string => (Number.isFinite(day) ? isoDate(day) : "");
