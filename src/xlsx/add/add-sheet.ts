import { cellPlace, columnNumber } from "../../sheets/address";
import type { Cell, Sheet } from "../../sheets/sheet";
import type { Package } from "../package/package";
import { partsOf } from "../privacy/parts-of";
import { cellText, escaped } from "../xml/text";
import { walk } from "../xml/walk";
import { addContentType, addRelation, appended, freeName, office } from "./add-part";
import { addLooks, type Looks } from "./styles";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds a sheet of values behind the others. Formulas and links of its cells are not written: it is a record. */
export function addSheet(file: Package, sheet: Sheet): void {
  const workbook = file.workbook();
  const looks = addLooks(file, partsOf(file, workbook, ["styles"])[0]);
  const part = freeName(file, `${folderOf(workbook)}worksheets/sheet`, ".xml");
  file.setText(part, sheetXml(sheet, looks));
  addContentType(file, part, sheetType);
  const relation = addRelation(file, workbook, "worksheet", `/${part}`);
  const { prefix, id } = nextSheet(file, workbook);
  const entry = `<${prefix}sheet name="${escaped(sheet.name)}" sheetId="${id}" xmlns:r="${office}" r:id="${relation}"/>`;
  file.setText(workbook, appended(workbook, file.text(workbook), "sheets", entry));
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

function nextSheet(file: Package, workbook: string): { prefix: string; id: number } {
  let [prefix, id] = ["", 0];
  walk(workbook, file.text(workbook), {
    open: (tag) => {
      if (tag.name === "sheets") prefix = tag.prefix;
      if (tag.name === "sheet") id = Math.max(id, Number(tag.attributes["sheetId"] ?? 0));
    },
  });
  return { prefix, id: id + 1 };
}

function sheetXml({ cells, widths, frozenRows }: Sheet, looks: Looks): string {
  const rows = new Map<number, { column: number; name: string; cell: Cell }[]>();
  for (const [name, cell] of Object.entries(cells)) {
    const { row, column } = cellPlace(name);
    const inRow = rows.get(row) ?? [];
    rows.set(row, [...inRow, { column, name, cell }]);
  }
  const written = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => {
      const inOrder = inRow.sort((a, b) => a.column - b.column);
      return `<row r="${row + 1}">${inOrder.map(({ name, cell }) => cellXml(name, cell, looks)).join("")}</row>`;
    });
  const columns = Object.entries(widths).map(([letters, width]) => {
    const column = columnNumber(letters) + 1;
    return `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`;
  });
  const pane = frozenRows
    ? `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
    : "";
  const cols = columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
  const print = `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${pane}${cols}<sheetData>${written.join("")}</sheetData>${print}</worksheet>`;
}

function cellXml(name: string, { value, format, look }: Cell, looks: Looks): string {
  const style = look?.size ? looks.title : look?.bold ? looks.bold : lookOf(format, looks);
  const head = `<c r="${name}" s="${style}"`;
  if (value === undefined) return `${head}/>`;
  if (typeof value === "number") return `${head}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

function lookOf(format: string | undefined, looks: Looks): number {
  if (format === undefined || format === "@") return looks.plain;
  return format.includes("yy") ? looks.date : looks.yen;
}
