import type { Expr, Test } from "../../core/rules/model";
import { type Node, type Part } from "./notation";

const leaf = (name: string): Node => ({ name });
const node = (name: string, ...nodes: readonly Node[]): Node => ({
  name,
  parts: nodes.map((each) => ({ node: each })),
});

/** A rule tree as a node of the notation: min(grantCap, down(applicationUnit, times(rate, @cost))). */
export function nodeOfExpr(expr: Expr): Node {
  switch (expr.op) {
    case "ref":
      return leaf(expr.ref);
    case "in":
      return leaf(`@${expr.input}`);
    case "items":
      return {
        name: "items",
        parts: Object.entries(expr.caps).map(([label, ref]): Part => ({ label, node: leaf(ref) })),
      };
    case "each":
      return node("each", leaf(expr.most), nodeOfExpr(expr.of));
    case "min":
    case "max":
    case "sum":
      return node(expr.op, ...expr.of.map(nodeOfExpr));
    case "less":
    case "times":
      return node(expr.op, nodeOfExpr(expr.a), nodeOfExpr(expr.b));
    case "round":
      return node(expr.mode, leaf(expr.to), nodeOfExpr(expr.of));
    case "tiers": {
      const steps = expr.steps.map(({ upTo, of }): Part => ({ label: upTo ?? "*", node: nodeOfExpr(of) }));
      return { name: "tiers", parts: [{ node: nodeOfExpr(expr.on) }, ...steps] };
    }
    case "if":
      return node("if", nodeOfTest(expr.test), nodeOfExpr(expr.yes), nodeOfExpr(expr.no));
    case "step":
      return node("as", leaf(expr.as), nodeOfExpr(expr.of));
  }
}

/** A question as a node of the notation: all(fact(refill), atLeast(@beds, largeHospitalBeds)). */
export function nodeOfTest(test: Test): Node {
  switch (test.is) {
    case "facility":
      return node("facility", ...test.oneOf.map(leaf));
    case "atLeast":
      return node("atLeast", nodeOfExpr(test.value), leaf(test.least));
    case "atMost":
      return node("atMost", nodeOfExpr(test.value), leaf(test.most));
    case "between":
      return node("between", leaf(test.fact), leaf(test.from ?? "*"), leaf(test.to ?? "*"));
    case "fact":
      return node("fact", leaf(test.key));
    case "all":
    case "any":
      return node(test.is, ...test.of.map(nodeOfTest));
    case "not":
      return node("not", nodeOfTest(test.of));
  }
}
