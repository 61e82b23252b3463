import { restore } from "../../src/taskpane/sharing/files";
import { bookOf, contentTypes } from "../xlsx/small-book";
import { macroBook, talkativeBook } from "../xlsx/talkative-book";
import { copyWithout } from "./copies";

const bookOfType = (type: string) => bookOf({ "[Content_Types].xml": contentTypes("", type) });
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

test.each([
  [macroBook, "xlsm"],
  ["application/vnd.ms-excel.template.macroEnabled.main+xml", "xltm"],
  [`${spreadsheet}.template.main+xml`, "xltx"],
  [`${spreadsheet}.sheet.main+xml`, "xlsx"],
])("a copy of a workbook of the type %s is named .%s", (type, kind) => {
  expect(copyWithout(bookOfType(type)).kind).toBe(kind);
});

test("a copy without the macros is an ordinary workbook, one with them is not", () => {
  expect(copyWithout(talkativeBook(), "comments").kind).toBe("xlsm");
  expect(copyWithout(talkativeBook(), "macros").kind).toBe("xlsx");
});

test("what is turned back is of the copy's kind", () => {
  const { bytes } = copyWithout(bookOfType(macroBook), { keepsOriginals: true });
  expect(restore(bytes)).toMatchObject({ ok: true, value: { kind: "xlsm" } });
});
