import { bookOf, contentTypes, type Parts, relationsXml, sheetXml, workbookXml } from "../xlsx/small-book";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const type = (part: string, kind: string): string =>
  `<Override PartName="/xl/${part}" ContentType="${spreadsheet}.${kind}+xml"/>`;

/** What can be read of row 2 and column D alone, each in a place of its own. */
export const secretsOfRows = [
  ...[
    "行の秘密",
    "カナヒミツ",
    "列の秘密",
    "メモの秘密",
    "秘密の筆者",
    "返信の秘密",
    "秘密の人",
    "リンクの秘密",
  ],
  ...[
    "宛先の秘密",
    "選択肢の秘密",
    "案内の秘密",
    "条件の秘密",
    "新しい選択肢の秘密",
    "抽出の秘密",
    "7654321",
  ],
  ...[
    "軸の秘密",
    "系列の秘密",
    "ラベルの秘密",
    "隠れた系列の秘密",
    "新しい図の秘密",
    "題の秘密",
    "図形の秘密",
    "絵の秘密",
  ],
] as const;
/** What stands beside and must stay. */
export const plainWords = [
  ...[
    "見えるメモ",
    "見える筆者",
    "見える返信",
    "見える人",
    "見えるリンク",
    "見える宛先",
    "共通の案内",
    "見える条件",
  ],
  ...["新しい見える選択肢", "見える軸", "見える題", "見える図形", "ボタン"],
] as const;

const note = (row: number, text: string) =>
  `<v:shape id="n${row}"><v:textbox>${text}<br></v:textbox><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`;
