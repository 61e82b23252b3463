import type { Frame } from "playwright-core";
import { elementXml, readElement } from "../../../src/excel/parts/element";
import { quotesPart } from "../../../src/excel/parts/quotes-part";
import { formPlaces } from "../../../src/quotes/places";
import { type QuoteRequest, readRequests, requestsText } from "../../../src/quotes/request";
import type { NewContent } from "../../../src/sheets/stored-book";
import { patchBook } from "../../../src/xlsx/patch/patch-book";
import { openOwnPackage } from "../../../src/xlsx/read";
import { addFacility, openTab, waitForText } from "./pane";

/** The requests that the workbook keeps, newest first. */
export async function keptRequests(pane: Frame): Promise<readonly QuoteRequest[]> {
  const xml = await pane.evaluate(
    (namespace) =>
      Excel.run(async (context) => {
        const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItem();
        const text = part.getXml();
        await context.sync();
        return text.value;
      }),
    quotesPart.namespace,
  );
  const requests = readRequests(readElement(quotesPart, xml)?.text ?? "?");
  if (!requests) throw new Error(`no requests in ${xml.slice(0, 200)}`);
  return requests;
}

/** The newest of them. */
export async function keptRequest(pane: Frame): Promise<QuoteRequest> {
  const [first] = await keptRequests(pane);
  if (!first) throw new Error("The workbook keeps no request.");
  return first;
}

/** Keeps requests in the workbook as a colleague's pane has done before. */
export const keepRequests = (pane: Frame, requests: readonly QuoteRequest[]): Promise<void> =>
  pane.evaluate(
    async (xml) => {
      await Excel.run(async (context) => {
        context.workbook.customXmlParts.add(xml);
        await context.sync();
      });
    },
    elementXml(quotesPart, { attributes: {}, text: requestsText(requests) }),
  );

/** Opens the screen of quotes for a hospital of 150 beds, in a workbook that may keep requests already. */
export async function openQuotes(pane: Frame, kept: readonly QuoteRequest[] = []): Promise<void> {
  await addFacility(pane, { name: "みなと中央病院", type: "病院", beds: "150" });
  if (kept.length > 0) await keepRequests(pane, kept);
  await openTab(pane, "sharing");
  await waitForText(pane, kept.length > 0 ? "返信の .xlsx をここにドロップ" : "行を追加");
}

/** What is typed, by the row's key. */
export type Typed = Readonly<Record<string, string | number>>;

/** What a vendor writes besides: remarks by the row's key, and a text below the form. */
export interface Besides {
  readonly remarks?: Typed;
  readonly below?: string;
}

/** The sent file as a vendor fills it in: values put into its cells, everything else byte for byte. */
export function filledIn(
  sent: Uint8Array,
  request: QuoteRequest,
  typed: Typed,
  { remarks = {}, below }: Besides = {},
): Buffer {
  const places = formPlaces(request);
  const cells = Object.entries(typed).map(([key, value]): [string, NewContent] => {
    const isHead = ["QUOTED", "VALID", "BASIS", "NUMBER", "EDITION"].includes(key);
    const column = isHead ? "C" : key === "OWN" ? "G" : "E";
    return [`${column}${places.row(key)}`, { value }];
  });
  const file = openOwnPackage(sent);
  for (const [key, value] of Object.entries(remarks)) cells.push([`H${places.row(key)}`, { value }]);
  patchBook(file, { cells: new Map([["見積依頼", new Map(cells)]]), loose: new Map() });
  if (below !== undefined) {
    const sheet = "xl/worksheets/sheet1.xml";
    const row = `<row r="99"><c r="B99" t="inlineStr"><is><t>${below}</t></is></c></row></sheetData>`;
    file.setText(sheet, file.text(sheet).replace("</sheetData>", row));
  }
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
