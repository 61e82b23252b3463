import type { Package } from "../package/package";
import { pruned } from "../package/prune";
import { relationsPart } from "../package/relations";
import { readListing } from "../read/read-package";
import { escaped, spliced } from "../xml/text";
import { walk } from "../xml/walk";

/**
 * Leaves nothing of sheets but their names: cells, formats, rules, headers, and with them the parts that they alone
 * lead to, such as comments, drawings, charts, pictures and tables. A sheet of a chart or dialog becomes an empty one
 * of cells, so that all others keep their places. Macros find their sheets by code names, which stay where wanted.
 */
export function blankSheets(file: Package, names: ReadonlySet<string>, keepsCodeNames: boolean): void {
  const { sheets, others } = readListing(file);
  const wanted = [...sheets, ...others].filter(({ name }) => names.has(name));
  if (wanted.length === 0) return;
  pruned(file, () => {
    for (const { part } of wanted) {
      file.setText(part, blankXml(part, file.text(part), keepsCodeNames));
      file.remove([relationsPart(part)]);
    }
    const parts = new Set(others.filter(({ name }) => names.has(name)).map(({ part }) => part));
    if (parts.size > 0) becomeWorksheets(file, parts);
  });
}

function blankXml(part: string, xml: string, keepsCodeNames: boolean): string {
  let [namespace, codeName] = ["", ""];
  walk(part, xml, {
    open: ({ name, prefix, depth, attributes }) => {
      if (depth === 0) namespace = attributes[prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`] ?? "";
      else if (depth === 1 && name === "sheetPr") codeName = attributes["codeName"] ?? "";
    },
  });
  const code = keepsCodeNames && codeName !== "" ? `<sheetPr codeName="${escaped(codeName)}"/>` : "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${escaped(namespace)}">${code}<sheetData/></worksheet>`;
}

/** A relation or content type that says of a part that it is a sheet of cells. */
const asWorksheet = (tag: string): string =>
  tag.replace(/(\s(?:Type|ContentType)\s*=\s*["'][^"']*)(?:chartsheet|dialogsheet)/, "$1worksheet");

function becomeWorksheets(file: Package, parts: ReadonlySet<string>): void {
  const workbook = file.workbook();
  const list = relationsPart(workbook);
  const xml = file.text(list);
  const relations = file.relations(workbook).filter(({ target }) => parts.has(file.find(target) ?? ""));
  const inList = relations.map(({ from, to }) => ({
    ...{ from, to },
    text: asWorksheet(xml.slice(from, to)),
  }));
  file.setText(list, spliced(xml, inList));
  const types = file.contentTypes();
  const inTypes: { from: number; to: number; text: string }[] = [];
  walk("[Content_Types].xml", types, {
    open: ({ attributes, from, to }) => {
      const part = file.find((attributes["PartName"] ?? "").slice(1));
      if (part !== undefined && parts.has(part))
        inTypes.push({ from, to, text: asWorksheet(types.slice(from, to)) });
    },
  });
  file.setContentTypes(spliced(types, inTypes));
}
