import { bookOf, contentTypes, relationsXml, row, sheetXml, workbookXml } from "./small-book";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const override = (part: string, type: string): string =>
  `<Override PartName="/xl/${part}" ContentType="${spreadsheet}.${type}+xml"/>`;

const rows = [
  row(1, `<c t="s"><v>0</v></c>`, `<c s="0"><v>543000</v></c>`, `<c><f>B1*2</f><v>1086000</v></c>`),
  row(
    2,
    `<c><v>1</v></c>`,
    `<c><v>10</v></c>`,
    `<c><f t="shared" ref="C2:C4" si="0">$B$1+B2</f><v>543010</v></c>`,
  ),
  row(3, `<c><v>2</v></c>`, `<c><v>20</v></c>`, `<c><f t="shared" si="0"/><v>543020</v></c>`),
  row(4, `<c><v>3</v></c>`, `<c><v>30</v></c>`, `<c><f t="shared" si="0"/><v>543030</v></c>`),
  row(5, `<c cm="1"><f t="array" ref="A5:B6">_xlfn.SEQUENCE(2,2)</f><v>1</v></c>`, `<c><v>2</v></c>`),
  row(6, `<c><v>3</v></c>`, `<c><v>4</v></c>`, `<c t="str"><f>"a&lt;"&amp;A1</f><v>a&lt;品</v></c>`),
];
const behind = `<conditionalFormatting sqref="B1:B4"><cfRule type="expression" priority="1"><formula>B1&gt;$C$1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A9"><formula1>Costs</formula1></dataValidation></dataValidations>`;

/** A workbook with shared formulas, a spill, an order of calculation, names, a conditional format and a picture. */
export const richBook = (): Uint8Array =>
  bookOf({
    "[Content_Types].xml": contentTypes(
      override("sharedStrings.xml", "sharedStrings") + override("calcChain.xml", "calcChain"),
    ),
    "xl/workbook.xml": workbookXml(
      undefined,
      `<definedNames><definedName name="Costs">見積!$B$1:$B$4</definedName><definedName name="Hidden" hidden="1" localSheetId="0">見積!$A$1</definedName></definedNames>`,
    ),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "calcChain", "/xl/calcChain.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheetXml(rows.join(""), behind),
    "xl/sharedStrings.xml": `<sst><si><t>品</t><rPh sb="0" eb="1"><t>シナ</t></rPh></si></sst>`,
    "xl/calcChain.xml": `<calcChain><c r="C1" i="1"/></calcChain>`,
    "xl/media/image1.png": new Uint8Array([137, 80, 78, 71, 1, 2, 3, 4, 5]),
  });
