import type { Edition, Programme, Window } from "../rules/edition";
import type { Expr, Test } from "../rules/model";
import { partsOf } from "../rules/tree";

/** The spans in which the introduction of a programme has to be complete. */
export const introductionWindows = ({ windows }: Programme): Window[] =>
  windows.filter(({ kind }) => kind === "introduction");

/** The application periods before whose last day the work has to be complete, since the application follows it. */
export const completionFirst = ({ windows }: Programme): Window[] =>
  windows.flatMap(({ kind, to, afterCompletion }) =>
    afterCompletion && to !== undefined ? [{ kind, to, afterCompletion }] : [],
  );

const isWindow = (test: Extract<Test, { is: "between" }>, windows: readonly Window[]): boolean =>
  windows.some(({ from, to }) => from === test.from && to === test.to);

const ALWAYS: Test = { is: "all", of: [] };

/**
 * A test without its parts that repeat an introduction window: a plan judges the date of each line once, against the
 * window, whose figure has a citation of its own.
 */
export function withoutWindows(test: Test, windows: readonly Window[]): Test {
  switch (test.is) {
    case "between":
      return isWindow(test, windows) ? ALWAYS : test;
    case "all":
    case "any":
      return { is: test.is, of: test.of.map((one) => withoutWindows(one, windows)) };
    case "not":
      return { is: "not", of: withoutWindows(test.of, windows) };
    case "facility":
    case "atLeast":
    case "atMost":
    case "fact":
      return test;
  }
}

/** The parts that all have to hold, each a reason of its own. */
export const partsOfTest = (test: Test): readonly Test[] =>
  test.is === "all" ? test.of.flatMap(partsOfTest) : [test];

function dated(test: Test): Extract<Test, { is: "between" }>[] {
  if (test.is === "between") return [test];
  if (test.is === "all" || test.is === "any") return test.of.flatMap(dated);
  return test.is === "not" ? dated(test.of) : [];
}

function testsIn(expr: Expr): Test[] {
  const own = expr.op === "if" ? [expr.test] : [];
  return [...own, ...partsOf(expr).flatMap(testsIn)];
}

/**
 * The dated facts that mean the completion of the introduction: those that the edition compares with an introduction
 * window somewhere. Each line answers them with its own completion date.
 */
export function completionFacts(edition: Edition): ReadonlySet<string> {
  const windows = edition.programmes.flatMap(introductionWindows);
  const tests = [
    ...edition.relations.flatMap((one) => (one.rel === "needs" && one.test ? [one.test] : [])),
    ...edition.programmes.flatMap(({ conditions }) => conditions.flatMap(({ test }) => test ?? [])),
    ...Object.values(edition.schemes).flatMap(({ grant }) => testsIn(grant)),
  ];
  const found = tests.flatMap(dated).filter((test) => isWindow(test, windows));
  return new Set(found.map(({ fact }) => fact));
}
