import { strToU8, zipSync, type Zippable } from "fflate";

/** The parts of a small workbook by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

export const sheetXml = (rows: string, behind = ""): string =>
  `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;

export const relationsXml = (
  ...relations: readonly (readonly [id: string, type: string, target: string])[]
): string =>
  `${head}<Relationships xmlns="${packaged}">${relations
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** Cells of one row, as XML, numbered from A. */
export const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells.map((cell, index) => cell.replace("<c", `<c r="${String.fromCharCode(65 + index)}${number}"`)).join("")}</row>`;

export const contentTypes = (more = "", workbook = `${spreadsheet}.sheet.main+xml`): string =>
  `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbook}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/>${more}</Types>`;

export const workbookXml = (sheets = `<sheet name="見積" sheetId="1" r:id="rId1"/>`, behind = ""): string =>
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets}</sheets>${behind}</workbook>`;

/** A workbook with one sheet: 品名 in A1, 543000 in B1. */
export const smallParts: Parts = {
  "[Content_Types].xml": contentTypes(),
  "_rels/.rels": relationsXml(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": workbookXml(),
  "xl/_rels/workbook.xml.rels": relationsXml(["rId1", "worksheet", "worksheets/sheet1.xml"]),
  "xl/worksheets/sheet1.xml": sheetXml(
    row(1, `<c t="inlineStr"><is><t>品名</t></is></c>`, `<c><v>543000</v></c>`),
  ),
};

/** Parts as a file; undefined leaves a part out. */
export function bookOf(
  parts: Readonly<Record<string, string | Uint8Array | undefined>>,
  level: 0 | 6 = 6,
): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries({ ...smallParts, ...parts }))
    if (part !== undefined) files[name] = [typeof part === "string" ? strToU8(part) : part, { level }];
  // The same time for all, or two files made of the same parts could differ.
  return zipSync(files, { mtime: new Date(2025, 9, 2) });
}
