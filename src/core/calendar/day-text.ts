import { type DayNumber, dayNumber, exists, weekday } from "./local-date";
import { fromWareki } from "./wareki";

const WESTERN =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/u;
const WAREKI =
  /^(令和|平成|r|h)(元|\d{1,2})(?:年(\d{1,2})月(\d{1,2})日|\.(\d{1,2})\.(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|-(\d{1,2})-(\d{1,2}))$/u;
const WEEKDAY = /\(([日月火水木金土])(?:曜日?)?\)$/u;

/**
 * The day of a text with its year first: ISO, with slashes, 年月日 or wareki, full-width or not. "impossible" where there
 * is no such day, or a weekday in brackets is not its own; undefined for all else.
 */
export function dayOfText(typed: string): DayNumber | "impossible" | undefined {
  const text = typed.normalize("NFKC").replace(/\s/gu, "").toLowerCase();
  const day = dayOfDate(text.replace(WEEKDAY, ""));
  const printed = WEEKDAY.exec(text)?.[1];
  return typeof day === "number" && printed !== undefined && printed !== weekday(day) ? "impossible" : day;
}

function dayOfDate(text: string): DayNumber | "impossible" | undefined {
  const western = numbersOf(WESTERN.exec(text)?.slice(1));
  if (western) {
    const [year = 0, month = 0, day = 0] = western;
    return exists({ year, month, day }) ? dayNumber({ year, month, day }) : "impossible";
  }
  const match = WAREKI.exec(text);
  const [year = 0, month = 0, day = 0] = numbersOf(match?.slice(2)) ?? [];
  return match ? (fromWareki(match[1] ?? "", year, month, day) ?? "impossible") : undefined;
}

const numbersOf = (groups: readonly (string | undefined)[] | undefined): number[] | undefined =>
  groups?.flatMap((group) => (group === undefined ? [] : [group === "元" ? 1 : Number(group)]));
