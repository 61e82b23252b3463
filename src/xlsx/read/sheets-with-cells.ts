import type { Package } from "../package/package";
import { partsOf } from "../privacy/parts-of";

/** The parts of all sheets whose cells can point at what the workbook keeps for all, sheets of macros among them. */
export const sheetsWithCells = (file: Package): string[] =>
  partsOf(file, file.workbook(), ["worksheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"]);
