import { renamedSheets } from "../../src/xlsx/formula/rename-sheets";
import { renameSheets } from "../../src/xlsx/patch/rename-sheets";
import { openOwnPackage } from "../../src/xlsx/read";
import { readListing } from "../../src/xlsx/read/read-package";
import { bookOf, relationsXml, sheetXml, workbookXml } from "./small-book";
import { packageFaults, whereReadable } from "./sound-package";

const names = new Map([
  ["控え", "Sheet2"],
  ["a'社 原価", "Sheet3"],
]);

test.each([
  ["控え!$A$1+B1", "Sheet2!$A$1+B1"],
  ["SUM('控え'!A1:B2)", "SUM('Sheet2'!A1:B2)"],
  ["'A''社 原価'!A1*控え!B1", "'Sheet3'!A1*Sheet2!B1"],
  ["SUM(見積:控え!A1)", "SUM(見積:Sheet2!A1)"],
  ["SUM(控え:見積!A1)", "SUM(Sheet2:見積!A1)"],
  ["SUM('控え:別 の'!A1)", "SUM('Sheet2:別 の'!A1)"],
  ["控え!#REF!", "Sheet2!#REF!"],
  ["控え!単価", "Sheet2!単価"],
  ['INDIRECT("控え!A"&B1)', 'INDIRECT("Sheet2!A"&B1)'],
  ['HYPERLINK("#\'控え\'!A1","控え")', 'HYPERLINK("#\'Sheet2\'!A1","控え")'],
])("%s names the sheet anew", (formula, renamed) => {
  expect(renamedSheets(formula, names)).toBe(renamed);
});

test.each([
  ...[
    "[1]控え!A1",
    "'[1]控え'!A1",
    "本控え!A1",
    "控え2!A1",
    '"控え!"&A1',
    "控え+1",
    "'本 控え'!A1",
    "表[控え]",
  ],
])("%s is about something else", (formula) => {
  expect(renamedSheets(formula, names)).toBe(formula);
});

/** References to a sheet in each place that has them. */
const book = () =>
  bookOf({
    "[Content_Types].xml": `<Types><Default Extension="rels" ContentType="r"/><Default Extension="xml" ContentType="x"/><Default Extension="vml" ContentType="v"/></Types>`,
    "xl/workbook.xml": workbookXml(
      `<sheet name="見積" sheetId="1" r:id="rId1"/><sheet name="控え" sheetId="2" state="hidden" r:id="rId2"/>`,
      `<definedNames><definedName name="率">控え!$A$1</definedName></definedNames>`,
    ),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheetXml(
      `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">控え!A1&amp;"&lt;"</f><v>1</v></c></row>`,
      [
        `<dataConsolidate><dataRefs><dataRef ref="A1" sheet="控え"/></dataRefs></dataConsolidate>`,
        `<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="formula" val="控え!$A$1"/></dataBar></cfRule></conditionalFormatting>`,
        `<hyperlinks><hyperlink ref="A1" location="控え!A1" display="行き先"/></hyperlinks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>`,
      ].join(""),
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "ctrlProp", "../ctrlProps/ctrlProp1.xml"],
    ),
    "xl/ctrlProps/ctrlProp1.xml": `<formControlPr fmlaLink="控え!$A$1" fmlaRange="控え!$A$1:$A$3"/>`,
    "xl/drawings/vmlDrawing1.vml": `<xml><x:FmlaRange>控え!$A$1:$A$3</x:FmlaRange><br></xml>`,
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="x"><xdr:sp textlink="控え!$A$1"/><a14:cameraTool cellRange="控え!$A$1:$B$2"/></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationsXml(
      ["rId1", "chart", "../charts/chart1.xml"],
      ["rId2", "hyperlink", "#控え!A1"],
      ["rId3", "hyperlink", "#%E6%8E%A7%E3%81%88!A1"],
    ).replaceAll(`Target="#`, `TargetMode="External" Target="#`),
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="c"><c:f>控え!$A$1</c:f></c:chartSpace>`,
    "xl/worksheets/sheet2.xml": sheetXml(""),
  });

test("every part that names the sheet names it anew, and its place in the workbook stays", () => {
  const file = openOwnPackage(book());
  renameSheets(file, names);
  const bytes = file.bytes();
  expect([...whereReadable(bytes, "控え"), ...whereReadable(bytes, "%E6%8E%A7%E3%81%88")]).toEqual([]);
  expect(packageFaults(bytes)).toEqual(packageFaults(book()));
  expect(readListing(file).sheets.map(({ name }) => name)).toEqual(["見積", "Sheet2"]);
  const xml = file.text("xl/worksheets/sheet1.xml");
  expect(xml).toContain(`<f t="shared" si="0" ref="A1:A2">Sheet2!A1&amp;&quot;&lt;&quot;</f>`);
  expect(xml).toContain(`location="Sheet2!A1" display="行き先"`);
});
