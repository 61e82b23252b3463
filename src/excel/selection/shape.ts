type Value = string | number | boolean;
export type Rows = readonly (readonly Value[])[];

/** How selected cells read as a cost. */
export interface CostShape {
  /** "amounts" is one column or one row; "items" is a column of names beside one of amounts. */
  readonly shape: "amount" | "amounts" | "items" | "unclear";
  /** Cells at the head that are no cost: rows of a table, or cells of a single row. */
  readonly headings: number;
}

const isText = (value: Value | undefined): boolean => typeof value === "string" && value !== "";
const isNumber = (value: Value | undefined): boolean => typeof value === "number";
/** A text such as 12,000円 is an amount for the functions, which read it or refuse it. */
const isAmountLike = (value: Value | undefined): boolean =>
  isNumber(value) || (isText(value) && /\p{Nd}/u.test(String(value)));

/** Reads the shape of a table of values; a first cell of words over or before amounts is a heading. */
export function costShape(rows: Rows): CostShape {
  const [first = []] = rows;
  const width = first.length;
  if (rows.length === 1 && width === 1) return { shape: "amount", headings: 0 };
  if (rows.length === 1 && width > 2) return line(first);
  if (width === 1) return line(rows.map(([value = ""]) => value));
  return width === 2 ? twoColumns(rows) : { shape: "unclear", headings: 0 };
}

function line(values: readonly Value[]): CostShape {
  const headings = isText(values[0]) && !isAmountLike(values[0]) ? 1 : 0;
  return { shape: values.length - headings === 1 ? "amount" : "amounts", headings };
}

/** Names beside amounts; two columns of numbers could be anything. */
function twoColumns(rows: Rows): CostShape {
  const [head] = rows;
  const headings = rows.length > 1 && head?.every((value) => !isAmountLike(value)) ? 1 : 0;
  const body = rows.slice(headings);
  const named = body.every(([item]) => !isNumber(item)) && body.some(([item]) => isText(item));
  const priced = body.some(([, amount]) => isAmountLike(amount));
  if (named && priced) return { shape: "items", headings };
  const pair = body.length === 1 && body[0]?.every(isNumber);
  return pair ? { shape: "amounts", headings } : { shape: "unclear", headings: 0 };
}
