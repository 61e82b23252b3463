import type { Facility } from "../facility/facility";
import type { Input } from "./model";

/** A cost in whole yen, as a person gave it: rows (one amount each), or amounts by item id. */
export interface Cost {
  readonly total: number;
  readonly rows: readonly number[];
  readonly items?: Readonly<Record<string, number>>;
  /** More than any rule can use: asks for the largest grant that a rule can give. */
  readonly unlimited?: true;
}

/** Answer to a question of the edition: yes or no, a day number, or a count. */
export type FactValue = boolean | number;

/** All that a rule may ask about: the facility, the money, and what was or will be done. */
export interface Situation {
  readonly facility: Facility;
  readonly cost: Cost;
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly counts?: Readonly<Partial<Record<Exclude<Input, "cost" | "beds">, number>>>;
}

/** What has to be known before an answer is possible. */
export type Missing =
  | { readonly what: "beds" }
  | { readonly what: "items"; readonly items: readonly string[] }
  | { readonly what: "input"; readonly input: Input }
  | { readonly what: "fact"; readonly key: string };

export const NO_COST: Cost = { total: 0, rows: [] };

/** Beyond every cap: only for asking what a rule can give at most. */
export const UNLIMITED_COST: Cost = { total: 1e12, rows: [1e12], unlimited: true };

/** A cost given as one amount in whole yen. */
export const costOf = (total: number): Cost => ({ total, rows: [total] });
