import { elementsOf } from "../xml/elements";
import type { Package } from "./package";

/** How a workbook's file is named at its end: Excel refuses one whose name and content type say different things. */
export type FileKind = "xlsx" | "xlsm" | "xltx" | "xltm";

/** What the package says of its workbook; a type that nobody knows is taken for an ordinary workbook. */
export function fileKind(file: Package): FileKind {
  const part = `/${file.workbook()}`.toLowerCase();
  const [type = ""] = elementsOf("types", file.contentTypes(), ({ name }) => name === "Override").flatMap(
    ({ tag: { attributes } }) =>
      attributes["PartName"]?.toLowerCase() === part ? [attributes["ContentType"] ?? ""] : [],
  );
  const isTemplate = /template/i.test(type);
  if (/macroEnabled/i.test(type)) return isTemplate ? "xltm" : "xlsm";
  return isTemplate ? "xltx" : "xlsx";
}
