import { bookOf, contentTypes, relationsXml, row, sheetXml, workbookXml } from "./small-book";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export const headerSheet = "xl/worksheets/sheet1.xml";
export const headerChart = "xl/charts/chart1.xml";

/** Headers and footers of a sheet that tell something, each as the file has it. */
export const telling = [
  `<oddHeader>&amp;L社外秘&amp;R&amp;"ＭＳ 明朝,太字"&amp;14Ｘ社&amp;&amp;Ｙ社様</oddHeader>`,
  `<evenHeader>&amp;L&amp;G&amp;R偶数の秘密</evenHeader>`,
  `<evenFooter xml:space="preserve">&amp;L&amp;8&amp;Z&amp;F</evenFooter>`,
  `<firstFooter><![CDATA[&C表紙の秘密]]></firstFooter>`,
];
/** Those that tell of pages and days alone. */
export const ofPages = [
  `<oddFooter>&amp;C&amp;P / &amp;N ページ</oddFooter>`,
  `<firstHeader>&amp;R&amp;D</firstHeader>`,
];
const [odd = "", even = "", evenFoot = "", firstFoot = ""] = telling;
const [oddFoot = "", first = ""] = ofPages;
const view = `<oddHeader>&amp;C表示の秘密</oddHeader>`;
const notes = `<legacyDrawing r:id="rId2"/>`;
const picture = `<legacyDrawingHF r:id="rId3"/>`;

export const ofView = (inside: string): string =>
  `<customSheetViews><customSheetView guid="{1}"><headerFooter>${inside}</headerFooter></customSheetView></customSheetViews>`;
/** What stands behind the cells of the sheet, with or without what tells. */
export const behind = (withTelling: boolean): string => {
  const all = withTelling ? odd + oddFoot + even + evenFoot + first + firstFoot : ofPages.join("");
  return `${ofView(withTelling ? view : "")}<pageSetup paperSize="9"/><headerFooter differentOddEven="1" differentFirst="1">${all}</headerFooter><drawing r:id="rId1"/>${notes}${withTelling ? picture : ""}`;
};

const cells = row(1, `<c><v>1</v></c>`);
export const sheetWith = (withTelling: boolean): string => sheetXml(cells, behind(withTelling));
export const chartWith = (inside: string): string =>
  `<c:chartSpace xmlns:c="c" xmlns:r="${office}"><c:chart/><c:printSettings><c:headerFooter>${inside}</c:headerFooter><c:pageMargins b="1" l="1" r="1" t="1" header="0" footer="0"/></c:printSettings></c:chartSpace>`;
export const chartSheetWith = (inside: string): string =>
  `<chartsheet xmlns="${main}" xmlns:r="${office}"><headerFooter>${inside}</headerFooter><drawing r:id="rId1"/></chartsheet>`;

const drawing = `<xdr:wsDr xmlns:xdr="x" xmlns:r="${office}"><c:chart xmlns:c="c" r:id="rId1"/></xdr:wsDr>`;
const box = (id: string, inside: string): string =>
  `<xml xmlns:v="v" xmlns:o="o"><v:shape id="${id}">${inside}<br></v:shape></xml>`;

/** A sheet whose printed pages tell much, with a chart and a note on it, and a sheet of a chart. */
export const headerBook = (): Uint8Array =>
  bookOf({
    "[Content_Types].xml": contentTypes(
      `<Default Extension="vml" ContentType="v"/><Default Extension="png" ContentType="image/png"/>`,
    ),
    "xl/workbook.xml": workbookXml(
      `<sheet name="見積" sheetId="1" r:id="rId1"/><sheet name="図" sheetId="2" r:id="rId2"/>`,
    ),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
    ),
    [headerSheet]: sheetWith(true),
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "vmlDrawing", "../drawings/vmlDrawing2.vml"],
      ["rId4", "comments", "../comments1.xml"],
    ),
    "xl/comments1.xml": `<comments><authors/><commentList/></comments>`,
    "xl/drawings/drawing1.xml": drawing,
    "xl/drawings/_rels/drawing1.xml.rels": relationsXml(["rId1", "chart", "../charts/chart1.xml"]),
    [headerChart]: chartWith(`<c:oddHeader>&amp;Cグラフの秘密</c:oddHeader>`),
    "xl/drawings/vmlDrawing1.vml": box("メモの枠", ""),
    "xl/drawings/vmlDrawing2.vml": box("LH", `<v:imagedata o:relid="rId1" o:title="院章の秘密"/>`),
    "xl/drawings/_rels/vmlDrawing2.vml.rels": relationsXml(
      ["rId1", "image", "../media/image1.png"],
      ["rId2", "image", "../media/image2.png"],
    ),
    "xl/drawings/_rels/vmlDrawing1.vml.rels": relationsXml(["rId1", "image", "../media/image2.png"]),
    "xl/media/image1.png": Buffer.from("絵の秘密"),
    "xl/media/image2.png": Buffer.from("両方の絵"),
    "xl/chartsheets/sheet1.xml": chartSheetWith(`<oddFooter>&amp;C図の秘密</oddFooter>`),
    "xl/chartsheets/_rels/sheet1.xml.rels": relationsXml(["rId1", "drawing", "../drawings/drawing3.xml"]),
    "xl/drawings/drawing3.xml": drawing,
    "xl/drawings/_rels/drawing3.xml.rels": relationsXml(["rId1", "chartEx", "../charts/chart2.xml"]),
    "xl/charts/chart2.xml": chartWith(`<c:evenFooter>新しいグラフの秘密</c:evenFooter>`),
  });

/** What is listed of that book: the sheet, and what its header or footer shows. */
export const listed: readonly string[] = [
  ...["見積: 表示の秘密", "見積: 社外秘 Ｘ社&Ｙ社様", "見積: &[Picture] 偶数の秘密", "見積: &[Path]&[File]"],
  ...["見積: 表紙の秘密", "見積: &[Picture]", "見積: グラフの秘密", "図: 図の秘密", "図: 新しいグラフの秘密"],
];
