import type { Expr, FacilityType, Input, StepName, Test } from "../../core/rules/model";
import { type Node, NotationFault } from "./notation";

/** What a reader of nodes is asked for. Names are not judged here: the schema does that, with everything else. */
const wrong = (node: Node, ja: string, en: string): NotationFault =>
  new NotationFault({ ja: `${ja}（「${node.name}」は違う）`, en: `${en} (not "${node.name}")` });

function nameOf(node: Node | undefined): string {
  if (node && !node.parts) return node.name;
  throw new NotationFault({ ja: "数値や問いの名前", en: "the name of a figure or question" });
}

/** The parts of a node, of which there must be so many. */
function partsOf({ name, parts = [] }: Node, count: number): readonly Node[] {
  if (parts.length === count) return parts.map(({ node }) => node);
  throw new NotationFault({
    ja: `${name} の括弧の中に ${count} 項目`,
    en: `${count} parts in the brackets of ${name}`,
  });
}

const inner = ({ parts = [] }: Node): readonly Node[] => parts.map(({ node }) => node);

const exprAt = (nodes: readonly Node[], index: number): Expr => {
  const node = nodes[index];
  if (!node) throw new NotationFault({ ja: "計算", en: "a computation" });
  return exprOf(node);
};

/** The rule tree that a node stands for; throws NotationFault where it stands for none. */
export function exprOf(node: Node): Expr {
  if (!node.parts) {
    if (node.name.startsWith("@")) return { op: "in", input: node.name.slice(1) as Input };
    return { op: "ref", ref: node.name };
  }
  switch (node.name) {
    case "min":
    case "max":
    case "sum":
      return { op: node.name, of: inner(node).map(exprOf) };
    case "less":
    case "times": {
      const nodes = partsOf(node, 2);
      return { op: node.name, a: exprAt(nodes, 0), b: exprAt(nodes, 1) };
    }
    case "down":
    case "up":
    case "half-up": {
      const nodes = partsOf(node, 2);
      return { op: "round", to: nameOf(nodes[0]), mode: node.name, of: exprAt(nodes, 1) };
    }
    case "as": {
      const nodes = partsOf(node, 2);
      return { op: "step", as: nameOf(nodes[0]) as StepName, of: exprAt(nodes, 1) };
    }
    default:
      return rarerExpr(node);
  }
}

function rarerExpr(node: Node): Expr {
  const { name, parts = [] } = node;
  if (name === "items")
    return {
      op: "items",
      caps: Object.fromEntries(parts.map(({ label = "", node: cap }) => [label, nameOf(cap)])),
    };
  if (name === "each") {
    const nodes = partsOf(node, 2);
    return { op: "each", most: nameOf(nodes[0]), of: exprAt(nodes, 1) };
  }
  if (name === "tiers") {
    const [on, ...steps] = parts;
    if (!on) throw wrong(node, "tiers( … )", "tiers( … )");
    const read = steps.map(({ label, node: of }) => ({
      upTo: label === "*" ? null : (label ?? ""),
      of: exprOf(of),
    }));
    return { op: "tiers", on: exprOf(on.node), steps: read };
  }
  if (name === "if") {
    const nodes = partsOf(node, 3);
    return { op: "if", test: testAt(nodes, 0), yes: exprAt(nodes, 1), no: exprAt(nodes, 2) };
  }
  throw wrong(
    node,
    "min・max・sum・less・times・down・up・half-up・as・items・each・tiers・if のどれか",
    "one of min, max, sum, less, times, down, up, half-up, as, items, each, tiers, if",
  );
}

const testAt = (nodes: readonly Node[], index: number): Test => {
  const node = nodes[index];
  if (!node) throw new NotationFault({ ja: "判定", en: "a test" });
  return testOf(node);
};

/** The question that a node stands for; throws NotationFault where it stands for none. */
export function testOf(node: Node): Test {
  switch (node.name) {
    case "facility":
      return { is: "facility", oneOf: inner(node).map((each) => nameOf(each) as FacilityType) };
    case "atLeast": {
      const nodes = partsOf(node, 2);
      return { is: "atLeast", value: exprAt(nodes, 0), least: nameOf(nodes[1]) };
    }
    case "atMost": {
      const nodes = partsOf(node, 2);
      return { is: "atMost", value: exprAt(nodes, 0), most: nameOf(nodes[1]) };
    }
    case "between": {
      const [fact, from, to] = partsOf(node, 3).map(nameOf);
      return {
        is: "between",
        fact: fact ?? "",
        ...(from !== undefined && from !== "*" && { from }),
        ...(to !== undefined && to !== "*" && { to }),
      };
    }
    case "fact":
      return { is: "fact", key: nameOf(partsOf(node, 1)[0]) };
    case "all":
    case "any":
      return { is: node.name, of: inner(node).map(testOf) };
    case "not":
      return { is: "not", of: testAt(partsOf(node, 1), 0) };
    default:
      throw wrong(
        node,
        "facility・atLeast・atMost・between・fact・all・any・not のどれか",
        "one of facility, atLeast, atMost, between, fact, all, any, not",
      );
  }
}
