import type { Look } from "../../sheets/sheet";

/** Yen as Japanese accountants print them: separators, and △ for amounts below zero. */
export const yen = '#,##0;"△ "#,##0';

export const date = "yyyy/mm/dd";

export const title: Look = { bold: true, size: 16 };
export const heading: Look = { bold: true, size: 12 };
export const note: Look = { color: "#5C5C5C", size: 10 };
export const label: Look = { bold: true };

/** Head of a table: bold, shaded and ruled, so that it shows without colour too. */
export const head: Look = {
  bold: true,
  size: 10,
  fill: "#E6EFEA",
  align: "center",
  wrap: true,
  border: "box",
};

/** A cell to type into: shaded and boxed. */
export const input: Look = { fill: "#FFF8DC", border: "box" };
export const inputCentre: Look = { ...input, align: "center" };

/** A cell that a formula fills. */
export const result: Look = { border: "box" };
export const resultCentre: Look = { border: "box", align: "center" };
export const memo: Look = { border: "box", size: 9, wrap: true };

export const total: Look = { bold: true, border: "box", fill: "#F3F2F1" };

/** A column of mixed steps: rates as fractions, everything else as yen. */
export const step = "[=0]0;[<1]# ?/?;#,##0";
