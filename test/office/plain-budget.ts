import { cellName, cellPlace } from "../../src/sheets/address";
import type { Sheet } from "../../src/sheets/sheet";
import { ask } from "../properties/ask";
import type { PlainSheet } from "./poisoned-book";

type Content = string | number | null;

/** A call of an add-in function that holds no other call in its brackets. */
const CALL = /SUBSIDY\.([A-Z]+)\(([^()]*(?:\([^()]*\)[^()]*)*)\)/u;
const AREA = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/u;

/** The arguments between commas that stand in no brackets and no quotes. */
function argumentsOf(text: string): string[] {
  let depth = 0;
  let quoted = false;
  const parts: string[] = [];
  let part = "";
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (letter === "," && depth === 0 && !quoted) {
      parts.push(part);
      part = "";
    } else part += letter;
  }
  return part === "" ? parts : [...parts, part];
}

/**
 * A sheet as it would be saved for people without the add-in: AMOUNT and OWNCOST become plain formulas over the same
 * cells, other answers their values. Cells whose formula reads a whole spill are left out: they hold words only.
 */
export class PlainBudget {
  constructor(
    private readonly sheet: Sheet,
    /** The value of a cell that holds a plain formula, where a function has to read it now. */
    private readonly computed: (cell: string) => number,
  ) {}

  saved(): PlainSheet {
    const names = Object.keys(this.sheet.cells).map(cellPlace);
    const rows = Math.max(...names.map(({ row }) => row)) + 1;
    const columns = Math.max(...names.map(({ column }) => column)) + 1;
    return {
      name: "budget",
      rows: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => this.content(cellName({ row, column }))),
      ),
    };
  }

  private content(name: string): Content {
    const { value, formula } = this.sheet.cells[name] ?? {};
    if (formula === undefined) return typeof value === "boolean" ? null : (value ?? null);
    if (formula.includes("SUBSIDY.BREAKDOWN")) return null;
    return this.plain(formula);
  }

  private plain(formula: string): string {
    const call = CALL.exec(formula);
    if (!call) return formula;
    const [whole, id = "", given = ""] = call;
    return this.plain(formula.replace(whole, () => this.plainCall(id, argumentsOf(given))));
  }

  private plainCall(id: string, given: readonly string[]): string {
    const [programme = "", facility = "", cost = "", beds = "", other = "0"] = given;
    if (id === "AMOUNT") return this.rule(programme, facility, cost, beds);
    if (id === "OWNCOST") return `(SUM(${cost})+${other}-${this.rule(programme, facility, cost, beds)})`;
    const value = ask(id as Parameters<typeof ask>[0], ...given.map((part) => this.valueOf(part)));
    return typeof value === "number" ? String(value) : `"${String(value)}"`;
  }

  /** The rule as FORMULA prints it, over the cells that AMOUNT reads; of items only the cells of their amounts. */
  private rule(programme: string, facility: string, cost: string, beds: string): string {
    const [, first, top = "", last, bottom] = AREA.exec(cost) ?? [];
    const rows = Array.from(
      { length: Number(bottom ?? top) - Number(top) + 1 },
      (_, index) => `${last ?? first ?? ""}${Number(top) + index}`,
    );
    const place = [this.valueOf(programme), this.valueOf(facility)];
    const printed = ask("FORMULA", ...place, rows.join(","), this.valueOf(beds));
    if (typeof printed !== "string" || !printed.startsWith("=")) throw new Error(`no formula for ${cost}`);
    return printed.slice(1);
  }

  /** A literal, or what stands in a cell. */
  private valueOf(argument: string): unknown {
    const text = /^"(.*)"$/u.exec(argument);
    if (text) return text[1];
    const [, column, row, last] = AREA.exec(argument) ?? [];
    if (column === undefined) return Number(argument);
    if (last !== undefined) throw new Error(`${argument} is not one cell`);
    const name = `${column}${row ?? ""}`;
    return this.sheet.cells[name]?.value ?? this.computed(name);
  }
}
