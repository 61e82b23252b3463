import { type Call, calls, type Span } from "../../excel/formula/calls";
import { tokens } from "../../excel/formula/tokens";
import { readArea } from "../../sheets/read-area";

/** Numbers, truth values, and a table's column in the same row. */
const ownValue = /^(?:[\d.]+(?:E\d*)?|TRUE|FALSE|[^[]*\[\[#This Row\].*)$/i;
/** Functions of Excel's own that every version has; any other may answer more than one value. */
const known = /^[A-Z][A-Z\d.]*$/i;
/** Functions that may answer a range although nothing in their brackets is one. */
const ranging = /^(?:INDIRECT|OFFSET|INDEX)$/i;
/** It works through whatever is multiplied or compared in its brackets, without being entered as an array. */
const working = /^SUMPRODUCT$/i;

const every = (): boolean => true;
const only =
  (...places: readonly number[]) =>
  (place: number): boolean =>
    places.includes(place);

/** Functions that give one value of a range, with the places of the arguments that may be one, counted from 0. */
const taking: Readonly<Record<string, (place: number) => boolean>> = {
  ...{ SUM: every, MIN: every, MAX: every, AVERAGE: every, COUNT: every, COUNTA: every, PRODUCT: every },
  ...{ ROWS: every, COLUMNS: every, COUNTBLANK: every, SUMPRODUCT: every, SUBTOTAL: every, AGGREGATE: every },
  ...{ SUMIF: only(0, 2), AVERAGEIF: only(0, 2), COUNTIF: only(0) },
  ...{ SUMIFS: (place) => place === 0 || place % 2 === 1, COUNTIFS: (place) => place % 2 === 0 },
  ...{ AVERAGEIFS: (place) => place === 0 || place % 2 === 1 },
  ...{ VLOOKUP: only(1), HLOOKUP: only(1), LOOKUP: only(1, 2), MATCH: only(1), INDEX: only(0) },
};

/**
 * Whether an expression is one number in every version of Excel, entered without Ctrl+Shift+Enter: ranges stand only
 * where a function takes a whole one, and nothing is reckoned with each of their cells.
 */
export function isOneValue(text: string): boolean {
  const found = calls(text);
  return tokens(text).every(({ kind, from, to }) => {
    if (kind === "array") return false;
    const word = text.slice(from, to);
    if (kind === "operator") return word !== ":" || isTaken(text, found, { from, to });
    if (kind !== "name") return true;
    const call = found.find(({ name }) => name.from === from);
    if (call) return known.test(word) && (!mayRange(text, call) || isTaken(text, found, call));
    const cell = readArea(word.slice(word.lastIndexOf("!") + 1));
    const isOne = cell !== undefined || ownValue.test(word);
    return isOne || isTaken(text, found, { from, to });
  });
}

/** Whether a function that needs no range in its brackets may answer one; INDEX with a row of 0 answers all rows. */
function mayRange(text: string, call: Call): boolean {
  const name = text.slice(call.name.from, call.name.to);
  if (!ranging.test(name)) return false;
  const [, ...places] = call.arguments.map((span) => text.slice(span.from, span.to));
  const isFixed = places.length > 0 && places.every((place) => /^(?:[1-9]\d*|MATCH\(.*\))$/is.test(place));
  return !/^INDEX$/i.test(name) || !isFixed;
}

/** Whether a range is taken as a whole: alone in an argument of a function that gives one value of it. */
function isTaken(text: string, found: readonly Call[], range: Span): boolean {
  const around = found.filter(({ name, to }) => name.to <= range.from && range.to <= to).at(-1);
  if (!around) return false;
  const name = text.slice(around.name.from, around.name.to).toUpperCase();
  const place = around.arguments.findIndex(({ from, to }) => from <= range.from && range.to <= to);
  const argument = around.arguments[place];
  if (!argument || !taking[name]?.(place)) return false;
  if (working.test(name)) return true;
  const inner = found.filter(({ from, to }) => argument.from <= from && to <= argument.to);
  return tokens(text)
    .filter(({ from, to }) => argument.from <= from && to <= argument.to)
    .filter(({ from, to }) => !inner.some((call) => call.name.to <= from && to <= call.to))
    .every(({ kind, from, to }) => kind !== "operator" || text.slice(from, to) === ":");
}
