/** New names of sheets by their old ones, these in lower case: to Excel letters' case does not count. */
export type SheetNames = ReadonlyMap<string, string>;

/** In the order in which they are tried: texts, sheets in quotes, brackets, one sheet or a row of sheets without. */
const pieces =
  /(?<text>"(?:[^"]|"")*")|(?<=^|[^\]\p{L}\p{N}_.])'(?<quoted>(?:[^']|'')+)'!|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\]\p{L}\p{N}_.\\])(?:(?<first>[\p{L}\p{N}_.\\?]+):)?(?<last>[\p{L}\p{N}_.\\?]+)!/giu;
/** Functions that make a reference of a text. */
const ofTexts = /\b(?:INDIRECT|HYPERLINK)\s*\(/i;

/** A formula with other names of sheets, in texts as well where a function makes a reference of them. */
export function renamedSheets(formula: string, names: SheetNames): string {
  const readsTexts = ofTexts.test(formula);
  const of = (name: string): string => names.get(name.toLowerCase()) ?? name;
  return formula.replace(pieces, (whole: string, ...rest: unknown[]) => {
    const { text, quoted, first, last } = rest.at(-1) as Record<string, string | undefined>;
    if (text !== undefined) return readsTexts ? renamedText(text, names) : whole;
    if (quoted !== undefined) return `'${renamedQuoted(quoted, names)}'!`;
    if (last === undefined) return whole;
    return first === undefined ? `${of(last)}!` : `${of(first)}:${of(last)}!`;
  });
}

/** A sheet between quotes, or a row of sheets; of other workbooks none. */
function renamedQuoted(quoted: string, names: SheetNames): string {
  const name = quoted.replaceAll("''", "'");
  if (name.includes("[")) return quoted;
  const of = (one: string): string => names.get(one.toLowerCase()) ?? one;
  return (names.has(name.toLowerCase()) ? of(name) : name.split(":").map(of).join(":")).replaceAll("'", "''");
}

function renamedText(text: string, names: SheetNames): string {
  const inside = text.slice(1, -1).replaceAll('""', '"');
  return `"${renamedSheets(inside, names).replaceAll('"', '""')}"`;
}
