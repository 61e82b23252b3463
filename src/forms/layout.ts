import type { Place } from "../sheets/address";
import type { Meaning } from "./fields";

/** A column, a line or a single pair of a form: its label, and what it means. */
export interface Slot {
  /** The same in every reading of the same form: what is remembered is kept under it. */
  readonly key: string;
  /** The whole label, with that of the columns it is one of: 補助金 ＞ 率; "" where there is none. */
  readonly label: string;
  readonly place: Place;
  readonly meaning: Meaning | undefined;
  /** All texts of the label, where a unit can stand. */
  readonly texts: readonly string[];
  /** The cell of this slot for a record. */
  readonly cell: (record: number) => Place;
}

/** How a form is built. */
export interface Layout {
  /**
   * "down": programmes below each other, labels above. "across": programmes beside each other, labels at the left.
   * "single": one programme, each label beside its cell.
   */
  readonly kind: "down" | "across" | "single";
  readonly slots: readonly Slot[];
  /** Rows, or columns, that can hold a programme, totals taken out. */
  readonly records: readonly number[];
  /** The row where the labels begin: units of the whole form stand above it. */
  readonly top: number;
}

/** How much speaks for a layout: fields that are found, each once. */
export function weightOf(meanings: readonly (Meaning | undefined)[]): number {
  const weights = { sure: 4, likely: 3, weak: 1 } as const;
  const best = new Map<string, number>();
  for (const meaning of meanings) {
    if (!meaning) continue;
    const { field, confidence } = meaning;
    best.set(field, Math.max(best.get(field) ?? 0, weights[confidence]));
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}
