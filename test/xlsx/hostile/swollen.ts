import { bookOf, relationsXml, row, sheetXml, workbookXml } from "../small-book";
import { FIELD, forged, forgedEnd } from "./forge";
import {
  type Hostile,
  SHEET,
  zeros,
  cells,
  text,
  sheet,
  a1,
  dtd,
  small,
  nested,
  manyParts,
  sharedFormula,
  sharedText,
} from "./ingredients";

const bombs: readonly Hostile[] = [
  { name: "a sheet of 120 MB of blanks", bytes: () => bookOf({ [SHEET]: zeros(120) }), refused: "bomb" },
  {
    name: "a sheet of 20 MB of blanks, a thousandfold",
    bytes: () => bookOf({ [SHEET]: zeros(20) }),
    refused: "bomb",
  },
  {
    name: "shared strings of 100 MB",
    bytes: () =>
      bookOf({
        "xl/_rels/workbook.xml.rels": relationsXml(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "sharedStrings", "sharedStrings.xml"],
        ),
        "xl/sharedStrings.xml": zeros(100),
      }),
    refused: "bomb",
  },
  {
    name: "content types of 60 MB",
    bytes: () => bookOf({ "[Content_Types].xml": zeros(60) }),
    refused: "bomb",
  },
  {
    name: "a bomb that claims to be one byte",
    bytes: () => forged(bookOf({ [SHEET]: zeros(60) }), SHEET, { at: FIELD.size, size: 4, value: 1 }),
    refused: "bomb",
  },
  {
    name: "a size of 4 GB claimed",
    bytes: () => forged(small(), SHEET, { at: FIELD.size, size: 4, value: 0xfffffff0 }),
    refused: "bomb",
  },
  {
    name: "a size one byte too small",
    bytes: () => forged(small(), SHEET, { at: FIELD.size, size: 4, value: 10 }),
    refused: "damaged",
  },
  { name: "a zip in a zip", bytes: nested, refused: "damaged" },
  {
    name: "50 MB that cannot be packed",
    bytes: () => bookOf({ "xl/media/a.png": zeros(50) }, 0),
    refused: "too-large",
  },
  { name: "1,200 parts", bytes: manyParts, refused: "too-many-parts" },
  { name: "65,535 parts claimed", bytes: () => forgedEnd(small(), 10, 0xffff), refused: "too-many-parts" },
];

/** One long formula or text that thousands of cells share: small in the file, endless when written out. */
const shared: readonly Hostile[] = [
  {
    name: "5,000 cells that share a formula of 8,000 letters",
    bytes: sharedFormula(5_000, 8_000),
    refused: "bomb",
  },
  {
    name: "10,000 cells that share a formula of 100,000 letters",
    bytes: sharedFormula(10_000, 100_000),
    refused: "bomb",
  },
  {
    name: "10,000 cells that share a text of 32,000 letters",
    bytes: sharedText(10_000, "A".repeat(32_000)),
    refused: "bomb",
  },
  {
    name: "10,000 cells that share a text of 32,000 blanks",
    bytes: sharedText(10_000, " ".repeat(32_000)),
    refused: "bomb",
  },
  { name: "100 cells that share a formula of 800 letters", bytes: sharedFormula(100, 800), a1: 1 },
];

const wide: readonly Hostile[] = [
  {
    name: "10,000 columns",
    bytes: () => sheet(`<row r="1">${"<c><v>1</v></c>".repeat(10_000)}</row>`),
    refused: "too-wide",
  },
  {
    name: "a cell in XFD1048576",
    bytes: () => sheet(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
    refused: "too-wide",
  },
  {
    name: "a cell in column ZZZ",
    bytes: () => sheet(`<row r="1"><c r="ZZZ1"><v>1</v></c></row>`),
    refused: "damaged",
  },
  { name: "row 9,999,999", bytes: () => sheet(`<row r="9999999"><c><v>1</v></c></row>`), refused: "damaged" },
  { name: "row of minus one", bytes: () => sheet(`<row r="-1"><c><v>1</v></c></row>`), refused: "damaged" },
  { name: "150,000 cells", bytes: () => sheet(cells(150)), refused: "too-many-cells" },
  {
    name: "the same cell twice",
    bytes: () => sheet(`<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>`),
    refused: "damaged",
  },
  {
    name: "10,000 elements inside one another",
    bytes: () => sheet("<a>".repeat(10_000) + "</a>".repeat(10_000)),
    refused: "damaged",
  },
];

const lol = `[<!ENTITY a "lol">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${"bcdefghij"[index] ?? ""} "${`&${"abcdefghi"[index] ?? ""};`.repeat(10)}">`).join("")}]`;
const xml: readonly Hostile[] = [
  { name: "a billion laughs", bytes: () => dtd(lol, "<sheetData>&j;</sheetData>"), refused: "entities" },
  {
    name: "an entity from a file",
    bytes: () => dtd(`[<!ENTITY x SYSTEM "file:///etc/passwd">]`, "&x;"),
    refused: "entities",
  },
  {
    name: "an entity from the net",
    bytes: () => dtd(`[<!ENTITY x SYSTEM "http://example.invalid/x">]`, "&x;"),
    refused: "entities",
  },
  {
    name: "a document type from the net",
    bytes: () => dtd(`SYSTEM "http://example.invalid/x.dtd"`),
    refused: "entities",
  },
  { name: "an entity that nobody declared", bytes: () => a1("&danger;"), refused: "damaged" },
  {
    name: "bytes that are no UTF-8",
    bytes: () => bookOf({ [SHEET]: new Uint8Array([0x3c, 0xff, 0xfe, 0x3e]) }),
    refused: "damaged",
  },
  {
    name: "XML cut off",
    bytes: () => bookOf({ [SHEET]: sheetXml(row(1, text("x"))).slice(0, -30) }),
    refused: "damaged",
  },
  {
    name: "names of object members as cells' attributes",
    bytes: () => sheet(`<row r="1"><c r="A1" __proto__="x" constructor="y"><v>7</v></c></row>`),
    a1: 7,
  },
  {
    name: "a sheet called __proto__",
    bytes: () =>
      bookOf({ "xl/workbook.xml": workbookXml(`<sheet name="__proto__" sheetId="1" r:id="rId1"/>`) }),
    a1: "品名",
  },
  {
    name: "a shared text that is not there",
    bytes: () => sheet(row(1, `<c t="s"><v>999999</v></c>`)),
    a1: undefined,
  },
  { name: "a number that is none", bytes: () => sheet(row(1, `<c><v>1e999</v></c>`)), a1: undefined },
];

/** Files that are too much for a reader. */
export const swollenFiles: readonly Hostile[] = [...bombs, ...shared, ...wide, ...xml];
