import type { Package } from "../package/package";
import { cutElements } from "../xml/cut-elements";
import { walk } from "../xml/walk";
import { macroSheetsOf } from "./facts";
import { removeConnections } from "./connections";
import { removeHeaders } from "./headers";
import { paneAddIns, partsOf } from "./parts-of";
import { removePrinters, removeRevisions, removeScenarios, removeSheetData } from "./left-behind";
import { hideProtectedRanges } from "./protected-ranges";
import { removeNotes } from "./remove-notes";
import { removeToldLinks } from "./told-links";
import { clearProperties, cutTitles } from "./properties";

/** What can be taken out of a file beside its cells. */
export interface Stripping {
  readonly comments: boolean;
  /** Parts of custom XML and of sheets' data by their names in the package. */
  readonly customXml: readonly string[];
  readonly properties: boolean;
  readonly externalLinks: boolean;
  /** Links that tell of files, servers, mail and telephones. */
  readonly hyperlinks: boolean;
  /** Headers and footers with words, names of files or pictures. */
  readonly headers: boolean;
  /** Names of ranges that some may edit, and their accounts. */
  readonly protectedRanges: boolean;
  readonly startUps: boolean;
  readonly macros: boolean;
  readonly printers: boolean;
  readonly revisions: boolean;
  readonly scenarios: boolean;
  readonly connections: boolean;
  /** Names by id of their formula. */
  readonly names: readonly string[];
}

/** Takes things out of a workbook's file; `sheets` are the parts of its sheets. */
export function strip(file: Package, sheets: readonly string[], wanted: Stripping): void {
  const workbook = file.workbook();
  if (wanted.names.length > 0) removeNames(file, workbook, wanted.names);
  if (wanted.names.length > 0) cutTitles(file);
  if (wanted.comments)
    sheets.forEach((sheet) => {
      removeNotes(file, sheet);
    });
  if (wanted.comments) file.remove(partsOf(file, workbook, ["person"]));
  const xml = partsOf(file, workbook, ["customXml"]).filter((part) => wanted.customXml.includes(part));
  file.remove([...xml, ...xml.flatMap((part) => partsOf(file, part, ["customXmlProps"]))]);
  removeSheetData(file, wanted.customXml);
  if (wanted.printers) removePrinters(file);
  if (wanted.revisions) removeRevisions(file);
  if (wanted.scenarios) removeScenarios(file);
  if (wanted.connections) removeConnections(file);
  if (wanted.properties) clearProperties(file);
  if (wanted.externalLinks) {
    file.remove(partsOf(file, workbook, ["externalLink"]));
    cutElements(file, workbook, ({ name }) => name === "externalReferences");
  }
  if (wanted.hyperlinks) removeToldLinks(file);
  if (wanted.headers) removeHeaders(file);
  if (wanted.protectedRanges) hideProtectedRanges(file);
  if (wanted.startUps) file.remove([...paneAddIns(file), ...partsOf(file, "", ["webextensiontaskpanes"])]);
  if (wanted.macros) removeMacros(file, workbook);
}

function removeNames(file: Package, workbook: string, ids: readonly string[]): void {
  const starts = new Set(ids.map((id) => Number(id.slice(id.lastIndexOf("@") + 1))));
  cutElements(file, workbook, ({ name, to }) => name === "definedName" && starts.has(to));
  let names = 0;
  walk(workbook, file.text(workbook), {
    open: ({ name }) => {
      if (name === "definedName") names += 1;
    },
  });
  if (names === 0) cutElements(file, workbook, ({ name }) => name === "definedNames");
}

/** Macro sheets stay, since formulas and names may call them; a workbook with one must go on saying so. */
function removeMacros(file: Package, workbook: string): void {
  const projects = partsOf(file, workbook, ["vbaProject"]);
  file.remove([
    ...projects.flatMap((part) => partsOf(file, part, ["wordVbaData", "vbaProjectSignature"])),
    ...projects,
  ]);
  if (projects.length === 0 || macroSheetsOf(file).length > 0) return;
  file.setContentTypes(
    file
      .contentTypes()
      .replace(
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      ),
  );
}
