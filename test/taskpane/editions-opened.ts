import { editionShelf } from "../../src/excel/edition-shelf";
import { recalculateAll } from "../../src/excel/recalculate";
import * as holidays from "../../src/holidays";
import { EditionDoor } from "../../src/start/door";
import { verifyEdition } from "../../src/start/verify-edition";
import { EditionsStore } from "../../src/taskpane/editions/editions-store";
import * as files from "../../src/taskpane/editions/files";
import { openWorkbook, type Workbook } from "../excel/harness/workbook";
import { builtInEdition, builtInHash, tellingFormula } from "../start/editions";

/** The screen's store over a genuine door and workbook with one telling cell. */
export async function opened(): Promise<{
  book: Workbook;
  store: EditionsStore;
  door: EditionDoor;
  shown: () => Promise<unknown>;
}> {
  const book = await openWorkbook();
  Object.assign(globalThis, { Excel: book.node.Excel });
  await book.put("A1", [[tellingFormula]]);
  const known = new Set([builtInHash]);
  const door = new EditionDoor({
    ...editionShelf,
    judgement: { builtInHash, isTrusted: (hash) => known.has(hash), verify: verifyEdition },
    timeLimit: 60_000,
    builtInEdition: () => Promise.resolve(builtInEdition),
    recalculate: () => recalculateAll(() => undefined),
    remember: (hash) => known.add(hash),
  });
  door.connect(book.runtime, await door.open());
  const store = new EditionsStore({
    excel: book.actions,
    runtime: book.runtime,
    editions: door,
    files: () => Promise.resolve(files),
    wholeBuiltIn: () => Promise.resolve(builtInEdition),
    holidays: () => Promise.resolve(holidays),
    today: () => "2025-12-03",
  });
  const shown = async (): Promise<unknown> => {
    await book.node.host.settle();
    return (await book.read("A1")).values[0]?.[0];
  };
  return { book, store, door, shown };
}
