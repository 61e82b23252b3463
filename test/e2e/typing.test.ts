import { click, disconnect, open, read, settled, type, type OpenDesk } from "./harness/desk";
import { openTab } from "./harness/pane";

// A person's own first minutes: real mouse, real keyboard, the sheets that the desk opens with.

let desk: OpenDesk;
beforeAll(async () => {
  desk = await open();
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

const start = "はじめに";
const budget = "予算";

test("a formula that leaves the variant out asks for it, in the line below the grid and in the pane", async () => {
  const { page, pane } = desk;
  await type(page, [start, "C14"], '=SUBSIDY.AMOUNT(9,"病院",4000000)');
  const cell = await read(page, start, "C14");
  expect(cell.value).toBe("#VALUE!");
  expect(cell.message).toMatch(/9①.*9②/u);
  await click(page, [start, "C14"]);
  await page.waitForFunction(
    (words) => document.querySelector("#status")?.textContent.includes(words),
    cell.message ?? "",
  );
  await openTab(pane, "settings");
  await pane.waitForFunction(
    (words) => document.body.innerText.replace(/\s/gu, "").includes(words),
    (cell.message ?? "").replace(/\s/gu, ""),
  );
});

test("with the variant alone it asks for the beds", async () => {
  await type(desk.page, [start, "C14"], '=SUBSIDY.AMOUNT("9①","病院",4000000)');
  const cell = await read(desk.page, start, "C14");
  expect(cell.value).toBe("#VALUE!");
  expect(cell.message).toContain("病床数");
});

test("the completed formula shows the yen", async () => {
  await type(desk.page, [start, "C14"], '=SUBSIDY.AMOUNT("9①","病院",4000000,150)');
  expect(await read(desk.page, start, "C14")).toEqual({
    value: 1_086_000,
    text: "1,086,000",
    formula: '=SUBSIDY.AMOUNT("9①","病院",4000000,150)',
  });
});

test("BREAKDOWN spills its steps, each with its basis", async () => {
  const { page } = desk;
  await type(page, [start, "B18"], '=SUBSIDY.BREAKDOWN("9①","病院",4000000,150)');
  const labels = await Promise.all(
    Array.from({ length: 16 }, (_, index) => read(page, start, `B${18 + index}`)),
  );
  const row = 18 + labels.findIndex(({ value }) => value === "補助見込額");
  expect(row).toBeGreaterThan(18);
  expect((await read(page, start, `C${row}`)).value).toBe(1_086_000);
  expect((await read(page, start, `B${row}`)).formula).toBe("");
});

test("functions stand in sums like any other number", async () => {
  await type(
    desk.page,
    [start, "C15"],
    '=SUM(SUBSIDY.AMOUNT("9①","病院",4000000,150),SUBSIDY.AMOUNT("11①","病院",4000000,150),C14)',
  );
  expect((await read(desk.page, start, "C15")).value).toBe(1_086_000 + 543_000 + 1_086_000);
});

test("a changed quote changes grant, own cost and totals", async () => {
  const { page } = desk;
  const [before, own] = [await read(page, budget, "F4"), await read(page, budget, "H4")];
  await type(page, [budget, "D30"], "500000");
  expect((await read(page, budget, "E10")).value).toBe(250_000);
  expect((await read(page, budget, "F4")).value).toBe(Number(before.value) - 33_000);
  expect((await read(page, budget, "H4")).value).toBe(Number(own.value) - 47_000);
  expect((await read(page, budget, "C25")).text).toBe("✓ 支出合計と一致");
});

test("more beds bring the caps of a large hospital", async () => {
  const { page } = desk;
  await type(page, [budget, "C5"], "250");
  expect((await read(page, budget, "I18")).value).toBe(1_622_000);
  expect((await read(page, budget, "E18")).value).toBe(1_133_000);
});

test("beds that contradict the word hospital leave the total open and say how much is missing", async () => {
  const { page } = desk;
  await type(page, [budget, "C5"], "10");
  expect((await read(page, budget, "E18")).message).toContain("病床数");
  expect((await read(page, budget, "A23")).text).toBe("合計（未確定）");
  expect((await read(page, budget, "F5")).text).toMatch(/^未計算 [1-9]\d*件$/u);
  expect((await read(page, budget, "C25")).text).toBe("");
  await type(page, [budget, "C5"], "150");
  expect((await read(page, budget, "A23")).text).toBe("合計");
});

test("undo takes back what was typed, and never the sample", async () => {
  const { page } = desk;
  const before = await read(page, budget, "D31");
  await type(page, [budget, "D31"], "1");
  for (let times = 0; times < 30; times++) await page.keyboard.press("Control+z");
  await settled(page);
  expect(await read(page, budget, "D31")).toEqual(before);
  expect((await read(page, budget, "D30")).value).toBe(580_000);
});

test("no request has left this machine and the console has stayed clean", () => {
  expect(desk.watched).toEqual({ outside: [], complaints: [] });
});
