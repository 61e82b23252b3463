/** What an argument is, as far as its text tells. */
export type Argument =
  | { readonly kind: "missing" }
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "array"; readonly values: readonly (readonly (string | number | boolean)[])[] }
  /** Cells: of the formula's own sheet where none is named; `spilled` for A1#. */
  | { readonly kind: "cells"; readonly sheet?: string; readonly cells: string; readonly spilled: boolean }
  | { readonly kind: "name"; readonly name: string }
  /** Anything that only Excel can work out. */
  | { readonly kind: "expression" };

const reference =
  /^(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[\p{L}_][\p{L}\p{N}_.]*))!)?(?<cells>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?<spill>#?)$/iu;
const definedName = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;

/** Reads the text of an argument. */
export function readArgument(source: string): Argument {
  const text = withoutBrackets(source.replace(/^@/, ""));
  if (text === "") return { kind: "missing" };
  const value = constant(text);
  if (value !== undefined) return { kind: "constant", value };
  const match = reference.exec(text)?.groups;
  if (match) {
    const sheet = match["quoted"]?.replaceAll("''", "'") ?? match["plain"];
    const cells = (match["cells"] ?? "").replaceAll("$", "").toUpperCase();
    const spilled = match["spill"] === "#";
    // A workbook in brackets or a row of sheets is nothing that can be read from here.
    if (sheet === undefined || !/[[\]:]/.test(sheet))
      return { kind: "cells", cells, spilled, ...(sheet !== undefined && { sheet }) };
  }
  const values = text.startsWith("{") ? arrayValues(text) : undefined;
  if (values) return { kind: "array", values };
  return definedName.test(text) ? { kind: "name", name: text } : { kind: "expression" };
}

function withoutBrackets(text: string): string {
  const inside = /^\(\s*([^()"]*?)\s*\)$/.exec(text)?.[1];
  return inside === undefined ? text : withoutBrackets(inside);
}

function constant(text: string): string | number | boolean | undefined {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)(?:\(\))?$/i.test(text)) return /^t/i.test(text);
  const [, digits, percent] = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)(%?)$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return percent === "%" ? Number(digits) / 100 : Number(digits);
}

/** An array of constants, {1,2;3,4}; undefined where it holds an error or is cut off. */
function arrayValues(text: string): readonly (readonly (string | number | boolean)[])[] | undefined {
  const cells = [...text.slice(1, -1).matchAll(/\s*("(?:[^"]|"")*"|[^,;"]*?)\s*([,;]|$)/g)];
  const rows: (string | number | boolean)[][] = [[]];
  for (const [, cell = "", end] of cells) {
    const value = constant(cell);
    if (value === undefined) return rows.length > 0 && cell === "" && end === "" ? rows : undefined;
    rows.at(-1)?.push(value);
    if (end === ";") rows.push([]);
    if (end === "") return rows;
  }
  return undefined;
}
