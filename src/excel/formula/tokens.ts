/** A piece of a formula's text; all pieces together are the text again. */
export interface Token {
  readonly kind: "space" | "text" | "array" | "error" | "name" | "open" | "close" | "comma" | "operator";
  readonly from: number;
  readonly to: number;
}

/**
 * In the order in which they are tried. A name is anything that can stand before an opening bracket or be a reference:
 * sheets in quotes, workbooks and table columns in brackets, letters of any script.
 */
const shapes: readonly (readonly [Token["kind"], RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"?/y],
  ["array", /\{(?:"(?:[^"]|"")*"|[^"}])*\}?/y],
  ["error", /#(?:N\/A|[A-Z]+(?:\/0)?[!?])/iy],
  ["name", /(?:'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^[\]]*\])*\]|[\p{L}\p{N}_.$\\?!#])+/uy],
  ["open", /\(/y],
  ["close", /\)/y],
  ["comma", /,/y],
];

/** Divides a formula as Office.js gives it (English names, commas) into its pieces; never fails. */
export function tokens(formula: string): readonly Token[] {
  const found: Token[] = [];
  for (let from = 0; from < formula.length; from = found.at(-1)?.to ?? formula.length)
    found.push(tokenAt(formula, from));
  return found;
}

function tokenAt(formula: string, from: number): Token {
  for (const [kind, shape] of shapes) {
    shape.lastIndex = from;
    const length = shape.exec(formula)?.[0].length;
    if (length) return { kind, from, to: from + length };
  }
  return { kind: "operator", from, to: from + 1 };
}