const anchor = (from: number, to: number, inside: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>${from}</xdr:row></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:row>${to}</xdr:row></xdr:to>${inside}</xdr:twoCellAnchor>`;
const cache = (text: string) => `<c:strCache><c:pt idx="0"><c:v>${text}</c:v></c:pt></c:strCache>`;
const label = `<c15:datalabelsRange><c15:f>見積!$A$2</c15:f><c15:dlblRangeCache><c:pt idx="0"><c:v>ラベルの秘密</c:v></c:pt></c15:dlblRangeCache></c15:datalabelsRange>`;
const left = `<c15:formulaRef><c15:sqref>見積!$A$2</c15:sqref></c15:formulaRef>${cache("隠れた系列の秘密")}`;
const multi = `<c:multiLvlStrRef><c:f>見積!$A$1:$A$3</c:f><c:multiLvlStrCache><c:lvl><c:pt idx="0"><c:v>軸の秘密</c:v></c:pt></c:lvl></c:multiLvlStrCache></c:multiLvlStrRef>`;

const behind = [
  `<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="抽出の秘密"/></filters></filterColumn></autoFilter>`,
  `<scenarios><scenario name="案" count="1"><inputCells r="B2" val="7654321"/></scenario></scenarios>`,
  `<mergeCells count="1"><mergeCell ref="B3:C3"/></mergeCells>`,
  `<conditionalFormatting sqref="A2 D1:D3"><cfRule type="expression" priority="1"><formula>A2="条件の秘密"</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A1:A3"><cfRule type="expression" priority="2"><formula>A1="見える条件"</formula></cfRule></conditionalFormatting>`,
  `<dataValidations count="2"><dataValidation type="list" sqref="B2" prompt="案内の秘密"><formula1>"選択肢の秘密"</formula1></dataValidation><dataValidation sqref="B1:B3" prompt="共通の案内"/></dataValidations>`,
  `<hyperlinks><hyperlink ref="A2" r:id="rId1" tooltip="リンクの秘密"/><hyperlink ref="A3" r:id="rId2" tooltip="見えるリンク"/></hyperlinks>`,
  `<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/>`,
  `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="n" xmlns:xm="m"><x14:dataValidations count="2"><x14:dataValidation type="list"><x14:formula1><xm:f>"新しい選択肢の秘密"</xm:f></x14:formula1><xm:sqref>D1</xm:sqref></x14:dataValidation><x14:dataValidation type="list"><x14:formula1><xm:f>"新しい見える選択肢"</xm:f></x14:formula1><xm:sqref>C1 D1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
].join("");

/** A workbook with row 2 and column D hidden, and much that hangs on them and on cells beside. */
export const hiddenRowsBook = (more: Parts = {}): Uint8Array =>
  bookOf({
    "[Content_Types].xml": contentTypes(
      [
        `<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`,
        type("sharedStrings.xml", "sharedStrings") + type("comments1.xml", "comments"),
      ].join(""),
    ),
    "xl/workbook.xml": workbookXml(
      undefined,
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">見積!$A$1:$B$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">見積!$A$1:$D$3</definedName><definedName name="単価">見積!$B$2</definedName></definedNames>`,
    ),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "person", "persons/person.xml"],
    ),
    "xl/persons/person.xml": `<personList><person displayName="秘密の人" id="{P1}"/><person displayName="見える人" id="{P2}"/></personList>`,
    "xl/sharedStrings.xml": `<sst><si><t>行の秘密</t><rPh sb="0" eb="1"><t>カナヒミツ</t></rPh></si><si><t>列の秘密</t></si><si><t>見える</t></si></sst>`,
    "xl/worksheets/sheet1.xml": sheetXml(
      `<row r="1"><c r="A1" t="s"><v>2</v></c><c r="B1"><v>1</v></c><c r="D1" t="s"><v>1</v></c></row><row r="2" hidden="1"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>7654321</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><f>B1+3</f><v>4</v></c></row>`,
      behind,
    ).replace("<sheetData>", `<cols><col min="4" max="4" hidden="1"/></cols><sheetData>`),
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(
      ["rId1", "hyperlink", "https://example.invalid/宛先の秘密"],
      ["rId2", "hyperlink", "https://example.invalid/見える宛先"],
      ["rId3", "drawing", "../drawings/drawing1.xml"],
      ["rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId5", "comments", "../comments1.xml"],
      ["rId6", "threadedComment", "../threadedComments/threadedComment1.xml"],
    ).replaceAll(`Target="https`, `TargetMode="External" Target="https`),
    "xl/comments1.xml": `<comments><authors><author>秘密の筆者</author><author>見える筆者</author></authors><commentList><comment ref="A2" authorId="0"><text><t>メモの秘密</t></text></comment><comment ref="A3" authorId="1"><text><t>見えるメモ</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments><threadedComment ref="A2" personId="{P1}" id="{1}"><text>返信の秘密</text></threadedComment><threadedComment ref="A3" personId="{P2}" id="{2}"><text>見える返信</text></threadedComment></ThreadedComments>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="v" xmlns:x="x">${note(1, "")}${note(2, "")}<v:shape id="b"><v:textbox>ボタン</v:textbox><x:ClientData ObjectType="Button"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:r="r">${anchor(1, 1, `<a:t>図形の秘密</a:t><a:blip r:embed="rId1"/>`)}${anchor(1, 2, `<a:t>見える図形</a:t><c:chart xmlns:c="c" r:id="rId2"/><cx:chart xmlns:cx="cx" r:id="rId3"/>`)}</xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationsXml(
      ["rId1", "image", "../media/image1.png"],
      ["rId2", "chart", "../charts/chart1.xml"],
      ["rId3", "chartEx", "../charts/chartEx1.xml"],
    ),
    "xl/media/image1.png": Buffer.from("絵の秘密"),
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="c" xmlns:c15="c15"><c:tx><c:v>見える題</c:v></c:tx><c:tx><c:strRef><c:f>見積!$D$1</c:f>${cache("系列の秘密")}</c:strRef></c:tx>${multi}<c:cat><c:strRef><c:f>見積!$A$3</c:f>${cache("見える軸")}</c:strRef></c:cat>${label}${left}</c:chartSpace>`,
    "xl/charts/chartEx1.xml": `<cx:chartSpace xmlns:cx="cx"><cx:strDim type="cat"><cx:f>見積!$A$1:$A$3</cx:f><cx:lvl ptCount="1"><cx:pt idx="0">新しい図の秘密</cx:pt></cx:lvl></cx:strDim><cx:tx><cx:txData><cx:f>見積!$A$2</cx:f><cx:v>題の秘密</cx:v></cx:txData></cx:tx></cx:chartSpace>`,
    ...more,
  });
