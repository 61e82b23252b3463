import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Errors that a formula's value can be; the library writes them as texts. */
const errorTexts =
  /(<c [^>]*?) t="str"([^>]*><f>[^<]*<\/f><v>)(#N\/A|#VALUE!|#NAME\?|#DIV\/0!|#REF!|#NUM!|#NULL!)(?=<\/v>)/gu;

/** What is put right in a part of the file, by its path. */
function corrected(path: string, xml: string): string {
  // Excel would calculate everything on opening: people without the add-in would lose the values of its cells.
  if (path === "xl/workbook.xml") return xml.replace(/ fullCalcOnLoad="1"/u, "");
  // Only under this name does LibreOffice believe in the texts that formulas have given.
  if (path === "docProps/app.xml") return xml.replace(/<Application>[^<]*/u, "<Application>Microsoft Excel");
  if (path.startsWith("xl/worksheets/sheet")) return xml.replace(errorTexts, '$1 t="e"$2$3');
  return xml;
}

/** Any day: the same book is always the same file. */
const mtime = "2025-10-02T00:00:00";

/** The library's file with what it writes otherwise than Excel would. */
export function finished(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => {
    const isXml = path.endsWith(".xml");
    return [path, isXml ? strToU8(corrected(path, strFromU8(bytes))) : bytes] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 6, mtime });
}
