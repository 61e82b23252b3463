import { strip } from "../../src/xlsx/privacy/strip";
import { readPackage } from "../../src/xlsx/read/read-package";
import { ownLimits } from "../../src/xlsx/zip/limits";
import { nothing, open } from "./opened";
import { bookOf, contentTypes, relationsXml, row, sheetXml, workbookXml } from "./small-book";
import { macroBook, talkativeBook, types } from "./talkative-book";

test("all of it is found", () => {
  expect(open(talkativeBook()).facts).toEqual({
    comments: [{ sheet: "見積", count: 2 }],
    customXml: [{ part: "customXml/item1.xml", namespace: "urn:medical-dx-grants:facilities" }],
    properties: [
      { name: "creator", value: "経理 花子" },
      { name: "案件", value: "極秘" },
    ],
    externalLinks: ["C:/秘密.xlsx"],
    hyperlinks: [],
    headers: [],
    protectedRanges: [],
    startUps: 1,
    ...{ printers: 0, revisions: 0, scenarios: [] },
    contentAddIns: 0,
    hiddenCharts: [],
    hasMacros: true,
    macroSheets: 0,
    connections: [],
    pivotCaches: 0,
  });
});

test("nothing that is not chosen is taken", () => {
  const { file, listing } = open(talkativeBook());
  strip(
    file,
    listing.sheets.map(({ part }) => part),
    nothing,
  );
  expect(Buffer.compare(file.bytes(), talkativeBook())).toBe(0);
});

test("what is chosen is gone with every reference to it, and the workbook can still be read", () => {
  const { file, listing, facts } = open(talkativeBook());
  const book = readPackage(file, ownLimits);
  strip(
    file,
    listing.sheets.map(({ part }) => part),
    {
      ...{
        comments: true,
        properties: true,
        externalLinks: true,
        hyperlinks: true,
        headers: true,
        protectedRanges: true,
        startUps: true,
        macros: true,
      },
      ...{ printers: true, revisions: true, scenarios: true, connections: true },
      customXml: facts.customXml.map(({ part }) => part),
      names: book.loose.map(({ id }) => id),
    },
  );
  const after = open(file.bytes());
  expect(after.facts).toEqual({
    ...{ comments: [], customXml: [], properties: [], externalLinks: [], hyperlinks: [], startUps: 0 },
    headers: [],
    protectedRanges: [],
    ...{
      ...{ printers: 0, revisions: 0, scenarios: [] },
      contentAddIns: 0,
      hiddenCharts: [],
      hasMacros: false,
      macroSheets: 0,
      connections: [],
      pivotCaches: 0,
    },
  });
  expect(after.file.names().join(" ")).not.toMatch(/comment|vml|custom|external|webext|vba/i);
  expect(after.file.contentTypes()).not.toMatch(/macroEnabled|comments|itemProps/);
  expect(after.file.text("xl/workbook.xml")).not.toMatch(/externalReference|definedName/);
  expect(after.file.text("xl/worksheets/sheet1.xml")).not.toContain("legacyDrawing");
  expect(readPackage(after.file, ownLimits).sheets[0]?.cells.get("A1")?.value).toBe(12);
  const text = new TextDecoder("latin1").decode(file.bytes());
  expect(text).not.toContain("facilities");
});

describe("macro sheets of Excel 4.0, which names and formulas may call", () => {
  const withMacroSheet = (parts: Readonly<Record<string, string>> = {}) =>
    bookOf({
      "[Content_Types].xml": contentTypes(
        types("xl/macrosheets/sheet1.xml", "application/vnd.ms-excel.macrosheet+xml"),
        macroBook,
      ),
      "xl/_rels/workbook.xml.rels": relationsXml(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "xlMacrosheet", "macrosheets/sheet1.xml"],
        ["rId3", "vbaProject", "vbaProject.bin"],
      ),
      "xl/workbook.xml": workbookXml(
        `<sheet name="見積" sheetId="1" r:id="rId1"/><sheet name="Macro1" sheetId="2" r:id="rId2"/>`,
      ),
      "xl/macrosheets/sheet1.xml": sheetXml(""),
      ...parts,
    });

  test("alone are no macros that can be removed, and trying leaves the file as it is", () => {
    const { file, facts } = open(withMacroSheet());
    expect(facts).toMatchObject({ hasMacros: false, macroSheets: 1 });
    strip(file, [], { ...nothing, macros: true });
    expect(Buffer.compare(file.bytes(), withMacroSheet())).toBe(0);
  });

  test("stay when the project beside them goes, and the workbook still says that it has them", () => {
    const { file, facts } = open(withMacroSheet({ "xl/vbaProject.bin": "macros" }));
    expect(facts).toMatchObject({ hasMacros: true, macroSheets: 1 });
    strip(file, [], { ...nothing, macros: true });
    const after = open(file.bytes());
    expect(after.facts).toMatchObject({ hasMacros: false, macroSheets: 1 });
    expect(after.file.contentTypes()).toContain(macroBook);
  });
});

