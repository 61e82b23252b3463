import { columnLetters, columnNumber } from "../../sheets/address";
import { FileRefusal } from "../refusal";
import { type EndTag, type Tag, walk } from "../xml/walk";
import type { Limits } from "../zip/limits";
import { LooseScanner, type ScannedLoose } from "./scan-loose";

/** A formula element of a cell. */
export interface ScannedFormula {
  text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly from: number;
  to: number;
}

/** A cell where it stands in the text of its sheet. */
export interface ScannedCell {
  readonly cell: string;
  readonly row: number;
  /** Counted from 1. */
  readonly column: number;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly from: number;
  to: number;
  /** The text of its value, as it stands. */
  raw: string;
  formula?: ScannedFormula;
}

/** What is read of a sheet. */
export interface SheetScan {
  readonly cells: readonly ScannedCell[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly (readonly [number, number])[];
  readonly loose: readonly ScannedLoose[];
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** What an array or a data table fills. */
const filledArea = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?$/;
const cellName = /^([A-Z]{1,3})([1-9]\d{0,6})$/;
const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

/** A height or width of nothing, which some programs write instead of saying that it is hidden. */
const isNothing = (size: string | undefined): boolean => size !== undefined && Number(size) === 0;

class SheetScanner {
  readonly cells: ScannedCell[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: [number, number][] = [];
  readonly loose: LooseScanner;
  readonly #seen = new Set<string>();
  #row = 0;
  #column = 0;
  #cell: ScannedCell | undefined;
  #into: "value" | "formula" | undefined;
  #reading = 0;

  constructor(
    private readonly part: string,
    private readonly limits: Limits,
    private readonly before: number,
  ) {
    this.loose = new LooseScanner(part);
  }

  readonly open = (tag: Tag): void => {
    const { name, attributes } = tag;
    if (name === "row") this.#openRow(attributes);
    else if (name === "col") this.#openColumn(attributes);
    else if (name === "c" && !this.#cell) this.#openCell(tag);
    else if (!this.#cell) this.loose.open(tag);
    else if (name === "rPh") this.#reading += tag.isEmpty ? 0 : 1;
    else if (name === "f") this.#openFormula(tag);
    else if ((name === "v" || name === "t") && !tag.isEmpty) this.#into = "value";
  };

  readonly close = (tag: EndTag): void => {
    const cell = this.#cell;
    if (!cell) {
      this.loose.close(tag);
      return;
    }
    if (tag.name === "c") {
      cell.to = tag.to;
      this.#cell = undefined;
    } else if (tag.name === "rPh") this.#reading -= 1;
    else if (tag.name === "f" && cell.formula) cell.formula.to = tag.to;
    if (tag.name !== "rPh") this.#into = undefined;
  };

  readonly text = (text: string): void => {
    if (!this.#cell) this.loose.text(text);
    else if (this.#into === "formula" && this.#cell.formula) this.#cell.formula.text += text;
    else if (this.#into === "value" && this.#reading === 0) this.#cell.raw += text;
  };

  #openRow({ r, hidden, ht }: Readonly<Record<string, string>>): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    this.#column = 0;
    if (!Number.isInteger(this.#row) || this.#row < 1 || this.#row > LAST_ROW)
      throw new FileRefusal("damaged", this.part);
    if (isOn(hidden) || isNothing(ht)) this.hiddenRows.push(this.#row);
  }

  #openColumn({ min, max, hidden, width }: Readonly<Record<string, string>>): void {
    if (isOn(hidden) || isNothing(width)) this.hiddenColumns.push([Number(min), Number(max)]);
  }

  #openCell({ attributes, prefix, from, to, isEmpty }: Tag): void {
    const [, letters, digits] = cellName.exec(attributes["r"] ?? "") ?? [];
    if (attributes["r"] !== undefined && letters === undefined) throw new FileRefusal("damaged", this.part);
    this.#column = letters === undefined ? this.#column + 1 : columnNumber(letters) + 1;
    const row = digits === undefined ? this.#row : Number(digits);
    if (this.#column > LAST_COLUMN || row > LAST_ROW || row < 1) throw new FileRefusal("damaged", this.part);
    if (this.#column > this.limits.columns) throw new FileRefusal("too-wide", this.part);
    if (this.before + this.cells.length >= this.limits.cells)
      throw new FileRefusal("too-many-cells", this.part);
    const cell = `${columnLetters(this.#column - 1)}${row}`;
    if (this.#seen.has(cell)) throw new FileRefusal("damaged", this.part);
    this.#seen.add(cell);
    const scanned: ScannedCell = {
      ...{ cell, row, column: this.#column, prefix, attributes, from, to },
      raw: "",
    };
    this.cells.push(scanned);
    if (!isEmpty) this.#cell = scanned;
  }

  #openFormula({ attributes, from, to, isEmpty }: Tag): void {
    if (!this.#cell) return;
    const { t, ref } = attributes;
    const isFilling = (t === "array" || t === "dataTable") && ref !== undefined;
    if (isFilling && !filledArea.test(ref)) throw new FileRefusal("damaged", this.part);
    this.#cell.formula = { text: "", attributes, from, to };
    this.#into = isEmpty ? undefined : "formula";
  }
}

/** Reads a sheet; `before` is how many cells the sheets before it have. */
export function scanSheet(part: string, xml: string, limits: Limits, before: number): SheetScan {
  const scanner = new SheetScanner(part, limits, before);
  walk(part, xml, scanner);
  const { cells, hiddenRows, hiddenColumns, loose } = scanner;
  return { cells, hiddenRows, hiddenColumns, loose: loose.found };
}
