import { examineReply, priceOf, takableRows } from "../../src/quotes/examine";
import { wholeCells } from "../../src/quotes/said-cells";
import type { QuoteRequest } from "../../src/quotes/request";
import { cellName, cellPlace } from "../../src/sheets/address";
import type { StoredBook, StoredCell, StoredSheet } from "../../src/sheets/stored-book";
import { readStrangerBook } from "../../src/xlsx/read";
import { bookOf } from "../xlsx/small-book";
import { answer, cellAt, draft, lineKey, requestOf, today, withCells } from "./made";

let request: QuoteRequest;
let other: QuoteRequest;
let sound: StoredBook;
beforeAll(async () => {
  request = await requestOf();
  other = await requestOf({ requestedOn: "2025-11-26" }, "bbbbbbbbbb");
  sound = await answer(request);
});

const line = (number: number): string => lineKey(request, number);

/** What is taken of a reply, and every kind of finding. */
function taken(book: StoredBook): {
  prices: Record<string, number | undefined>;
  kinds: string[];
  vendor: string;
} {
  const found = examineReply(book, [other, request], today);
  if (found.kind !== "reply") throw new Error("no form");
  const { findings, rows, answered } = found.value;
  return {
    prices: Object.fromEntries(takableRows(found.value).map((row) => [row.key, priceOf(row)])),
    kinds: [...findings, ...rows.flatMap((row) => row.findings)].map(({ kind }) => kind),
    vendor: answered?.vendor.name ?? "",
  };
}

/** The form's sheet with every cell somewhere else. */
function moved(to: (place: { row: number; column: number }) => { row: number; column: number }): StoredBook {
  const [sheet] = sound.sheets;
  if (!sheet) throw new Error("no sheet");
  const cells = [...sheet.cells.values()].map((cell): StoredCell => {
    const name = cellName(to(cellPlace(cell.cell)));
    return { ...cell, cell: name };
  });
  return { ...sound, sheets: [{ ...sheet, cells: new Map(cells.map((cell) => [cell.cell, cell])) }] };
}

const expectSame = (book: StoredBook): void => {
  expect(taken(book)).toEqual({ ...taken(sound), kinds: [] });
};

test("rows in another order are the same reply", () => {
  expectSame(moved(({ row, column }) => ({ row: row >= 15 && row < 27 ? 41 - row : row, column })));
});

test("rows and columns put in before, and empty ones between", () => {
  expectSame(moved(({ row, column }) => ({ row: row + 7, column: column + 2 })));
  expectSame(moved(({ row, column }) => ({ row: row * 2, column })));
});

test("a column put in between moves nothing into the wrong place", () => {
  expectSame(moved(({ row, column }) => ({ row, column: column > 3 ? column + 1 : column })));
});

test("another sheet in front, and the form's sheet under another name", () => {
  const cover: StoredSheet = {
    ...{ name: "表紙", visibility: "visible", hiddenRows: [], hiddenColumns: [], tables: [] },
    cells: new Map([["A1", { cell: "A1", value: "お見積書" }]]),
  };
  const [sheet] = sound.sheets;
  if (!sheet) throw new Error("no sheet");
  expectSame({ ...sound, sheets: [cover, { ...sheet, name: "Sheet3" }] });
});

test("rows that a vendor has written below without an id are told and change nothing else", () => {
  const book = withCells(sound, { B60: { value: "運搬費" }, E60: { value: 8_000 } });
  expect(taken(book)).toEqual({ ...taken(sound), kinds: ["unkeyed-line"] });
});

test("a remark with figures below the rows is told, and a sheet with figures besides, by its first cells", () => {
  const remark = withCells(sound, { H60: { value: "運搬費　３０，０００円 別途" } });
  expect(taken(remark)).toEqual({ ...taken(sound), kinds: ["unkeyed-line"] });
  const cells = new Map(
    Array.from({ length: 5_000 }, (_, row) => [`A${row + 1}`, { cell: `A${row + 1}`, value: row }]),
  );
  const more: StoredSheet = {
    ...{ name: "別紙", visibility: "hidden", hiddenRows: [], hiddenColumns: [], tables: [], cells },
  };
  const found = examineReply({ ...sound, sheets: [...sound.sheets, more] }, [request], today);
  expect(found.kind === "reply" && found.value.findings).toEqual([
    { kind: "more-written", cell: "別紙!A1", is: "0 / 1 / 2 … (5000)" },
  ]);
});

test("what a vendor remarks on the whole is carried into the comparison, as a text beside the number", () => {
  const note = withCells(sound, {
    [cellAt(request, "NOTE", "remark")]: { value: "=搬入費 30,000円は別途" },
  });
  const found = examineReply(note, [request], today);
  if (found.kind !== "reply") throw new Error("no form");
  expect(wholeCells(found.value)).toContainEqual({
    key: "NUMBER",
    column: "remark",
    value: "=搬入費 30,000円は別途",
  });
});

