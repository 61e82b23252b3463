import { cellPlace, columnNumber } from "../../sheets/address";
import { footerText, margins, pageCount, type PrintSetUp } from "../../sheets/print";
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
  const looks = addLooks(file, partsOf(file, workbook, ["styles"])[0], Object.values(sheet.cells));
  const part = freeName(file, `${folderOf(workbook)}worksheets/sheet`, ".xml");
  file.setText(part, sheetXml(sheet, looks));
  addContentType(file, part, sheetType);
  const relation = addRelation(file, workbook, "worksheet", `/${part}`);
  const { prefix, id, count } = nextSheet(file, workbook);
  const entry = `<${prefix}sheet name="${escaped(sheet.name)}" sheetId="${id}" xmlns:r="${office}" r:id="${relation}"/>`;
  const listed = appended(workbook, file.text(workbook), "sheets", entry);
  file.setText(workbook, withRepeatedRows(workbook, listed, { sheet, prefix, index: count }));
}

/** The rows that every printed page repeats are a name of the sheet. */
function withRepeatedRows(
  workbook: string,
  xml: string,
  { sheet, prefix, index }: { readonly sheet: Sheet; readonly prefix: string; readonly index: number },
): string {
  const rows = sheet.print?.headerRows;
  if (!rows) return xml;
  const cells = `'${sheet.name.replaceAll("'", "''")}'!$${rows.first}:$${rows.last}`;
  const name = `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escaped(cells)}</${prefix}definedName>`;
  const more = appended(workbook, xml, "definedNames", name);
  if (more !== xml) return more;
  // Names stand behind the sheets and what workbooks refer to.
  let place = 0;
  walk(workbook, xml, {
    open: ({ name: element, isEmpty, to }) => {
      if (isEmpty && beforeNames.has(element)) place = to;
    },
    close: ({ name: element, to }) => {
      if (beforeNames.has(element)) place = to;
    },
  });
  return `${xml.slice(0, place)}<${prefix}definedNames>${name}</${prefix}definedNames>${xml.slice(place)}`;
}

const beforeNames: ReadonlySet<string> = new Set(["sheets", "functionGroups", "externalReferences"]);

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

function nextSheet(file: Package, workbook: string): { prefix: string; id: number; count: number } {
  let [prefix, id, count] = ["", 0, 0];
  walk(workbook, file.text(workbook), {
    open: (tag) => {
      if (tag.name === "sheets") prefix = tag.prefix;
      if (tag.name !== "sheet") return;
      id = Math.max(id, Number(tag.attributes["sheetId"] ?? 0));
      count += 1;
    },
  });
  return { prefix, id: id + 1, count };
}

function sheetXml({ cells, widths, heights, frozenRows, print }: Sheet, looks: Looks): string {
  const rows = new Map<number, { column: number; name: string; cell: Cell }[]>();
  for (const [name, cell] of Object.entries(cells)) {
    const { row, column } = cellPlace(name);
    const inRow = rows.get(row) ?? [];
    inRow.push({ column, name, cell });
    rows.set(row, inRow);
  }
  const written = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => {
      const inOrder = inRow.sort((a, b) => a.column - b.column);
      const height = heights?.[row + 1];
      const high = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      return `<row r="${row + 1}"${high}>${inOrder.map(({ name, cell }) => cellXml(name, cell, looks)).join("")}</row>`;
    });
  const columns = Object.entries(widths).map(([letters, width]) => {
    const column = columnNumber(letters) + 1;
    return `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`;
  });
  const pane = frozenRows
    ? `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
    : "";
  const cols = columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${pane}${cols}<sheetData>${written.join("")}</sheetData>${printXml(print)}</worksheet>`;
}

/** A4, as wide as the page, with page numbers. */
function printXml(print: PrintSetUp | undefined): string {
  if (!print) return "";
  const { left, right, top, bottom, header, footer } = margins;
  const { left: atLeft, centre, right: atRight } = print.footer;
  const parts = [`&L&8 ${footerText(atLeft)}`, `&C&8 ${footerText(centre)}`];
  const text = [...parts, `&R&8 ${footerText(atRight)}  ${pageCount}`].join("");
  return [
    `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="${header}" footer="${footer}"/>`,
    `<pageSetup paperSize="9" orientation="${print.orientation}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escaped(text)}</oddFooter></headerFooter>`,
  ].join("");
}

function cellXml(name: string, cell: Cell, looks: Looks): string {
  const head = `<c r="${name}" s="${looks(cell)}"`;
  const { value } = cell;
  if (value === undefined) return `${head}/>`;
  if (typeof value === "number") return `${head}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}
