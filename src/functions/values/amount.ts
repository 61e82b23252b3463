import { cutToYen, hasFraction, LARGEST_YEN } from "../../core/money/yen";
import type { Words } from "../../core/rules/model";
import { type Failure, refuse } from "../failure";
import { type Cell, isBlank, quoted } from "./blank";
import { yenOfText } from "./yen-text";

/** Yen of a number or an unambiguous text; undefined for all else. */
export function yenOfCell(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === "string" ? yenOfText(cell) : undefined;
}

/** The sum of yen, whole yen and fractions added apart, so that noise does not grow with the amounts. */
export function sumOfYen(amounts: readonly number[]): { readonly entered: number; readonly cut: number } {
  let whole = 0;
  let fraction = 0;
  for (const amount of amounts) {
    const floor = Math.floor(amount);
    whole += floor;
    fraction += amount - floor;
  }
  return { entered: whole + fraction, cut: whole + cutToYen(fraction) };
}

/** How a single amount is read: whether it must be there, and whether fractions of a yen are refused or cut. */
export interface AmountRule {
  readonly what: Words;
  readonly required?: boolean;
  readonly whole?: boolean;
}

/** A single amount of yen, 0 or more; a blank is 0 unless the amount is required. */
export function readAmount(cell: Cell, { what, required, whole }: AmountRule): number | Failure {
  if (isBlank(cell)) return required ? refuse("amount-blank", { what }) : 0;
  const yen = yenOfCell(cell);
  if (yen === undefined) return refuse("amount-text", { what, given: quoted(cell), at: "" });
  const cut = cutToYen(yen);
  if (cut < 0) return refuse("amount-negative", { what, given: quoted(cell) });
  if (cut > LARGEST_YEN) return refuse("amount-large", { what, most: LARGEST_YEN });
  if (whole && hasFraction(yen)) return refuse("amount-fraction", { what, given: quoted(cell) });
  return required && cut === 0 ? refuse("amount-blank", { what }) : cut;
}
