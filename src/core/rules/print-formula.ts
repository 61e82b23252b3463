import type { Expr, RoundingMode, Test } from "./model";
import { type CaseScope, EditionFault, figureAt } from "./scope";
import { type Missing, NO_COST, type Situation } from "./situation";
import { answerTest } from "./test";
import { Evaluator } from "./evaluate";
import { partsOf } from "./tree";

/** Where the cost stands in the sheet. Cells of rows and items are read one by one. */
export type CostCells =
  | { readonly shape: "sum"; readonly range: string }
  | { readonly shape: "rows"; readonly cells: readonly string[] }
  | { readonly shape: "items"; readonly cells: Readonly<Record<string, string>> };

export type PrintedFormula =
  | { readonly state: "printed"; readonly formula: string }
  | { readonly state: "incomplete"; readonly missing: readonly Missing[] }
  | { readonly state: "refused"; readonly why: "range" | "shape" };

/** A term as text over a denominator, so that everything is multiplied first and divided once. */
interface Term {
  readonly text: string;
  readonly d: number;
}

const NOISE = "0.000001";
const LARGEST = "1000000000000";
const number = (value: number): Term => ({ text: String(value), d: 1 });
const plain = (term: Term): string => (term.d === 1 ? term.text : `${term.text}/${term.d}`);

/** Blank cells are 0 to SUM, text would be skipped in silence: COUNT and COUNTBLANK find it. */
const wholeYen = (range: string): string => `INT(SUM(${range})+${NOISE})`;
const readable = (range: string): string =>
  `COUNT(${range})+COUNTBLANK(${range})=ROWS(${range})*COLUMNS(${range}),SUM(${range})>=-${NOISE},SUM(${range})<=${LARGEST}`;

class Refusal extends Error {
  constructor(readonly why: "range" | "shape") {
    super(why);
  }
}

class Printer {
  readonly evaluator: Evaluator;
  private cell: string | undefined;

  constructor(
    private readonly scope: CaseScope,
    situation: Omit<Situation, "cost">,
    private readonly cells: CostCells,
  ) {
    this.evaluator = new Evaluator(scope, { ...situation, cost: NO_COST });
  }

  term(expr: Expr): Term {
    switch (expr.op) {
      case "ref":
        return this.figure(expr.ref);
      case "in":
        return this.input(expr);
      case "items":
        return this.items(expr.caps);
      case "each":
        return this.each(expr);
      case "min":
        return this.call("MIN", expr.of);
      case "max":
        return this.call("MAX", expr.of);
      case "sum":
        return this.sum(expr.of.map((one) => this.term(one)));
      case "less":
        return { text: `MAX(0,${plain(this.term(expr.a))}-(${plain(this.term(expr.b))}))`, d: 1 };
      case "times":
        return this.product(this.term(expr.a), this.term(expr.b));
      case "round":
        return this.round(this.term(expr.of), figureAt(this.scope, expr.to, "low").n, expr.mode);
      case "tiers":
        return this.tiers(expr);
      case "if":
        return this.choose(expr.test, expr.yes, expr.no);
      case "step":
        return this.term(expr.of);
    }
  }

  private figure(ref: string): Term {
    const { n, d } = figureAt(this.scope, ref, "low");
    return { text: String(n), d };
  }

  /** Anything but the cost is known when the formula is written, and stands in it as a number. */
  private input(expr: Extract<Expr, { op: "in" }>): Term {
    if (expr.input !== "cost") {
      const { n, d } = this.evaluator.value(expr);
      return { text: String(n), d };
    }
    if (this.cell !== undefined) return { text: wholeYen(this.cell), d: 1 };
    if (this.cells.shape !== "sum") throw new Refusal("shape");
    return { text: wholeYen(this.cells.range), d: 1 };
  }

  private items(caps: Readonly<Record<string, string>>): Term {
    const { cells } = this;
    if (cells.shape !== "items") throw new Refusal("shape");
    const capped = Object.entries(caps).map(([id, ref]) => {
      const cell = cells.cells[id];
      if (cell === undefined) throw new Refusal("shape");
      return { text: `MIN(${wholeYen(cell)},${plain(this.figure(ref))})`, d: 1 };
    });
    return this.sum(capped);
  }

