import { randomBytes } from "node:crypto";
import { openOwnPackage } from "../../src/xlsx/read";
import { bigBook } from "../sharing/big-book";
import { partsWith } from "../sharing/parts-with";
import { bookOf, contentTypes } from "../xlsx/small-book";
import { disconnect, open, type OpenDesk } from "./harness/desk";
import { waitForText } from "./harness/pane";
import { savedBy } from "./harness/saved-file";
import { bookIn, cellsIn, copied, examine, openedCount, standBehind } from "./harness/sharing-pane";

// What a copy is to be, and what the file then is: read back byte by byte from what the browser has saved.

let desk: OpenDesk;
let original: Uint8Array;
beforeAll(async () => {
  desk = await open();
  original = await bigBook();
  await standBehind(desk.page, original);
  await examine(desk.pane);
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const evidence = () => desk.pane.getByRole("checkbox", { name: /^根拠シートを付ける/u });
const originals = () => desk.pane.getByRole("checkbox", { name: /^元の数式を写しに残す/u });
const sheets = (file: Uint8Array): string[] => bookIn(file).sheets.map(({ name }) => name);
const save = () =>
  savedBy(desk.page, () => desk.pane.getByRole("button", { name: "ファイルに保存" }).click());

test("the copy is saved as a file as well: the very bytes that were opened, a workbook that can be read back", async () => {
  const { page, pane } = desk;
  const opened = await copied(page, pane);
  await waitForText(pane, "写しを新しいブックとして開きました。");
  const saved = await save();
  expect(saved.name).toBe("写し.xlsx");
  expect(Buffer.compare(saved.bytes, opened)).toBe(0);
  expect(openOwnPackage(saved.bytes).contentTypes()).toContain("spreadsheetml.sheet.main+xml");
  const [before, after] = [cellsIn(original), cellsIn(saved.bytes)];
  const changed = [...before].filter(([cell, [, , value]]) => after.get(cell)?.[2] !== value);
  expect([before.size > 589, changed]).toEqual([true, []]);
  expect(await openedCount(page)).toBe(1);
});

test("a copy that Excel cannot open is not lost: it is offered to be saved, and is whole", async () => {
  const { page, pane } = desk;
  const picture = new Uint8Array(randomBytes(4 << 20));
  const types = contentTypes(`<Default Extension="png" ContentType="image/png"/>`);
  await standBehind(page, bookOf({ "[Content_Types].xml": types, "xl/media/image1.png": picture }));
  await examine(pane);
  const before = await openedCount(page);
  await pane.click("footer button[aria-describedby=bottom-line]");
  await waitForText(pane, "写しができました。「ファイルに保存」で保存してください。");
  expect(await openedCount(page)).toBe(before);
  const { bytes } = await save();
  expect(cellsIn(bytes).get("見積!B1")?.[2]).toBe(543_000);
  expect(openOwnPackage(bytes).names()).toContain("xl/media/image1.png");
  await standBehind(page, original);
  await examine(pane);
});

test("evidence is on for colleagues and off when it is unticked; vendors are not even asked", async () => {
  const { page, pane } = desk;
  expect(await evidence().isChecked()).toBe(true);
  const on = await copied(page, pane);
  expect(sheets(on)).toEqual([...sheets(original), "根拠"]);
  const title = "補助見込額（試算）の根拠";
  expect(partsWith(on, title)).toHaveLength(1);
  await evidence().uncheck();
  const off = await copied(page, pane);
  expect(sheets(off)).toEqual(sheets(original));
  expect(partsWith(off, title)).toEqual([]);
  await pane.click("input[type=radio][value=vendor]");
  expect(await evidence().count()).toBe(0);
  const vendors = await copied(page, pane);
  // What was hidden went by choice, and the name that told of it; no sheet more.
  expect(sheets(original)).toEqual(["予算", "集計", "控え"]);
  expect(sheets(vendors)).toEqual(["予算", "集計", "Sheet3"]);
  expect(partsWith(vendors, title)).toEqual([]);
  await pane.click("input[type=radio][value=colleague]");
  expect(await evidence().isChecked()).toBe(true);
});

test("as values only, every cell keeps its value and no part of the file names a function of ours", async () => {
  const { page, pane } = desk;
  await pane.click("input[type=radio][value=values]");
  expect(partsWith(await copied(page, pane), "SUBSIDY").length).toBeGreaterThan(0);
  await evidence().uncheck();
  await originals().uncheck();
  const copy = await copied(page, pane);
  expect(partsWith(original, "SUBSIDY").length).toBeGreaterThan(0);
  expect(partsWith(copy, "SUBSIDY")).toEqual([]);
  const [before, after] = [cellsIn(original), cellsIn(copy)];
  const ours = [...before].filter(([, [formula]]) => String(formula).includes("_xldudf_SUBSIDY_"));
  expect(ours.length).toBe(589);
  const left = ours.filter(([cell, [, , value]]) => {
    const [formula, fills, now] = after.get(cell) ?? [];
    return formula !== undefined || fills !== undefined || now !== value;
  });
  expect(left).toEqual([]);
  await waitForText(pane, "値にした");
});
