import { openOwnPackage } from "../../src/xlsx/read";
import { bookOf, contentTypes, relationsXml, sheetXml, workbookXml } from "../xlsx/small-book";
import { packageFaults, whereReadable } from "../xlsx/sound-package";
import { copyWithout } from "./copies";

const secrets = [
  "枠の秘密",
  "欄の秘密",
  "名前の秘密",
  "図の枠の秘密",
  "写真の秘密",
  "古い写真の秘密",
  "組の秘密",
];
const plain = ["見える枠", "見える写真", "組の仲間", "古い見える写真", "手書きの枠", "図の見える枠"];

const box = (link: string, text: string) =>
  `<xdr:sp macro="" textlink="${link}"><xdr:txBody><a:p><a:fld id="{1}" type="TxLink"><a:t>${text}</a:t></a:fld></a:p></xdr:txBody></xdr:sp>`;
const camera = (range: string, id: string, text: string) =>
  `<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="a14"><xdr:pic><xdr:cNvPr name="${text}"/><a14:cameraTool cellRange="${range}" spid="_x0000_s1"/><a:blip r:embed="${id}"/></xdr:pic></mc:Choice><mc:Fallback/></mc:AlternateContent>`;
const anchor = (inside: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:row>6</xdr:row></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:row>8</xdr:row></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
const picture = (range: string, id: string, name: string) =>
  `<v:shape id="${name}"><v:imagedata o:relid="${id}"/><x:ClientData ObjectType="Pict"><x:FmlaPict>${range}</x:FmlaPict></x:ClientData></v:shape>`;

/** Boxes and pictures that show cells of row 2, which is hidden, of a hidden sheet, and of cells that can be seen. */
const book = (): Uint8Array =>
  bookOf({
    "[Content_Types].xml": contentTypes(
      `<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="v"/>`,
    ),
    "xl/workbook.xml": workbookXml(
      `<sheet name="見積" sheetId="1" r:id="rId1"/><sheet name="控え" sheetId="2" state="hidden" r:id="rId2"/>`,
      `<definedNames><definedName name="注">見積!$A$2</definedName></definedNames>`,
    ),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ),
    "xl/worksheets/sheet2.xml": sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>`),
    "xl/worksheets/sheet1.xml": sheetXml(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>`,
      `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ),
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:r="r">${[
      anchor(box("$A$2", "枠の秘密")),
      anchor(box("控え!$B$9", "欄の秘密")),
      anchor(box("注", "名前の秘密")),
      anchor(box("$A$1", "見える枠")),
      anchor(box("", "手書きの枠")),
      anchor(camera("$A$1:$B$3", "rId1", "写真の秘密")),
      anchor(camera("$A$1:$B$1", "rId2", "見える写真")),
      anchor(`<xdr:grpSp>${box("$A$1", "組の仲間")}${camera("控え!$A$1", "rId3", "組の秘密")}</xdr:grpSp>`),
      anchor(`<c:chart xmlns:c="c" r:id="rId4"/>`),
    ].join("")}</xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationsXml(
      ["rId1", "image", "../media/image1.png"],
      ["rId2", "image", "../media/image2.png"],
      ["rId3", "image", "../media/image3.png"],
      ["rId4", "chart", "../charts/chart1.xml"],
    ),
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="c" xmlns:r="r"><c:userShapes r:id="rId1"/></c:chartSpace>`,
    "xl/charts/_rels/chart1.xml.rels": relationsXml(["rId1", "chartUserShapes", "../drawings/drawing2.xml"]),
    "xl/drawings/drawing2.xml": `<c:userShapes xmlns:c="c" xmlns:xdr="x" xmlns:a="a">${box("見積!$A$2", "図の枠の秘密")}${box("見積!$A$1", "図の見える枠")}</c:userShapes>`,
    "xl/drawings/vmlDrawing1.vml": `<xml>${picture("$A$2", "rId1", "古い写真の秘密")}${picture("$A$1", "rId2", "古い見える写真")}</xml>`,
    "xl/drawings/_rels/vmlDrawing1.vml.rels": relationsXml(
      ["rId1", "image", "../media/image4.png"],
      ["rId2", "image", "../media/image2.png"],
    ),
    "xl/media/image1.png": Buffer.from("写真の秘密"),
    "xl/media/image2.png": Buffer.from("見える写真"),
    "xl/media/image3.png": Buffer.from("組の秘密"),
    "xl/media/image4.png": Buffer.from("古い写真の秘密"),
  });

test("the original tells every secret, and its parts belong together", () => {
  const words = [...secrets, ...plain];
  expect(words.filter((word) => whereReadable(book(), word).length === 0)).toEqual([]);
  expect(packageFaults(book())).toEqual([]);
});

test("boxes and pictures that show emptied cells show nothing of them, and those of other cells stay", () => {
  const { bytes } = copyWithout(book(), "hidden-cells", "hidden-sheets");
  expect(secrets.flatMap((word) => whereReadable(bytes, word).map((part) => `${word} ${part}`))).toEqual([]);
  expect(plain.filter((word) => whereReadable(bytes, word).length === 0)).toEqual([]);
  expect(packageFaults(bytes)).toEqual([]);
});

test("a box of emptied cells stays where it was, without its text and its link", () => {
  const { bytes } = copyWithout(book(), "hidden-cells");
  const xml = openOwnPackage(bytes).text("xl/drawings/drawing1.xml");
  expect(xml).toContain(
    `<xdr:sp macro=""><xdr:txBody><a:p><a:fld id="{1}" type="TxLink"><a:t></a:t></a:fld></a:p></xdr:txBody></xdr:sp>`,
  );
  expect(xml).toContain("欄の秘密");
  expect(xml).toContain(`textlink="$A$1"`);
});

test("a box of money is emptied with the money, for vendors", () => {
  const file = openOwnPackage(book());
  const sheet = "xl/worksheets/sheet1.xml";
  const cap = `<f>_xldudf_SUBSIDY_GRANTCAP("9①","病院",150)</f>`;
  file.setText(sheet, file.text(sheet).replace(`<c r="A1">`, `<c r="A1">${cap}`));
  const { bytes } = copyWithout(file.bytes(), "money");
  expect(["見える枠", "図の見える枠", "枠の秘密"].map((word) => whereReadable(bytes, word).length)).toEqual([
    0, 0, 2,
  ]);
});

test("nothing of it is touched where no cell is emptied", () => {
  expect(Buffer.compare(copyWithout(book(), "comments").bytes, book())).toBe(0);
});
