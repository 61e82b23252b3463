import type { Expr, Ref, Scheme, Test, Words } from "../../../core/rules/model";
import { partsOf } from "../../../core/rules/tree";

export type Cap = "grantCap" | "costCap" | "itemCap";

/** That a rule reads a figure: what kind of figure it must be, and what a cap in this place limits. */
export interface Use {
  readonly ref: Ref;
  readonly as: "figure" | "yen" | "ratio" | "count" | "date";
  readonly cap?: Cap;
  /** How small and how large it may be where it is read so, and what it is there. */
  readonly bounds?: { readonly least: number; readonly most: number; readonly what: Words };
}

const roundingUnit = { ja: "端数処理の単位", en: "a unit for rounding" };
const countedOneByOne = { ja: "一件ずつ計算する件数", en: "a number of cases reckoned one by one" };

function ownUses(expr: Expr, cap: Cap | undefined): Use[] {
  switch (expr.op) {
    case "ref":
      return [{ ref: expr.ref, as: "figure", ...(cap && { cap }) }];
    case "items":
      return Object.values(expr.caps).map((ref) => ({ ref, as: "yen", cap: "itemCap" }));
    case "each":
      return [{ ref: expr.most, as: "count", bounds: { least: 0, most: 1_000, what: countedOneByOne } }];
    case "round":
      return [{ ref: expr.to, as: "yen", bounds: { least: 1, most: Infinity, what: roundingUnit } }];
    case "tiers":
      return expr.steps.flatMap(({ upTo }) => (upTo === null ? [] : [{ ref: upTo, as: "figure" }]));
    case "if":
      return usesOfTest(expr.test);
    case "in":
    case "min":
    case "max":
    case "sum":
    case "less":
    case "times":
    case "step":
      return [];
  }
}

/** Every figure that an expression reads. */
export const usesOfExpr = (expr: Expr, cap?: Cap): Use[] => [
  ...ownUses(expr, cap),
  ...partsOf(expr).flatMap((part) => usesOfExpr(part, cap)),
];

/** Every figure and date that a test reads. */
export function usesOfTest(test: Test): Use[] {
  switch (test.is) {
    case "atLeast":
      return [{ ref: test.least, as: "figure" }, ...usesOfExpr(test.value)];
    case "atMost":
      return [{ ref: test.most, as: "figure" }, ...usesOfExpr(test.value)];
    case "between":
      return [test.from, test.to].flatMap((ref) => (ref === undefined ? [] : [{ ref, as: "date" }]));
    case "not":
      return usesOfTest(test.of);
    case "all":
    case "any":
      return test.of.flatMap(usesOfTest);
    case "facility":
    case "fact":
      return [];
  }
}

/** Every figure that a scheme reads, in its rule and in what it publishes. */
export function usesOfScheme({ grant, published }: Scheme): Use[] {
  return [
    ...usesOfExpr(grant),
    ...(published.rate === undefined ? [] : [{ ref: published.rate, as: "ratio" as const }]),
    ...(published.grantCap ? usesOfExpr(published.grantCap, "grantCap") : []),
    ...(published.costCap ? usesOfExpr(published.costCap, "costCap") : []),
  ];
}

/** Every question that a test asks, with the type of answer it needs. */
export function questionsOf(test: Test): { readonly key: string; readonly type: "boolean" | "date" }[] {
  switch (test.is) {
    case "fact":
      return [{ key: test.key, type: "boolean" }];
    case "between":
      return [{ key: test.fact, type: "date" }];
    case "not":
      return questionsOf(test.of);
    case "all":
    case "any":
      return test.of.flatMap(questionsOf);
    case "facility":
    case "atLeast":
    case "atMost":
      return [];
  }
}

/** The tests that stand inside an expression. */
export const testsIn = (expr: Expr): Test[] => [
  ...(expr.op === "if" ? [expr.test] : []),
  ...partsOf(expr).flatMap(testsIn),
];

/** The items whose costs an expression limits one by one. */
export const itemsIn = (expr: Expr): string[] => [
  ...(expr.op === "items" ? Object.keys(expr.caps) : []),
  ...partsOf(expr).flatMap(itemsIn),
];
