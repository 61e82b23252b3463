import { entryForm } from "../../src/editions/form/entry-sheets";
import { comparisonBook } from "../../src/quotes/comparison";
import { isoDate } from "../../src/core/calendar/local-date";
import { AcceptingStore } from "../../src/taskpane/quotes/accepting-store";
import * as files from "../../src/taskpane/quotes/files";
import { SharingStore } from "../../src/taskpane/sharing/sharing-store";
import { cellName } from "../../src/sheets/address";
import { openOwnPackage } from "../../src/xlsx/read";
import { readListing } from "../../src/xlsx/read/read-package";
import { theEdition } from "../catalogue/edition-file";
import { answeredBook, fileOf, requestOf, soundAnswer, today } from "../quotes/made";
import { evidenceOrder } from "../sharing/evidence-of";
import { hospital } from "../templates/forms";
import { packageFaults, whereReadable } from "../xlsx/sound-package";
import { succeeded } from "./harness/outcomes";
import { closeWorkbooks, openWorkbook, type Workbook } from "./harness/workbook";

// A workbook with a comparison that has a vendor's quote and with the entry form, as the pane has laid them and as
// somebody has named them since: what vendors get of it.

jest.setTimeout(180_000);

/** A vendor's name and price, in the file as Excel writes it, what a budget makes of it, and a cap as the form has it. */
const told = ["甲システム", "480000", "960000", "960002", "283,000円"];
let book: Workbook;
const opened: Uint8Array[] = [];

beforeAll(async () => {
  book = await openWorkbook({ lost: 150_000 });
  book.node.host.bookOpened = (copy) => {
    opened.push(copy);
  };
  await book.put("A1", [["導入予算"]]);
  await acceptQuote();
  await readQuote();
  const { sheets, choices } = entryForm(theEdition(), "ja");
  succeeded(await book.actions.editions.layForm(sheets, choices));
  await book.excel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items)
      if (/^(?:見積比較 |制度入力シート$)/u.test(sheet.name)) sheet.name = sheet.name.slice(0, 2) + "の控";
  });
});
afterAll(closeWorkbooks);

async function acceptQuote(): Promise<void> {
  const request = await requestOf();
  const bytes = await fileOf(answeredBook(request, soundAnswer(request)));
  const reply = files.openReply(bytes, [request], isoDate(today));
  const keys = reply.kind === "reply" ? reply.rows.map(({ key }) => key) : [];
  const store = new AcceptingStore(book.actions, () => Promise.resolve(files));
  await store.want({ request, reply: { id: "r", fileName: "a.xlsx", opened: reply, chosen: new Set(keys) } });
  const outcome = await store.accept(
    (asked) => comparisonBook(asked, { ...hospital, entries: "blank" }),
    () => Promise.resolve(true),
  );
  if (!outcome) throw new Error("nothing was accepted");
  succeeded(outcome);
}

/** The budget works with the price that was taken: a cell of another sheet, and one that reads it. */
async function readQuote(): Promise<void> {
  const price = await book.excel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const compared = worksheets.items.find((sheet) => sheet.name.startsWith("見積比較 "));
    if (!compared) throw new Error("no comparison");
    const used = compared.getUsedRange();
    used.load("values,rowIndex,columnIndex");
    await context.sync();
    const row = used.values.findIndex((line) => line.includes(480_000));
    const column = used.values[row]?.indexOf(480_000) ?? -1;
    const cell = cellName({ row: used.rowIndex + row, column: used.columnIndex + column });
    return `'${compared.name}'!${cell}`;
  });
  await book.put("B1", [[`=${price}*2`]]);
  await book.put("B2", [["=B1+2"]]);
}

async function copyFor(audience: "vendor" | "colleague"): Promise<Uint8Array> {
  const store = new SharingStore(book.actions, book.runtime);
  store.chooseAudience(audience);
  await store.examine();
  const finding = store.state().examination?.findings.find(({ kind }) => kind === "internal-sheets");
  expect(finding?.places).toEqual([
    "見積の控",
    "制度の控",
    "制度入力_制度",
    "制度入力_数値と計算",
    "制度入力_文と関係",
  ]);
  expect(store.state().removes.has("internal-sheets")).toBe(audience === "vendor");
  await store.copy(evidenceOrder());
  return opened.at(-1) ?? new Uint8Array();
}

const sheetsIn = (bytes: Uint8Array): string[] =>
  readListing(openOwnPackage(bytes)).sheets.map(({ name, visibility }) => `${name} ${visibility}`);

test("vendors get none of their prices, names and caps by default, and see no empty sheet in their place", async () => {
  const copy = await copyFor("vendor");
  expect(told.flatMap((word) => whereReadable(copy, word))).toEqual([]);
  expect(packageFaults(copy)).toEqual([]);
  // On our host a file has no drop-downs, by which the sheet of choices is found.
  expect(sheetsIn(copy)).toEqual([
    ...["Sheet1 visible", "Sheet2 hidden", "Sheet3 hidden", "Sheet4 hidden", "Sheet5 hidden"],
    "Sheet6 hidden",
    "制度入力_選択肢 visible",
  ]);
});

test("colleagues get all of them, unless they are ticked", async () => {
  const copy = await copyFor("colleague");
  expect(told.filter((word) => whereReadable(copy, word).length === 0)).toEqual([]);
});