  private each(expr: Extract<Expr, { op: "each" }>): Term {
    const { cells } = this;
    const most = figureAt(this.scope, expr.most, "low").n;
    if (cells.shape !== "rows" || cells.cells.length > most) throw new Refusal("shape");
    const rows = cells.cells.map((cell) => {
      this.cell = cell;
      return this.term(expr.of);
    });
    this.cell = undefined;
    return this.sum(rows);
  }

  private call(name: "MIN" | "MAX", operands: readonly Expr[]): Term {
    return { text: `${name}(${operands.map((one) => plain(this.term(one))).join(",")})`, d: 1 };
  }

  private sum(terms: readonly Term[]): Term {
    const [only] = terms;
    if (only === undefined) return number(0);
    return terms.length === 1 ? only : { text: `(${terms.map(plain).join("+")})`, d: 1 };
  }

  private product(a: Term, b: Term): Term {
    const d = a.d * b.d;
    if (a.text === "1") return { text: b.text, d };
    if (b.text === "1") return { text: a.text, d };
    return { text: `${b.text}*${a.text}`, d };
  }

  private round(value: Term, unit: number, mode: RoundingMode): Term {
    const name = { down: "ROUNDDOWN", up: "ROUNDUP", "half-up": "ROUND" }[mode];
    const digits = Math.log10(unit);
    if (Number.isInteger(digits))
      return { text: `${name}(${plain(value)},${digits === 0 ? 0 : -digits})`, d: 1 };
    const units = plain({ text: value.text, d: value.d * unit });
    return { text: `(${name}(${units},0)*${unit})`, d: 1 };
  }

  private tiers(expr: Extract<Expr, { op: "tiers" }>): Term {
    const on = plain(this.term(expr.on));
    const [last, ...before] = [...expr.steps].reverse();
    if (!last) throw new EditionFault("tiers need a step");
    return before.reduce<Term>((rest, step) => {
      const limit = step.upTo === null ? plain(number(Infinity)) : plain(this.figure(step.upTo));
      return { text: `IF(${on}<=${limit},${plain(this.term(step.of))},${plain(rest)})`, d: 1 };
    }, this.term(last.of));
  }

  private choose(test: Test, yes: Expr, no: Expr): Term {
    const condition = this.condition(test);
    if (typeof condition === "boolean") return this.term(condition ? yes : no);
    return { text: `IF(${condition},${plain(this.term(yes))},${plain(this.term(no))})`, d: 1 };
  }

  /** A test that hangs on the cost becomes a condition; all others are settled when the formula is written. */
  private condition(test: Test): boolean | string {
    if (test.is === "atLeast" && readsCost(test.value))
      return `${plain(this.term(test.value))}>=${plain(this.figure(test.least))}`;
    if (test.is === "atMost" && readsCost(test.value))
      return `${plain(this.term(test.value))}<=${plain(this.figure(test.most))}`;
    return answerTest(this.evaluator, test) === "yes";
  }
}

function readsCost(expr: Expr): boolean {
  if (expr.op === "in") return expr.input === "cost";
  return expr.op === "items" || expr.op === "each" || partsOf(expr).some(readsCost);
}

const rangesOf = (cells: CostCells): readonly string[] => {
  if (cells.shape === "sum") return [cells.range];
  return cells.shape === "rows" ? cells.cells : Object.values(cells.cells);
};

/**
 * The rule of one case as a plain Excel formula (Excel 2016: no LET, no dynamic arrays), "=" included. It agrees
 * with the computed grant for numbers from 0 to 1e12 and blanks; text, a negative total and absurd sizes
 * answer #N/A. Beds and facts are fixed in it. Refused for figures known only as a range.
 */
export function printFormula(
  scope: CaseScope,
  situation: Omit<Situation, "cost">,
  cells: CostCells,
): PrintedFormula {
  if (scope.ranged) return { state: "refused", why: "range" };
  const printer = new Printer(scope, situation, cells);
  try {
    const grant = plain(printer.term(scope.scheme.grant));
    const { missing } = printer.evaluator;
    if (missing.length > 0) return { state: "incomplete", missing };
    return {
      state: "printed",
      formula: `=IF(AND(${rangesOf(cells).map(readable).join(",")}),${grant},NA())`,
    };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { state: "refused", why: refusal.why };
    throw refusal;
  }
}
