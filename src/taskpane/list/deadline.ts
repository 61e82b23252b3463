import { type DayNumber, parseIsoDate } from "../../core/calendar/local-date";
import type { Edition, Programme, Window } from "../../core/rules/edition";
import type { StatedDate } from "../../core/rules/model";

/** Where a programme stands on a day: as STATUS says it in cells, and "none" where the list has no deadline. */
export type Status = "open" | "soon" | "closed" | "none";

export interface Deadline {
  readonly status: Status;
  /** The last day of application; undefined where none is stated. */
  readonly day?: DayNumber;
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

/** The end of the last application window and how far it is from a day. */
export function deadlineOf(edition: Edition, programme: Programme, asOf: DayNumber): Deadline {
  const days = programme.windows
    .filter(({ kind }) => kind === "application")
    .map(({ to }) => parseIsoDate(windowDate(edition, programme, to)?.date ?? ""))
    .filter((day) => day !== undefined);
  if (days.length === 0) return { status: "none" };
  const day = Math.max(...days);
  const left = day - asOf;
  return { status: left < 0 ? "closed" : left <= soonDays ? "soon" : "open", day, left };
}
