import { strip } from "../../src/xlsx/privacy/strip";
import { nothing, open } from "./opened";
import { relationsXml, row, sheetXml } from "./small-book";
import { talkativeBook } from "./talkative-book";

const shape = (id: string, type: string): string =>
  `<v:shape id="${id}"><v:textbox>${id}<br></v:textbox><x:ClientData ObjectType="${type}"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`;
const vml = (...shapes: readonly string[]): string => `<xml xmlns:v="v" xmlns:x="x">${shapes.join("")}</xml>`;

/** A sheet with notes and a picture in the header, which has a drawing of the same kind. */
const withHeader = (boxes: string): Uint8Array =>
  talkativeBook({
    "xl/worksheets/sheet1.xml": sheetXml(
      row(1, `<c><v>12</v></c>`),
      `<legacyDrawing r:id="rId2"/><legacyDrawingHF r:id="rId3"/>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(
      ["rId1", "comments", "../comments1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "vmlDrawing", "../drawings/vmlDrawing2.vml"],
    ),
    "xl/drawings/vmlDrawing1.vml": boxes,
    "xl/drawings/vmlDrawing2.vml": vml(`<v:shape id="LH"><v:imagedata o:relid="rId1"/></v:shape>`),
  });

const withoutComments = (bytes: Uint8Array) => {
  const { file, listing } = open(bytes);
  strip(
    file,
    listing.sheets.map(({ part }) => part),
    { ...nothing, comments: true },
  );
  return open(file.bytes()).file;
};

test("the picture in a header stays with its relation when the notes go", () => {
  const file = withoutComments(withHeader(vml(shape("メモ", "Note"))));
  expect(file.text("xl/worksheets/sheet1.xml")).toMatch(
    /<\/sheetData><legacyDrawingHF r:id="rId3"\/><\/worksheet>$/,
  );
  expect(file.relations("xl/worksheets/sheet1.xml").map(({ id }) => id)).toEqual(["rId3"]);
  expect(file.names().filter((name) => /comments|vmlDrawing/.test(name))).toEqual([
    "xl/drawings/vmlDrawing2.vml",
  ]);
  expect(file.text("xl/drawings/vmlDrawing2.vml")).toContain("LH");
});

test("form controls in the drawing of the notes stay, and only the boxes of notes go", () => {
  const file = withoutComments(withHeader(vml(shape("メモ", "Note"), shape("釦", "Button"))));
  expect(file.text("xl/worksheets/sheet1.xml")).toContain(`<legacyDrawing r:id="rId2"/>`);
  expect(file.text("xl/drawings/vmlDrawing1.vml")).toBe(vml(shape("釦", "Button")));
  expect(file.relations("xl/worksheets/sheet1.xml").map(({ id }) => id)).toEqual(["rId2", "rId3"]);
});
