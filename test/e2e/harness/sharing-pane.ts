import type { Frame, Page } from "playwright-core";
import { elementXml } from "../../../src/excel/parts/element";
import { originalsNamespace } from "../../../src/sharing/originals";
import type { StoredBook } from "../../../src/sheets/stored-book";
import { customXmlText } from "../../../src/xlsx/privacy/facts";
import { openOwnPackage, readStrangerBook } from "../../../src/xlsx/read";
import { openTab } from "./pane";

/** Opens the screen 共有 and checks the workbook as it is now. */
export async function examine(pane: Frame): Promise<void> {
  await openTab(pane, "sharing");
  await pane.click("#screen section button");
  await pane.waitForFunction(
    () =>
      /関数を使うセル|add-in's functions:/u.test(document.body.innerText) &&
      !document.querySelector("#screen section button")?.matches("[aria-disabled=true]"),
  );
}

const openedFiles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.trialDesk?.openedFiles() ?? []);

/** How many workbooks the add-in has opened beside this one. */
export const openedCount = async (page: Page): Promise<number> => (await openedFiles(page)).length;

/** Does something that opens a new workbook, and answers its file. */
export async function openedBy(page: Page, work: () => Promise<void>): Promise<Uint8Array> {
  const before = await openedCount(page);
  await work();
  await page.waitForFunction((count) => (window.trialDesk?.openedFiles().length ?? 0) > count, before);
  return new Uint8Array(Buffer.from((await openedFiles(page)).at(-1) ?? "", "base64"));
}

/** Makes the copy and answers the file that Excel would open. */
export const copied = (page: Page, pane: Frame): Promise<Uint8Array> =>
  openedBy(page, () => pane.click("footer button[aria-describedby=bottom-line]"));

/** A file as data; throws with the reason where it is refused. */
export function bookIn(file: Uint8Array): StoredBook {
  const book = readStrangerBook(file);
  if (!book.ok) throw new Error(`${book.refused.code} ${book.refused.part ?? ""}`);
  return book.value;
}

/** Every cell of a file by sheet and name: its formula, what it fills, its value. */
export const cellsIn = (file: Uint8Array): ReadonlyMap<string, readonly unknown[]> =>
  new Map(
    bookIn(file).sheets.flatMap(({ name, cells }) =>
      [...cells.values()].map(
        ({ cell, formula, fills, value }) => [`${name}!${cell}`, [formula, fills, value]] as const,
      ),
    ),
  );

/** Lets a real file stand behind the grid. */
export const standBehind = (page: Page, file: Uint8Array): Promise<void> =>
  page.evaluate((text) => window.trialDesk?.standBehind(text), Buffer.from(file).toString("base64"));

/** The document's file as Office.js hands it over. */
export async function documentFile(pane: Frame): Promise<Uint8Array> {
  const text = await pane.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1 << 22 }, (opened) => {
          const file = opened.value;
          file.getSliceAsync(0, ({ value, error }) => {
            file.closeAsync();
            if (file.sliceCount > 1) reject(new Error(`${file.sliceCount} slices ${String(error)}`));
            else resolve(btoa(String.fromCharCode(...(value.data as number[]))));
          });
        });
      }),
  );
  return new Uint8Array(Buffer.from(text, "base64"));
}

/** Opens a copy in the desk's grid: its cells in place of the sheets' own, and the formulas that it keeps. */
export async function openInGrid(pane: Frame, file: Uint8Array): Promise<void> {
  const sheets = bookIn(file).sheets.map(({ name, cells }) => ({
    name,
    cells: [...cells.values()].flatMap(({ cell, formula, value }) => {
      if (formula !== undefined) return [{ cell, content: `=${formula}`, isText: false }];
      if (value === undefined || typeof value === "object") return [];
      return [{ cell, content: value, isText: typeof value === "string" }];
    }),
  }));
  const text = customXmlText(openOwnPackage(file), originalsNamespace) ?? "";
  const kept = elementXml({ name: "originals", namespace: originalsNamespace }, { attributes: {}, text });
  await pane.evaluate(
    async (given) => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        for (const { name, cells } of given.sheets) {
          const found = worksheets.getItemOrNullObject(name);
          await context.sync();
          const sheet = found.isNullObject ? worksheets.add(name) : found;
          sheet.getRange().clear("Contents");
          for (const { cell, content, isText } of cells) {
            const range = sheet.getRange(cell);
            // A text stays a text, whatever it looks like.
            if (isText) range.numberFormat = [["@"]];
            range.formulas = [[content]];
          }
          await context.sync();
        }
        context.workbook.customXmlParts.add(given.kept);
        await context.sync();
      });
    },
    { sheets, kept },
  );
}
