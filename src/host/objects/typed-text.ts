import { CellValueType, type ICellData } from "@univerjs/core";

/** What a text becomes that is put into a cell, with the number format that comes along. */
export interface Typed {
  readonly cell: ICellData;
  readonly format?: string;
}

const EMPTY_BESIDE = { f: null, si: null, p: null } as const;

/**
 * A value put into a cell the way Excel takes it, which is as if typed: "=…" is a formula, "'…" and every text under
 * the format "@" stay text, numbers, dates, percentages and TRUE are read; 9-1 becomes a date of this year
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member).
 */
export function typed(value: string | number | boolean, format: string, thisYear: number): Typed {
  if (value === "") return { cell: { ...EMPTY_BESIDE, v: null, t: null } };
  if (typeof value === "boolean")
    return { cell: { ...EMPTY_BESIDE, v: value ? 1 : 0, t: CellValueType.BOOLEAN } };
  if (typeof value === "number") return numeric(value);
  if (format === "@") return plainText(value);
  if (value.startsWith("=") && value.length > 1)
    return { cell: { f: value, si: null, v: null, p: null, t: null } };
  if (value.startsWith("'"))
    return { cell: { ...EMPTY_BESIDE, v: value.slice(1), t: CellValueType.FORCE_STRING } };
  return readNumber(value) ?? readDate(value, thisYear) ?? readTruth(value) ?? plainText(value);
}

function plainText(v: string): Typed {
  return { cell: { ...EMPTY_BESIDE, v, t: CellValueType.STRING } };
}

function numeric(v: number, format?: string): Typed {
  return { cell: { ...EMPTY_BESIDE, v, t: CellValueType.NUMBER }, ...(format !== undefined && { format }) };
}

function readNumber(value: string): Typed | undefined {
  const text = value.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return numeric(Number(text));
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return numeric(Number(text.replace(/,/g, "")), "#,##0");
  if (/^[+-]?(\d+\.?\d*|\.\d+)%$/.test(text)) return numeric(Number(text.slice(0, -1)) / 100, "0%");
  return undefined;
}

function readDate(value: string, thisYear: number): Typed | undefined {
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(value.trim());
  if (short) return date(thisYear, [short[1], short[2]], 'm"月"d"日"');
  const long = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(value.trim());
  return long ? date(Number(long[1]), [long[2], long[3]], "yyyy/m/d") : undefined;
}

/** Serials of the 1900 system, right from March 1900 on. */
function date(year: number, monthDay: readonly (string | undefined)[], format: string): Typed | undefined {
  const [month = 0, day = 0] = monthDay.map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (year < 1901 || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  return numeric(moment.getTime() / 86_400_000 + 25_569, format);
}

function readTruth(value: string): Typed | undefined {
  if (!/^(true|false)$/i.test(value)) return undefined;
  return { cell: { ...EMPTY_BESIDE, v: /^true$/i.test(value) ? 1 : 0, t: CellValueType.BOOLEAN } };
}
