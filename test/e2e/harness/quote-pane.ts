import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { formPlaces } from "../../../src/quotes/places";
import { type QuoteRequest, readRequests } from "../../../src/quotes/request";
import type { NewContent } from "../../../src/sheets/stored-book";
import { patchBook } from "../../../src/xlsx/patch/patch-book";
import { openOwnPackage } from "../../../src/xlsx/read";

/** The request that the workbook keeps. */
export async function keptRequest(pane: Frame): Promise<QuoteRequest> {
  const xml = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const part = context.workbook.customXmlParts
        .getByNamespace("urn:medical-dx-grants:quotes")
        .getOnlyItem();
      const text = part.getXml();
      await context.sync();
      return text.value;
    }),
  );
  const json = xml
    .replace(/^[^]*?>(?=\{|&#)/u, "")
    .replace(/<\/[^]*$/u, "")
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
  const [first] = readRequests(json) ?? [];
  if (!first) throw new Error(`no request in ${xml.slice(0, 200)}`);
  return first;
}

/** Does something that saves a file, and answers its name and bytes. */
export async function savedBy(
  page: Page,
  work: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const coming = page.waitForEvent("download");
  await work();
  const download = await coming;
  const folder = mkdtempSync(path.join(tmpdir(), "quotes-"));
  try {
    const file = path.join(folder, "saved.xlsx");
    await download.saveAs(file);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(file)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is typed, by the row's key. */
export type Typed = Readonly<Record<string, string | number>>;

/** The sent file as a vendor fills it in: values put into its cells, everything else byte for byte. */
export function filledIn(sent: Uint8Array, request: QuoteRequest, typed: Typed): Buffer {
  const places = formPlaces(request);
  const cells = Object.entries(typed).map(([key, value]): [string, NewContent] => {
    const isHead = ["QUOTED", "VALID", "BASIS", "NUMBER", "EDITION"].includes(key);
    return [`${isHead ? "C" : "E"}${places.row(key)}`, { value }];
  });
  const file = openOwnPackage(sent);
  patchBook(file, { cells: new Map([["見積依頼", new Map(cells)]]), loose: new Map() });
  return Buffer.from(file.bytes());
}

/** Drops a file on the place for replies, as dragging it from a folder does. */
export async function dropReply(pane: Frame, name: string, bytes: Buffer): Promise<void> {
  await pane.evaluate(
    ({ file, text }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], file));
      const place = document.querySelector("[data-drop=replies]");
      for (const kind of ["dragover", "drop"])
        place?.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    { file: name, text: bytes.toString("base64") },
  );
}

/** Names of the workbook's sheets, in their order. */
export const sheetNames = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );

/** Types into a cell, or wipes it out, as somebody else would. */
export async function putCell(pane: Frame, sheet: string, cell: string, value: string): Promise<void> {
  await pane.evaluate(
    async (given) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(given.sheet).getRange(given.cell);
        if (given.value === "") range.clear("Contents");
        else range.values = [[given.value]];
        await context.sync();
      });
    },
    { sheet, cell, value },
  );
}
