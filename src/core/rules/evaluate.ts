import { compare, type Exact, exact, greatest, minus, plus, times, ZERO } from "../money/exact";
import { roundDown, roundHalfUp, roundUp } from "../money/rounding";
import type { Expr, Input, RoundingMode } from "./model";
import { type CaseScope, EditionFault, figureAt } from "./scope";
import type { Missing, Situation } from "./situation";
import { answerTest, type TestContext } from "./test";
import type { Trace } from "./trace";

/** Which end of a figure that is known only as a range; a subtrahend takes the other end. */
export type End = "low" | "high";

const ROUNDINGS: Record<RoundingMode, (value: Exact, unit: number) => Exact> = {
  down: roundDown,
  up: roundUp,
  "half-up": roundHalfUp,
};

/**
 * Evaluates a rule tree for one case in one situation. What is missing is collected; the value is then
 * meaningless and must not be used. With a trace every named step is recorded.
 */
export class Evaluator implements TestContext {
  readonly missing: Missing[] = [];
  /** Rows of the cost beyond the number that the rule allows. */
  rowsBeyond = 0;
  private row: number | undefined;

  constructor(
    readonly scope: CaseScope,
    readonly situation: Situation,
    private end: End = "low",
    private readonly trace?: Trace,
  ) {}

  readonly note = (missing: Missing): void => {
    this.missing.push(missing);
  };

  readonly valueOf = (expr: Expr): Exact | undefined => {
    const before = this.missing.length;
    const value = this.value(expr);
    return this.missing.length > before ? undefined : value;
  };

  value(expr: Expr): Exact {
    switch (expr.op) {
      case "ref":
        return this.figure(expr.ref);
      case "in":
        return this.input(expr.input);
      case "items":
        return this.items(expr.caps);
      case "each":
        return this.each(expr.most, expr.of);
      case "min":
        return this.limited(expr.of, -1);
      case "max":
        return this.limited(expr.of, 1);
      case "sum":
        return expr.of.reduce((total, one) => plus(total, this.value(one)), ZERO);
      case "less":
        return this.less(expr.a, expr.b);
      case "times":
        return times(this.value(expr.a), this.value(expr.b));
      case "round":
        return this.round(expr);
      case "tiers":
        return this.tiers(expr);
      case "if":
        return this.choose(expr);
      case "step":
        return this.step(expr);
    }
  }

  private figure(ref: string): Exact {
    this.trace?.read(ref);
    return figureAt(this.scope, ref, this.end);
  }

  private input(input: Input): Exact {
    if (input === "cost") return { n: this.row ?? this.situation.cost.total, d: 1 };
    if (input === "beds") return this.beds();
    const count = this.situation.counts?.[input];
    if (count === undefined) this.note({ what: "input", input });
    return exact(count ?? 0);
  }

  private beds(): Exact {
    const { least, most } = this.situation.facility.beds;
    if (least !== most) this.note({ what: "beds" });
    return exact(least);
  }

  private items(caps: Readonly<Record<string, string>>): Exact {
    const { cost } = this.situation;
    const named = Object.entries(caps).map(([id, ref]) => [id, this.figure(ref)] as const);
    if (cost.unlimited) return named.reduce((total, [, cap]) => plus(total, cap), ZERO);
    if (!cost.items) return this.unsplit(named);
    return named.reduce((total, [id, cap]) => {
      const spent = exact(cost.items?.[id] ?? 0);
      const above = compare(spent, cap) > 0;
      if (above) this.trace?.limit(caps[id], minus(spent, cap));
      return plus(total, above ? cap : spent);
    }, ZERO);
  }

  /** A total without its items: up to the smallest cap no split can lose anything; above it, ask. */
  private unsplit(named: readonly (readonly [string, Exact])[]): Exact {
    const total = exact(this.situation.cost.total);
    if (named.every(([, cap]) => compare(total, cap) <= 0)) return total;
    this.note({ what: "items", items: named.map(([id]) => id) });
    return ZERO;
  }

  private each(most: string, of: Expr): Exact {
    const { cost } = this.situation;
    const limit = this.figure(most).n;
    const used = cost.unlimited
      ? Array.from({ length: limit }, () => cost.total)
      : cost.rows.filter((row) => row !== 0);
    this.rowsBeyond = Math.max(0, used.length - limit);
    let total = ZERO;
    used.slice(0, limit).forEach((row, index) => {
      this.row = row;
      if (this.trace) this.trace.row = index;
      total = plus(total, this.value(of));
    });
    this.row = undefined;
    if (this.trace) this.trace.row = undefined;
    return total;
  }

  /** The least (sign −1) or greatest (sign 1) operand; a stated figure that decides is noted as the bound. */
  private limited(operands: readonly Expr[], sign: 1 | -1): Exact {
    let winner: Expr | undefined;
    let best = ZERO;
    let other: Exact | undefined;
    for (const operand of operands) {
      const value = this.value(operand);
      if (winner === undefined) [winner, best] = [operand, value];
      else if (sign * compare(value, best) > 0) [winner, best, other] = [operand, value, best];
      else if (other === undefined || sign * compare(value, other) > 0) other = value;
    }
    if (winner === undefined) throw new EditionFault("min and max need an operand");
    if (this.trace && sign < 0 && other && compare(other, best) > 0)
      this.trace.limit(this.limiting(winner), minus(other, best));
    return best;
  }

  /** A rate times the cost is no limit, though it names a figure. */
  private limiting(winner: Expr): string | undefined {
    const ref = figureOf(winner);
    return ref !== undefined && this.scope.figures.get(ref)?.unit !== "ratio" ? ref : undefined;
  }

  private less(a: Expr, b: Expr): Exact {
    const whole = this.value(a);
    this.end = this.end === "low" ? "high" : "low";
    const part = this.value(b);
    this.end = this.end === "low" ? "high" : "low";
    return greatest([minus(whole, part), ZERO]);
  }

  private round(expr: Extract<Expr, { op: "round" }>): Exact {
    const value = this.value(expr.of);
    const rounded = ROUNDINGS[expr.mode](value, this.figure(expr.to).n);
    this.trace?.round(minus(value, rounded));
    return rounded;
  }

  private tiers(expr: Extract<Expr, { op: "tiers" }>): Exact {
    const on = this.value(expr.on);
    const step = expr.steps.find(({ upTo }) => upTo === null || compare(on, this.figure(upTo)) <= 0);
    if (!step) throw new EditionFault("the last tier must be open");
    return this.value(step.of);
  }

  private choose(expr: Extract<Expr, { op: "if" }>): Exact {
    const answer = answerTest(this, expr.test);
    if (answer === "unknown") return ZERO;
    return this.value(answer === "yes" ? expr.yes : expr.no);
  }

  private step(expr: Extract<Expr, { op: "step" }>): Exact {
    this.trace?.enter();
    const value = this.value(expr.of);
    this.trace?.leave(expr.as, value);
    return value;
  }
}

/** The figure that an operand names directly or by multiplying it (beds × yen per bed). */
function figureOf(expr: Expr): string | undefined {
  if (expr.op === "ref") return expr.ref;
  if (expr.op === "times") return figureOf(expr.a) ?? figureOf(expr.b);
  return undefined;
}
