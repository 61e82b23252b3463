const CELL = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gu;

/** Rows of cells of a text that LibreOffice wrote: commas, quotes doubled inside quotes, line feeds. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, bare, end] of text.replace(/\r\n/gu, "\n").matchAll(CELL)) {
    if (whole === "" && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows.at(-1)?.length === 0 ? rows.slice(0, -1) : rows;
}
