import type { StatedFigure } from "../../core/rules/model";

/** Digits in groups of three; no locale of the reader has a say in it. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

/** 1/2, 283,000 or 247,000～359,000: the figure without its unit. */
export function figureDigits({ n, d, most }: StatedFigure): string {
  if (d !== undefined && d !== 1) return `${grouped(n)}/${grouped(d)}`;
  return most === undefined ? grouped(n) : `${grouped(n)}～${grouped(most)}`;
}
