import { fromSerial } from "../../core/calendar/excel-serial";
import { isoDate } from "../../core/calendar/local-date";
import type { Expr, Test, Words } from "../../core/rules/model";
import { figureLike, halfWidth, wholeOf } from "./digits";
import { NotationFault, parseNode, printNode } from "./notation";
import { nodeOfExpr, nodeOfTest } from "./rule-nodes";
import { exprOf, testOf } from "./rules-of-nodes";

/** How a value of an edition stands in a cell. Shape and meaning are judged by the schema, not here. */
export interface Codec {
  readonly print: (value: unknown) => string;
  readonly parse: (text: string) => Parsed;
}

/** What a cell says, or what it should say instead. */
export type Parsed = { readonly value: unknown } | { readonly expected: Words };

const expected = (ja: string, en: string): Parsed => ({ expected: { ja, en } });

export const text: Codec = { print: (value) => value as string, parse: (given) => ({ value: given }) };

export const date: Codec = {
  print: text.print,
  parse: (given) => {
    // A cell that is no text any more holds Excel's own number of the day.
    const day = /^\d{5}$/.test(given) ? fromSerial(Number(given)) : undefined;
    return { value: day === undefined ? given : isoDate(day) };
  },
};

export const whole: Codec = {
  print: String,
  parse: (given) => {
    const folded = halfWidth(given).trim();
    const strange = figureLike(folded);
    if (strange) return { expected: strange };
    const value = wholeOf(folded);
    return value === undefined ? expected("整数", "a whole number") : { value };
  },
};

export const flag: Codec = {
  print: (value) => (value === true ? "はい" : "いいえ"),
  parse: (given) => {
    if (given === "はい" || given === "いいえ") return { value: given === "はい" };
    return expected("「はい」または「いいえ」", "はい (yes) or いいえ (no)");
  },
};

/** Texts, one a line. */
export const lines: Codec = {
  print: (value) => (Array.isArray(value) ? value.join("\n") : String(value)),
  parse: (given) => ({ value: given === "" ? [] : given.split("\n") }),
};

/** Programmes, or the word that means all of them. */
export const selectors: Codec = {
  print: lines.print,
  parse: (given) => (given === "any" ? { value: given } : lines.parse(given)),
};

/** Texts in both languages, one a line: 平日｜weekdays. */
export const wordLines: Codec = {
  print: (value) => (value as Words[]).map(({ ja, en }) => `${ja}｜${en}`).join("\n"),
  parse: (given) => {
    const pairs = given.split("\n").map((line) => line.split("｜"));
    if (pairs.some((pair) => pair.length !== 2))
      return expected("行ごとに「日本語｜英語」", "日本語｜English on each line");
    return { value: pairs.map(([ja, en]) => ({ ja, en })) };
  },
};

/** A name that something else has, with its label behind for people: hospital（病院）. */
export function nameWith(labels: ReadonlyMap<string, string>): Codec {
  const ids = new Map([...labels].map(([id, label]) => [label, id]));
  return {
    print: (value) => labelled(value as string, labels.get(value as string)),
    parse: (given) => {
      const bare = given.replace(/（[^（）]*）$/u, "").trim();
      return { value: ids.get(given.trim()) ?? bare };
    },
  };
}

/** A name as drop-downs show it. */
export const labelled = (id: string, label: string | undefined): string =>
  label === undefined || label === id ? id : `${id}（${label.replace(/[（）]/gu, " ").trim()}）`;

function ruleCodec(print: (value: unknown) => string, parse: (given: string) => unknown): Codec {
  return {
    print,
    parse: (given) => {
      try {
        return { value: parse(given) };
      } catch (fault) {
        if (fault instanceof NotationFault) return { expected: fault.expected };
        throw fault;
      }
    },
  };
}

export const rule = ruleCodec(
  (value) => printNode(nodeOfExpr(value as Expr)),
  (given) => exprOf(parseNode(given)),
);

export const question = ruleCodec(
  (value) => printNode(nodeOfTest(value as Test)),
  (given) => testOf(parseNode(given)),
);
