import type { StatedDate, StatedFigure, Why } from "../../core/rules/model";
import { figureWords } from "../../text/editions/form-problems";
import { figureDigits } from "../../text/rules/figures";
import type { Codec, Parsed } from "./codecs";
import { figureLike, grouped, halfWidth, withoutBlanks } from "./digits";

const bar = "｜";
/** The bar is often typed in half width. */
const anyBar = /[｜|]/u;
/** No figure has a year in it, nor two hyphens or slashes. */
const looksLikeDay = /年|[-/]\d+[-/]/u;

/** A figure with its unit: 283,000円, 1/2, 3件, 247,000～359,000円, 1/3～2/3; a date with its text: 2026-01-15｜令和８年１月15日. */
export function figure(ref?: string): Codec {
  return {
    print: (value) => printed(value as StatedFigure | StatedDate),
    parse: (given) => {
      if (anyBar.test(given)) return dated(given);
      return looksLikeDay.test(halfWidth(given)) ? { expected: figureWords.date } : counted(given, ref);
    },
  };
}

function printed(stated: StatedFigure | StatedDate): string {
  if (stated.unit === "date") return `${stated.date}${bar}${stated.printed}`;
  const digits = figureDigits(stated);
  if (stated.unit === "ratio") return digits.includes("/") ? digits : digits.replace(/\d+/gu, "$&/1");
  return `${digits}${stated.unit === "yen" ? "円" : "件"}`;
}

function dated(given: string): Parsed {
  const at = given.search(anyBar);
  const date = halfWidth(given.slice(0, at)).trim();
  return { value: { unit: "date", date, printed: given.slice(at + 1) } };
}

/** One end of what is known: its digits, and what it says of its unit. */
interface End {
  readonly whole: string;
  /** As typed, with the noughts at their end. */
  readonly decimals: string;
  readonly d?: number;
  /** Places by which 万 and 千 move the point. */
  readonly places: number;
  readonly unit?: string;
}

const end = new RegExp(
  `^(?<whole>${grouped})(?:\\.(?<decimals>\\d+))?(?:/(?<d>${grouped}))?(?<by>[万千])?(?<unit>円|件|個|台|床|回|%)?$`,
  "u",
);
const placesOf: Readonly<Record<string, number>> = { 万: 4, 千: 3 };

function endOf(text: string | undefined): End | undefined {
  const { whole, decimals = "", d, by = "", unit } = end.exec(text ?? "")?.groups ?? {};
  if (whole === undefined) return undefined;
  return {
    ...{ whole: whole.replaceAll(",", ""), decimals, places: placesOf[by] ?? 0 },
    ...(d !== undefined && { d: Number(d.replaceAll(",", "")) }),
    ...(unit !== undefined && { unit }),
  };
}

function counted(given: string, ref: string | undefined): Parsed {
  const folded = withoutBlanks(halfWidth(given).replaceAll("〜", "~"));
  const strange = figureLike(folded);
  if (strange) return { expected: strange };
  const texts = folded.split("~");
  const ends = texts.flatMap((text) => endOf(text) ?? []);
  const [first, last = first] = ends;
  const unit = last?.unit ?? first?.unit;
  const wanted = unitOf(
    ref,
    ends.some(({ d }) => d !== undefined),
    unit,
  );
  if (!first || !last || ends.length !== texts.length || ends.length > 2 || wanted === undefined)
    return { expected: figureWords.anyFigure };
  if (first.unit !== undefined && first.unit !== unit) return { expected: figureWords.oneUnit };
  // 28.3～35.9万円 says its unit once, for both ends.
  const low = first.unit === undefined && first.places === 0 ? { ...first, places: last.places } : first;
  const both = ends.length === 2 ? [low, last] : [low];
  if (wanted !== "ratio" && isAbridged(texts, both)) return { expected: figureWords.fullEnds };
  return wanted === "ratio" ? rate(both, unit) : wholes(both, wanted);
}

/** In 247～359,000円 thousands may be meant at both ends: who means 247 yen says so. Nothing is nothing either way. */
const isAbridged = ([first = "", last = ""]: readonly string[], [low]: readonly End[]): boolean =>
  low?.unit === undefined &&
  low?.places === 0 &&
  !first.includes(",") &&
  low.whole.length < 4 &&
  Number(low.whole) > 0 &&
  last.includes(",");

