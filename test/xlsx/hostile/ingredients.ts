import { strToU8, zipSync } from "fflate";
import type { RefusalCode } from "../../../src/xlsx/refusal";
import { bookOf, relationsXml, row, sheetXml } from "../small-book";
import { FIELD, forged, localOffset } from "./forge";

/** A file that somebody could send to do harm, and what must become of it. */
export interface Hostile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Refused for this reason; without one it is read, and what it tried must come to nothing. */
  readonly refused?: RefusalCode;
  /** What stands in A1 where it is read. */
  readonly a1?: unknown;
}

export const SHEET = "xl/worksheets/sheet1.xml";
export const megabyte = 1 << 20;
export const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * megabyte).fill(32);
export const cells = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<row r="${index + 1}">${numbers(index)}</row>`).join("");
export const numbers = (row: number): string =>
  Array.from(
    { length: 1_000 },
    (_, column) => `<c><v>${(row * 7919 + column * 104_729) % 99_991}</v></c>`,
  ).join("");
export const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
export const sheet = (rows: string, behind = "") => bookOf({ [SHEET]: sheetXml(rows, behind) });
export const withPart = (name: string, part: string | Uint8Array = "x") => bookOf({ [name]: part });
export const a1 = (value: string) => sheet(row(1, text(value)));
export const dtd = (declaration: string, body = "") =>
  bookOf({
    [SHEET]: `<?xml version="1.0"?><!DOCTYPE worksheet ${declaration}><worksheet>${body}</worksheet>`,
  });
export const small = () => bookOf({});
export const compound = (body: string): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(body).forEach((sign, index) => (bytes[512 + index * 2] = sign.charCodeAt(0)));
  return bytes;
};
export const nested = (): Uint8Array =>
  zipSync({ "inner.xlsx": zipSync({ "inner.bin": [zeros(40), { level: 9 }] }) });
export const manyParts = () =>
  bookOf(Object.fromEntries(Array.from({ length: 1_200 }, (_, index) => [`xl/media/${index}.png`, "x"])));
export const twice = (): Uint8Array => {
  const copy = withPart("xl/worksheets/sheet2.xml");
  const from = new TextDecoder("latin1").decode(copy);
  for (let at = from.indexOf("sheet2.xml"); at >= 0; at = from.indexOf("sheet2.xml", at + 1))
    copy.set(strToU8("SHEET1.XML"), at);
  return copy;
};
export const overlapping = (): Uint8Array => {
  const bytes = small();
  return forged(bytes, "xl/workbook.xml", { at: FIELD.offset, size: 4, value: localOffset(bytes, SHEET) });
};

const column = (count: number, first: string, other: string): string =>
  Array.from({ length: count }, (_, index) => row(index + 1, index === 0 ? first : other)).join("");
/** A column of so many cells with one formula of so many letters, written once. */
export const sharedFormula = (count: number, letters: number) => (): Uint8Array => {
  const formula = Array.from({ length: letters / 6 }, (_, index) => `A${(index % 900) + 1_000}`).join("+");
  const first = `<c><f t="shared" ref="A1:A${count}" si="0">${formula}</f><v>1</v></c>`;
  return sheet(column(count, first, `<c><f t="shared" si="0"/><v>1</v></c>`));
};
const sharedCell = `<c t="s"><v>0</v></c>`;
/** The same with one text in the list of shared ones. */
export const sharedText = (count: number, shared: string) => (): Uint8Array =>
  bookOf({
    [SHEET]: sheetXml(column(count, sharedCell, sharedCell)),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": `<sst><si><t xml:space="preserve">${shared}</t></si></sst>`,
  });
