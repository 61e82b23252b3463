import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A figure as the catalogue's file has it; only the numbers are read here. */
export interface Figure {
  readonly unit: string;
  readonly n?: number;
  readonly d?: number;
  readonly date?: string;
}
export type Figures = Readonly<Record<string, Figure>>;

/** As much of the catalogue's file as the oracle reads: figures by key, never a rule. */
export interface PrintedList {
  readonly stated: Figures;
  readonly programmes: readonly {
    readonly number: number;
    readonly stated: Figures;
    readonly variants?: Readonly<Record<string, { readonly mark: string }>>;
    readonly items?: readonly { readonly id: string; readonly name: { readonly ja: string } }[];
    readonly cases: readonly {
      readonly variant?: string;
      readonly class: string;
      readonly stated: Figures;
    }[];
  }[];
}

const FILE = join(__dirname, "../../data/editions/2025-10-02.json");

/** The built-in list, read from its file. */
export const printedList = (): PrintedList => JSON.parse(readFileSync(FILE, "utf8")) as PrintedList;
