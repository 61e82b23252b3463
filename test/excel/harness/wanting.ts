import type { Asked } from "../../../src/taskpane/insert/asked";
import { type BlockMaker, InsertStore } from "../../../src/taskpane/insert/insert-store";
import { wordsIn } from "../../../src/taskpane/words";
import { succeeded } from "./outcomes";
import { closeWorkbooks, type Workbook } from "./workbook";

export const words = wordsIn("ja");
const stores: InsertStore[] = [];

/** Ends what still looks at a workbook, and then the workbooks. */
export async function closeWanting(): Promise<void> {
  for (const store of stores.splice(0)) {
    const looking = store.look();
    store.want(undefined);
    await looking;
  }
  closeWorkbooks();
}

/** Who asks in a workbook: a clinic, unless told, with an as-of cell. */
export function askedIn({ runtime }: Workbook, part: Partial<Asked> = {}): Asked {
  const { facility = "診療所", beds } = part;
  return {
    ...{ facility, beds, asOf: { reference: "基準日" }, made: undefined, words, language: "ja" },
    answers: (id, programme, further = [facility, beds]) =>
      "value" in runtime.ask(id, [programme, ...further]),
    ...part,
  };
}

/** Selects cells of the first sheet. */
export const select = (book: Workbook, address: string): Promise<void> =>
  book.excel((_, first) => {
    first.getRange(address).select();
  });

/** A store that wants a block at a cell, once it has been looked at. */
export async function wanting(book: Workbook, at: string, make: BlockMaker): Promise<InsertStore> {
  await select(book, at);
  const store = new InsertStore(book.actions);
  stores.push(store);
  store.want(make);
  await store.look();
  return store;
}

/** The same workbook in an Excel that does not tell when other cells are selected. */
export const untold = ({ actions, ...book }: Workbook): Workbook => ({
  ...book,
  actions: { ...actions, watchSelection: () => new Promise<never>(() => undefined) },
});

/** Writes what is wanted and says where it stands. */
export async function inserted(book: Workbook, at: string, make: BlockMaker): Promise<string> {
  const outcome = await (await wanting(book, at, make)).insert();
  if (!outcome) throw new Error("nothing was seen");
  return succeeded(outcome).address;
}