/** What programs write of themselves and their user beside the properties that people fill in. */
const told = () =>
  bookOf({
    "_rels/.rels": relationsXml(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "extended-properties", "docProps/app.xml"],
    ),
    "docProps/app.xml": `<Properties xmlns:vt="v"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>ワークシート</vt:lpstr></vt:variant><vt:variant><vt:i4>2</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>見積</vt:lpstr><vt:lpstr>旧単価</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
    "xl/workbook.xml": workbookXml(
      undefined,
      `<definedNames><definedName name="秘密">見積!$A$1</definedName></definedNames>`,
    ).replace(
      "<sheets>",
      `<fileSharing readOnlyRecommended="1" userName="経理 花子"/><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="a" url="C:\\Users\\hanako\\"/></mc:Choice></mc:AlternateContent><sheets>`,
    ),
  });

test("the folder, the user who reserved the file and the titles of its parts are properties", () => {
  const { file, facts } = open(told());
  expect(facts.properties).toEqual([
    { name: "fileSharing", value: "経理 花子" },
    { name: "absPath", value: "C:\\Users\\hanako\\" },
    { name: "TitlesOfParts", value: "見積, 旧単価" },
  ]);
  strip(file, [], { ...nothing, properties: true });
  const after = open(file.bytes());
  expect(after.facts.properties).toEqual([]);
  expect(after.file.text("docProps/app.xml")).toBe(
    `<Properties xmlns:vt="v"><Application>Microsoft Excel</Application></Properties>`,
  );
  expect(after.file.text("xl/workbook.xml")).toContain(`<fileSharing readOnlyRecommended="1"/><sheets>`);
});

test("the title of a removed name goes with it", () => {
  const { file } = open(told());
  const book = readPackage(file, ownLimits);
  strip(file, [], { ...nothing, names: book.loose.map(({ id }) => id) });
  expect(file.text("docProps/app.xml")).not.toContain("旧単価");
  expect(open(file.bytes()).facts.properties.map(({ name }) => name)).toEqual(["fileSharing", "absPath"]);
});

test("an add-in shown inside of a sheet starts nothing, is counted apart and stays", () => {
  const { file, facts } = open(
    bookOf({
      "_rels/.rels": relationsXml(
        ["rId1", "officeDocument", "xl/workbook.xml"],
        ["rId4", "webextensiontaskpanes", "xl/webextensions/taskpanes.xml"],
      ),
      "xl/webextensions/taskpanes.xml": "<taskpanes/>",
      "xl/webextensions/_rels/taskpanes.xml.rels": relationsXml([
        "rId1",
        "webextension",
        "webextension1.xml",
      ]),
      "xl/webextensions/webextension1.xml": "<webextension/>",
      "xl/webextensions/webextension2.xml": "<webextension/>",
      "xl/worksheets/sheet1.xml": sheetXml(row(1, `<c><v>1</v></c>`), `<drawing r:id="rId1"/>`),
      "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(["rId1", "drawing", "../drawings/drawing1.xml"]),
      "xl/drawings/drawing1.xml": "<wsDr/>",
      "xl/drawings/_rels/drawing1.xml.rels": relationsXml([
        ...(["rId1", "webextension", "../webextensions/webextension2.xml"] as const),
      ]),
    }),
  );
  expect(facts).toMatchObject({ startUps: 1, contentAddIns: 1 });
  strip(file, [], { ...nothing, startUps: true });
  expect(open(file.bytes()).facts).toMatchObject({ startUps: 0, contentAddIns: 1 });
  expect(file.find("xl/webextensions/webextension2.xml")).toBeDefined();
});
