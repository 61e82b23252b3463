/** What stands in a cell, such that it can be put there again exactly. */
export type Content =
  | { readonly kind: "empty" }
  | { readonly kind: "formula"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  /** A number, a truth value, or an error that was typed as such. */
  | { readonly kind: "constant"; readonly value: number | boolean | string }
  /** A data type of Excel's (stocks, places): it can be read as text and not be put back. */
  | { readonly kind: "rich"; readonly text: string };

export const empty: Content = { kind: "empty" };

/** What Office.js tells about a cell. */
export interface ReadCell {
  readonly formula: unknown;
  readonly value: unknown;
  readonly type: unknown;
}

const plainTypes: ReadonlySet<unknown> = new Set([
  "Empty",
  "String",
  "Double",
  "Integer",
  "Boolean",
  "Error",
]);

/** A text that begins with "=" is no formula: its value is the very same text. */
export function contentOf({ formula, value, type }: ReadCell): Content {
  if (typeof formula === "string" && formula.startsWith("=") && value !== formula)
    return { kind: "formula", text: formula };
  const text = typeof value === "string" ? value : "";
  if (!plainTypes.has(type)) return { kind: "rich", text };
  if (typeof value === "number" || typeof value === "boolean") return { kind: "constant", value };
  if (text === "") return empty;
  return type === "Error" ? { kind: "constant", value: text } : { kind: "text", text };
}

/** Whether two cells hold the same; a formula's value does not matter. */
export function sameContent(a: Content, b: Content): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What is given to Excel so that it takes the content as it is and reads nothing else into it. */
export function typedForm(content: Content, format: string): string | number | boolean {
  switch (content.kind) {
    case "empty":
      return "";
    case "formula":
    case "rich":
      return content.text;
    case "constant":
      return content.value;
    case "text":
      return format === "@" || !isMistakable(content.text) ? content.text : `'${content.text}`;
  }
}

/** A text that Excel could read as a number, date, formula, error or truth value; the apostrophe keeps it text. */
function isMistakable(text: string): boolean {
  return /^[=+\-@'#]|\p{N}|^(?:true|false)$/iu.test(text);
}

/** Under the text format Excel takes anything that is typed for text: these have to be typed before it is set. */
export function precedesFormat(content: Content, format: string): boolean {
  return format === "@" && (content.kind === "formula" || content.kind === "constant");
}
