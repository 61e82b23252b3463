import { arithmetic, type Computed, numbers, ofNumbers, one, total } from "./arithmetic";
import { criterion } from "./criterion";
import { lifted } from "./operators";
import {
  asNumber,
  asText,
  flat,
  isError,
  isMatrix,
  NOT_AVAILABLE,
  type Scalar,
  type Value,
  VALUE_ERROR,
} from "./value";

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
  SUMPRODUCT: ofNumbers(total),
  AGGREGATE: aggregate,
  SUMIFS: sumIfs,
  COUNTIFS: (...pairs) => matching(pairs).length,
  MATCH: match,
  INDEX: index,
  TEXT: text,
  TEXTJOIN: textJoin,
  CHAR: (code = null) => String.fromCharCode(Number(asNumber(one(code)))),
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
  ...arithmetic,
};
