import type { Language } from "../../src/core/runtime";
import { cellName, cellPlace } from "../../src/sheets/address";
import type { StoredCell, StoredSheet, StoredValue } from "../../src/sheets/stored-book";
import { type CopyOrder, makeCopy } from "../../src/taskpane/sharing/files";
import { readStrangerBook } from "../../src/xlsx/read";
import { bookOf, contentTypes, type Parts, relationsXml, sheetXml, workbookXml } from "../xlsx/small-book";
import { carriedRuntime, evidenceIn } from "./evidence-of";

type Plain = string | number | boolean;
/** A cell of a file: a value, a formula with the value that Excel saved, or an error beside its formula. */
export type FileCell =
  | Plain
  | {
      readonly f: string;
      readonly v?: Plain;
      readonly error?: string;
      readonly spill?: readonly (readonly Plain[])[];
    };

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const stored = (formula: string): string => escaped(formula.replaceAll("SUBSIDY.", "_xldudf_SUBSIDY_"));

function valueXml(name: string, value: Plain | undefined, inside = "", more = ""): string {
  if (value === undefined) return `<c r="${name}"${more}>${inside}</c>`;
  if (typeof value === "number") return `<c r="${name}"${more}>${inside}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${name}" t="b"${more}>${inside}<v>${value ? 1 : 0}</v></c>`;
  return `<c r="${name}" t="str"${more}>${inside}<v>${escaped(value)}</v></c>`;
}

/** Where a table of values ends that begins in a cell. */
function areaFrom(name: string, rows: readonly (readonly Plain[])[]): string {
  const { row, column } = cellPlace(name);
  return `${name}:${cellName({ row: row + rows.length - 1, column: column + (rows[0]?.length ?? 1) - 1 })}`;
}

function cellsXml(name: string, cell: FileCell): readonly (readonly [string, string])[] {
  if (typeof cell !== "object") return [[name, valueXml(name, cell)]];
  const { f, v, error, spill } = cell;
  if (error !== undefined) return [[name, `<c r="${name}" t="e"><f>${stored(f)}</f><v>${error}</v></c>`]];
  if (!spill) return [[name, valueXml(name, v, `<f>${stored(f)}</f>`)]];
  const array = `<f t="array" ref="${areaFrom(name, spill)}">${stored(f)}</f>`;
  const { row, column } = cellPlace(name);
  return spill.flatMap((values, down) =>
    values.map((value, across) => {
      const at = cellName({ row: row + down, column: column + across });
      const isFirst = down === 0 && across === 0;
      return [at, isFirst ? valueXml(at, value, array, ' cm="1"') : valueXml(at, value)] as const;
    }),
  );
}

function rowsXml(cells: Readonly<Record<string, FileCell>>): string {
  const rows = new Map<number, { readonly column: number; readonly xml: string }[]>();
  for (const [name, xml] of Object.entries(cells).flatMap(([at, cell]) => cellsXml(at, cell))) {
    const { row, column } = cellPlace(name);
    rows.set(row, [...(rows.get(row) ?? []), { column, xml }]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, all]) => {
      const inOrder = all.sort((a, b) => a.column - b.column).map(({ xml }) => xml);
      return `<row r="${row + 1}">${inOrder.join("")}</row>`;
    })
    .join("");
}

