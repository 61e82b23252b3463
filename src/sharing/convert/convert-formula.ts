import { type SubsidyCall, subsidyCalls } from "../formula/calls-of-ours";
import type { Standing } from "../formula/resolver";
import type { Plain } from "./ask";
import type { PlainCalls } from "./plain-call";

const LONGEST_FORMULA = 8_192;
const DEEPEST = 64;

/** A formula with every call of ours written as a plain formula; the rest of its text stays as it is. */
export function converted(formula: string, standing: Standing, plain: PlainCalls): Plain {
  const result = replaced(formula, standing, plain);
  if ("not" in result) return result;
  const text = withoutSingle(result.formula);
  return text.length >= LONGEST_FORMULA || depthOf(text) > DEEPEST
    ? { not: { why: "too-long" } }
    : { formula: text };
}

/** Outer calls first; the arguments of each are converted before it. */
function replaced(formula: string, standing: Standing, plain: PlainCalls): Plain {
  const all = subsidyCalls(formula);
  const outer = all.filter((call) => !all.some((other) => other !== call && inside(call, other)));
  let [text, from] = ["", 0];
  for (const call of outer) {
    const given = call.arguments.map((span) => formula.slice(span.from, span.to));
    const texts: string[] = [];
    for (const argument of given) {
      const one = replaced(argument, standing, plain);
      if ("not" in one) return one;
      texts.push(one.formula);
    }
    const printed = plain.print({ id: call.id, arguments: texts, given, standing });
    if ("not" in printed) return printed;
    text += formula.slice(from, call.from) + printed.formula;
    from = call.to;
  }
  return { formula: text + formula.slice(from) };
}

const inside = (call: SubsidyCall, other: SubsidyCall): boolean =>
  other.from <= call.from && call.to <= other.to;

/** A plain formula gives one value, so what asks for one (@ in newer Excel) has nothing to do. */
function withoutSingle(text: string): string {
  const at = text.search(/_xlfn\.SINGLE\(IF\(AND\(/i);
  if (at < 0) return text;
  const open = at + "_xlfn.SINGLE".length;
  const close = closingOf(text, open);
  return withoutSingle(text.slice(0, at) + text.slice(open, close + 1) + text.slice(close + 1));
}

function closingOf(text: string, open: number): number {
  let depth = 0;
  for (const { index, 0: sign } of text.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[()]/g)) {
    if (index < open) continue;
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth === 0) return index;
  }
  return text.length;
}

function depthOf(text: string): number {
  let [depth, most] = [0, 0];
  for (const [sign] of text.matchAll(/"(?:[^"]|"")*"|[()]/g)) {
    if (sign === "(") most = Math.max(most, (depth += 1));
    if (sign === ")") depth -= 1;
  }
  return most;
}