/** A cell without a unit has the one that its column is for. */
function unitOf(ref = "", isFraction: boolean, unit: string | undefined): StatedFigure["unit"] | undefined {
  if (unit === "円") return "yen";
  if (unit === "%") return "ratio";
  if (unit !== undefined) return "count";
  if (isFraction) return "ratio";
  if (/^(grant|cost|item)Cap/.test(ref)) return "yen";
  return ref.startsWith("rate") ? "ratio" : undefined;
}

/** Yen and counts are whole: nothing is rounded that somebody has typed. */
function wholes(ends: readonly End[], unit: StatedFigure["unit"]): Parsed {
  const [n, most] = ends.map(wholeAt);
  if (n === undefined || (ends.length === 2 && most === undefined)) return { expected: figureWords.whole };
  return { value: { unit, n, ...(most !== undefined && { most }) } };
}

/** 283.000円 may be meant for 283,000円: without 万 or 千 a point has one or two noughts behind it, or is refused. */
function wholeAt({ whole, decimals, d, places }: End): number | undefined {
  if (d !== undefined || (places === 0 && decimals.length > 2)) return undefined;
  const needed = withoutNoughts(decimals);
  return needed.length <= places ? Number(whole + needed.padEnd(places, "0")) : undefined;
}

const withoutNoughts = (decimals: string): string => decimals.replace(/0+$/u, "");

/** Exact: 75% and 0.75 are 3/4; 0.33 is not 1/3, and nobody is asked to write it so. A range has one denominator. */
function rate(given: readonly End[], unit: string | undefined): Parsed {
  const ends = given.map((each) => ({ ...each, decimals: withoutNoughts(each.decimals) }));
  const isOdd = ({ d, decimals, places }: End): boolean =>
    places > 0 || d === 0 || (d !== undefined && (unit === "%" || decimals !== ""));
  if (ends.some(isOdd)) return { expected: figureWords.rate };
  const parts = ends.map(({ whole, decimals, d = 1 }) => ({
    n: Number(whole + decimals),
    d: d * 10 ** decimals.length * (unit === "%" ? 100 : 1),
  }));
  const shared = parts.reduce((before, { d }) => (before / divisor(before, d)) * d, 1);
  const tops = parts.map(({ n, d }) => n * (shared / d));
  const isFraction = ends.some(({ d }) => d !== undefined);
  const by = isFraction ? 1 : [...tops, shared].reduce(divisor);
  const [n, most] = tops.map((top) => top / by);
  const d = shared / by;
  return { value: { unit: "ratio", n, ...(d !== 1 && { d }), ...(most !== undefined && { most }) } };
}

const divisor = (a: number, b: number): number => (b === 0 ? Math.max(a, 1) : divisor(b, a % b));

const levels = [
  ["high", "高"],
  ["medium", "中"],
  ["low", "低"],
] as const;

const part = /【(解釈|英|理由|外部|アドレス|確認日|確度)】/u;

/** Why a figure or rule is what it is: a quotation as it is, anything else in named parts. */
export const why: Codec = {
  print: (value) => whyText(value as Why),
  parse: (given) => (/^【(解釈|外部)】/u.test(given) ? { value: whyOf(given) } : { value: { quote: given } }),
};

function whyText(given: Why): string {
  if ("quote" in given) return given.quote;
  const level = levels.find(([id]) => id === given.confidence)?.[1] ?? given.confidence;
  const parts: readonly (readonly [string, string])[] =
    "outside" in given
      ? [
          ["外部", given.outside.ja],
          ["英", given.outside.en],
          ["アドレス", given.address],
          ["確認日", given.seen],
          ["確度", level],
        ]
      : [
          ["解釈", given.interpretation.ja],
          ["英", given.interpretation.en],
          ["理由", given.reason.ja],
          ["英", given.reason.en],
          ["確度", level],
        ];
  return parts.map(([name, said]) => `【${name}】${said}`).join("\n");
}

/** What is missing stays missing: the schema then names it. */
function whyOf(given: string): unknown {
  const pieces = given.split(part).slice(1);
  const said = new Map<string, string>();
  let before = "";
  for (let index = 0; index < pieces.length; index += 2) {
    const [name = "", content = ""] = pieces.slice(index, index + 2);
    said.set(name === "英" ? `${before}英` : name, content.replace(/\n$/u, ""));
    before = name;
  }
  const words = (name: string): unknown => ({ ja: said.get(name), en: said.get(`${name}英`) });
  const confidence = levels.find(([, label]) => label === said.get("確度")?.trim())?.[0] ?? said.get("確度");
  if (said.has("外部"))
    return { outside: words("外部"), address: said.get("アドレス"), seen: said.get("確認日"), confidence };
  return { interpretation: words("解釈"), reason: words("理由"), confidence };
}
