import type { FindingKind } from "../../src/sharing/privacy/findings";
import { type Copy, examine, makeCopy } from "../../src/taskpane/sharing/files";
import { openOwnPackage, readStrangerBook } from "../../src/xlsx/read";
import { bookOf, contentTypes, relationsXml, sheetXml, workbookXml } from "../xlsx/small-book";
import { talkativeBook } from "../xlsx/talkative-book";
import { functions } from "./functions";
import { partsWith } from "./parts-with";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;

const validation = `<dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>"秘密の選択肢,乙"</formula1></dataValidation></dataValidations>`;
const format = `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1="秘密の条件"</formula></cfRule></conditionalFormatting>`;
const newer = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="n" xmlns:xm="m"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>"新しい選択肢"</xm:f></x14:formula1><xm:sqref>C1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

/** A workbook with words on a visible sheet, in a hidden row and on a hidden sheet. */
const secretive = (): Uint8Array =>
  bookOf({
    "[Content_Types].xml": contentTypes(
      override("xl/worksheets/sheet2.xml", `${spreadsheet}.worksheet+xml`) +
        override("xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`),
    ),
    "xl/workbook.xml": workbookXml(
      `<sheet name="見積" sheetId="1" r:id="rId1"/><sheet name="控え" sheetId="2" state="hidden" r:id="rId2"/>`,
    ),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": `<sst><si><t>隠した単価</t></si><si><r><t>隠し行</t></r><rPh sb="0" eb="1"><t>カクシギョウ</t></rPh></si><si/><si><t>見える</t></si></sst>`,
    "xl/worksheets/sheet1.xml": sheetXml(
      `<row r="1"><c r="A1" t="s"><v>3</v></c></row><row r="2" hidden="1"><c r="A2" t="s"><v>1</v></c></row>`,
      validation,
    ),
    "xl/worksheets/sheet2.xml": sheetXml(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>3</v></c></row>`,
      format + validation + newer,
    ),
  });

function copyWithout(bytes: Uint8Array, ...kinds: readonly FindingKind[]): Copy {
  const order = { form: "values", removes: new Set(kinds), keepsOriginals: false } as const;
  const made = makeCopy(bytes, order, functions);
  if (!made.ok) throw new Error(made.refused.code);
  return made.value;
}

test("words of emptied cells are nowhere in the copy, and the other words stay where they were", () => {
  const { bytes } = copyWithout(secretive(), "hidden-sheets", "hidden-cells");
  for (const word of ["隠した単価", "隠し行", "カクシギョウ"]) {
    expect(partsWith(secretive(), word)).toEqual(["xl/sharedStrings.xml"]);
    expect(partsWith(bytes, word)).toEqual([]);
  }
  const book = readStrangerBook(bytes);
  expect(book.ok && book.value.sheets[0]?.cells.get("A1")?.value).toBe("見える");
});

test("words stay that a cell of another sheet still shows", () => {
  expect(partsWith(copyWithout(secretive(), "hidden-cells").bytes, "隠した単価")).toEqual([
    "xl/sharedStrings.xml",
  ]);
  const nothing = copyWithout(secretive(), "comments").bytes;
  expect(Buffer.compare(nothing, secretive())).toBe(0);
});

test("an emptied sheet keeps no validation and no conditional format, and what went is listed", () => {
  const { bytes, treated } = copyWithout(secretive(), "hidden-sheets");
  const file = openOwnPackage(bytes);
  expect(file.text("xl/worksheets/sheet2.xml")).not.toMatch(/選択肢|秘密の条件|alidation|conditional/);
  expect(file.text("xl/worksheets/sheet1.xml")).toContain("秘密の選択肢");
  expect(treated.map(({ sheet, place, where, fate }) => `${sheet} ${place} ${where} ${fate}`)).toEqual([
    "控え conditional-format A1 emptied",
    "控え validation B1 emptied",
    "控え validation C1 emptied",
  ]);
});

/** A sheet with rules that read another workbook; a name, a rule of the newer kind and a table's column do as well. */
const linked = (): Uint8Array =>
  bookOf({
    "[Content_Types].xml": contentTypes(override("xl/tables/table1.xml", `${spreadsheet}.table+xml`)),
    "xl/workbook.xml": workbookXml(
      undefined,
      `<externalReferences><externalReference r:id="rId9"/></externalReferences><definedNames><definedName name="単価表">[1]Sheet1!$A$1</definedName></definedNames>`,
    ),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId9", "externalLink", "externalLinks/externalLink1.xml"],
    ),
    "xl/externalLinks/externalLink1.xml": "<externalLink/>",
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(["rId1", "table", "../tables/table1.xml"]),
    "xl/tables/table1.xml": `<table name="表1" displayName="表1" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="費用"/><tableColumn id="2" name="率"><calculatedColumnFormula>'[1]単価'!$A$1*2</calculatedColumnFormula></tableColumn></tableColumns></table>`,
    "xl/worksheets/sheet1.xml": sheetXml(
      `<row r="1"><c r="A1"><v>1</v></c></row>`,
      `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&gt;[1]Sheet1!$A$1</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" sqref="A1"><formula1>[1]Sheet1!$A$1:$A$3</formula1></dataValidation><dataValidation type="list" sqref="A2"><formula1>$A$1:$A$3</formula1></dataValidation></dataValidations><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    ),
  });

test("nothing points at another workbook any more once its link is removed, and what did is listed", () => {
  const { bytes, treated } = copyWithout(linked(), "external-links");
  expect(partsWith(linked(), "[1]")).toHaveLength(3);
  expect(partsWith(bytes, "[1]")).toEqual([]);
  expect(openOwnPackage(bytes).text("xl/worksheets/sheet1.xml")).toContain("$A$1:$A$3");
  expect(treated.map(({ place, where, fate, now }) => `${place} ${where} ${fate} ${now}`)).toEqual([
    "name 単価表 emptied #REF!",
    "conditional-format A1 emptied #REF!",
    "validation A1 emptied #REF!",
    "table 表1 emptied #REF!",
  ]);
});

test("a cell that asks another workbook by a name stays as a value: without the name it would be an error", () => {
  const cells = `<row r="1"><c r="A1"><f>単価表*2</f><v>12</v></c><c r="B1"><f>A1+1</f><v>13</v></c></row>`;
  const file = openOwnPackage(linked());
  file.setText("xl/worksheets/sheet1.xml", sheetXml(cells));
  const book = readStrangerBook(copyWithout(file.bytes(), "external-links").bytes);
  const now = book.ok ? book.value.sheets[0]?.cells : undefined;
  expect(now?.get("A1")).toEqual({ cell: "A1", value: 12 });
  expect(now?.get("B1")).toMatchObject({ formula: "A1+1" });
});

/** Everything that can be found and taken out, in one workbook. */
const tellsAll = (): Uint8Array =>
  talkativeBook({
    "xl/worksheets/sheet1.xml": sheetXml(
      `<row r="1"><c r="A1"><f>[1]Sheet1!A1</f><v>12</v></c><c r="B1"><f>_xldudf_SUBSIDY_GRANTCAP("9①","病院",150)</f><v>1086000</v></c></row><row r="2" hidden="1"><c r="A2"><v>7</v></c></row>`,
      `<hyperlinks><hyperlink ref="A1" r:id="rId3"/></hyperlinks><legacyDrawing r:id="rId2"/>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(
      ["rId1", "comments", "../comments1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "hyperlink", "file:///C:/単価.xlsx"],
    ).replace(`Target="file`, `TargetMode="External" Target="file`),
  });

const foundIn = (bytes: Uint8Array): FindingKind[] => {
  const found = examine(bytes);
  if (!found.ok) throw new Error(found.refused.code);
  return found.value.findings.map(({ kind }) => kind);
};

// A hidden sheet that was emptied is still a hidden sheet: it has tests of its own above.
const removable = [
  ...(["money", "comments", "hidden-cells", "names", "custom-xml"] as const),
  ...(["properties", "external-links", "hyperlinks", "start-up", "macros"] as const),
] satisfies readonly FindingKind[];

test("the workbook has every kind", () => {
  expect(foundIn(tellsAll())).toEqual(removable);
});

test.each(removable)("%s alone can be taken out, and all others stay", (kind) => {
  const { bytes } = copyWithout(tellsAll(), kind);
  // A values copy turns the grants' cells into values, so that only emptying them is told by the value.
  const others = removable.filter((one) => one !== kind && one !== "money");
  expect(foundIn(bytes)).toEqual(others);
  expect(partsWith(bytes, "1086000")).toEqual(kind === "money" ? [] : ["xl/worksheets/sheet1.xml"]);
});
