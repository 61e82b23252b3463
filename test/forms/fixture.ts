import { areaOf } from "../../src/excel/cells/area-of";
import type { SeenCell, SeenSheet } from "../../src/sheets/seen-sheet";

type Value = string | number | boolean;

/** Somebody's form as data: for the pure tests, and to be drawn into the host. */
export interface FormFixture {
  readonly name: string;
  /** Rows from A1 on; a text that begins with "=" is a formula. */
  readonly rows: readonly (readonly (Value | null)[])[];
  readonly merged?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly rules?: Readonly<Record<string, Excel.DataValidationRule>>;
  readonly named?: Readonly<Record<string, string>>;
}

/** The rectangle that an address names. */
export function box(address: string): NonNullable<ReturnType<typeof areaOf>> {
  const found = areaOf(address);
  if (!found) throw new Error(`no address: ${address}`);
  return found;
}

/** The form as it would be read; a formula's value counts as 0. */
export function seenOf(form: FormFixture, changes: Partial<SeenSheet> = {}): SeenSheet {
  const width = Math.max(...form.rows.map(({ length }) => length));
  const formats = Object.entries(form.formats ?? {}).map(([address, format]) => ({
    area: box(address),
    format,
  }));
  const cell = (value: Value, row: number, column: number): SeenCell => {
    const { format = "General" } =
      formats.find(
        ({ area }) =>
          row >= area.row &&
          row < area.row + area.height &&
          column >= area.column &&
          column < area.column + area.width,
      ) ?? {};
    if (typeof value === "string" && value.startsWith("="))
      return { value: 0, text: "0", formula: value, format };
    return { value, text: String(value), format };
  };
  return {
    ...{ id: "sheet1", name: "Sheet1", origin: { row: 0, column: 0 } },
    rows: form.rows.map((row, i) => Array.from({ length: width }, (_, j) => cell(row[j] ?? "", i, j))),
    merged: (form.merged ?? []).map(box),
    ...{ hiddenRows: new Set(), hiddenColumns: new Set(), filtered: false, tables: [], isProtected: false },
    names: Object.entries(form.named ?? {}).map(([name, address]) => ({ name, place: box(address) })),
    ...changes,
  };
}
