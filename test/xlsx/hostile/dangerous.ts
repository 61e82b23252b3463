import { strToU8 } from "fflate";
import { bookOf, contentTypes, relationsXml, row, sheetXml, smallParts, workbookXml } from "../small-book";
import { FIELD, forged, forgedEnd } from "./forge";
import { type Hostile, SHEET, sheet, withPart, a1, small, compound, twice, overlapping } from "./ingredients";

const macros: readonly Hostile[] = [
  { name: "macros", bytes: () => withPart("xl/vbaProject.bin"), refused: "macros" },
  {
    name: "macros under another name",
    bytes: () =>
      bookOf({
        "[Content_Types].xml": contentTypes("", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
      }),
    refused: "macros",
  },
  {
    name: "macros of Excel 4",
    bytes: () => withPart("xl/macrosheets/sheet1.xml", sheetXml("")),
    refused: "macros",
  },
  { name: "a control", bytes: () => withPart("xl/activeX/activeX1.xml", "<a/>"), refused: "macros" },
  {
    name: "an object of another program",
    bytes: () => withPart("xl/embeddings/oleObject1.bin"),
    refused: "embedded",
  },
  {
    name: "a file put on a sheet",
    bytes: () => withPart("xl/embeddings/Microsoft_Word_Document.docx"),
    refused: "embedded",
  },
  {
    name: "macros beside an object",
    bytes: () => bookOf({ "xl/embeddings/oleObject1.bin": "x", "xl/vbaProject.bin": "x" }),
    refused: "macros",
  },
  { name: "a program", bytes: () => withPart("xl/media/invoice.exe"), refused: "macros" },
  { name: "a binary workbook", bytes: () => withPart("xl/workbook.bin"), refused: "binary-format" },
  { name: "an .xls renamed", bytes: () => compound("Workbook"), refused: "old-format" },
  { name: "a workbook behind a password", bytes: () => compound("EncryptedPackage"), refused: "encrypted" },
  {
    name: "a web page renamed",
    bytes: () => strToU8("<html><table><tr><td>1</td></tr></table></html>"),
    refused: "not-a-workbook",
  },
  { name: "a CSV renamed", bytes: () => strToU8("品名,単価\n=1+1,5"), refused: "not-a-workbook" },
  { name: "no bytes at all", bytes: () => new Uint8Array(), refused: "not-a-workbook" },
];

const broken: readonly Hostile[] = [
  { name: "a zip cut off", bytes: () => small().slice(0, 400), refused: "damaged" },
  {
    name: "a zip with something behind it",
    bytes: () => new Uint8Array([...small(), 1, 2, 3]),
    refused: "damaged",
  },
  {
    name: "a wrong check sum",
    bytes: () => forged(small(), SHEET, { at: FIELD.crc, size: 4, value: 1 }),
    refused: "damaged",
  },
  {
    name: "an unknown way of packing",
    bytes: () => forged(small(), SHEET, { at: FIELD.method, size: 2, value: 14 }),
    refused: "damaged",
  },
  {
    name: "a locked part",
    bytes: () => forged(small(), SHEET, { at: FIELD.flags, size: 2, value: 1 }),
    refused: "encrypted",
  },
  { name: "two parts in one place", bytes: overlapping, refused: "damaged" },
  {
    name: "a part beyond the end",
    bytes: () => forged(small(), SHEET, { at: FIELD.packed, size: 4, value: 0x7fffffff }),
    refused: "damaged",
  },
  {
    name: "a directory beyond the end",
    bytes: () => forgedEnd(small(), 16, 0x7fffffff, 4),
    refused: "damaged",
  },
  { name: "two parts of one name", bytes: twice, refused: "damaged" },
  { name: "a part outside the folder", bytes: () => withPart("../../evil.xml"), refused: "damaged" },
  { name: "a part at the root", bytes: () => withPart("/etc/evil.xml"), refused: "damaged" },
  {
    name: "a Word document",
    bytes: () => bookOf({ "_rels/.rels": relationsXml(["rId1", "officeDocument", "word/document.xml"]) }),
    refused: "not-a-workbook",
  },
  {
    name: "a workbook without its sheet",
    bytes: () => bookOf({ "xl/_rels/workbook.xml.rels": relationsXml() }),
    refused: "damaged",
  },
  {
    name: "a workbook elsewhere",
    bytes: () =>
      bookOf({
        "_rels/.rels": relationsXml(["rId1", "officeDocument", "xl/book.xml"]),
        "xl/book.xml": workbookXml(),
        "xl/_rels/book.xml.rels": smallParts["xl/_rels/workbook.xml.rels"],
      }),
    a1: "品名",
  },
];

const link = relationsXml(
  ["rId1", "worksheet", "worksheets/sheet1.xml"],
  ["rId9", "externalLink", "externalLinks/externalLink1.xml"],
);
const injected: readonly Hostile[] = [
  ...[
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://example.invalid")',
  ].map((value): Hostile => ({
    name: `a text that would be a formula: ${JSON.stringify(value)}`,
    bytes: () => a1(value.replaceAll('"', "&quot;")),
    a1: value,
  })),
  {
    name: "a call of another program",
    bytes: () => sheet(row(1, `<c t="str"><f>cmd|'/C calc'!A0</f><v>5</v></c>`)),
    a1: "5",
  },
  {
    name: "a link to another workbook",
    bytes: () =>
      bookOf({
        [SHEET]: sheetXml(row(1, `<c><f>[1]Sheet1!A1</f><v>12</v></c>`)),
        "xl/_rels/workbook.xml.rels": link,
        "xl/externalLinks/externalLink1.xml": "<externalLink/>",
      }),
    a1: 12,
  },
  {
    name: "a formula with a false value beside it",
    bytes: () => sheet(row(1, `<c><f>1+1</f><v>999</v></c>`)),
    a1: 999,
  },
];

/** Files that would run something, or are not what they seem. */
export const dangerousFiles: readonly Hostile[] = [...macros, ...broken, ...injected];