test("signs that nobody sees are no part of what a vendor says, and of a specification nobody changed", () => {
  const turned = withCells(sound, {
    [cellAt(request, line(1), "remark")]: { value: "保守\u202E円000,1\u202Cを含む\u200B\u0008" },
    // Nothing but such signs is a blank cell.
    [cellAt(request, "X10-1", "name")]: { value: "\u0008\u200B" },
    [cellAt(request, line(2), "name")]: { value: "カード\u200Bリーダー" },
    [cellAt(request, "NOTE", "remark")]: { value: "\u2067納期：\t２か月" },
    H60: { value: "別途\u202E円000,1" },
  });
  const found = examineReply(turned, [request], today);
  if (found.kind !== "reply") throw new Error("no form");
  expect(taken(turned)).toEqual({ ...taken(sound), kinds: ["unkeyed-line"] });
  expect(found.value.rows.find(({ key }) => key === line(1))?.remark).toBe("保守円000,1を含む");
  expect(found.value.reply.note.value).toBe("納期： ２か月");
  expect(found.value.findings).toContainEqual(expect.objectContaining({ is: "別途円000,1" }));
});

test("a line with such a sign in its name, as the request has it, is the same line in the reply", async () => {
  const [first, ...others] = draft.lines;
  if (!first) throw new Error("no line");
  const signed = await requestOf(
    { lines: [{ ...first, name: "電子\u200B処方箋" }, ...others] },
    "cccccccccc",
  );
  const found = examineReply(await answer(signed), [signed], today);
  expect(found.kind === "reply" && found.value.rows.flatMap(({ findings }) => findings)).toEqual([]);
});

test("what is told of a stranger's file turns no line round: its number, its sheets", () => {
  const book = withCells(sound, {
    [cellAt(request, "REQ", "value")]: { value: "\u202EQ0000000000" },
    [cellAt(request, "CHECK", "value")]: { value: "?" },
  });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  const found = examineReply(
    { ...book, sheets: [sheet, { ...sheet, name: "別\u202E紙" }] },
    [request],
    today,
  );
  expect(found.kind === "reply" && found.value.findings.map(({ kind, is }) => [kind, is])).toEqual([
    ["unknown-request", "Q0000000000"],
    ["several-forms", "別紙"],
  ]);
});

test("the code finds request and vendor where the printed number and name were changed, and nothing is taken", () => {
  const book = withCells(sound, {
    [cellAt(request, "REQ", "value")]: { value: other.id },
    [cellAt(request, "TO", "value")]: { value: "乙情報（株）" },
  });
  expect(taken(book)).toEqual({ prices: {}, kinds: ["tampered", "tampered"], vendor: "甲システム（株）" });
});

test("rows of another request are not taken for those of this one", () => {
  const changes = { [cellAt(request, line(1), "key")]: { value: lineKey(other, 1) } };
  expect(taken(withCells(sound, changes))).toMatchObject({ kinds: ["unkeyed-line", "missing-line"] });
});

test("a key or a head that a formula gives is none, whatever value stands beside the formula", () => {
  const id = line(1);
  const formula = '"Q"&A1';
  const key = withCells(sound, { [cellAt(request, id, "key")]: { value: id, formula } });
  expect(taken(key)).toMatchObject({ kinds: ["unkeyed-line", "missing-line"] });
  expect(Object.keys(taken(key).prices)).toEqual(
    Object.keys(taken(sound).prices).filter((one) => one !== id),
  );
  const mark = withCells(sound, { A15: { value: "HEAD", formula } });
  expect(examineReply(mark, [request], today)).toEqual({ kind: "no-form" });
});

test("without the row of heads there is no form", () => {
  expect(examineReply(withCells(sound, { E15: null }), [request], today)).toEqual({ kind: "no-form" });
  expect(examineReply({ ...sound, sheets: [] }, [request], today)).toEqual({ kind: "no-form" });
});

test("an .xlsm is refused with its reason", () => {
  const macros = bookOf({ "xl/vbaProject.bin": "x" });
  expect(readStrangerBook(macros)).toMatchObject({ ok: false, refused: { code: "macros" } });
});

test("a hundred thousand rows of nonsense are told and counted, and take nothing with them", () => {
  const rows = Object.fromEntries(
    Array.from({ length: 100_000 }, (_, index) => [`B${index + 200}`, { value: "諸経費" }]),
  );
  const found = taken(withCells(sound, rows));
  expect(found.prices).toEqual(taken(sound).prices);
  expect(found.kinds).toEqual(Array(100_000).fill("unkeyed-line"));
});

test.each([
  ["an .xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "old-format"],
  ["a text", [0x41, 0x42], "not-a-workbook"],
  ["half a zip", [0x50, 0x4b, 3, 4, 0, 0], "damaged"],
])("%s is refused before it is read", (_, bytes, code) => {
  expect(readStrangerBook(Uint8Array.from(bytes))).toMatchObject({ ok: false, refused: { code } });
});
