import { openOwnPackage } from "../../src/xlsx/read";
import { bigBook } from "../sharing/big-book";
import { disconnect, open, type OpenDesk, settled } from "./harness/desk";
import { fromTheTop, pressTabUntil } from "./harness/focus";
import { openTab, waitForText } from "./harness/pane";
import {
  cellsIn,
  copied,
  documentFile,
  examine,
  openedBy,
  openInGrid,
  standBehind,
} from "./harness/sharing-pane";

// A colleague's copy is opened where it arrives, and turned back into the workbook with the functions.

let desk: OpenDesk;
beforeAll(async () => {
  desk = await open();
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const callsOurs = (cells: ReadonlyMap<string, readonly unknown[]>): string[] =>
  [...cells].filter(([, [formula]]) => /SUBSIDY_/u.test(String(formula))).map(([cell]) => cell);

test("the sample's copy, opened in the grid and calculated without our functions, has the same values", async () => {
  const { page, pane } = desk;
  const original = await documentFile(pane);
  expect(callsOurs(cellsIn(original)).length).toBeGreaterThan(100);
  await examine(pane);
  expect(await pane.getByRole("button", { name: "元の数式に戻す" }).count()).toBe(0);
  const copy = await copied(page, pane);
  expect(callsOurs(cellsIn(copy))).toEqual([]);
  await openInGrid(pane, copy);
  await settled(page);
  const there = cellsIn(await documentFile(pane));
  expect(callsOurs(there)).toEqual([]);
  const others = [...cellsIn(original)].flatMap(([cell, [, , value]]) =>
    there.get(cell)?.[2] === value || value === "" ? [] : [[cell, value, there.get(cell)]],
  );
  expect(others.slice(0, 9)).toEqual([]);
  await examine(pane);
  await waitForText(pane, "このブックは元の数式を残した写しです");
  const back = await openedBy(page, () => pane.getByRole("button", { name: "元の数式に戻す" }).click());
  const found = cellsIn(back);
  const lost = [...cellsIn(original)].filter(
    ([cell, content]) => JSON.stringify(found.get(cell)) !== JSON.stringify(content),
  );
  // The grid keeps no text without letters: where the copy has one, the cell counts as changed, and is named.
  const before = cellsIn(original);
  const empty = [...cellsIn(copy)].flatMap(([cell, [formula, , value]]) =>
    before.has(cell) && formula === undefined && value === "" ? [cell] : [],
  );
  expect(lost.map(([cell]) => cell)).toEqual(empty);
  const ours = callsOurs(before);
  const changed = empty.filter((cell) => ours.includes(cell));
  await waitForText(pane, `変更されていたため戻さなかったもの：${changed.slice(0, 5).join("、")}`);
  await waitForText(pane, `${ours.length - changed.length}個の数式を戻し、新しいブックとして開きました。`);
});

test("in English and by keyboard alone: a real file with 590 formulas is copied, and the copy turned back", async () => {
  const { page, pane } = desk;
  await openTab(pane, "settings");
  await pane.selectOption("select:has(option[value=en])", "en");
  const original = await bigBook();
  await standBehind(page, original);
  const press = async (name: string | RegExp): Promise<void> => {
    await pressTabUntil(desk, name);
    await page.keyboard.press("Enter");
  };
  await openTab(pane, "sharing");
  await fromTheTop(desk);
  await press(/^Check (?:this workbook|again)$/u);
  await waitForText(pane, "Cells that use the add-in's functions: 589");
  const copy = await openedBy(page, () => press(/^Make the copy$/u));
  await waitForText(pane, "The copy has opened as a new workbook.");
  expect(callsOurs(cellsIn(copy))).toEqual([]);
  await standBehind(page, copy);
  await fromTheTop(desk);
  await press(/^Check again$/u);
  await waitForText(pane, "This workbook is a copy that keeps its original formulas.");
  const back = await openedBy(page, () => press(/^Back to the original formulas$/u));
  await waitForText(pane, "590 formulas are back, in a new workbook.");
  expect([...cellsIn(back)].filter(([cell]) => !cell.startsWith("Evidence!"))).toEqual([
    ...cellsIn(original),
  ]);
  const names = (file: Uint8Array): readonly string[] => openOwnPackage(file).names();
  expect(names(back)).toEqual(expect.arrayContaining([...names(original)]));
  expect(desk.watched.complaints).toEqual([]);
});

test("a cell that somebody has changed in the copy is named and left as it is", async () => {
  const { page, pane } = desk;
  await standBehind(page, await bigBook());
  await openTab(pane, "settings");
  await pane.selectOption("select:has(option[value=ja])", "ja");
  await examine(pane);
  const file = openOwnPackage(await copied(page, pane));
  const sheet = "xl/worksheets/sheet1.xml";
  file.setText(sheet, file.text(sheet).replace(/(<c r="E2"[^>]*>)<f>.*?<\/f><v>\d+<\/v>/u, "$1<v>1</v>"));
  await standBehind(page, file.bytes());
  await examine(pane);
  const back = await openedBy(page, () => pane.getByRole("button", { name: "元の数式に戻す" }).click());
  await waitForText(pane, "589個の数式を戻し");
  await waitForText(pane, "変更されていたため戻さなかったもの：予算!E2");
  expect(cellsIn(back).get("予算!E2")).toEqual([undefined, undefined, 1]);
  expect(cellsIn(back).get("予算!F2")?.[0]).toContain("SUBSIDY_OWNCOST");
});
