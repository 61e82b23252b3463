import { formulaBlock } from "../../src/sheets/blocks";
import { EditionDoor } from "../../src/start/door";
import { editionShelf } from "../../src/excel/edition-shelf";
import { readPinnedEdition } from "../../src/excel/pinned-edition";
import { verifyEdition } from "../../src/start/verify-edition";
import { pinningAtInsertion } from "../../src/taskpane/editions/pin-at-insertion";
import type { ExcelActions } from "../../src/excel/actions";
import { builtInEdition, builtInHash } from "../start/editions";
import { formOf } from "../templates/forms";
import { succeeded } from "./harness/outcomes";
import { closeWorkbooks, openWorkbook } from "./harness/workbook";

jest.setTimeout(180_000);
afterEach(closeWorkbooks);

/** The pane's actions over a workbook that names no edition, with a genuine door. */
async function opened(): Promise<{ actions: ExcelActions; sheet: string }> {
  const book = await openWorkbook({ lost: 150_000 });
  Object.assign(globalThis, { Excel: book.node.Excel });
  const door = new EditionDoor({
    ...editionShelf,
    judgement: { builtInHash, isTrusted: () => false, verify: verifyEdition },
    timeLimit: 60_000,
    builtInEdition: () => Promise.resolve(builtInEdition),
    recalculate: () => Promise.resolve(),
    remember: () => undefined,
  });
  door.connect(book.runtime, await door.open());
  expect(await readPinnedEdition()).toEqual({ found: "none" });
  return { actions: pinningAtInsertion(book.actions, book.runtime, door), sheet: book.sheet };
}

const pinned = { found: "part", part: { id: "2025-10-02", hash: builtInHash } };

test("cells that are inserted pin the edition with which they compute", async () => {
  const { actions, sheet } = await opened();
  const block = formulaBlock({ id: "AMOUNT", arguments: ["9①", "病院", 4_000_000, 150] });
  const seen = succeeded(await actions.preview({ sheet, row: 1, column: 1 }, block));
  succeeded(await actions.apply(seen, { overwrite: false }));
  expect(await readPinnedEdition()).toMatchObject(pinned);
});

test("a sheet that is added pins it too, as templates and comparisons of quotes do", async () => {
  const { actions } = await opened();
  succeeded(await actions.draw(formOf("budget")));
  expect(await readPinnedEdition()).toMatchObject(pinned);
});
