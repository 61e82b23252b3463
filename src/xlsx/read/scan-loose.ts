import type { LooseFormula } from "../../sheets/stored-book";
import type { EndTag, Tag } from "../xml/walk";

/** A formula outside of cells, with where its text stands. */
export interface ScannedLoose {
  readonly place: LooseFormula["place"];
  where: string;
  readonly formula: string;
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
}

const holders: Readonly<Record<string, LooseFormula["place"]>> = {
  conditionalFormatting: "conditional-format",
  cfRule: "conditional-format",
  dataValidation: "validation",
  sparkline: "sparkline",
  table: "table",
  definedName: "name",
  chartSpace: "chart",
};
const formulas: ReadonlySet<string> = new Set([
  ...["formula", "formula1", "formula2", "f"],
  ...["calculatedColumnFormula", "totalsRowFormula", "definedName"],
]);

interface Holder {
  readonly depth: number;
  readonly place: LooseFormula["place"];
  readonly where: string;
  readonly first: number;
}

/** Collects the formulas of conditional formats, validations, tables, names and charts, whichever part they are in. */
export class LooseScanner {
  readonly found: ScannedLoose[] = [];
  readonly #holders: Holder[] = [];
  #formula: { readonly tag: Tag; text: string } | undefined;
  #cells: string | undefined;

  constructor(readonly part: string) {}

  readonly open = (tag: Tag): void => {
    const place = holders[tag.name];
    if (place && !tag.isEmpty) {
      const { sqref, name } = tag.attributes;
      const where = sqref ?? name ?? this.#holders.at(-1)?.where ?? "";
      this.#holders.push({ depth: tag.depth, place, where, first: this.found.length });
    }
    const limit = tag.name === "cfvo" ? (tag.attributes["val"] ?? "") : "";
    const holder = this.#holders.at(-1);
    // Limits of scales, bars and icons stand in an attribute; plain numbers may be formulas that were converted.
    if (holder && limit !== "")
      this.found.push({
        ...{ place: holder.place, where: holder.where, formula: limit },
        ...{ from: tag.to, to: tag.to, prefix: tag.prefix },
      });
    // Series that a chart's filter leaves out have their references in elements of this name.
    const isCharts = tag.name === "sqref" && this.#holders.at(-1)?.place === "chart";
    const isFormula = formulas.has(tag.name) || isCharts;
    if (isFormula && !tag.isEmpty && this.#holders.length > 0) this.#formula = { tag, text: "" };
    if (tag.name === "sqref" && !isCharts) this.#cells = "";
  };

  readonly text = (text: string): void => {
    if (this.#cells !== undefined) this.#cells += text;
    else if (this.#formula) this.#formula.text += text;
  };

  readonly close = ({ name, from, depth }: EndTag): void => {
    const holder = this.#holders.at(-1);
    if (this.#formula?.tag.depth === depth && this.#formula.tag.name === name) {
      const { tag, text } = this.#formula;
      const { place = "name", where = "" } = holder ?? {};
      if (text.trim() !== "")
        this.found.push({ place, where, formula: text, from: tag.to, to: from, prefix: tag.prefix });
      this.#formula = undefined;
    }
    // In the newer formats the cells stand behind the formulas, in an element of their own.
    if (name === "sqref" && this.#cells !== undefined) {
      const cells = this.#cells.trim();
      for (const one of this.found.slice(holder?.first ?? 0)) if (one.where === "") one.where = cells;
      this.#cells = undefined;
    }
    if (holder?.depth === depth) this.#holders.pop();
  };
}
