import { toSerial } from "../core/calendar/excel-serial";
import { type DayNumber } from "../core/calendar/local-date";
import type { Programme } from "../core/rules/edition";
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

type DateKind = "application" | "completion" | "start" | "end";

/** What people may type for the kinds of dates. */
export const DATE_KINDS: Choices<DateKind> = {
  application: ["申請期日", "application", "申請", "申請期限", "申請日", "締切", "deadline"],
  completion: ["完了", "completion", "完了日", "完了期限", "導入期限"],
  start: ["開始", "period start", "開始日", "期間開始", "start"],
  end: ["終了", "period end", "終了日", "期間終了", "end"],
};

const LANGUAGES: Choices<"ja" | "en"> = {
  ja: ["ja", "ja", "日本語", "japanese"],
  en: ["en", "en", "英語", "english"],
};

/** 締切間近: this many days before the deadline, unless the caller says otherwise. */
const CLOSING_DAYS = 30;
const MOST_DAYS = 9999;

interface Stated {
  readonly ref: string;
  readonly programme: Programme;
  readonly date: StatedDate;
}

/** Keys of the dates of one kind, over all windows of the programme. */
function refsOf(programme: Programme, kind: DateKind): string[] {
  const windows = programme.windows.filter(
    (window) => (window.kind === "application") === (kind === "application"),
  );
  const refs = windows.map((window) => (kind === "start" ? window.from : window.to));
  return [...new Set(refs.filter((ref) => ref !== undefined))];
}

function statedDate(list: OpenEdition, programmeCell: Cell, kindCell: Cell): Stated | Failure {
  const found = list.programme(programmeCell);
  if (isFailure(found)) return found;
  const kind = readChoice(kindCell, parameterNames.kind, DATE_KINDS, "application");
  if (isFailure(kind)) return kind;
  const { programme, variant } = found;
  const [ja, en] = DATE_KINDS[kind];
  const named = { programme: programmeName(programme, variant), what: { ja, en } };
  const refs = refsOf(programme, kind);
  const [ref] = refs;
  if (ref === undefined) return refuse("none-stated", named);
  const dates = refs.map((one) => dateAt({ edition: list.edition, programme }, one));
  const [date] = dates;
  if (!date) return refuse("none-stated", named);
  return dates.every((one) => one.date === date.date)
    ? { ref, programme, date }
    : refuse("date-several", { ...named, dates: dates.map((one) => one.printed) });
}

const dayOf = (list: OpenEdition, { ref, programme }: Stated): DayNumber =>
  dayAt({ edition: list.edition, programme }, ref);

/** The deadline as a serial of the 1900 system. */
export const deadline: Answering<"DEADLINE"> = (list, { programme, kind }) => {
  const stated = statedDate(list, programme, kind);
  return isFailure(stated) ? stated : toSerial(dayOf(list, stated));
};

/** The deadline as the source prints it, without the stray spaces of its text. */
export const deadlineText: Answering<"DEADLINETEXT"> = (list, { programme, kind }) => {
  const stated = statedDate(list, programme, kind);
  return isFailure(stated) ? stated : stated.date.printed.replace(/\s/gu, "");
};

function daysBetween(list: OpenEdition, asOf: Cell, stated: Stated): number | Failure {
  const day = readDate(asOf);
  return isFailure(day) ? day : dayOf(list, stated) - day;
}

/** Days from the as-of date to the deadline: 0 on the day itself, negative afterwards. */
export const daysLeft: Answering<"DAYSLEFT"> = (list, { programme, asOf, kind }) => {
  const stated = statedDate(list, programme, kind);
  return isFailure(stated) ? stated : daysBetween(list, asOf, stated);
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
  ja: ["受付終了", "締切間近", "受付中"],
  en: ["closed", "closing soon", "open"],
} as const;

/** 受付中, 締切間近 or 受付終了; Japanese unless the cell itself asks for English. */
export const status: Answering<"STATUS"> = (list, { programme, asOf, days, language }) => {
  const stated = statedDate(list, programme, undefined);
  if (isFailure(stated)) return stated;
  const left = daysBetween(list, asOf, stated);
  if (isFailure(left)) return left;
  const closing = readDays(days);
  if (isFailure(closing)) return closing;
  const words = readChoice(language, parameterNames.language, LANGUAGES, "ja");
  if (isFailure(words)) return words;
  if (left < 0) return STATES[words][0];
  return STATES[words][left <= closing ? 1 : 2];
};
