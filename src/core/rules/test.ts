import { compare, type Exact } from "../money/exact";
import type { Expr, Test } from "./model";
import { type CaseScope, dayAt, figureAt } from "./scope";
import type { Missing, Situation } from "./situation";

export type Answer = "yes" | "no" | "unknown";

/** What a test needs from whoever evaluates it: values of expressions, and a place for what is missing. */
export interface TestContext {
  readonly scope: CaseScope;
  readonly situation: Situation;
  /** The value of an expression, or undefined when something is missing (then it has been noted). */
  readonly valueOf: (expr: Expr) => Exact | undefined;
  readonly note: (missing: Missing) => void;
}

const answer = (truth: boolean): Answer => (truth ? "yes" : "no");

const negate: Record<Answer, Answer> = { yes: "no", no: "yes", unknown: "unknown" };

const isBeds = (expr: Expr): boolean => expr.op === "in" && expr.input === "beds";

/** Whether every bed count that is still possible lies at or above the limit. */
function bedsAtLeast({ situation, note }: TestContext, limit: number): Answer {
  const { least, most } = situation.facility.beds;
  if (least >= limit) return "yes";
  if (most !== null && most < limit) return "no";
  note({ what: "beds" });
  return "unknown";
}

function atLeast(context: TestContext, value: Expr, limit: Exact): Answer {
  if (isBeds(value)) return bedsAtLeast(context, Math.ceil(limit.n / limit.d));
  const known = context.valueOf(value);
  return known === undefined ? "unknown" : answer(compare(known, limit) >= 0);
}

function atMost(context: TestContext, value: Expr, limit: Exact): Answer {
  if (isBeds(value)) return negate[bedsAtLeast(context, Math.floor(limit.n / limit.d) + 1)];
  const known = context.valueOf(value);
  return known === undefined ? "unknown" : answer(compare(known, limit) <= 0);
}

function between(context: TestContext, test: Extract<Test, { is: "between" }>): Answer {
  const day = context.situation.facts?.[test.fact];
  if (typeof day !== "number") {
    context.note({ what: "fact", key: test.fact });
    return "unknown";
  }
  const { scope } = context;
  const early = test.from !== undefined && day < dayAt(scope, test.from);
  const late = test.to !== undefined && day > dayAt(scope, test.to);
  return answer(!early && !late);
}

function fact({ situation, note }: TestContext, key: string): Answer {
  const value = situation.facts?.[key];
  if (typeof value === "boolean") return answer(value);
  note({ what: "fact", key });
  return "unknown";
}

/**
 * "all" is no as soon as one is no, whatever is unknown; "any" likewise with yes. What is missing is noted only
 * if the answer hangs on it.
 */
function several(context: TestContext, tests: readonly Test[], decisive: "yes" | "no"): Answer {
  const missing: Missing[] = [];
  const inner: TestContext = { ...context, note: (one) => missing.push(one) };
  let open = false;
  for (const test of tests) {
    const given = answerTest(inner, test);
    if (given === decisive) return decisive;
    if (given === "unknown") open = true;
  }
  missing.forEach(context.note);
  return open ? "unknown" : negate[decisive];
}

/** Answers a test: yes, no, or unknown with what is missing noted in the context. */
export function answerTest(context: TestContext, test: Test): Answer {
  switch (test.is) {
    case "facility":
      return answer(test.oneOf.includes(context.situation.facility.type));
    case "atLeast":
      return atLeast(context, test.value, figureAt(context.scope, test.least, "low"));
    case "atMost":
      return atMost(context, test.value, figureAt(context.scope, test.most, "low"));
    case "between":
      return between(context, test);
    case "fact":
      return fact(context, test.key);
    case "not":
      return negate[answerTest(context, test.of)];
    case "all":
      return several(context, test.of, "no");
    case "any":
      return several(context, test.of, "yes");
  }
}
