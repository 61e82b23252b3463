import { bookOf, contentTypes, type Parts, relationsXml, sheetXml, workbookXml } from "../xlsx/small-book";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const type = (part: string, kind: string): string =>
  `<Override PartName="/xl/${part}" ContentType="${spreadsheet}.${kind}+xml"/>`;

/** What can be read of the hidden sheets alone, each in a place of its own. */
export const secrets = [
  ...[
    "セルの秘密",
    "カナヒミツ",
    "太字の秘密",
    "直接の秘密",
    "メモの秘密",
    "メモの筆者",
    "返信の秘密",
    "枠の秘密",
  ],
  ...[
    "図の秘密",
    "軸の秘密",
    "系列の秘密",
    "絵の秘密",
    "ヘッダーの秘密",
    "見出しの秘密",
    "表の秘密",
    "選択肢の秘密",
  ],
  ...[
    "条件の秘密",
    "新しい条件の秘密",
    "リンクの秘密",
    "宛先の秘密",
    "名前の秘密",
    "注釈の秘密",
    "印刷機の秘密",
  ],
  ...["控え", "図だけ"],
  ...["シナリオの秘密", "データの秘密", "背景の秘密", "グラフ用シートの秘密", "抽出の秘密"],
] as const;

const chart = (text: string): string =>
  `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:title><a:t>${text}</a:t></c:title><c:ser><c:tx><c:strRef><c:f>控え!$A$1</c:f><c:strCache><c:pt idx="0"><c:v>系列の秘密</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>控え!$A$2</c:f><c:strCache><c:pt idx="0"><c:v>軸の秘密</c:v></c:pt></c:strCache></c:strRef></c:cat></c:ser></c:chartSpace>`;

const rows = [
  `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>直接の秘密</t></is></c><c r="D1"><v>9</v></c></row>`,
  `<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><f>D1*2</f><v>18</v></c></row>`,
].join("");

const behind = [
  `<autoFilter ref="A1:B2"><filterColumn colId="0"><filters><filter val="抽出の秘密"/></filters></filterColumn></autoFilter>`,
  `<scenarios current="0"><scenario name="シナリオの秘密" count="1"><inputCells r="D1" val="9"/></scenario></scenarios>`,
  `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1="条件の秘密"</formula></cfRule></conditionalFormatting>`,
  `<dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>"選択肢の秘密"</formula1></dataValidation></dataValidations>`,
  `<hyperlinks><hyperlink ref="A1" r:id="rId4" tooltip="リンクの秘密"/></hyperlinks>`,
  `<pageSetup r:id="rId6"/><headerFooter><oddHeader>&amp;Cヘッダーの秘密</oddHeader></headerFooter>`,
  `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><picture r:id="rId8"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>`,
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="n" xmlns:xm="m"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>A1="新しい条件の秘密"</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
].join("");

