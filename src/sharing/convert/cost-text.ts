import { type Area, isOneCell } from "../../sheets/read-area";
import { fixedText, type Resolver } from "../formula/resolver";
import type { Arguments } from "./arguments";
import type { AskFunctions, NotPlain } from "./ask";
import { isOneValue } from "./one-value";

/** Who the rule is for. */
export interface Rule {
  readonly programme: string | number;
  readonly facility: unknown;
  readonly beds: unknown;
}

/** The grant as a plain formula, and the cost that it is worked out from. */
export interface PlainGrant {
  readonly grant: string;
  /** The cost in whole yen, as a formula. */
  readonly cost: string;
  readonly guard: string;
}

/** Cells that no workbook uses, in the place of those that cannot be written as plain references. */
const STAND_IN = "XFD1048576";
const STAND_INS = "XFC1048575:XFC1048576";
const wholeYen = (text: string): string => `INT(${text}+0.000001)`;

/** Prints the rule through FORMULA, whatever form the cost has. */
export class CostPrinter {
  constructor(
    private readonly ask: AskFunctions,
    private readonly resolver: Resolver,
  ) {}

  print(args: Arguments, index: number, rule: Rule): PlainGrant | { readonly not: NotPlain } {
    const meaning = args.meaning(index);
    const not = { not: args.notReadable(index) };
    if (meaning.kind === "cells") {
      const { area, text, sheet } = meaning;
      if (isOneCell(area)) return this.#inPlace(args, text, rule, STAND_IN);
      if (area.left === area.right || area.top === area.bottom)
        return this.#line(args, { area, text, sheet }, rule);
      return area.right - area.left === 1 ? this.#items(args, { area, sheet }, rule) : not;
    }
    const text = args.text(index);
    if (meaning.kind === "missing" || (meaning.kind === "expression" && !isOneValue(text))) return not;
    return this.#value(args, text, rule);
  }

  /** FORMULA's text for a reference, without its equals sign. */
  #formula({ programme, facility, beds }: Rule, reference: string): string | { readonly message: string } {
    const answer = this.ask.call("FORMULA", [programme, facility, reference, beds]);
    if ("error" in answer) return { message: answer.error.message };
    return String(answer.value).replace(/^=/, "");
  }

  #inPlace(
    args: Arguments,
    text: string,
    rule: Rule,
    standIn: string,
  ): PlainGrant | { readonly not: NotPlain } {
    const printed = this.#formula(rule, standIn);
    if (typeof printed !== "string") return { not: errorOf(args, printed.message) };
    // More than one cell must stand in the rule as one range: coupons are read cell by cell.
    if (!printed.includes(standIn)) return { not: { why: "argument", function: args.call.id, text } };
    return { grant: printed.replaceAll(standIn, text), cost: wholeYen(`SUM(${text})`), guard: "" };
  }

  /** One column or row: as it is written where the rule takes it so, else through its cells. */
  #line(
    args: Arguments,
    { area, text, sheet }: { area: Area; text: string; sheet: string },
    rule: Rule,
  ): PlainGrant | { readonly not: NotPlain } {
    const whole = this.#inPlace(args, text, rule, STAND_INS);
    if (!("not" in whole)) return whole;
    const reference = fixedText(sheet, area);
    const printed = this.#formula(rule, reference);
    if (typeof printed !== "string") return { not: errorOf(args, printed.message) };
    return { grant: printed, cost: wholeYen(`SUM(${reference})`), guard: "" };
  }

  /** Two columns, item and amount: each item once, in any order, as long as the words stay. */
  #items(
    args: Arguments,
    { area, sheet }: { area: Area; sheet: string },
    rule: Rule,
  ): PlainGrant | { readonly not: NotPlain } {
    const rows = this.resolver.values(sheet, area) ?? [];
    const cells = new Map<number, string>();
    const guards: string[] = [];
    for (const [row, [word, amount]] of rows.entries()) {
      if (word === undefined && amount === undefined) continue;
      const item = typeof word === "string" ? this.ask.itemIndex(rule.programme, word) : undefined;
      if (typeof word !== "string" || item === undefined || cells.has(item)) return { not: { why: "array" } };
      const at = (column: number): string => fixedText(sheet, one(area.top + row, area.left + column));
      cells.set(item, at(1));
      guards.push(`${at(0)}="${word.replaceAll('"', '""')}"`);
    }
    const inOrder = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
    const printed = this.#formula(rule, inOrder.join(","));
    if (typeof printed !== "string") return { not: errorOf(args, printed.message) };
    return { grant: printed, cost: wholeYen(`SUM(${inOrder.join(",")})`), guard: guards.join(",") };
  }

  /** A number that is worked out: what must be a number is asked of the value itself instead of its cell. */
  #value(args: Arguments, text: string, rule: Rule): PlainGrant | { readonly not: NotPlain } {
    const printed = this.#formula(rule, STAND_IN);
    if (typeof printed !== "string") return { not: errorOf(args, printed.message) };
    const readable = `COUNT(${STAND_IN})+COUNTBLANK(${STAND_IN})=ROWS(${STAND_IN})*COLUMNS(${STAND_IN})`;
    if (!printed.includes(readable)) return { not: errorOf(args, "") };
    const value = `(${text})`;
    const grant = printed.replace(readable, `ISNUMBER(${value})`).replaceAll(STAND_IN, value);
    return { grant, cost: wholeYen(value), guard: "" };
  }
}

const one = (row: number, column: number): Area => ({ top: row, bottom: row, left: column, right: column });

const errorOf = (args: Arguments, message: string): NotPlain => ({
  why: "error",
  function: args.call.id,
  message,
});
