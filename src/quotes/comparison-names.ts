import type { Cells } from "../sheets/compose";
import type { Cell } from "../sheets/sheet";
import { label } from "../templates/layout/cells";
import { comparisonWords as words } from "../text/quotes/comparison";
import { quoteFormWords } from "../text/quotes/form";
import {
  beforeKey,
  type ComparisonPlaces,
  costKey,
  discountKey,
  grantKey,
  partKey,
  vendorKey,
} from "./comparison-places";
import { fixedCell, keyCell } from "./form-cells";
import { sumKey, taxKey } from "./places";
import type { QuoteRequest } from "./request";
import { isRunningKey, type QuoteRow, runningMonths, runningNames } from "./rows";

type Language = QuoteRequest["language"];

/** What every row is, at its left: key, name, and for priced rows quantity, unit, rate and programmes. */
export function comparisonNames(request: QuoteRequest, places: ComparisonPlaces): Cells {
  const cells: Record<string, Cell> = {};
  const { language } = request;
  const name = (key: string, text: string): void => {
    cells[`A${places.row(key)}`] = keyCell(key);
    cells[`B${places.row(key)}`] = label(text);
  };
  for (const [key, text] of Object.entries(wholeNames(language))) name(key, text);
  for (const [key, text] of rateNames(places, language)) name(key, text);
  places.programmes.forEach((programme, index) => {
    name(costKey(index), words.eligible[language]);
    name(grantKey(index), words.grant[language]);
    for (const key of [costKey(index), grantKey(index)])
      cells[`${places.programmeLetters[0] ?? ""}${places.row(key)}`] = fixedCell(programme);
  });
  for (const row of places.rows) Object.assign(cells, rowNames(row, request, places));
  return cells;
}

const wholeNames = (language: Language): Readonly<Record<string, string>> => ({
  [vendorKey]: words.vendor[language],
  NUMBER: quoteFormWords.number[language],
  QUOTED: quoteFormWords.quotedOn[language],
  VALID: quoteFormWords.quoteUntil[language],
  BASIS: quoteFormWords.basis[language],
  ADJ: quoteFormWords.adjustment[language],
  [sumKey(0)]: quoteFormWords.untaxedSum[language],
  NET: quoteFormWords.netTotal[language],
  GROSS: quoteFormWords.grossTotal[language],
  RUN: quoteFormWords.runningTotal[language],
  WHOLE: quoteFormWords.wholeTotal[language],
  GRANT: words.grantTotal[language],
  OWNCOST: words.own[language],
  OWN5: words.ownWhole[language],
  RANK: words.rank[language],
  CHECKED: words.check[language],
  DECISION: words.decision[language],
  REASON: words.reason[language],
});

function rateNames(places: ComparisonPlaces, language: Language): readonly (readonly [string, string])[] {
  return places.rates.flatMap((rate) => {
    const said = (text: { readonly ja: string; readonly en: string }): string =>
      text[language].replace("{rate}", String(rate));
    return [
      [beforeKey(rate), said(words.before)] as const,
      [discountKey(rate), said(words.discount)] as const,
      [sumKey(rate), said(quoteFormWords.sumOf)] as const,
      [taxKey(rate), said(quoteFormWords.taxOf)] as const,
      ...places.programmes.map((_, index) => [partKey(index, rate), said(words.eligiblePart)] as const),
    ];
  });
}

const runningName = (key: string, language: Language): string =>
  isRunningKey(key) ? quoteFormWords[runningNames[key]][language] : "";

function rowNames(
  { key, kind, row, taxRate }: QuoteRow & { readonly row: number },
  { lines, language }: QuoteRequest,
  { programmeLetters }: ComparisonPlaces,
): Cells {
  const line = lines.find(({ id }) => id === key);
  const names = {
    line: line?.name ?? "",
    added: words[taxRate === 0 ? "untaxed" : "added"][language],
    discount: quoteFormWords.discount[language],
    running: runningName(key, language),
  } as const;
  const units = { line: line?.unit ?? "", running: quoteFormWords.month[language] } as const;
  const programmes = programmeLetters.map(
    (letter, index) => [`${letter}${row}`, fixedCell(line?.programmes[index] ?? "")] as const,
  );
  return {
    [`A${row}`]: keyCell(key),
    [`B${row}`]: fixedCell(names[kind], "left"),
    // Costs that a vendor adds, and discounts, are accepted as whole amounts.
    [`C${row}`]: fixedCell(kind === "running" ? runningMonths : (line?.quantity ?? 1), "right"),
    [`D${row}`]: fixedCell(
      kind === "line" || kind === "running" ? units[kind] : quoteFormWords.lump[language],
    ),
    [`E${row}`]: fixedCell(taxRate),
    ...Object.fromEntries(programmes),
  };
}
