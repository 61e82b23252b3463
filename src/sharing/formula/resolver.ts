import { cellName, cellPlace } from "../../sheets/address";
import type { StoredBook, StoredSheet, StoredTable, StoredValue } from "../../sheets/stored-book";
import { type Area, readArea } from "../../sheets/read-area";
import { absolute, sheetPrefix } from "./area";
import { argumentOf } from "./argument-of";

/** Where a formula stands; without a cell nothing relative can be read. */
export interface Standing {
  readonly sheet: string | undefined;
  readonly cell: string | undefined;
}

/** What an argument means in the file. */
export type Meaning =
  | { readonly kind: "missing" }
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "cells"; readonly sheet: string; readonly area: Area; readonly text: string }
  /** A value that only Excel can work out. */
  | { readonly kind: "expression" };

const MOST_ROWS = 5_000;
const tableColumn = /^(?<table>[^[\]]*)\[(?:\[#This Row\],)?\[?(?<column>[^[\]]+)\]?\]$/iu;

/** Cells that mean the same from anywhere. */
export const fixedCells = /^\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?$|^\$[A-Z]{1,3}:\$[A-Z]{1,3}$/i;

/** Finds out what the arguments of formulas refer to, by what the file says. */
export class Resolver {
  readonly #sheets: ReadonlyMap<string, StoredSheet>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #lastRows = new Map<string, number>();

  constructor(book: StoredBook) {
    this.#sheets = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    const names = book.loose.filter(({ place }) => place === "name");
    this.#names = new Map(
      names.map(({ where, sheet, formula }) => [nameKey(where, sheet), formula] as const),
    );
  }

  sheet(name: string): StoredSheet | undefined {
    return this.#sheets.get(name.toLowerCase());
  }

  /** What a name stands for, be it the workbook's or a sheet's; undefined where there is none. */
  named(text: string, { sheet }: Standing): string | undefined {
    const cut = text.lastIndexOf("!");
    const prefix = text.slice(0, Math.max(cut, 0));
    const owner = cut < 0 ? sheet : prefix.replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
    const name = text.slice(cut + 1);
    return this.#names.get(nameKey(name, owner)) ?? this.#names.get(nameKey(name, undefined));
  }

  /** All of the table that 表, 表[] or 表[[#Data],[列]] is about, headings included. */
  table(text: string): { readonly sheet: string; readonly area: Area } | undefined {
    const wanted = text.replace(/\[.*$/s, "").toLowerCase();
    for (const { name: sheet, tables } of this.#sheets.values()) {
      const table = tables.find(({ name }) => name.toLowerCase() === wanted);
      const area = table && readArea(table.area);
      if (area) return { sheet, area };
    }
    return undefined;
  }

  meaning(source: string, standing: Standing, depth = 0): Meaning {
    const text = source.replace(/^_xlfn\.SINGLE\((.*)\)$/i, "$1");
    const argument = argumentOf(text);
    if (argument.kind === "missing") return { kind: "missing" };
    if (argument.kind === "constant") return argument;
    if (argument.kind === "cells" && !argument.spilled)
      return this.#cells(argument.sheet ?? standing.sheet, argument.cells, { text, standing });
    if (argument.kind === "name" && depth < 5) return this.#named(argument.name, standing, depth);
    return this.#tableCells(text, standing) ?? { kind: "expression" };
  }

  /** The values of cells as rows; undefined where there are too many to be meant. */
  values(sheet: string, area: Area): StoredValue[][] | undefined {
    const cells = this.sheet(sheet)?.cells;
    if (!cells) return undefined;
    const last = this.#lastRow(sheet);
    const bottom = Math.max(area.top, Math.min(area.bottom, last));
    if (bottom - area.top >= MOST_ROWS || area.right - area.left > 50) return undefined;
    return Array.from({ length: bottom - area.top + 1 }, (_, row) =>
      Array.from(
        { length: area.right - area.left + 1 },
        (_none, column) => cells.get(cellName({ row: area.top + row, column: area.left + column }))?.value,
      ),
    );
  }

  #lastRow(sheet: string): number {
    const key = sheet.toLowerCase();
    let last = this.#lastRows.get(key);
    if (last !== undefined) return last;
    last = 0;
    for (const cell of this.sheet(sheet)?.cells.keys() ?? []) last = Math.max(last, cellPlace(cell).row);
    this.#lastRows.set(key, last);
    return last;
  }

  #cells(
    sheet: string | undefined,
    cells: string,
    { text, standing }: { text: string; standing: Standing },
  ): Meaning {
    const area = readArea(cells);
    // Outside of cells a relative reference means another cell for each that asks.
    const isFixed = standing.cell !== undefined || fixedCells.test(text.slice(text.lastIndexOf("!") + 1));
    if (sheet === undefined || !area || !this.sheet(sheet) || !isFixed) return { kind: "expression" };
    return { kind: "cells", sheet, area, text };
  }

  #named(name: string, standing: Standing, depth: number): Meaning {
    const formula = this.named(name, standing);
    if (formula === undefined) return { kind: "expression" };
    const meaning = this.meaning(formula, { sheet: undefined, cell: undefined }, depth + 1);
    return meaning.kind === "cells" ? { ...meaning, text: name } : meaning;
  }

  /** 表[列] and 表[[#This Row],[列]], as the file has them. */
  #tableCells(text: string, { sheet: own, cell }: Standing): Meaning | undefined {
    const { table: name = "", column = "" } = tableColumn.exec(text)?.groups ?? {};
    if (column === "") return undefined;
    for (const sheet of this.#sheets.values()) {
      const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
      const area = table && columnArea(table, column);
      if (!area) continue;
      if (!/#This Row/i.test(text)) return { kind: "cells", sheet: sheet.name, area, text };
      const row = cell !== undefined && own === sheet.name ? cellPlace(cell).row : -1;
      const isInside = row >= area.top && row <= area.bottom;
      return isInside
        ? { kind: "cells", sheet: sheet.name, area: { ...area, top: row, bottom: row }, text }
        : undefined;
    }
    return undefined;
  }
}

function columnArea(
  { area, columns, headerRows, totalsRows }: StoredTable,
  column: string,
): Area | undefined {
  const whole = readArea(area);
  const index = columns.findIndex((one) => one.toLowerCase() === column.toLowerCase());
  if (!whole || index < 0) return undefined;
  const at = whole.left + index;
  return { top: whole.top + headerRows, bottom: whole.bottom - totalsRows, left: at, right: at };
}

const nameKey = (name: string, sheet: string | undefined): string =>
  `${sheet?.toLowerCase() ?? ""}!${name.toLowerCase()}`;

/** A reference that means the same cells from anywhere in the book. */
export const fixedText = (sheet: string, area: Area): string => `${sheetPrefix(sheet)}${absolute(area)}`;
