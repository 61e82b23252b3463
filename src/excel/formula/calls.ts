import { type Token, tokens } from "./tokens";

/** A part of a formula's text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A call of a function anywhere in a formula. */
export interface Call extends Span {
  /** The function's name as it stands there. */
  readonly name: Span;
  /** Its arguments, without the spaces around them; a call without any has none. */
  readonly arguments: readonly Span[];
  /** How many calls of other functions it stands in. */
  readonly depth: number;
}

interface OpenCall {
  readonly name: Span | undefined;
  readonly depth: number;
  readonly arguments: Span[];
  start: number;
}

/** All calls of a formula in the order in which they begin; those that are never closed end with the formula. */
export function calls(formula: string): readonly Call[] {
  const found: Call[] = [];
  const open: OpenCall[] = [];
  const close = (at: number, to: number): void => {
    const call = open.pop();
    if (!call?.name) return;
    const last = trimmed(formula, { from: call.start, to: at });
    const isEmpty = call.arguments.length === 0 && last.from === last.to;
    const args = isEmpty ? [] : [...call.arguments, last];
    found.push({ name: call.name, from: call.name.from, to, arguments: args, depth: call.depth });
  };
  let before: Token | undefined;
  for (const token of tokens(formula)) {
    const top = open.at(-1);
    if (token.kind === "open") {
      const name = before?.kind === "name" && before.to === token.from ? before : undefined;
      const depth = open.filter((call) => call.name).length;
      open.push({ name, depth, arguments: [], start: token.to });
    } else if (token.kind === "close") close(token.from, token.to);
    else if (token.kind === "comma" && top) {
      top.arguments.push(trimmed(formula, { from: top.start, to: token.from }));
      top.start = token.to;
    }
    before = token;
  }
  while (open.length > 0) close(formula.length, formula.length);
  return found.sort((a, b) => a.from - b.from);
}

function trimmed(formula: string, { from, to }: Span): Span {
  const text = formula.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return { from: start, to: Math.max(start, from + text.trimEnd().length) };
}
