import type { Field } from "./fields";

/** How a scaled amount is brought to whole units. */
export type Rounding = "down" | "half-up" | "up";

/** What the user has settled for a form; remembered in the workbook under the form's key. */
export interface Choices {
  /** What slots mean, by their key, where it is other than was read; "none" for nothing of ours. */
  readonly fields: Readonly<Record<string, Field | "none">>;
  /** The programme of the whole form, in its canonical name, where the form names none. */
  readonly programme?: string;
  /** Programmes in their canonical names by the folded text under which the form has them. */
  readonly readings: Readonly<Record<string, string>>;
  /** Yen in one unit of the form's amounts, by the key of the question. */
  readonly units: Readonly<Record<string, number>>;
  readonly rounding?: Rounding;
  readonly as: "formula" | "value";
  /** Slots whose filled cells are written over. */
  readonly overwrite: readonly string[];
  /** Rows that were hidden by hand are filled too. */
  readonly hidden: boolean;
  /** Where the cost of a programme stands (B5, 見積!C3) for placeholders and names, by canonical name. */
  readonly costs: Readonly<Record<string, string>>;
}

export const noChoices: Choices = {
  ...{ fields: {}, readings: {}, units: {}, as: "formula", overwrite: [], hidden: false, costs: {} },
};
