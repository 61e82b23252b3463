import { parseIsoDate } from "../../../core/calendar/local-date";
import type { Edition, Programme, Window } from "../../../core/rules/edition";
import { finding, type Finding, type Path } from "./finding";

/** A day may move over a weekend and the days around New Year, and no further. */
const FURTHEST_ROLL = 14;

/** The dates of every period follow one another as their names say. Dates that are missing are told elsewhere. */
export const checkWindows = (edition: Edition): Finding[] =>
  edition.programmes.flatMap((programme, index) => {
    const dayOf = (ref: string | undefined): number | undefined => dayIn(edition, programme, ref);
    return programme.windows.flatMap((window, at) =>
      ofWindow(window, dayOf, ["programmes", index, "windows", at]),
    );
  });

function dayIn({ stated }: Edition, programme: Programme, ref: string | undefined): number | undefined {
  const figure = ref === undefined ? undefined : (programme.stated[ref] ?? stated[ref]);
  return figure?.unit === "date" ? parseIsoDate(figure.date) : undefined;
}

type DayOf = (ref: string | undefined) => number | undefined;

function ofWindow({ from, to, earlier = [], rolls }: Window, dayOf: DayOf, path: Path): Finding[] {
  const [first, last] = [dayOf(from), dayOf(to)];
  const backwards =
    first !== undefined && last !== undefined && first > last
      ? [finding([...path, "to"], "始まり以後の日付", "a day not before the first one")]
      : [];
  const extended = [...earlier, to].map(dayOf);
  const unordered = earlier.flatMap((_, index) => {
    const [before, after] = [extended[index], extended[index + 1]];
    if (before === undefined || after === undefined || before < after) return [];
    const at = [...path, "earlier", index];
    return [
      finding(
        at,
        "次の期日より前の日付（古い順）",
        "a day before the one that followed it, the oldest first",
      ),
    ];
  });
  return [...backwards, ...unordered, ...rolled(rolls, last, dayOf, path)];
}

function rolled(rolls: Window["rolls"], last: number | undefined, dayOf: DayOf, path: Path): Finding[] {
  const printed = dayOf(rolls?.printed);
  if (rolls === undefined || printed === undefined || last === undefined) return [];
  const moved = rolls.to === "next-business-day" ? last - printed : printed - last;
  if (moved > 0 && moved <= FURTHEST_ROLL) return [];
  const days = FURTHEST_ROLL;
  return [
    finding(
      [...path, "rolls", "printed"],
      `最終日（to）が${rolls.to === "next-business-day" ? "後" : "前"}へ ${days} 日以内に動く、印刷された日付`,
      `a printed day that moves ${rolls.to === "next-business-day" ? "later" : "earlier"} to the last day, by ${days} days at most`,
    ),
  ];
}
