import { businessDayFrom, closureOn, type IsHoliday } from "../../core/calendar/business-days";
import { type DayNumber, isoDate, parseIsoDate, weekday } from "../../core/calendar/local-date";
import { fromWareki, wareki } from "../../core/calendar/wareki";
import type { Edition, Programme, Window } from "../../core/rules/edition";
import type { Stated, StatedDate, Words } from "../../core/rules/model";
import { dateAt, dayAt } from "../../core/rules/scope";
import { previewSentences } from "../../text/editions/preview";

/** What a reader should look at again. Nothing here is wrong by itself. */
export interface Caution {
  /** Undefined where the whole list is concerned. */
  readonly programme?: number;
  readonly text: Words;
}

/** What the calendar says against the dates of an edition; holidays only where they are given. */
export function dateCautions(edition: Edition, isHoliday: IsHoliday | undefined): Caution[] {
  return [
    ...mistitled(edition),
    ...misprints(edition.stated).map((text): Caution => ({ text })),
    ...edition.programmes.flatMap((programme) => [
      ...misprints(programme.stated).map((text): Caution => ({ programme: programme.number, text })),
      ...closedBefore(edition, programme),
      ...(isHoliday ? ofWindows(edition, programme, isHoliday) : []),
    ]),
  ];
}

/** A title that names a day names that of the list: a new list often begins as a copy of the former one. */
function mistitled({ id, title }: Edition): Caution[] {
  const days = daysIn(title.ja);
  const isOther = days.length > 0 && !days.includes(parseIsoDate(id));
  return isOther ? [{ text: previewSentences.titled(title.ja, id) }] : [];
}

/** The printed text of a date must name that very day, and its weekday if it names one. */
function misprints(stated: Readonly<Record<string, Stated>>): Words[] {
  return Object.values(stated).flatMap((figure) => {
    const day = figure.unit === "date" ? parseIsoDate(figure.date) : undefined;
    if (figure.unit !== "date" || day === undefined) return [];
    const { printed } = figure;
    const days = daysIn(printed);
    if (days.length > 0 && !days.includes(day))
      return [previewSentences.otherDay(printed, isoDate(day), wareki(day))];
    const named = weekdayIn.exec(printed)?.[1];
    if (named === undefined || weekday(day) === named) return [];
    return [previewSentences.weekday(printed, isoDate(day), weekday(day))];
  });
}

/** （木）, （木曜日）, （木・祝）. */
const weekdayIn = /[（(]([日月火水木金土])(?:曜日?)?(?:[・･、,]?(?:祝日?|休日?|振休|振替休日))?[）)]/u;

/** The days that a text names with their year: 令和８年１月15日, R8.1.15, 2026年1月15日, 2026/1/15; undefined for none. */
export function daysIn(text: string): (DayNumber | undefined)[] {
  const plain = text
    .normalize("NFKC")
    .replace(/\b(\d{4}|[HR]\d{1,2})([./-])(\d{1,2})\2(\d{1,2})\b/gu, "$1年$3月$4日");
  const dates = plain.matchAll(/(\D{2}|[HR])?(元|\d+)年(\d+)月(\d+)日/gu);
  return [...dates].map(([, era = "", year = "", month, day]) => {
    if (year.length === 4) return parseIsoDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
    const name = /[HR]$/u.test(era) ? era.slice(-1) : era;
    return fromWareki(name, year === "元" ? 1 : Number(year), Number(month), Number(day));
  });
}

const twoDigits = (digits = ""): string => digits.padStart(2, "0");

/** Applications that were over when the list was made: the wrong year, or a programme for settling only. */
function closedBefore(edition: Edition, programme: Programme): Caution[] {
  const scope = { edition, programme };
  const made = parseIsoDate(edition.id);
  const ends = programme.windows.flatMap(({ kind, to }) =>
    kind === "application" && to !== undefined ? [to] : [],
  );
  const last = ends.at(-1);
  if (made === undefined || last === undefined || ends.some((ref) => dayAt(scope, ref) >= made)) return [];
  const text = previewSentences.closedBefore(dateAt(scope, last).printed, edition.id);
  return [{ programme: programme.number, text }];
}

function ofWindows(edition: Edition, programme: Programme, isHoliday: IsHoliday): Caution[] {
  const scope = { edition, programme };
  return programme.windows.flatMap(({ kind, to, rolls }) => {
    if (to === undefined) return [];
    const text = rolls
      ? ofRolling(
          { rolls, last: dayAt(scope, to), from: dayAt(scope, rolls.printed) },
          dateAt(scope, rolls.printed),
          isHoliday,
        )
      : kind === "application"
        ? ofLastDay(dayAt(scope, to), dateAt(scope, to), isHoliday)
        : undefined;
    return text ? [{ programme: programme.number, text }] : [];
  });
}

/** A last day on which offices are closed may be meant so, or its moving may have been forgotten. */
function ofLastDay(day: DayNumber, { printed }: StatedDate, isHoliday: IsHoliday): Words | undefined {
  const closure = closureOn(day, isHoliday);
  return closure && previewSentences.closed(printed, closure);
}

interface Rolling {
  readonly rolls: NonNullable<Window["rolls"]>;
  readonly from: DayNumber;
  readonly last: DayNumber;
}

/** What is written down of a moved day holds; where the calendar would move it elsewhere a reader is told. */
function ofRolling(
  { rolls, from, last }: Rolling,
  { printed }: StatedDate,
  isHoliday: IsHoliday,
): Words | undefined {
  if (closureOn(from, isHoliday) === undefined) return previewSentences.notClosed(printed);
  const expected = businessDayFrom(from, rolls.to === "next-business-day" ? 1 : -1, isHoliday);
  return expected === last
    ? undefined
    : previewSentences.rolledOtherwise(printed, isoDate(last), isoDate(expected));
}
