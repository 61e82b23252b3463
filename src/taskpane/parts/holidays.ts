import { useEffect, useState } from "react";
import { closureOn } from "../../core/calendar/business-days";
import type { DayNumber } from "../../core/calendar/local-date";
import type * as HolidaysChunk from "../../holidays";
import type { Language } from "../../core/runtime";
import type { Say } from "../words";

/** The national holidays of Japan: a chunk of its own, since cells never need it. */
export type Holidays = typeof HolidaysChunk;

export const fetchHolidays = (): Promise<Holidays> =>
  import(/* webpackChunkName: "holidays" */ "../../holidays");

/** The holidays once they are there. Whatever hangs on them is left out until then, and never guessed. */
export function useHolidays(): Holidays | undefined {
  const [holidays, setHolidays] = useState<Holidays>();
  useEffect(() => {
    let isOpen = true;
    void fetchHolidays().then(
      (all) => {
        if (isOpen) setHolidays(all);
      },
      () => undefined,
    );
    return () => {
      isOpen = false;
    };
  }, []);
  return holidays;
}

const names = { saturday: "closureSaturday", sunday: "closureSunday", "year-end": "closureYearEnd" } as const;

/** Why public offices are closed on a day, in words; undefined on a business day, or while holidays are not known. */
export function closureText(
  day: DayNumber,
  holidays: Holidays | undefined,
  { words, language }: { readonly words: Say; readonly language: Language },
): string | undefined {
  const closure = holidays && closureOn(day, holidays.isHoliday);
  if (closure === undefined) return undefined;
  if (closure !== "holiday") return words(names[closure]);
  return words("closureHoliday", { name: holidays?.holidayOn(day)?.[language] ?? "" });
}
