import { restore } from "../../src/taskpane/sharing/files";
import { openOwnPackage, readStrangerBook } from "../../src/xlsx/read";
import { bookOf, contentTypes, relationsXml, sheetXml, workbookXml } from "../xlsx/small-book";
import { packageFaults, whereReadable } from "../xlsx/sound-package";
import { copyWithout } from "./copies";

const ours = `_xldudf_SUBSIDY_INFO(&quot;9①&quot;,&quot;name&quot;)`;
const text = (cell: string, word: string) => `<c r="${cell}" t="inlineStr"><is><t>${word}</t></is></c>`;
const secrets = ["原価の秘密", "空の秘密", "計の秘密", "倍率の秘密", "単価#の秘密"];

/** A table whose columns B and C are hidden, C with nothing but its heading, and what asks for them by their headings. */
const book = (): Uint8Array =>
  bookOf({
    "[Content_Types].xml": contentTypes(
      `<Override PartName="/xl/tables/table1.xml" ContentType="t"/><Override PartName="/xl/sharedStrings.xml" ContentType="s"/>`,
    ),
    "xl/workbook.xml": workbookXml(
      undefined,
      `<definedNames><definedName name="空の列から">表1[[空の秘密]:[売価]]</definedName></definedNames>`,
    ),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": `<sst><si><t>空の秘密</t></si></sst>`,
    "xl/worksheets/sheet1.xml": sheetXml(
      [
        `<row r="1">${text("A1", "列2")}${text("B1", "原価の秘密")}<c r="C1" t="s"><v>0</v></c>${text("D1", "単価#の秘密")}${text("E1", "売価")}</row>`,
        `<row r="2">${text("A2", "端末")}<c r="B2"><v>7</v></c><c r="D2"><v>3</v></c><c r="E2"><f>表1[[#This Row],[原価の秘密]]*2</f><v>14</v></c></row>`,
        `<row r="3">${text("A3", "計")}${text("B3", "計の秘密")}</row>`,
        `<row r="9"><c r="A9"><f>COUNTA(表1[空の秘密])</f><v>0</v></c><c r="E9"><f>SUM(表1[売価])</f><v>14</v></c><c r="F9"><f>B1&amp;""</f><v>1</v></c><c r="G9"><f>COUNTA(表1[空の秘密])&amp;${ours}</f><v>1</v></c></row>`,
      ].join(""),
      `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>COUNTA(表1[空の秘密])&gt;SUM(別[空の秘密])</formula></cfRule></conditionalFormatting><drawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    ).replace("<sheetData>", `<cols><col min="2" max="4" hidden="1"/></cols><sheetData>`),
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(
      ["rId1", "table", "../tables/table1.xml"],
      ["rId2", "drawing", "../drawings/drawing1.xml"],
    ),
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="x" xmlns:r="r"><c:chart xmlns:c="c" r:id="rId1"/></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationsXml(["rId1", "chart", "../charts/chart1.xml"]),
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="c"><c:tx><c:strRef><c:f>見積!$B$1</c:f><c:strCache><c:pt idx="0"><c:v>原価の秘密</c:v></c:pt></c:strCache></c:strRef></c:tx></c:chartSpace>`,
    "xl/tables/table1.xml": `<table id="1" name="表1" displayName="表1" ref="A1:E3" totalsRowCount="1"><tableColumns count="5"><tableColumn id="1" name="列2" totalsRowLabel="計"/><tableColumn id="2" name="原価の秘密" totalsRowLabel="計の秘密"/><tableColumn id="3" name="空の秘密" totalsRowFunction="sum"/><tableColumn id="4" name="単価#の秘密"><calculatedColumnFormula>1+&quot;倍率の秘密&quot;</calculatedColumnFormula></tableColumn><tableColumn id="5" name="売価"><calculatedColumnFormula>表1[[#This Row],[原価の秘密]]*表1[[#This Row],[単価'#の秘密]]</calculatedColumnFormula></tableColumn></tableColumns></table>`,
  });

const copy = () => copyWithout(book(), "hidden-cells").bytes;

test("the original tells every secret, and its parts belong together", () => {
  expect(secrets.filter((word) => whereReadable(book(), word).length === 0)).toEqual([]);
  expect(packageFaults(book())).toEqual([]);
});

test("headings of hidden columns are nowhere in the copy; the one of another table stays", () => {
  const told = (bytes: Uint8Array) => secrets.flatMap((word) => whereReadable(bytes, word));
  // 別 is no table of this workbook, so that its column stays as it is written there.
  expect(told(copy())).toEqual(["xl/worksheets/sheet1.xml"]);
  expect(
    openOwnPackage(copy())
      .text("xl/worksheets/sheet1.xml")
      .match(/の秘密/g),
  ).toHaveLength(1);
  expect(packageFaults(copy())).toEqual([]);
});

test("the table has other headings that no other column has, in its cells as well, and asks for nothing hidden", () => {
  const file = openOwnPackage(copy());
  expect(file.text("xl/tables/table1.xml")).toBe(
    `<table id="1" name="表1" displayName="表1" ref="A1:E3" totalsRowCount="1"><tableColumns count="5"><tableColumn id="1" name="列2" totalsRowLabel="計"/><tableColumn id="2" name="列3"/><tableColumn id="3" name="列4"/><tableColumn id="4" name="列5"></tableColumn><tableColumn id="5" name="売価"><calculatedColumnFormula>表1[[#This Row],[列3]]*表1[[#This Row],[列5]]</calculatedColumnFormula></tableColumn></tableColumns></table>`,
  );
  const read = readStrangerBook(copy());
  const cells = read.ok ? read.value.sheets[0]?.cells : undefined;
  expect(["A1", "B1", "C1", "D1", "E1"].map((cell) => cells?.get(cell)?.value)).toEqual([
    ...["列2", "列3", "列4", "列5", "売価"],
  ]);
});

test("formulas ask for the columns by their new headings; what read a heading or a hidden cell is a value", () => {
  const read = readStrangerBook(copy());
  if (!read.ok) throw new Error(read.refused.code);
  const cells = read.value.sheets[0]?.cells;
  expect(["A9", "E2", "E9", "F9"].map((cell) => cells?.get(cell))).toEqual([
    { cell: "A9", value: 0, formula: "COUNTA(表1[列4])" },
    { cell: "E2", value: 14 },
    { cell: "E9", value: 14, formula: "SUM(表1[売価])" },
    { cell: "F9", value: 1 },
  ]);
  expect(
    read.value.loose.filter(({ place }) => place === "name" || place === "conditional-format"),
  ).toMatchObject([{ formula: "表1[[列4]:[売価]]" }, { formula: "COUNTA(表1[列4])>SUM(別[空の秘密])" }]);
});

test("a formula that became a plain one is turned back into one that asks for the new heading", () => {
  const { bytes } = copyWithout(book(), { form: "plain", keepsOriginals: true }, "hidden-cells");
  expect(secrets.flatMap((word) => whereReadable(bytes, word))).toEqual(["xl/worksheets/sheet1.xml"]);
  const back = restore(bytes);
  if (!back.ok || !back.value) throw new Error("not restored");
  expect(back.value.changedSince).toEqual([]);
  const read = readStrangerBook(back.value.bytes);
  const cell = read.ok ? read.value.sheets[0]?.cells.get("G9") : undefined;
  expect(cell?.formula).toBe(`COUNTA(表1[列4])&_xldudf_SUBSIDY_INFO("9①","name")`);
});

test("a slicer of a hidden column goes, since its heading is its name; one of another column stays", () => {
  const file = openOwnPackage(book());
  const cache = (name: string, column: number) =>
    `<slicerCacheDefinition name="${name}" sourceName="${name}"><extLst><ext><x15:tableSlicerCache xmlns:x15="x" tableId="1" column="${column}"/></ext></extLst></slicerCacheDefinition>`;
  const more = (part: string, before: string, text: string) => {
    file.setText(part, file.text(part).replace(before, text + before));
  };
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`;
  file.setText("xl/slicerCaches/slicerCache1.xml", cache("原価の秘密", 2));
  file.setText("xl/slicerCaches/slicerCache2.xml", cache("売価の選び", 5));
  file.setText(
    "xl/slicers/slicer1.xml",
    `<slicers><slicer name="s1" caption="原価の秘密" cache="原価の秘密"/><slicer name="s2" caption="売価の選び" cache="売価の選び"/></slicers>`,
  );
  more(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    relation("rId8", "slicerCache", "slicerCaches/slicerCache1.xml") +
      relation("rId9", "slicerCache", "slicerCaches/slicerCache2.xml"),
  );
  more(
    "xl/workbook.xml",
    "</workbook>",
    `<extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}"><x15:slicerCaches xmlns:x15="x"><x14:slicerCache xmlns:x14="y" r:id="rId8"/><x14:slicerCache xmlns:x14="y" r:id="rId9"/></x15:slicerCaches></ext></extLst>`,
  );
  more(
    "xl/worksheets/_rels/sheet1.xml.rels",
    "</Relationships>",
    relation("rId9", "slicer", "../slicers/slicer1.xml"),
  );
  more(
    "xl/worksheets/sheet1.xml",
    "</worksheet>",
    `<extLst><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}"><x14:slicerList xmlns:x14="x"><x14:slicer r:id="rId9"/></x14:slicerList></ext></extLst>`,
  );
  const shown = (name: string) =>
    `<xdr:twoCellAnchor><sle:slicer xmlns:sle="s" name="${name}"/></xdr:twoCellAnchor>`;
  more("xl/drawings/drawing1.xml", "</xdr:wsDr>", shown("s1") + shown("s2"));
  expect(packageFaults(file.bytes())).toEqual([]);
  const { bytes } = copyWithout(file.bytes(), "hidden-cells");
  expect(whereReadable(bytes, "原価の秘密")).toEqual([]);
  expect(whereReadable(bytes, "売価の選び")).toEqual([
    "xl/slicerCaches/slicerCache2.xml",
    "xl/slicers/slicer1.xml",
  ]);
  expect(openOwnPackage(bytes).text("xl/drawings/drawing1.xml")).not.toContain("s1");
  expect(openOwnPackage(bytes).text("xl/drawings/drawing1.xml")).toContain(shown("s2"));
  expect(packageFaults(bytes)).toEqual([]);
});

test("a table without a row of headings has other names of hidden columns as well", () => {
  const file = openOwnPackage(book());
  const table = "xl/tables/table1.xml";
  file.setText(table, file.text(table).replace(`ref="A1:E3"`, `ref="A2:E3" headerRowCount="0"`));
  const after = openOwnPackage(copyWithout(file.bytes(), "hidden-cells").bytes);
  expect(after.text(table)).toContain(`<tableColumn id="3" name="列4"/>`);
});
