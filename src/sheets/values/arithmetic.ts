import { dateFunctions } from "./date-functions";
import { lifted } from "./operators";
import {
  asNumber,
  asTruth,
  type CellError,
  flat,
  isError,
  isMatrix,
  type Scalar,
  type Value,
  VALUE_ERROR,
} from "./value";

/** A function over values that are known already. */
export type Computed = (...args: Value[]) => Value;

/** Numbers of values: in rectangles only what is a number counts, and errors count everywhere. */
export function numbers(values: readonly Value[]): readonly number[] | CellError {
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

export const ofNumbers =
  (work: (numbers: readonly number[]) => number): Computed =>
  (...values) => {
    const found = numbers(values);
    return isError(found) ? found : work(found);
  };

export const total = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);

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
export const one = (value: Value | undefined): Scalar =>
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

/** Functions that are computed for any arguments exactly as spreadsheets compute them. */
export const arithmetic: Readonly<Record<string, Computed>> = {
  SUM: ofNumbers(total),
  MIN: ofNumbers((all) => (all.length === 0 ? 0 : Math.min(...all))),
  MAX: ofNumbers((all) => (all.length === 0 ? 0 : Math.max(...all))),
  COUNT: (...values) => flat(values).filter((cell) => typeof cell === "number").length,
  COUNTA: (...values) => flat(values).filter((cell) => cell !== null).length,
  INT: ofNumbers(([number = 0]) => Math.floor(number)),
  ABS: ofNumbers(([number = 0]) => Math.abs(number)),
  ROUND: rounding((number) => Math.round(number)),
  ROUNDDOWN: rounding((number) => Math.floor(number)),
  ROUNDUP: rounding((number) => Math.ceil(number)),
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
  ...dateFunctions,
};
