import { parseIsoDate } from "../../src/core/calendar/local-date";
import { makeRequest, type RequestDraft } from "../../src/quotes/make-request";
import { at, type ColumnKey, formPlaces, headKeys } from "../../src/quotes/places";
import type { QuoteRequest } from "../../src/quotes/request";
import { requestBook } from "../../src/quotes/request-sheet";
import type { Book, Cell, CellValue } from "../../src/sheets/sheet";
import type { StoredBook, StoredCell } from "../../src/sheets/stored-book";
import { BookValues } from "../../src/sheets/values/book-values";
import { readStrangerBook } from "../../src/xlsx/read";
import { writeBook } from "../../src/xlsx/write/write-book";

/** A hospital asks three vendors for two systems and an audit at the reduced rate, so that there are two rates. */
export const draft: RequestDraft = {
  edition: { id: "2025-10-02", hash: "0123456789abcdef".repeat(4) },
  requestedOn: "2025-11-25",
  validUntil: "2026-03-31",
  facility: "みなと中央病院",
  language: "ja",
  vendors: ["甲システム（株）", "乙情報（株）", "丙機器（株）"],
  lines: [
    { name: "電子処方箋 初期導入", quantity: 1, unit: "式", taxRate: 10, programmes: ["9①"] },
    { name: "カードリーダー", quantity: 2, unit: "台", taxRate: 10, programmes: ["9①"] },
    { name: "=会議の茶菓", quantity: 3, unit: "箱", taxRate: 8, programmes: [] },
  ],
};

const id = "3f2a9c01-b7aa-4c1d-9e00-1234567890ab";

export async function requestOf(part: Partial<RequestDraft> = {}, newId = id): Promise<QuoteRequest> {
  const made = await makeRequest({ ...draft, ...part }, newId);
  if (!made.ok) throw new Error(made.paths.join());
  return made.value;
}

export const day = (iso: string): number => parseIsoDate(iso) ?? NaN;
export const today = day("2025-12-10");

/** A cell of the file by its row's key: `price` of Q…-01, or `value` of the head and of the totals. */
export function cellAt(request: QuoteRequest, key: string, column: ColumnKey | "value"): string {
  const isHead = headKeys.some((one) => one === key);
  const letter = column !== "value" ? at[column] : isHead ? at.quantity : at.amount;
  return `${letter}${formPlaces(request).row(key)}`;
}

export const lineKey = (request: QuoteRequest, line: number): string => request.lines[line - 1]?.id ?? "";

/** What a vendor types, by key and column. */
export type Typed = readonly (readonly [key: string, column: ColumnKey | "value", value: CellValue | null])[];

/** A sound answer: 480,000 and twice 45,000 at 10 %, three times 1,001 at 8 %, a discount, running costs. */
export const soundAnswer = (request: QuoteRequest): Typed => [
  ["NUMBER", "value", "A-1021"],
  ["QUOTED", "value", 45_996],
  ["VALID", "value", 46_112],
  ["BASIS", "value", request.language === "ja" ? "税抜" : "without tax"],
  [lineKey(request, 1), "price", 480_000],
  [lineKey(request, 1), "remark", "標準パッケージ"],
  [lineKey(request, 2), "price", 45_000],
  [lineKey(request, 3), "price", 1_001],
  ["D10-1", "price", -10_005],
  ["M1", "price", 3_000],
  ["M2", "price", 1_500],
  ["OWN", "value", 619_237],
];

export const vendorOf = (request: QuoteRequest, index = 0) => {
  const vendor = request.vendors[index];
  if (!vendor) throw new Error("no such vendor");
  return vendor;
};

/** A vendor's file after somebody has typed into it, as a book: locks hold nobody back here. */
export function answeredBook(request: QuoteRequest, typed: Typed, vendor = 0): Book {
  const book = requestBook(request, vendorOf(request, vendor));
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  const cells: Record<string, Cell> = { ...sheet.cells };
  for (const [key, column, value] of typed) {
    const name = cellAt(request, key, column);
    const { look, format, input } = cells[name] ?? {};
    const kept = { ...(look && { look }), ...(format !== undefined && { format }), ...(input && { input }) };
    cells[name] = { ...kept, value: value ?? "" };
  }
  return { ...book, sheets: [{ ...sheet, cells }] };
}

/** No function of ours stands in a vendor's file. */
export const valuesOf = (book: Book): BookValues =>
  new BookValues(book, (called) => {
    throw new Error(`SUBSIDY.${called} in a vendor's file`);
  });

export function fileOf(book: Book): Promise<Uint8Array> {
  const values = valuesOf(book);
  return writeBook(book, (sheet, cell) => values.value(sheet, cell));
}

export function stored(bytes: Uint8Array): StoredBook {
  const read = readStrangerBook(bytes);
  if (!read.ok) throw new Error(read.refused.code);
  return read.value;
}

/** The answer as it is read from its file. */
export const answer = async (
  request: QuoteRequest,
  typed = soundAnswer(request),
  vendor = 0,
): Promise<StoredBook> => stored(await fileOf(answeredBook(request, typed, vendor)));

/** The sound answer with some cells typed otherwise; null leaves one blank. */
export function answerWith(request: QuoteRequest, changes: Typed): Promise<StoredBook> {
  const changed = new Set(changes.map(([key, column]) => `${key}|${column}`));
  const rest = soundAnswer(request).filter(([key, column]) => !changed.has(`${key}|${column}`));
  return answer(request, [...rest, ...changes]);
}

/** A read file with some cells other than they were: what a stranger's program could have written. */
export function withCells(
  book: StoredBook,
  changes: Readonly<Record<string, Partial<Omit<StoredCell, "cell">> | null>>,
): StoredBook {
  const [sheet, ...others] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  const cells = new Map(sheet.cells);
  for (const [cell, change] of Object.entries(changes)) {
    if (change === null) cells.delete(cell);
    else cells.set(cell, { cell, value: undefined, ...change });
  }
  return { ...book, sheets: [{ ...sheet, cells }, ...others] };
}
