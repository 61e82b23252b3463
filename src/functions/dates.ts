import { toSerial } from "../core/calendar/excel-serial";
import { type DayNumber } from "../core/calendar/local-date";
import type { Edition, Programme } from "../core/rules/edition";
import type { StatedDate } from "../core/rules/model";
import { dateAt, dayAt } from "../core/rules/scope";
import { parameterNames } from "../text/functions/parameter-names";
import { type Answering } from "./answering";
import { type Failure, isFailure, refuse } from "./failure";
import type { OpenEdition } from "./place/open-edition";
import { programmeName } from "./place/place";
import { type Cell, isBlankOrZero, quoted } from "./values/blank";
import { type Choices, readChoice } from "./values/choice";
import { readDate } from "./values/date";
import { DATE_KINDS, type DateKind } from "./values/date-kinds";

const LANGUAGES: Choices<"ja" | "en"> = {
  ja: ["ja", "ja", "日本語", "japanese"],
  en: ["en", "en", "英語", "english"],
};

/** 締切間近: this many days before the deadline, unless the caller says otherwise. */
const CLOSING_DAYS = 30;
const MOST_DAYS = 9999;

interface Stated {
  readonly day: DayNumber;
  readonly date: StatedDate;
  readonly from: DayNumber;
}

/** The dates of one kind over all windows of the programme, the earliest first; `from` is the start of their window. */
function datesOf(edition: Edition, programme: Programme, kind: DateKind): Stated[] {
  const scope = { edition, programme };
  return programme.windows
    .flatMap((window) => {
      const ref = kind === "start" ? window.from : window.to;
      if (ref === undefined || (window.kind === "application") !== (kind === "application")) return [];
      const from = window.from === undefined ? -Infinity : dayAt(scope, window.from);
      return [{ day: dayAt(scope, ref), date: dateAt(scope, ref), from }];
    })
    .sort((a, b) => a.day - b.day);
}

const isOneDay = ([first, ...others]: readonly Stated[]): boolean =>
  others.every(({ day }) => day === first?.day);

/** As the source prints it, without the stray spaces of its text. */
const printedText = ({ date }: Stated): string => date.printed.replace(/\s/gu, "");

/**
 * The deadline in a row of LIST: its serial. Of several none can be chosen without a day, and no function reads the
 * clock, so all stand there as printed; "" where none is stated.
 */
export function listedDeadline({ edition }: OpenEdition, programme: Programme): number | string {
  const dates = datesOf(edition, programme, "application");
  const [first] = dates;
  return first && isOneDay(dates) ? toSerial(first.day) : dates.map(printedText).join("、");
}

/** The date of one kind; of several the one that counts on a day, which is the first that is not past, else the last. */
function statedDate(
  list: OpenEdition,
  programmeCell: Cell,
  kindCell: Cell,
  asOf?: DayNumber,
): Stated | Failure {
  const found = list.programme(programmeCell);
  if (isFailure(found)) return found;
  const kind = readChoice(kindCell, parameterNames.kind, DATE_KINDS, "application");
  if (isFailure(kind)) return kind;
  const { programme, variant } = found;
  const [ja, en] = DATE_KINDS[kind];
  const named = { programme: programmeName(programme, variant), what: { ja, en } };
  const dates = datesOf(list.edition, programme, kind);
  const last = dates.at(-1);
  if (!last) return refuse("none-stated", named);
  if (asOf !== undefined) return dates.find(({ day }) => day >= asOf) ?? last;
  return isOneDay(dates)
    ? last
    : refuse("date-several", { ...named, dates: dates.map(({ date }) => date.printed) });
}

/** The deadline as a serial of the 1900 system. */
export const deadline: Answering<"DEADLINE"> = (list, { programme, kind }) => {
  const stated = statedDate(list, programme, kind);
  return isFailure(stated) ? stated : toSerial(stated.day);
};

/** The deadline as the source prints it. */
export const deadlineText: Answering<"DEADLINETEXT"> = (list, { programme, kind }) => {
  const stated = statedDate(list, programme, kind);
  return isFailure(stated) ? stated : printedText(stated);
};

/** The date that counts on the as-of day, and that day; a fault of the programme is told before one of the day. */
function countedDate(
  list: OpenEdition,
  programme: Cell,
  kind: Cell,
  asOf: Cell,
): (Stated & { readonly today: DayNumber }) | Failure {
  const today = readDate(asOf);
  const stated = statedDate(list, programme, kind, isFailure(today) ? 0 : today);
  return isFailure(stated) ? stated : isFailure(today) ? today : { ...stated, today };
}

/** Days from the as-of date to the deadline: 0 on the day itself, negative afterwards. */
export const daysLeft: Answering<"DAYSLEFT"> = (list, { programme, asOf, kind }) => {
  const counted = countedDate(list, programme, kind, asOf);
  return isFailure(counted) ? counted : counted.day - counted.today;
};

function readDays(cell: Cell): number | Failure {
  if (isBlankOrZero(cell)) return CLOSING_DAYS;
  const days =
    typeof cell === "string" ? Number(/^\d{1,4}$/u.exec(cell.normalize("NFKC"))?.[0] ?? NaN) : cell;
  return typeof days === "number" && Number.isInteger(days) && days > 0 && days <= MOST_DAYS
    ? days
    : refuse("days-unreadable", { given: quoted(cell), most: MOST_DAYS });
}

const STATES = {
  ja: ["受付終了", "締切間近", "受付中", "受付前"],
  en: ["closed", "closing soon", "open", "not open yet"],
} as const;

/** 受付前, 受付中, 締切間近 or 受付終了; Japanese unless the cell itself asks for English. */
export const status: Answering<"STATUS"> = (list, { programme, asOf, days, language }) => {
  const counted = countedDate(list, programme, undefined, asOf);
  if (isFailure(counted)) return counted;
  const closing = readDays(days);
  if (isFailure(closing)) return closing;
  const words = readChoice(language, parameterNames.language, LANGUAGES, "ja");
  if (isFailure(words)) return words;
  const { day, from, today } = counted;
  const left = day - today;
  if (left < 0) return STATES[words][0];
  if (today < from) return STATES[words][3];
  return STATES[words][left <= closing ? 1 : 2];
};
