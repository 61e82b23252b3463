import { strToU8, zipSync, type Zippable } from "fflate";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { boxAddress, COLUMNS, ROWS } from "../objects/address";
import type { Book } from "../objects/book";
import { spilledCells, valuesIn } from "../objects/cell-values";
import { isCellError } from "../calculation/cell-error";
import { usedPart } from "../objects/used-range";
import { RangeView } from "../objects/views";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Functions of an add-in stand in files with a prefix, and their dots as underscores. */
const asStored = (formula: string): string =>
  formula
    .replace(/^=/, "")
    .replace(/\bSUBSIDY\.([A-Z]+)(?=\()/gi, (_, id: string) => `_xldudf_SUBSIDY_${id.toUpperCase()}`)
    .replace(/(\$?[A-Z]{1,3}\$?\d+)#/g, "_xlfn.ANCHORARRAY($1)");

function cellXml(
  value: string | number | boolean,
  formula: string,
  place: { name: string; fills?: string },
): string {
  const array = place.fills === undefined ? "" : ` t="array" ref="${place.fills}"`;
  const mark = place.fills === undefined ? "" : ` cm="1"`;
  const f = formula === "" ? "" : `<f${array}>${escaped(asStored(formula))}</f>`;
  const open = `<c r="${place.name}"${mark}`;
  if (typeof value === "number") return `${open}>${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (value === "") return f === "" ? "" : `${open} t="str">${f}<v></v></c>`;
  const type = isCellError(value) ? "e" : "str";
  return `${open} t="${type}">${f}<v>${escaped(value)}</v></c>`;
}

function sheetXml(book: Book, sheet: FWorksheet): string {
  const whole = { row: 0, column: 0, height: ROWS, width: COLUMNS };
  const used = usedPart(new RangeView(book, sheet, whole), true);
  const rows = used ? rowsXml(book, sheet, used.box) : "";
  return `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
}

function rowsXml(book: Book, sheet: FWorksheet, box: RangeView["box"]): string {
  const areas = book.formulas.getArrayFormulaRange()[book.engine.workbook.getId()]?.[sheet.getSheetId()];
  const spilled = spilledCells(book, sheet);
  return valuesIn(book, sheet, box)
    .map((values, index) => {
      const row = box.row + index;
      const cells = values.map((value, offset) => {
        const column = box.column + offset;
        const area = areas?.[row]?.[column];
        const isFilled = spilled[row]?.[column] && !area;
        const formula = isFilled ? "" : sheet.getRange(row, column).getFormula();
        const name = boxAddress({ row, column, height: 1, width: 1 });
        const isSpill = area && (area.endRow > area.startRow || area.endColumn > area.startColumn);
        if (!isSpill) return cellXml(value, formula, { name });
        const height = area.endRow - area.startRow + 1;
        const width = area.endColumn - area.startColumn + 1;
        return cellXml(value, formula, { name, fills: boxAddress({ row, column, height, width }) });
      });
      return `<row r="${row + 1}">${cells.join("")}</row>`;
    })
    .join("");
}

function workbookXml(book: Book, sheets: readonly FWorksheet[]): string {
  const listed = sheets.map((sheet, index) => {
    const isVeryHidden = book.kept.veryHidden.has(sheet.getSheetId());
    const state = sheet.isSheetHidden() ? ` state="${isVeryHidden ? "veryHidden" : "hidden"}"` : "";
    return `<sheet name="${escaped(sheet.getSheetName())}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const names = book.engine.workbook.getDefinedNames().map((name) => {
    const home = sheets.findIndex((sheet) => sheet.getSheetId() === name.getLocalSheetId());
    const scope = home < 0 ? "" : ` localSheetId="${home}"`;
    const formula = escaped(asStored(name.getFormulaOrRefString()));
    return `<definedName name="${escaped(name.getName())}"${scope}>${formula}</definedName>`;
  });
  const defined = names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "";
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join("")}</sheets>${defined}</workbook>`;
}

const relations = (all: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${packaged}/relationships">${all
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;

/**
 * The workbook as an .xlsx: cells with formulas and values, spills, names, hidden sheets, custom XML parts. Looks,
 * charts and print set-up of the grid are left out.
 */
export function bookFile(book: Book): Uint8Array {
  const sheets = book.engine.workbook.getSheets();
  const sheetParts = sheets.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  const xml = [...book.kept.xmlParts.values()];
  const types = [
    override("xl/workbook.xml", `${spreadsheet}.sheet.main+xml`),
    ...sheetParts.map((part) => override(part, `${spreadsheet}.worksheet+xml`)),
  ];
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${head}<Types xmlns="${packaged}/content-types">${defaults}${types.join("")}</Types>`,
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(book, sheets),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheetParts.map((part) => ["worksheet", `/${part}`] as const),
      ...xml.map((_, index) => ["customXml", `/customXml/item${index + 1}.xml`] as const),
    ]),
  };
  sheets.forEach((sheet, index) => (parts[sheetParts[index] ?? ""] = sheetXml(book, sheet)));
  xml.forEach((part, index) => (parts[`customXml/item${index + 1}.xml`] = part.xml));
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files);
}
