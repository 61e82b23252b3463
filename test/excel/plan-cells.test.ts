import { closeWorkbooks, openWorkbook } from "./harness/workbook";

afterEach(closeWorkbooks);

const LINES = [
  ["費用ID", "制度", "対象経費", "完了日"],
  ["基本", "9①", 330000, 45901],
  ["基本", "11①", 330000, 45901],
  ["追加", "10①", 220000, 45901],
  ["追加", "11②", 220000, 45901],
];
const ANSWERS = [
  ["onlineEligibilityRunning", "はい"],
  ["electronicPrescriptionRunning", "はい"],
  ["No.9の交付決定を受けましたか。", "はい"],
];

test("PLAN spills beside the lines and follows them, and other formulas read what it spilled", async () => {
  const book = await openWorkbook();
  await book.put("A1:D5", LINES);
  await book.put("A8:B10", ANSWERS);
  await book.put("E1", [['=SUBSIDY.PLAN(A1:D5,"診療所",,A8:B10)']]);
  await book.put("J1:J2", [["=SUM(E2:E5)"], ['=SUBSIDY.FORMULA("9①","診療所","C2")']]);
  const read = async (): Promise<readonly (readonly unknown[])[]> => (await book.read("E1:G5")).values;
  expect(await read()).toEqual([
    ["補助額", "自己負担額", "状態"],
    [165000, 165000, "可"],
    [82500, 247500, "可"],
    [110000, 110000, "可"],
    [55000, 165000, "可"],
  ]);
  const [[sum], [formula]] = (await book.read("J1:J2")).values as [[number], [string]];
  expect(sum).toBe(412500);
  await book.put("K2", [[formula]]);
  expect((await book.read("K2")).values).toEqual([[165000]]);

  await book.put("C2:C3", [[387000], [387000]]);
  expect((await read()).slice(1, 3)).toEqual([
    [193000, 194000, "可"],
    [96750, 290250, "可"],
  ]);
  expect((await book.read("J1")).values).toEqual([[454750]]);
});

test("a cell in the way makes it #SPILL!, and nothing of it is shown until the way is free", async () => {
  const book = await openWorkbook();
  await book.put("A1:D5", LINES);
  await book.put("E3", [["memo"]]);
  await book.put("E1", [['=SUBSIDY.PLAN(A1:D5,"診療所")']]);
  expect((await book.read("E1:E4")).values).toEqual([["#SPILL!"], [""], ["memo"], [""]]);
  await book.put("E3", [[""]]);
  expect((await book.read("G1:G5")).values).toEqual([
    ["状態"],
    ["未確認"],
    ["未確認"],
    ["未確認"],
    ["未確認"],
  ]);
});

test("COMPARE spills its combinations, and a line that cannot be read is an error with its row", async () => {
  const book = await openWorkbook();
  await book.put("A1:D3", [
    ["費用ID", "制度", "対象経費", "完了日"],
    ["A", "9②", 500000, 45901],
    ["A", "10①", 500000, 45901],
  ]);
  await book.put("A8:B10", ANSWERS);
  await book.put("F1", [['=SUBSIDY.COMPARE(A1:D3,"診療所",,A8:B10)']]);
  // 9②: ½ × 500,000, capped at 271,000. 10①: ½ × 245,000 floored to 122,000.
  expect((await book.read("F1:H3")).values).toEqual([
    ["順位", "補助額", "1位との差"],
    [1, 250000, 0],
    [2, 122000, 128000],
  ]);
  await book.put("C3", [["約50万円"]]);
  expect((await book.read("F1:F2")).values).toEqual([["#VALUE!"], [""]]);
});