interface More {
  /** Definitions of names, as XML. */
  readonly names?: string;
  readonly table?: { readonly name: string; readonly ref: string; readonly columns: readonly string[] };
  /** A second sheet, 別 紙, by its cells. */
  readonly otherSheet?: Readonly<Record<string, FileCell>>;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function tableParts({ name, ref, columns }: NonNullable<More["table"]>): Parts {
  const listed = columns.map((column, at) => `<tableColumn id="${at + 1}" name="${column}"/>`).join("");
  return {
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(["rId1", "table", "../tables/table1.xml"]),
    "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="${name}" displayName="${name}" ref="${ref}"><tableColumns count="${columns.length}">${listed}</tableColumns></table>`,
  };
}

/** A workbook of one sheet, 予算, as Excel saves it; with a second sheet or a table where a test needs one. */
export function fileWith(
  cells: Readonly<Record<string, FileCell>>,
  { names = "", table, otherSheet }: More = {},
): Uint8Array {
  const first = `<sheet name="予算" sheetId="1" r:id="rId1"/>`;
  const sheets = otherSheet ? `${first}<sheet name="別 紙" sheetId="2" r:id="rId2"/>` : first;
  const behind = table ? `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>` : "";
  const types = [
    ...(table ? [`<Override PartName="/xl/tables/table1.xml" ContentType="${spreadsheet}.table+xml"/>`] : []),
    ...(otherSheet
      ? [`<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${spreadsheet}.worksheet+xml"/>`]
      : []),
  ];
  return bookOf({
    "[Content_Types].xml": contentTypes(types.join("")),
    "xl/workbook.xml": workbookXml(sheets, names === "" ? "" : `<definedNames>${names}</definedNames>`),
    "xl/worksheets/sheet1.xml": sheetXml(rowsXml(cells), behind),
    ...(table && tableParts(table)),
    ...(otherSheet && {
      "xl/worksheets/sheet2.xml": sheetXml(rowsXml(otherSheet)),
      "xl/_rels/workbook.xml.rels": relationsXml(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ),
    }),
  });
}

/** What the functions answer, as Excel would have saved it. */
export function answered(
  id: Parameters<ReturnType<typeof carriedRuntime>["ask"]>[0],
  ...args: readonly unknown[]
) {
  const answer = carriedRuntime("ja").ask(id, args);
  if ("error" in answer) throw new Error(answer.error.message);
  return answer.value as unknown as readonly (readonly Plain[])[];
}

/** A line below a cell: step, amount, basis. */
export type Line = readonly [step: string, amount: StoredValue, basis: string];

/** A cell in the evidence sheet, by its columns. */
export interface Evidenced {
  readonly sheet: StoredValue;
  readonly cell: StoredValue;
  readonly formula: StoredValue;
  readonly value: StoredValue;
  readonly fate: StoredValue;
  readonly check: readonly [StoredValue, StoredValue, StoredValue];
  readonly edition: StoredValue;
  readonly dates: StoredValue;
  readonly lines: readonly Line[];
}

/** The evidence sheet of a copy, read back from the file that was made. */
export function evidenceSheetOf(
  file: Uint8Array,
  language: Language = "ja",
  order: Partial<CopyOrder> = {},
): StoredSheet {
  const { ask, evidence } = evidenceIn(language);
  const common: CopyOrder = { form: "plain", removes: new Set(), keepsOriginals: false };
  const made = makeCopy(file, { ...common, evidence, ...order }, ask);
  if (!made.ok) throw new Error(`${made.refused.code} ${made.refused.part ?? ""}`);
  const read = readStrangerBook(made.value.bytes);
  const sheet = read.ok ? read.value.sheets.at(-1) : undefined;
  if (!sheet) throw new Error("no evidence sheet");
  return sheet;
}

const headings: Readonly<Record<Language, string>> = { ja: "シート", en: "Sheet" };

/** The cells of an evidence sheet by their names. */
export function evidenceOf(
  file: Uint8Array,
  language: Language = "ja",
  order: Partial<CopyOrder> = {},
): ReadonlyMap<string, Evidenced> {
  const { cells } = evidenceSheetOf(file, language, order);
  const rows = rowsOf([...cells.values()]);
  const from = rows.findIndex(([first]) => first === headings[language]) + 1;
  const found = new Map<string, Evidenced & { readonly lines: Line[] }>();
  let last: Line[] = [];
  for (const [sheet, cell, formula, value, fate, step, amount, basis, edition, dates] of rows.slice(from)) {
    if (cell === undefined) {
      last.push([textOf(step), amount, textOf(basis)]);
      continue;
    }
    last = [];
    const check = [step, amount, basis] as const;
    found.set(textOf(cell), { sheet, cell, formula, value, fate, check, edition, dates, lines: last });
  }
  return found;
}

const textOf = (value: StoredValue): string =>
  typeof value === "object" ? value.error : String(value ?? "");

function rowsOf(cells: readonly StoredCell[]): readonly (readonly StoredValue[])[] {
  const rows: StoredValue[][] = [];
  for (const { cell, value } of cells) {
    const { row, column } = cellPlace(cell);
    (rows[row] ??= [])[column] = value;
  }
  return Array.from({ length: rows.length }, (_, at) => rows[at] ?? []);
}
