import type { StatedFigure } from "../../core/rules/model";

/** Digits in groups of three; no locale of the reader has a say in it. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

/** 1/2, 283,000, 247,000～359,000 or 1/3～2/3: the figure without its unit. */
export function figureDigits({ n, d = 1, most }: StatedFigure): string {
  const over = d === 1 ? "" : `/${grouped(d)}`;
  const [low, high] = [n, most ?? n].map((top) => `${grouped(top)}${over}`);
  return most === undefined ? `${low}` : `${low}～${high}`;
}
