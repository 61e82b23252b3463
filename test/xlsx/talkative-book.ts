import { bookOf, contentTypes, type Parts, relationsXml, row, sheetXml, workbookXml } from "./small-book";

/** Content type of a workbook with macros. */
export const macroBook = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
/** What the package says of a part. */
export const types = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
const names = `<externalReferences><externalReference r:id="rId5"/></externalReferences><definedNames><definedName name="秘密">見積!$A$1</definedName></definedNames>`;

/** A workbook that tells everything that one can tell. */
export const talkativeBook = (more: Parts = {}): Uint8Array =>
  bookOf({
    "[Content_Types].xml": contentTypes(
      types("xl/comments1.xml", "c") + types("customXml/itemProps1.xml", "p"),
      macroBook,
    ),
    "_rels/.rels": relationsXml(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "core-properties", "docProps/core.xml"],
      ["rId3", "custom-properties", "docProps/custom.xml"],
      ["rId4", "webextensiontaskpanes", "xl/webextensions/taskpanes.xml"],
    ),
    "xl/workbook.xml": workbookXml(undefined, names),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "customXml", "../customXml/item1.xml"],
      ["rId3", "vbaProject", "vbaProject.bin"],
      ["rId5", "externalLink", "externalLinks/externalLink1.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheetXml(
      row(1, `<c><f>[1]Sheet1!A1</f><v>12</v></c>`),
      `<legacyDrawing r:id="rId2"/>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(
      ["rId1", "comments", "../comments1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ),
    "xl/comments1.xml": `<comments><commentList><comment ref="A1"/><comment ref="B1"/></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml": "<xml/>",
    "xl/externalLinks/externalLink1.xml": "<externalLink/>",
    "xl/externalLinks/_rels/externalLink1.xml.rels": relationsXml([
      "rId1",
      "externalLinkPath",
      "C:/秘密.xlsx",
    ]).replace(`Target="C`, `TargetMode="External" Target="C`),
    "xl/vbaProject.bin": "macros",
    "xl/webextensions/taskpanes.xml": "<taskpanes/>",
    "xl/webextensions/_rels/taskpanes.xml.rels": relationsXml(["rId1", "webextension", "webextension1.xml"]),
    "xl/webextensions/webextension1.xml": "<webextension/>",
    "customXml/item1.xml": `<facilities xmlns="urn:medical-dx-grants:facilities">中央病院</facilities>`,
    "customXml/_rels/item1.xml.rels": relationsXml(["rId1", "customXmlProps", "itemProps1.xml"]),
    "customXml/itemProps1.xml": "<datastoreItem/>",
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>経理 花子</dc:creator><dc:title/></cp:coreProperties>`,
    "docProps/custom.xml": `<Properties><property name="案件"><lpwstr>極秘</lpwstr></property></Properties>`,
    ...more,
  });
