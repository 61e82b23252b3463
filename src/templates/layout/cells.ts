import type { Cell, CellValue, Look } from "../../sheets/sheet";

/** Yen as Japanese accountants print them: separators, and △ for amounts below zero. */
export const yen = '#,##0;"△ "#,##0';
export const date = "yyyy/mm/dd";
const days = '0;"△ "0';

export const titleLook: Look = { bold: true, size: 16 };
export const headingLook: Look = { bold: true, size: 12 };
export const noteLook: Look = { color: "#404040", size: 9, wrap: true, vertical: "top" };
const labelLook: Look = { bold: true, size: 10, fill: "#E6EFEA", border: "below" };
/** Head of a table: bold, shaded and ruled, so that it shows without colour too. */
const headLook: Look = { bold: true, size: 9, fill: "#E6EFEA", align: "center", wrap: true, border: "box" };
/** To type into: shaded and boxed; a legend on the sheet says so too. */
const inputLook: Look = { fill: "#FFF8DC", border: "box", size: 10 };
const resultLook: Look = { border: "box", size: 10 };
const totalLook: Look = { bold: true, border: "box", fill: "#F3F2F1", size: 10 };

export const title = (value: string): Cell => ({ value, look: titleLook });
export const heading = (value: string): Cell => ({ value, look: headingLook });
export const note = (value: string): Cell => ({ value, look: noteLook });
export const label = (value: string): Cell => ({ value, look: labelLook });
export const head = (value: string): Cell => ({ value, look: headLook });

const typed = (value: CellValue | undefined, format: string, look: Look): Cell => ({
  ...(value !== undefined && { value }),
  format,
  look: { ...inputLook, ...look },
  input: true,
});

/** An amount to type in. */
export const yenInput = (value?: number): Cell => typed(value, yen, { align: "right" });
/** A count, a rate's part, a number of days: whole and plain. */
export const countInput = (value?: number): Cell => typed(value, "0", { align: "right" });
/** Words to type in, which stay as they are typed: 9-1 never becomes a date. */
export const textInput = (value?: string): Cell => typed(value, "@", { wrap: true });
/** A short word to type in or to choose: 9①, ○. */
export const choiceInput = (value?: string): Cell => typed(value, "@", { align: "center" });
export const dateInput = (serial?: number): Cell => typed(serial, date, { align: "center" });

/** An amount that is computed. */
export const yenResult = (formula: string): Cell => ({
  formula,
  format: yen,
  look: { ...resultLook, align: "right" },
});
/** A word that is computed. */
export const wordResult = (formula: string): Cell => ({
  formula,
  look: { ...resultLook, align: "center", wrap: true },
});
/** A sentence that is computed, in small letters. */
export const memoResult = (formula: string): Cell => ({
  formula,
  look: { ...resultLook, size: 8, wrap: true },
});
export const dateResult = (formula: string): Cell => ({
  formula,
  format: date,
  look: { ...resultLook, align: "center" },
});
export const daysResult = (formula: string): Cell => ({
  formula,
  format: days,
  look: { ...resultLook, align: "right" },
});
/** A plain number or word that stands there already, such as a line's number. */
export const fixed = (value: CellValue, align: Look["align"] = "center"): Cell => ({
  value,
  look: { ...resultLook, align, wrap: true },
});

/** A cell and empty ones beside it in the same look: shown as one, or run over by its letters. */
export const wide = (cell: Cell, columns: number): readonly Cell[] => [
  cell,
  ...Array.from({ length: columns - 1 }, () => ({ value: "", ...(cell.look && { look: cell.look }) })),
];

export const totalWord = (formula: string): Cell => ({ formula, look: totalLook });
export const totalYen = (formula: string): Cell => ({
  formula,
  format: yen,
  look: { ...totalLook, align: "right" },
});
export const totalBlank = (): Cell => ({ value: "", look: totalLook });
/** How many lines are not computed: red and in words as soon as there is one. */
export const openCount = (formula: string, format: string): Cell => ({
  formula,
  format,
  look: { ...totalLook, align: "left" },
});
