import type { StatedDate, StatedFigure, Words } from "../../core/rules/model";
import type { Language } from "../../core/runtime";
import { figureDigits } from "../rules/figures";
import { partName } from "./names";

/** A place at which two editions differ, as far as words need it. */
interface Told {
  readonly programme?: { readonly number: number; readonly name: Words };
  /** The case at the fourth place of the path, in words. */
  readonly caseName?: Words;
  readonly path: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
}

const LONGEST = 60;

/** Where two editions differ: No.9, 区分と金額, ①・診療所, 補助限度額. */
export function placeOfDifference({ programme, caseName, path }: Told, language: Language): string {
  const parts = path.flatMap((key, index): string[] => {
    if (key === "stated" || (programme && index < 2)) return [];
    return [(index === 3 && caseName ? caseName : partName(key))[language]];
  });
  const head = programme ? [`No.${programme.number} ${programme.name[language]}`] : [];
  return [...head, ...parts].join(language === "ja" ? "・" : ", ");
}

/** A value of an edition in one line: a figure with its unit, a date as printed, a part by its name or words. */
function valueWords(value: unknown, language: Language): string {
  if (value === undefined) return language === "ja" ? "なし" : "none";
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if ("unit" in value) return shownFigure(value as StatedFigure | StatedDate, language);
  const named = namedBy.find((key) => key in value);
  if (named) return valueWords((value as Readonly<Record<string, unknown>>)[named], language);
  if ("ja" in value && "en" in value) return valueWords(value[language], language);
  if ("scheme" in value && "stated" in value) return caseWords(value.stated as Figures, language);
  // A rule or a table of parts has no words of its own: its place says what it is.
  return language === "ja" ? "あり" : "present";
}

/** Keys by which people know a part, the first that there is. */
const namedBy = ["name", "text", "label", "question", "quote", "interpretation", "outside"] as const;

type Figures = Readonly<Record<string, StatedFigure | StatedDate>>;

const caseWords = (stated: Figures, language: Language): string =>
  Object.entries(stated)
    .map(([ref, figure]) => `${partName(ref)[language]} ${shownFigure(figure, language)}`)
    .join(language === "ja" ? "、" : ", ");

function shownFigure(stated: StatedFigure | StatedDate, language: Language): string {
  if (stated.unit === "date") return `${stated.date}（${stated.printed}）`;
  const digits = figureDigits(stated);
  if (stated.unit !== "yen") return digits;
  return language === "ja" ? `${digits}円` : `${digits} yen`;
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** Letters of two long texts that are shown before they part. */
const LEAD = 12;

/** Where the beginning that two texts share would fill the line, both are shown from shortly before they part. */
function parted(a: string, b: string): readonly [string, string] {
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1;
  if (same <= LONGEST / 2 || Math.max(a.length, b.length) <= LONGEST) return [cut(a), cut(b)];
  const from = same - LEAD;
  return [`…${cut(a.slice(from))}`, `…${cut(b.slice(from))}`];
}

/** One line for a difference: the place, what stood there, what stands there. */
export function differenceLine(told: Told, language: Language): string {
  const [before, after] = parted(valueWords(told.before, language), valueWords(told.after, language));
  const colon = language === "ja" ? "：" : ": ";
  return `${placeOfDifference(told, language)}${colon}${before} → ${after}`;
}
