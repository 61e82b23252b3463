import { addBusinessDays, type IsHoliday } from "../../core/calendar/business-days";
import { type DayNumber, parseIsoDate } from "../../core/calendar/local-date";
import type { Edition, Programme, Window } from "../../core/rules/edition";
import type { StatedDate } from "../../core/rules/model";
import type { Preferences } from "../state/preferences";

/** Where a programme stands on a day: as STATUS says it in cells, and "none" where the list has no deadline. */
export type Status = "upcoming" | "open" | "soon" | "closed" | "none";

export interface Deadline {
  readonly status: Status;
  /** The last day of application; undefined where none is stated. */
  readonly day?: DayNumber;
  /** The first day of application, where one is stated. */
  readonly from?: DayNumber;
  /** Days from the as-of day: 0 on the day itself, negative afterwards. */
  readonly left?: number;
}

/** 締切間近 from this many days on, as in the function STATUS. */
const soonDays = 30;

/** A date of a window as the list states it. */
export function windowDate(
  edition: Edition,
  programme: Programme,
  ref: Window["from"],
): StatedDate | undefined {
  const stated = ref === undefined ? undefined : (programme.stated[ref] ?? edition.stated[ref]);
  return stated?.unit === "date" ? stated : undefined;
}

/** Whether applications begin on a stated day: only such a list has programmes that are not open yet. */
export const isLaterOpened = ({ kind, from }: Window): boolean =>
  kind === "application" && from !== undefined;

/** The day of a date of a window. */
export const windowDay = (
  edition: Edition,
  programme: Programme,
  ref: Window["from"],
): DayNumber | undefined => parseIsoDate(windowDate(edition, programme, ref)?.date ?? "");

/** The end of the application window that counts on a day: of several the first that is not past, else the last. */
export function deadlineOf(edition: Edition, programme: Programme, asOf: DayNumber): Deadline {
  const spans = programme.windows
    .flatMap(({ kind, from, to }) => {
      const day = windowDay(edition, programme, to);
      if (kind !== "application" || day === undefined) return [];
      const first = windowDay(edition, programme, from);
      return [{ day, left: day - asOf, ...(first !== undefined && { from: first }) }];
    })
    .sort((a, b) => a.day - b.day);
  const span = spans.find(({ left }) => left >= 0) ?? spans.at(-1);
  if (!span) return { status: "none" };
  const { left, from = asOf } = span;
  if (left < 0) return { status: "closed", ...span };
  if (asOf < from) return { status: "upcoming", ...span };
  return { status: left <= soonDays ? "soon" : "open", ...span };
}

/** The reader's own day before a deadline; undefined where business days are asked for and no holidays are known. */
export function leadDay(
  day: DayNumber,
  { leadDays, leadUnit }: Pick<Preferences, "leadDays" | "leadUnit">,
  isHoliday: IsHoliday | undefined,
): DayNumber | undefined {
  if (leadUnit === "calendar") return day - leadDays;
  return isHoliday && addBusinessDays(day, -leadDays, isHoliday);
}
