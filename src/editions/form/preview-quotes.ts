import { parseIsoDate } from "../../core/calendar/local-date";
import type { Edition } from "../../core/rules/edition";
import type { Stated, StatedFigure, Words } from "../../core/rules/model";
import { partName } from "../../text/editions/names";
import { previewSentences } from "../../text/editions/preview";
import { caseName } from "../case-name";
import { figure as figureCodec } from "./figures";
import { type Caution, daysIn } from "./preview-dates";

/** A figure is told as the form has it. */
const asTyped = figureCodec();

/**
 * Amounts and rates that the passage quoted for them does not name: the one was changed and the other was not, or one of
 * them is a slip. Counts are often quoted in words, and so is a rate of one: 定額.
 */
export function quoteCautions(edition: Edition): Caution[] {
  return [
    ...misquoted(edition.stated).map((text): Caution => ({ text })),
    ...edition.programmes.flatMap((programme) =>
      [
        ...misquoted(programme.stated),
        ...programme.cases.flatMap((one) => misquoted(one.stated, caseName(edition, programme, one))),
      ].map((text): Caution => ({ programme: programme.number, text })),
    ),
  ];
}

function misquoted(stated: Readonly<Record<string, Stated>>, of?: Words): Words[] {
  return Object.entries(stated).flatMap(([ref, figure]) => {
    if (!("quote" in figure.why)) return [];
    const { quote } = figure.why;
    if (figure.unit === "date") {
      // Passages name days without a year as well; and a printed text that names another day is told for itself.
      const day = parseIsoDate(figure.date);
      const days = daysIn(quote).filter((one) => one !== undefined);
      const isOther =
        days.length > 0 &&
        !days.some((one) => one === day) &&
        daysIn(figure.printed).every((one) => one === day);
      return isOther ? [previewSentences.misquoted({ of, part: partName(ref) }, figure.date, quote)] : [];
    }
    if (isNamed(figure, quote.normalize("NFKC"))) return [];
    return [previewSentences.misquoted({ of, part: partName(ref) }, asTyped.print(figure), quote)];
  });
}

function isNamed({ unit, n, d = 1, most = n }: StatedFigure, quote: string): boolean {
  if (unit === "yen") {
    const amounts = amountsIn(quote);
    return amounts.has(n) && amounts.has(most);
  }
  if (unit !== "ratio") return true;
  const rates = ratesIn(quote);
  return [n, most].every(
    (top) => (top === d && rates.length === 0) || rates.some(([a, b]) => a * d === top * b),
  );
}

const units: Readonly<Record<string, number>> = { 億: 100_000_000, 万: 10_000, 千: 1_000 };

/** Yen that a passage names: 283,000円, ¥283,000, 28.3万円, 28万3千円, 28万3,000円. */
function amountsIn(quote: string): ReadonlySet<number> {
  const found = quote.matchAll(/((?:\d[\d,.]*\s*[億万千]\s*)*(?:\d[\d,.]*\s*)?)円|¥\s*(\d[\d,]*)/gu);
  return new Set([...found].map(([, before = "", behind = before]) => sumOf(behind)));
}

/** The digits behind the point of 28.3万 are binary fractions for a moment only: yen are whole. */
const sumOf = (amount: string): number =>
  [...amount.matchAll(/(\d[\d,.]*)\s*([億万千]?)/gu)].reduce(
    (sum, [, digits = "", by = ""]) =>
      sum + Math.round(Number(digits.replaceAll(",", "")) * (units[by] ?? 1)),
    0,
  );

/** Rates that a passage names, as fractions: 1/2, 1／2, 50%, 2分の1. */
function ratesIn(quote: string): (readonly [number, number])[] {
  return [
    ...[...quote.matchAll(/(\d+)[/⁄∕](\d+)/gu)].map(([, n, d]) => [Number(n), Number(d)] as const),
    ...[...quote.matchAll(/(\d+)分の(\d+)/gu)].map(([, d, n]) => [Number(n), Number(d)] as const),
    ...[...quote.matchAll(/(\d+)(?:\.(\d+))?%/gu)].map(
      ([, whole = "", part = ""]) => [Number(whole + part), 100 * 10 ** part.length] as const,
    ),
  ];
}
