import { criterion } from "./criterion";
import { dateFunctions } from "./date-functions";
import { lifted } from "./operators";
import {
  asNumber,
  asText,
  asTruth,
  type CellError,
  flat,
  isError,
  isMatrix,
  NOT_AVAILABLE,
  type Scalar,
  type Value,
  VALUE_ERROR,
} from "./value";

/** A function over values that are known already. */
export type Computed = (...args: Value[]) => Value;

/** Numbers of values: in rectangles only what is a number counts, and errors count everywhere. */
function numbers(values: readonly Value[]): readonly number[] | CellError {
  const found: number[] = [];
  for (const value of values) {
    const cells = isMatrix(value)
      ? value.flat().filter((cell) => isError(cell) || typeof cell === "number")
      : [value];
    for (const cell of cells) {
      const number = asNumber(cell);
      if (isError(number)) return number;
      found.push(number);
    }
  }
  return found;
}

const ofNumbers =
  (work: (numbers: readonly number[]) => number): Computed =>
  (...values) => {
    const found = numbers(values);
    return isError(found) ? found : work(found);
  };

const total = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);

/** Decimal rounding as Excel does it: on the figure as it is written in decimals, away from the last binary digit. */
const rounding =
  (round: (positive: number) => number): Computed =>
  (value = null, places = 0) => {
    const found = numbers([one(value), one(places)]);
    if (isError(found)) return found;
    const [number = 0, digits = 0] = found;
    const shifted = Number(`${Number(Math.abs(number).toPrecision(15))}e${digits}`);
    return Math.sign(number) * Number(`${round(shifted)}e${-digits}`);
  };

/** The one cell of a value; a rectangle where one cell is wanted is an error. */
const one = (value: Value | undefined): Scalar =>
  value === undefined ? null : isMatrix(value) ? (value[0]?.[0] ?? VALUE_ERROR) : value;

const is =
  (holds: (cell: Scalar) => boolean): Computed =>
  (value = null) =>
    lifted(value, holds);

const every =
  (answer: (truths: readonly boolean[]) => boolean): Computed =>
  (...values) => {
    const truths = flat(values).map(asTruth);
    return truths.find(isError) ?? answer(truths.map(Boolean));
  };

/** 9 is SUM, 6 leaves errors out: the only pair that our sheets use. */
const aggregate: Computed = (what = null, leave = null, ...values) => {
  if (what !== 9 || leave !== 6) throw new SyntaxError("AGGREGATE is known for 9,6 only");
  return total(flat(values).filter((cell) => typeof cell === "number"));
};

const column = (value: Value | undefined): readonly Scalar[] =>
  value === undefined ? [] : isMatrix(value) ? value.flat() : [value];

/** Rows of equally long columns for which every condition holds. */
function matching(pairs: readonly Value[]): readonly number[] {
  const rows = column(pairs[0]).map((_, index) => index);
  return rows.filter((row) =>
    pairs.every((range, at) => at % 2 === 1 || criterion(one(pairs[at + 1]))(column(range)[row] ?? null)),
  );
}

const sumIfs: Computed = (sums = null, ...pairs) => {
  const found = numbers([[matching(pairs).map((row) => column(sums)[row] ?? null)]]);
  return isError(found) ? found : total(found);
};

const match: Computed = (wanted = null, within = null) => {
  const found = column(within).findIndex(criterion(one(wanted)));
  return found < 0 ? NOT_AVAILABLE : found + 1;
};

/** Row 0 is the whole column; without a column the rectangle is read as one. */
const index: Computed = (cells = null, row = null, across = null) => {
  if (isError(cells)) return cells;
  const [at, from] = [asNumber(one(row)), asNumber(one(across))];
  if (isError(at)) return at;
  if (isError(from)) return from;
  if (from === 0 || !isMatrix(cells)) return column(cells)[at - 1] ?? null;
  const whole = cells.map((line) => [line[from - 1] ?? null]);
  return at === 0 ? whole : (whole[at - 1]?.[0] ?? null);
};

const textJoin: Computed = (between = null, leavesOut = null, ...values) => {
  const letters = asText(one(between));
  if (isError(letters)) return letters;
  const parts: string[] = [];
  for (const cell of flat(values)) {
    const part = asText(cell);
    if (isError(part)) return part;
    if (part !== "" || one(leavesOut) !== true) parts.push(part);
  }
  return parts.join(letters);
};

const text: Computed = (value = null, format = null) => {
  const number = asNumber(one(value));
  if (isError(number)) return number;
  if (one(format) !== "#,##0") throw new SyntaxError("TEXT is known with #,##0 only");
  return Math.round(number).toLocaleString("en-US");
};

/** The functions that our sheets use; another one is a fault of the sheet. */
export const functions: Readonly<Record<string, Computed>> = {
  SUM: ofNumbers(total),
  MIN: ofNumbers((all) => (all.length === 0 ? 0 : Math.min(...all))),
  MAX: ofNumbers((all) => (all.length === 0 ? 0 : Math.max(...all))),
  SUMPRODUCT: ofNumbers(total),
  COUNT: (...values) => flat(values).filter((cell) => typeof cell === "number").length,
  COUNTA: (...values) => flat(values).filter((cell) => cell !== null).length,
  ABS: ofNumbers(([number = 0]) => Math.abs(number)),
  ROUND: rounding((number) => Math.round(number)),
  ROUNDDOWN: rounding((number) => Math.floor(number)),
  ROUNDUP: rounding((number) => Math.ceil(number)),
  AGGREGATE: aggregate,
  SUMIFS: sumIfs,
  COUNTIFS: (...pairs) => matching(pairs).length,
  MATCH: match,
  INDEX: index,
  TEXT: text,
  TEXTJOIN: textJoin,
  CHAR: (code = null) => String.fromCharCode(Number(asNumber(one(code)))),
  AND: every((truths) => truths.every(Boolean)),
  OR: every((truths) => truths.some(Boolean)),
  NOT: every(([truth]) => !truth),
  ISERROR: is(isError),
  ISNUMBER: is((cell) => typeof cell === "number"),
  ISTEXT: is((cell) => typeof cell === "string"),
  N: (value = null) => {
    const cell = one(value);
    return isError(cell) ? cell : typeof cell === "string" ? 0 : asNumber(cell);
  },
  LEFT: (value = null, count = 1) => {
    const letters = asText(one(value));
    return isError(letters) ? letters : letters.slice(0, Number(one(count)));
  },
  SEARCH: (wanted = null, within = null) => {
    const sought = asText(one(wanted));
    if (isError(sought)) return sought;
    return lifted(within, (cell) => {
      const letters = asText(cell);
      if (isError(letters)) return letters;
      const at = letters.toUpperCase().indexOf(sought.toUpperCase());
      return at < 0 ? VALUE_ERROR : at + 1;
    });
  },
  TRIM: (value = null) => {
    const letters = asText(one(value));
    return isError(letters) ? letters : letters.trim().replace(/ +/g, " ");
  },
  ...dateFunctions,
};
