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

/** A value of an edition in one short line: a figure with its unit, a date as printed, a text cut where it is long. */
export function shownValue(value: unknown, language: Language): string {
  if (value === undefined) return language === "ja" ? "なし" : "none";
  if (typeof value === "string") return cut(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if ("unit" in value) return shownFigure(value as StatedFigure | StatedDate, language);
  if ("name" in value) return shownValue(value.name, language);
  if ("ja" in value && "en" in value) return shownValue(value[language], language);
  return cut(JSON.stringify(value));
}

function shownFigure(stated: StatedFigure | StatedDate, language: Language): string {
  if (stated.unit === "date") return `${stated.date}（${stated.printed}）`;
  const digits = figureDigits(stated);
  if (stated.unit !== "yen") return digits;
  return language === "ja" ? `${digits}円` : `${digits} yen`;
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** One line for a difference: the place, what stood there, what stands there. */
export function differenceLine(told: Told, language: Language): string {
  const { before, after } = told;
  const place = placeOfDifference(told, language);
  const colon = language === "ja" ? "：" : ": ";
  return `${place}${colon}${shownValue(before, language)} → ${shownValue(after, language)}`;
}
