import { saysTheSame } from "../../catalogue/schema";
import { isRecord } from "./names";

/** The reason of a figure is words: told apart from its value, so that a new quotation is no new amount. */
const valueOf = (figure: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(Object.entries(figure).filter(([key]) => key !== "why"));

/** Whether two figures are the same amount or date; they may be founded otherwise. */
export const sameAmount = (
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): boolean => saysTheSame(valueOf(a), valueOf(b));

/** Figures and dates are told as they are, not by numerator and denominator. */
export const isWhole = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && typeof value["unit"] === "string";

/** What is absent says nothing, and the same as nothing but itself. */
export const sameValue = (a: unknown, b: unknown): boolean =>
  a === undefined || b === undefined ? a === b : saysTheSame(a, b);

/** A quotation that gives way to a reading, or the reverse, shares no part with it and is told as a whole. */
export const isOtherBasis = (a: unknown, b: unknown, path: readonly string[]): boolean =>
  path.at(-1) === "why" && isRecord(a) && isRecord(b) && !Object.keys(a).some((key) => key in b);
