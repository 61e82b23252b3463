import { type Call, calls } from "../../excel/formula/calls";
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
  const text = result.formula;
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
    const single = singleOf(formula, call);
    text += formula.slice(from, (single ?? call).from);
    text += single ? `(${printed.formula})` : printed.formula;
    from = (single ?? call).to;
  }
  return { formula: text + formula.slice(from) };
}

const inside = (call: SubsidyCall, other: SubsidyCall): boolean =>
  other.from <= call.from && call.to <= other.to;

/** What asks for one value of a call alone (@ in newer Excel): a plain formula gives one, so it goes with the call. */
function singleOf(formula: string, { from, to }: SubsidyCall): Call | undefined {
  if (!/SINGLE/i.test(formula)) return undefined;
  return calls(formula).find(({ name, arguments: [first, ...more] }) => {
    const isSingle = /^(?:_xlfn\.)?SINGLE$/i.test(formula.slice(name.from, name.to));
    return isSingle && more.length === 0 && first?.from === from && first.to === to;
  });
}

function depthOf(text: string): number {
  let [depth, most] = [0, 0];
  for (const [sign] of text.matchAll(/"(?:[^"]|"")*"|[()]/g)) {
    if (sign === "(") most = Math.max(most, (depth += 1));
    if (sign === ")") depth -= 1;
  }
  return most;
}
