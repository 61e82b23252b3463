import { cellName, type Place } from "../address";
import { areaOf } from "../area";
import type { Book, Cell } from "../sheet";
import { type AskFunction, Calculation, first } from "./calculation";
import { functions } from "./functions";
import { parse } from "./parse";
import { CellError, type Scalar, type Value } from "./value";

export type { AskFunction } from "./calculation";

/** A value that a cell shows after calculation; null for an empty one. */
export type CellResult = Scalar;

/**
 * Values of all formulas of a book, in double precision as spreadsheets calculate. Only for our own sheets: a function
 * that they do not use is a fault and throws, as do formulas that go round in circles.
 */
export class BookValues {
  readonly #known = new Map<string, Scalar>();
  readonly #open = new Set<string>();
  readonly #sheets: ReadonlyMap<string, Readonly<Record<string, Cell>>>;
  readonly #calculation: Calculation;

  constructor(book: Book, ask: AskFunction) {
    this.#sheets = new Map(book.sheets.map(({ name, cells }) => [name, cells]));
    this.#calculation = new Calculation({
      ask,
      cells: (sheet, area) => this.#cells(sheet, area),
      name: (name) => {
        const link = book.names?.[name];
        return link ? this.value(link.sheet, link.cell) : new CellError("#NAME?");
      },
      spill: (sheet, cell) => {
        throw new SyntaxError(`No spill is known at ${sheet}!${cell}`);
      },
      functions,
    });
  }

  /** What a cell shows: its value, or what its formula gives. */
  value(sheet: string, cell: string): CellResult {
    const key = `${sheet}!${cell}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { value, formula } = this.#sheets.get(sheet)?.[cell] ?? {};
    if (formula === undefined) return value === "" ? null : (value ?? null);
    if (this.#open.has(key)) throw new RangeError(`The formula of ${key} needs itself`);
    this.#open.add(key);
    const found = first(this.#calculation.of(parse(formula), sheet));
    this.#open.delete(key);
    // A formula over an empty cell shows 0.
    const shown = found ?? 0;
    this.#known.set(key, shown);
    return shown;
  }

  #cells(sheet: string, area: string): Value {
    if (!area.includes(":")) return this.value(sheet, area);
    const { first: from, last } = areaOf(area);
    const at = (place: Place): Scalar => this.value(sheet, cellName(place));
    return Array.from({ length: last.row - from.row + 1 }, (_, i) =>
      Array.from({ length: last.column - from.column + 1 }, (__, j) =>
        at({ row: from.row + i, column: from.column + j }),
      ),
    );
  }
}