const hiddenParts: Parts = {
  "xl/worksheets/sheet2.xml": sheetXml(rows, behind),
  "xl/worksheets/_rels/sheet2.xml.rels": relationsXml(
    ["rId1", "drawing", "../drawings/drawing1.xml"],
    ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId3", "comments", "../comments1.xml"],
    ["rId4", "hyperlink", "https://example.invalid/宛先の秘密"],
    ["rId5", "table", "../tables/table1.xml"],
    ["rId6", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId7", "threadedComment", "../threadedComments/threadedComment1.xml"],
    ["rId8", "image", "../media/image2.png"],
    ["rId9", "customProperty", "../customProperty1.bin"],
  ).replace(`Target="https`, `TargetMode="External" Target="https`),
  "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:r="r"><a:t>枠の秘密</a:t><a:blip r:embed="rId2"/><c:chart xmlns:c="c" r:id="rId1"/></xdr:wsDr>`,
  "xl/drawings/_rels/drawing1.xml.rels": relationsXml(
    ["rId1", "chart", "../charts/chart1.xml"],
    ["rId2", "image", "../media/image1.png"],
    ["rId3", "image", "../media/logo.png"],
  ),
  "xl/drawings/vmlDrawing1.vml": `<xml><v:shape xmlns:v="v">枠の秘密</v:shape></xml>`,
  "xl/charts/chart1.xml": chart("図の秘密"),
  "xl/comments1.xml": `<comments><authors><author>メモの筆者</author></authors><commentList><comment ref="A1" authorId="0"><text><t>メモの秘密</t></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml": `<ThreadedComments><threadedComment ref="A1" id="{1}"><text>返信の秘密</text></threadedComment></ThreadedComments>`,
  "xl/tables/table1.xml": `<table id="1" name="表の秘密" displayName="表の秘密" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="見出しの秘密"/><tableColumn id="2" name="率"/></tableColumns></table>`,
  "xl/media/image1.png": Buffer.from("絵の秘密"),
  "xl/media/image2.png": Buffer.from("背景の秘密"),
  "xl/printerSettings/printerSettings1.bin": Buffer.from("印刷機の秘密", "utf16le"),
  "xl/customProperty1.bin": Buffer.from("データの秘密", "utf16le"),
};

const names = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">控え!$A$1:$B$2</definedName><definedName name="名前の秘密" comment="注釈の秘密">控え!$A$1</definedName><definedName name="見える名前">見積!$A$1</definedName><definedName name="表の名">表の秘密[率]</definedName></definedNames>`;

/** A workbook whose second sheet is hidden and has everything that a sheet can have; the third is a hidden chart. */
export const hiddenSheetBook = (): Uint8Array =>
  bookOf({
    ...hiddenParts,
    "[Content_Types].xml": contentTypes(
      [
        `<Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/octet-stream"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`,
        type("worksheets/sheet2.xml", "worksheet") + type("chartsheets/sheet1.xml", "chartsheet"),
        type("sharedStrings.xml", "sharedStrings") + type("tables/table1.xml", "table"),
        type("comments1.xml", "comments") + type("calcChain.xml", "calcChain"),
      ].join(""),
    ),
    "_rels/.rels": relationsXml(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "extended-properties", "docProps/app.xml"],
    ),
    "docProps/app.xml": `<Properties xmlns:vt="v"><TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>名前の秘密</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
    "xl/workbook.xml": workbookXml(
      `<sheet name="見積" sheetId="1" r:id="rId1"/><sheet name="控え" sheetId="2" state="hidden" r:id="rId2"/><sheet name="図だけ" sheetId="3" state="veryHidden" r:id="rId3"/>`,
      names,
    ),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId4", "sharedStrings", "sharedStrings.xml"],
      ["rId5", "calcChain", "calcChain.xml"],
    ),
    "xl/calcChain.xml": `<calcChain><c r="B2" i="2"/></calcChain>`,
    "xl/sharedStrings.xml": `<sst><si><t>セルの秘密</t><rPh sb="0" eb="1"><t>カナヒミツ</t></rPh></si><si><r><rPr><b/></rPr><t>太字の秘密</t></r></si><si><t>見える</t></si><si><t>セルの秘密</t></si></sst>`,
    "xl/worksheets/sheet1.xml": sheetXml(
      `<row r="1"><c r="A1" t="s"><v>2</v></c><c r="B1"><f>控え!B2+1</f><v>19</v></c><c r="C1"><f>SUM(表の秘密[率])</f><v>18</v></c><c r="D1"><f>控え!Z99+A9</f><v>0</v></c></row>`,
      `<drawing r:id="rId1"/>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(["rId1", "drawing", "../drawings/drawing2.xml"]),
    "xl/drawings/drawing2.xml": `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:r="r"><a:blip r:embed="rId1"/></xdr:wsDr>`,
    "xl/drawings/_rels/drawing2.xml.rels": relationsXml(["rId1", "image", "../media/logo.png"]),
    "xl/media/logo.png": Buffer.from("logo"),
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="r"><drawing r:id="rId1"/></chartsheet>`,
    "xl/chartsheets/_rels/sheet1.xml.rels": relationsXml(["rId1", "drawing", "../drawings/drawing3.xml"]),
    "xl/drawings/drawing3.xml": `<xdr:wsDr xmlns:xdr="x" xmlns:r="r"><c:chart xmlns:c="c" r:id="rId1"/></xdr:wsDr>`,
    "xl/drawings/_rels/drawing3.xml.rels": relationsXml(["rId1", "chart", "../charts/chart2.xml"]),
    "xl/charts/chart2.xml": chart("グラフ用シートの秘密"),
  });
