import { examine } from "../../src/taskpane/sharing/files";
import { placeWords } from "../../src/taskpane/sharing/sharing-words";
import { openOwnPackage } from "../../src/xlsx/read";
import { headerBook, headerSheet, listed } from "../xlsx/header-book";
import { bookOf, contentTypes, relationsXml, sheetXml, workbookXml } from "../xlsx/small-book";
import { packageFaults, whereReadable } from "../xlsx/sound-package";
import { copyWithout, kindsFound } from "./copies";

const cap = `<f>_xldudf_SUBSIDY_GRANTCAP("9①","病院",150)</f>`;
const header = (kind: string, text: string): string => `<${kind}>&amp;C${text}</${kind}>`;
const told = [
  header("oddHeader", "上限 １，０８６，０００ 円"),
  header("evenFooter", "&amp;10 108.6&amp;B万円"),
  header("firstHeader", "合計1086（千円）"),
];
const untold = [header("oddFooter", "1086年度 予算 3,000,000円"), header("evenHeader", "1086/4/1作成")];
const headers = (all: readonly string[]): string => `<headerFooter>${all.join("")}</headerFooter>`;

/** A cap on one sheet, and pages of another that tell it. */
const book = (): Uint8Array =>
  bookOf({
    "[Content_Types].xml": contentTypes(
      `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    ),
    "xl/workbook.xml": workbookXml(
      `<sheet name="予算" sheetId="1" r:id="rId1"/><sheet name="表紙" sheetId="2" r:id="rId2"/>`,
    ),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ),
    [headerSheet]: sheetXml(`<row r="1"><c r="A1">${cap}<v>1086000</v></c><c r="B1"><v>5</v></c></row>`),
    "xl/worksheets/sheet2.xml": sheetXml("", headers([...told, ...untold])),
  });
const cover = (bytes: Uint8Array): string => openOwnPackage(bytes).text("xl/worksheets/sheet2.xml");

test("they are listed with sheet and text, each once, and a copy can go without them", () => {
  const found = examine(headerBook());
  expect(found.ok && found.value.findings.find(({ kind }) => kind === "headers")).toEqual({
    ...{ kind: "headers", count: 9, isRemovable: true },
    places: listed,
  });
  const { bytes } = copyWithout(headerBook(), "headers");
  expect(kindsFound(bytes).join(" ")).not.toContain("headers");
  expect(packageFaults(bytes)).toEqual([]);
  expect(whereReadable(copyWithout(headerBook(), "scenarios").bytes, "社外秘")).toEqual([headerSheet]);
});

test("a text that two kinds of pages bear is listed once", () => {
  const file = openOwnPackage(headerBook());
  file.setText(
    headerSheet,
    sheetXml("", headers([header("oddHeader", "同じ"), header("evenHeader", "&amp;B同じ")])),
  );
  const found = examine(file.bytes());
  expect(found.ok && found.value.findings.find(({ kind }) => kind === "headers")?.places).toContain(
    "見積: 同じ",
  );
  expect(kindsFound(file.bytes())).toContain("headers 4");
});

test("codes of file, folder and picture are told in words", () => {
  const place = (text: string): string => placeWords(text, (word) => `<${word}>`);
  expect(place("見積: &[Path]&[File] &[Picture]")).toBe(
    "見積: <sharingHeaderPath><sharingHeaderFile> <sharingHeaderPicture>",
  );
  expect(place("見積: &[Tab]")).toBe("見積: &[Tab]");
});

test("what names an emptied amount goes from all pages, and nothing else of them", () => {
  expect(cover(book())).toBe(sheetXml("", headers([...told, ...untold])));
  const { bytes } = copyWithout(book(), "money");
  expect(cover(bytes)).toBe(sheetXml("", headers(untold)));
  expect(cover(copyWithout(book(), "scenarios").bytes)).toBe(cover(book()));
});
