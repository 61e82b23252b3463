import type { NewContent, StoredBook } from "../../src/sheets/stored-book";
import { patchBook } from "../../src/xlsx/patch/patch-book";
import { openOwnPackage, readStrangerBook } from "../../src/xlsx/read";
import { readDirectory } from "../../src/xlsx/zip/directory";
import { ownLimits } from "../../src/xlsx/zip/limits";
import { richBook } from "./rich-book";

function read(bytes: Uint8Array): StoredBook {
  const book = readStrangerBook(bytes);
  if (!book.ok) throw new Error(book.refused.code);
  return book.value;
}

function patched(cells: Readonly<Record<string, NewContent>>, loose: Readonly<Record<string, string>> = {}) {
  const file = openOwnPackage(richBook());
  patchBook(file, {
    cells: new Map([["見積", new Map(Object.entries(cells))]]),
    loose: new Map(Object.entries(loose)),
  });
  return file.bytes();
}

/** The records of a file by part: local header, data and all that stands before the next. */
function recordsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { entries } = readDirectory(bytes, ownLimits);
  return new Map(
    entries.map(({ name, from, to }) => [name, Buffer.from(bytes.subarray(from, to)).toString("base64")]),
  );
}

const sheetOf = (bytes: Uint8Array) => read(bytes).sheets[0]?.cells;

test("reads values, shared formulas as if typed, spills, names, formats; not the readings of kanji", () => {
  const { sheets, loose } = read(richBook());
  const cells = sheets[0]?.cells;
  expect(cells?.get("A1")?.value).toBe("品");
  expect(cells?.get("C2")?.formula).toBe("$B$1+B2");
  expect(cells?.get("C4")?.formula).toBe("$B$1+B4");
  expect(cells?.get("A5")).toMatchObject({ fills: "A5:B6", spillMark: "1", formula: "_xlfn.SEQUENCE(2,2)" });
  expect(cells?.get("C6")).toMatchObject({ formula: '"a<"&A1', value: "a<品" });
  expect(loose).toMatchObject([
    { place: "name", where: "Costs", formula: "見積!$B$1:$B$4" },
    { place: "name", where: "Hidden", sheet: "見積", formula: "見積!$A$1", isHidden: true },
    { place: "conditional-format", where: "B1:B4", sheet: "見積", formula: "B1>$C$1" },
    { place: "validation", where: "A9", sheet: "見積", formula: "Costs" },
  ]);
});

test("a formula becomes another and the order of calculation stays; parts not concerned stay byte for byte", () => {
  const bytes = patched({ C1: { formula: 'IF(B1<1,0,B1)&""', value: "543000" } });
  expect(sheetOf(bytes)?.get("C1")).toMatchObject({ formula: 'IF(B1<1,0,B1)&""', value: "543000" });
  const [before, after] = [recordsOf(richBook()), recordsOf(bytes)];
  expect([...before].filter(([name, record]) => after.get(name) !== record).map(([name]) => name)).toEqual([
    "xl/worksheets/sheet1.xml",
  ]);
});

test("a formula that becomes a value takes the order of calculation away with all that refers to it", () => {
  const bytes = patched({ C1: { value: 7 }, C6: { value: "=1+1 <&> \u0007 _x0007_" } });
  expect(sheetOf(bytes)?.get("C1")).toEqual({ cell: "C1", value: 7 });
  expect(sheetOf(bytes)?.get("C6")).toEqual({ cell: "C6", value: "=1+1 <&> \u0007 _x0007_" });
  const file = openOwnPackage(bytes);
  expect(file.find("xl/calcChain.xml")).toBeUndefined();
  expect(file.contentTypes()).not.toContain("calcChain");
  expect(file.relations("xl/workbook.xml").map(({ type }) => type)).toEqual(["worksheet", "sharedStrings"]);
});

test("the first of the cells that share a formula is replaced: each other gets its own, moved", () => {
  const cells = sheetOf(patched({ C2: { value: 1 } }));
  expect(cells?.get("C2")).toEqual({ cell: "C2", value: 1 });
  expect(cells?.get("C3")).toEqual({ cell: "C3", value: 543_020, formula: "$B$1+B3" });
  expect(cells?.get("C4")?.formula).toBe("$B$1+B4");
});

test("a spill becomes values; a cell in the middle of one is not written", () => {
  const cells = sheetOf(patched({ A5: { value: 1 } }));
  expect(cells?.get("A5")).toEqual({ cell: "A5", value: 1 });
  expect(() => patched({ B6: { value: 9 } })).toThrow("lies in the array of A5");
});

test("formulas of names, formats and validations are replaced where they stand, beside cells of the same sheet", () => {
  const { loose } = read(richBook());
  const ids = loose.map(({ id }) => id);
  const bytes = patched({ C1: { value: 1 } }, { [ids[0] ?? ""]: "見積!$B$2", [ids[2] ?? ""]: "B1<2" });
  expect(read(bytes).loose.map(({ formula }) => formula)).toEqual([
    "見積!$B$2",
    "見積!$A$1",
    "B1<2",
    "Costs",
  ]);
});

test("parts that are taken away leave no trace; a part that is added can be read", () => {
  const file = openOwnPackage(richBook());
  file.remove(["xl/sharedStrings.xml"]);
  file.setText("xl/added.xml", "<a>追加</a>");
  const again = openOwnPackage(file.bytes());
  expect(again.find("xl/sharedStrings.xml")).toBeUndefined();
  expect(again.contentTypes()).not.toContain("sharedStrings");
  expect(again.text("xl/added.xml")).toBe("<a>追加</a>");
});
