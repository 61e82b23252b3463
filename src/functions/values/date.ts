import { fromSerial, toSerial } from "../../core/calendar/excel-serial";
import { type DayNumber, isoDate, parseIsoDate } from "../../core/calendar/local-date";
import type { Words } from "../../core/rules/model";
import { type Failure, refuse } from "../failure";
import { type Cell, isBlankOrZero, quoted } from "./blank";
import { dayOfText } from "../../core/calendar/day-text";

/** A serial outside these years is a bare year, eight digits or a slip, not an as-of date. */
const EARLIEST = "2000-01-01";
const LATEST = "2099-12-31";
const AS_OF: Words = { ja: "基準日", en: "as-of date" };

/**
 * An as-of date (or what else it is called) as a day: a serial of the 1900 system (a time of day is cut off), or text with its year first,
 * ISO, with slashes, 年月日 or wareki, full-width or not. A weekday in brackets must be the right one.
 */
export function readDate(cell: Cell, what = AS_OF): DayNumber | Failure {
  if (isBlankOrZero(cell)) return refuse("date-blank");
  const said = { what, given: quoted(cell) };
  const day =
    typeof cell === "number" ? fromSerial(cell) : typeof cell === "string" ? dayOfText(cell) : undefined;
  if (day === "impossible") return refuse("date-impossible", said);
  if (typeof cell !== "number" && day === undefined) return refuse("date-unreadable", said);
  const inRange = day !== undefined && isoDate(day) >= EARLIEST && isoDate(day) <= LATEST;
  return inRange ? day : refuse("date-range", { ...said, from: EARLIEST, to: LATEST });
}

/** The cell value of a date: its serial in the 1900 system. */
export const serialOf = (iso: string): number => toSerial(parseIsoDate(iso) ?? NaN);
