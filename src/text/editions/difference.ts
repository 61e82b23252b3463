import type { StatedDate, StatedFigure, Words } from "../../core/rules/model";
import type { Language } from "../../core/runtime";
import { figureDigits } from "../rules/figures";
import { keyWords, partName } from "./names";

/** A place at which two editions differ, as far as words need it. */
interface Told {
  readonly programme?: { readonly number: number; readonly name: Words };
  /** The case at the fourth place of the path, in words. */
  readonly caseName?: Words;
  readonly path: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
  /** Only the order of the entries differs. */
  readonly isOrder?: true;
}

const LONGEST = 60;

/** Where two editions differ: No.9, 区分と金額, ①・診療所, 補助限度額. */
export function placeOfDifference({ programme, caseName, path, isOrder }: Told, language: Language): string {
  const parts = path.flatMap((key, index): string[] => {
    if (key === "stated" || (programme && index < 2)) return [];
    return [(index === 3 && caseName ? caseName : partName(key))[language]];
  });
  const head = programme ? [`No.${programme.number} ${programme.name[language]}`] : [];
  const order = isOrder ? [partName("order")[language]] : [];
  return [...head, ...parts, ...order].join(language === "ja" ? "・" : ", ");
}

/** A value of an edition in one line: a figure with its unit, a date as printed, a part by its name or words. */
function valueWords(value: unknown, language: Language): string {
  if (value === undefined) return language === "ja" ? "なし" : "none";
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isFigure(value)) return shownFigure(value, language);
  const said = Array.isArray(value) ? listWords(value, language) : recordWords({ ...value }, language);
  // A rule or a table of parts has no words of its own: its place says what it is.
  return said || (language === "ja" ? "あり" : "present");
}

const listWords = (list: readonly unknown[], language: Language): string =>
  list.some(isRule) ? "" : list.map((each) => valueWords(each, language)).join(separator[language]);

/** Entries without a name, as those of a rule, are no words. */
const isRule = (entry: unknown): boolean =>
  typeof entry === "object" && entry !== null && !isFigure(entry) && !("ja" in entry);

function recordWords(value: Readonly<Record<string, unknown>>, language: Language): string {
  const key = namedBy.find((each) => each in value);
  if (key) return `${sureness(value, language)}${valueWords(value[key], language)}`;
  if ("ja" in value && "en" in value) return valueWords(value[language], language);
  if ("scheme" in value && "stated" in value) return figuresWords(value["stated"] as object, language);
  const kind = keyWords("kind", value["kind"], language);
  return [...(kind === undefined ? [] : [kind]), figuresWords(value, language)]
    .filter((part) => part !== "")
    .join(separator[language]);
}

/** Keys by which people know a part, the first that there is. */
const namedBy = ["name", "text", "label", "question", "quote", "interpretation", "outside"] as const;

const separator = { ja: "、", en: ", " } as const;

/** The figures and dates among the parts of a case or a period, each with its name. */
const figuresWords = (parts: object, language: Language): string =>
  Object.entries(parts)
    .filter(([, part]) => (Array.isArray(part) ? part.some(isFigure) : isFigure(part)))
    .map(([ref, part]) => `${partName(ref)[language]} ${valueWords(part, language)}`)
    .join(separator[language]);

/** How sure a reading is, in front of it: a long one is cut. */
function sureness({ confidence }: Readonly<Record<string, unknown>>, language: Language): string {
  const words = keyWords("confidence", confidence, language);
  if (words === undefined) return "";
  const said = `${partName("confidence")[language]} ${words}`;
  return language === "ja" ? `（${said}）` : `(${said}) `;
}

const isFigure = (value: unknown): value is StatedFigure | StatedDate =>
  typeof value === "object" && value !== null && "unit" in value;

function shownFigure(stated: StatedFigure | StatedDate, language: Language): string {
  if (stated.unit === "date") return `${stated.date}（${stated.printed}）`;
  const digits = figureDigits(stated);
  if (stated.unit !== "yen") return digits;
  return language === "ja" ? `${digits}円` : `${digits} yen`;
}

const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, outsideNumber(text, LONGEST - 1))}…` : text;

/** The place itself, or the start of the number in the middle of which it is: half an amount is another amount. */
function outsideNumber(text: string, place: number): number {
  const isOfNumber = (at: number): boolean => /[\d０-９,，.．/]/u.test(text[at] ?? "");
  let at = place;
  while (at > 0 && isOfNumber(at) && isOfNumber(at - 1)) at -= 1;
  return at;
}

/** Letters of two long texts that are shown before they part. */
const LEAD = 12;

/** Where the beginning that two texts share would fill the line, both are shown from shortly before they part. */
function parted(a: string, b: string): readonly [string, string] {
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1;
  if (same <= LONGEST / 2 || Math.max(a.length, b.length) <= LONGEST) return [cut(a), cut(b)];
  const from = outsideNumber(a, same - LEAD);
  return [`…${cut(a.slice(from))}`, `…${cut(b.slice(from))}`];
}

/** Amounts and dates: a case, a period, a figure. They are told whole, however long. */
const hasFigures = (value: unknown): boolean =>
  isFigure(value) || (typeof value === "object" && value !== null && Object.values(value).some(hasFigures));

/** One line for a difference: the place, what stood there, what stands there. */
export function differenceLine(told: Told, language: Language): string {
  const key = told.path.at(-1) ?? "";
  const [a, b] = [told.before, told.after].map(
    (value) => keyWords(key, value, language) ?? valueWords(value, language),
  ) as [string, string];
  const [before, after] = [told.before, told.after].some(hasFigures) ? [a, b] : parted(a, b);
  const colon = language === "ja" ? "：" : ": ";
  return `${placeOfDifference(told, language)}${colon}${before} → ${after}`;
}
