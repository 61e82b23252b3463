import type { StatedDate, StatedFigure, Why } from "../../core/rules/model";
import { figureDigits } from "../../text/rules/figures";
import type { Codec, Parsed } from "./codecs";

const bar = "｜";

/** A figure with its unit: 283,000円, 1/2, 3件, 247,000～359,000円; a date with its text: 2026-01-15｜令和８年１月15日. */
export function figure(ref?: string): Codec {
  return {
    print: (value) => printed(value as StatedFigure | StatedDate),
    parse: (given) => (given.includes(bar) ? dated(given) : counted(given, ref)),
  };
}

function printed(stated: StatedFigure | StatedDate): string {
  if (stated.unit === "date") return `${stated.date}${bar}${stated.printed}`;
  const digits = figureDigits(stated);
  if (stated.unit === "ratio") return digits.includes("/") ? digits : `${digits}/1`;
  return `${digits}${stated.unit === "yen" ? "円" : "件"}`;
}

function dated(given: string): Parsed {
  const [date = "", ...rest] = given.split(bar);
  return { value: { unit: "date", date: date.trim(), printed: rest.join(bar) } };
}

const shape =
  /^(?<n>\d+(?:\.\d+)?)(?:\/(?<d>\d+)|[~〜](?<most>\d+(?:\.\d+)?))?(?<man>万)?(?<unit>円|件|個|台|床|回|%)?$/u;

function counted(given: string, ref: string | undefined): Parsed {
  const folded = given.normalize("NFKC").replace(/[,\s]/gu, "").replaceAll("～", "~");
  const { n = "", d, most, man, unit } = shape.exec(folded)?.groups ?? {};
  const wanted = unitOf(ref, d, unit);
  if (n === "" || wanted === undefined)
    return {
      expected: {
        ja: "単位のある数値（例：283,000円、1/2、3件、247,000～359,000円、2026-01-15｜令和８年１月15日）",
        en: "a figure with its unit, such as 283,000円, 1/2, 3件, or 2026-01-15｜令和８年１月15日",
      },
    };
  if (wanted === "ratio") return ratio(n, d, unit);
  const yen = (digits: string): number => Math.round(Number(digits) * (man === undefined ? 1 : 10_000));
  return { value: { unit: wanted, n: yen(n), ...(most !== undefined && { most: yen(most) }) } };
}

/** A cell without a unit has the one that its column is for. */
function unitOf(ref = "", d: string | undefined, unit: string | undefined): StatedFigure["unit"] | undefined {
  if (unit === "円") return "yen";
  if (unit === "%" || d !== undefined) return "ratio";
  if (unit !== undefined) return "count";
  if (/^(grant|cost|item)Cap/.test(ref)) return "yen";
  return ref.startsWith("rate") ? "ratio" : undefined;
}

/** Exact: 75% and 0.75 are 3/4; 0.33 is not 1/3, and nobody is asked to write it so. */
function ratio(n: string, d: string | undefined, unit: string | undefined): Parsed {
  const [whole = "", decimals = ""] = n.split(".");
  const scale = 10 ** decimals.length * (unit === "%" ? 100 : 1);
  const [top, bottom] = [Number(whole + decimals), Number(d ?? "1") * scale];
  const by = scale === 1 ? 1 : divisor(top, bottom);
  const over = bottom / by;
  return { value: { unit: "ratio", n: top / by, ...(over !== 1 && { d: over }) } };
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
