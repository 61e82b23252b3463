import { strip } from "../../src/xlsx/privacy/strip";
import { nothing, open } from "./opened";
import { bookOf, contentTypes, relationsXml, row, sheetXml, workbookXml } from "./small-book";
import { packageFaults, whereReadable } from "./sound-package";

/** What Excel leaves behind of its user, of earlier states and of other programs, in places that nobody sees. */
const book = (): Uint8Array =>
  bookOf({
    "[Content_Types].xml": contentTypes(
      `<Default Extension="bin" ContentType="b"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/xl/persons/person.xml" ContentType="p"/>`,
    ),
    "_rels/.rels": relationsXml(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "thumbnail", "docProps/thumbnail.jpeg"],
    ),
    "docProps/thumbnail.jpeg": "縮小図の秘密",
    "xl/workbook.xml": workbookXml(
      undefined,
      `<customWorkbookViews><customWorkbookView name="花子の表示" guid="{1}"/></customWorkbookViews>`,
    ),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "revisionHeaders", "revisions/revisionHeaders.xml"],
      ["rId3", "usernames", "revisions/userNames.xml"],
      ["rId4", "person", "persons/person.xml"],
    ),
    "xl/revisions/revisionHeaders.xml": `<headers><header userName="履歴の太郎"/></headers>`,
    "xl/revisions/_rels/revisionHeaders.xml.rels": relationsXml(["rId1", "revisionLog", "revisionLog1.xml"]),
    "xl/revisions/revisionLog1.xml": `<revisions><rcc><oc><is><t>以前の単価</t></is></oc></rcc></revisions>`,
    "xl/revisions/userNames.xml": `<users><userInfo name="利用者の次郎"/></users>`,
    "xl/persons/person.xml": `<personList><person displayName="人の三郎" id="{P}"/></personList>`,
    "xl/worksheets/sheet1.xml": sheetXml(
      row(1, `<c><v>1</v></c>`),
      `<scenarios current="0"><scenario name="値引き案" user="案の四郎" count="1"><inputCells r="A1" val="2"/></scenario></scenarios><customSheetViews><customSheetView guid="{1}"><pageSetup paperSize="9" r:id="rId1"/></customSheetView></customSheetViews><pageSetup paperSize="9" orientation="landscape" r:id="rId2"/><customProperties><customPr name="別のアドイン" r:id="rId3"/></customProperties>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(
      ["rId1", "printerSettings", "../printerSettings/printerSettings2.bin"],
      ["rId2", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId3", "customProperty", "../customProperty1.bin"],
    ),
    "xl/printerSettings/printerSettings1.bin": Buffer.from("\\\\経理サーバー\\複合機", "utf16le"),
    "xl/printerSettings/printerSettings2.bin": Buffer.from("\\\\経理サーバー\\複合機", "utf16le"),
    "xl/customProperty1.bin": Buffer.from("預けたデータ", "utf16le"),
  });

test("all of it is found", () => {
  expect(open(book()).facts).toMatchObject({
    ...{ printers: 2, revisions: 2, scenarios: ["値引き案"] },
    customXml: [{ part: "xl/customProperty1.bin", namespace: "別のアドイン" }],
    properties: [
      { name: "thumbnail", value: "docProps/thumbnail.jpeg" },
      { name: "customWorkbookView", value: "花子の表示" },
      { name: "person", value: "人の三郎" },
    ],
  });
  expect(packageFaults(book())).toEqual([]);
});

const words = [
  "縮小図の秘密",
  "花子の表示",
  "人の三郎",
  "履歴の太郎",
  "以前の単価",
  "利用者の次郎",
  "値引き案",
];
const all = [...words, "案の四郎", "経理サーバー", "別のアドイン", "預けたデータ"];

test.each([
  ["properties", { properties: true }, ["縮小図の秘密", "花子の表示", "人の三郎"]],
  ["the history", { revisions: true }, ["履歴の太郎", "以前の単価", "利用者の次郎"]],
  ["scenarios", { scenarios: true }, ["値引き案", "案の四郎"]],
  ["printers", { printers: true }, ["経理サーバー"]],
  ["data on sheets", { customXml: ["xl/customProperty1.bin"] }, ["別のアドイン", "預けたデータ"]],
])("%s can be taken out alone, with nothing orphaned, and is not found any more", (_, wanted, gone) => {
  const { file } = open(book());
  strip(file, [], { ...nothing, ...wanted });
  const bytes = file.bytes();
  expect(all.filter((word) => whereReadable(bytes, word).length === 0)).toEqual(gone);
  expect(packageFaults(bytes)).toEqual([]);
});

test("paper and its direction stay when the printer goes", () => {
  const { file } = open(book());
  strip(file, [], { ...nothing, printers: true });
  const xml = file.text("xl/worksheets/sheet1.xml");
  expect(xml).toContain(`<pageSetup paperSize="9" orientation="landscape"/>`);
  expect(xml).toContain(`<pageSetup paperSize="9"/>`);
});
