import { entryForm } from "../../src/editions/form/entry-sheets";
import { comparisonBook } from "../../src/quotes/comparison";
import { priceMark } from "../../src/quotes/vendor-marks";
import { type EntrySheet, tableMark } from "../../src/sheets/entry-sheet";
import type { Sheet } from "../../src/sheets/sheet";
import { openOwnPackage } from "../../src/xlsx/read";
import { theEdition } from "../catalogue/edition-file";
import { requestOf, vendorOf } from "../quotes/made";
import { formOf, hospital, inEnglish, sheetOf } from "../templates/forms";
import { bookOf, contentTypes, relationsXml, row, sheetXml, workbookXml } from "../xlsx/small-book";
import type { Short } from "./book";
import { hiddenSheetBook } from "./hidden-sheet-book";

type Cells = Readonly<Record<string, Short>>;

/** What is typed on a sheet of ours; its formulas are nobody's mark. */
const typedOn = ({ cells }: Sheet): Cells =>
  Object.fromEntries(Object.entries(cells).flatMap(([name, { value }]) => (value ? [[name, value]] : [])));

const asks = { ja: hospital, en: inEnglish };

export async function comparisonCells(language: "ja" | "en"): Promise<Cells> {
  const ask = { ...asks[language], entries: "blank" as const };
  return typedOn(sheetOf(comparisonBook(await requestOf({ language }), ask)));
}

/** The comparison among our templates, which has no request behind it. */
export const templateCells = (language: "ja" | "en"): Cells =>
  typedOn(sheetOf(formOf("quotes", asks[language])));

export const entrySheets = (language: "ja" | "en"): readonly EntrySheet[] =>
  entryForm(theEdition(), language).sheets;

/** The head of a table as the form lays it: its title with the table's id beside, moved away from the corner. */
export const tableHead = ({ title, id }: { readonly title: string; readonly id: string }): Cells => ({
  C5: `${tableMark}${title}`,
  D5: id,
});

const text = (words: string): string => `<c t="inlineStr"><is><t>${words}</t></is></c>`;

export async function vendorMark(): Promise<string> {
  const request = await requestOf();
  return priceMark(request, vendorOf(request).id);
}

/** The sheet that has everything a sheet can have, in view and with a vendor's mark on it: 控え is a comparison. */
export async function comparisonInView(): Promise<Uint8Array> {
  const file = openOwnPackage(hiddenSheetBook());
  const edit = (part: string, from: string, to: string): void => {
    file.setText(part, file.text(part).replace(from, to));
  };
  edit("xl/workbook.xml", ` state="hidden"`, "");
  const marks = row(12, text(await vendorMark()), text("乙情報"), "<c><v>487654</v></c>");
  edit("xl/worksheets/sheet2.xml", "</sheetData>", `${marks}</sheetData>`);
  return file.bytes();
}

/** Sheets by name with the text in A1; the first two are comparisons unless `marked` says otherwise. */
export async function smallSheets(
  names: readonly string[],
  { marked = names.slice(0, 2), views = "" }: { marked?: readonly string[]; views?: string } = {},
): Promise<Uint8Array> {
  const mark = await vendorMark();
  const part = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  const types = names
    .slice(1)
    .map(
      (_, index) =>
        `<Override PartName="/xl/${part(index + 1)}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    );
  const listed = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return bookOf({
    "[Content_Types].xml": contentTypes(types.join("")),
    "xl/workbook.xml": workbookXml(listed.join("")).replace("<sheets>", `${views}<sheets>`),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ...names.map((_, index) => [`rId${index + 1}`, "worksheet", part(index)] as const),
    ),
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/${part(index)}`,
        sheetXml(row(1, text(marked.includes(name) ? mark : "品名"))),
      ]),
    ),
  });
}
