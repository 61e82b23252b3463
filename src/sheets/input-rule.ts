/** What may be typed into cells. */
export interface InputRule {
  /** A rectangle, such as C10:C24. */
  readonly cells: string;
  readonly allowed:
    | { readonly kind: "list"; readonly values: readonly string[] }
    /** Whole numbers, such as yen. */
    | { readonly kind: "whole"; readonly from: number; readonly to: number }
    /** Day serials of the 1900 system. */
    | { readonly kind: "date"; readonly from: number; readonly to: number };
  /** True where other contents may stand too, after a warning. */
  readonly isAdvice?: true;
  /** What is shown while the cell is selected. */
  readonly prompt?: string;
  /** What is said when something else is typed. */
  readonly fault: string;
}

/** Letters that a list in a rule may have, separators included: Excel refuses more. */
export const longestList = 255;
