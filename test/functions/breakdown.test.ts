import { excelHost } from "./excel-host";

type Line = readonly [label: string, value: unknown, basis: string];

const { call } = excelHost();
function breakdown(...given: readonly unknown[]): readonly Line[] {
  const shown = call("BREAKDOWN", ...given);
  if ("code" in shown) throw new Error(shown.message);
  return shown.value as readonly Line[];
}
const valueOf = (lines: readonly Line[], label: string): unknown =>
  lines.find(([name]) => name === label)?.[1];
const basisOf = (lines: readonly Line[], label: string): string =>
  lines.find(([name]) => name === label)?.[2] ?? "";

test("goes from the amount typed to the own contribution in the order of the calculation", () => {
  const lines = breakdown("9①", "病院", 4000000, 150);
  expect(lines.slice(0, 10).map(([label, value]) => [label, value])).toEqual([
    ["制度", "No.9①"],
    ["施設", "病院 許可病床数150床"],
    ["入力", 4000000],
    ["対象経費", 4000000],
    ["事業額上限適用後", 3259000],
    ["補助率", 1 / 3],
    ["補助率適用後", 3259000 / 3],
    ["端数処理", 1086000],
    ["補助限度額", 1086000],
    ["補助見込額", 1086000],
  ]);
  expect(valueOf(lines, "自己負担額")).toBe(2914000);
});

test("gives every figure its passage in the list", () => {
  const lines = breakdown("9①", "病院", 4000000, 150);
  expect(basisOf(lines, "補助率")).toContain("1/3 「【病院】（病床数：199床以下）");
  expect(basisOf(lines, "事業額上限適用後")).toContain("741,000円は超過");
  expect(basisOf(lines, "端数処理")).toContain("1,000円未満を切捨て");
});

test("agrees with AMOUNT and OWNCOST, for they are one computation", () => {
  for (const cost of [0, 1, 386999, 387000, 1234567]) {
    const lines = breakdown("9①", "診療所", cost);
    expect({ value: valueOf(lines, "補助見込額") }).toEqual(call("AMOUNT", "9①", "診療所", cost));
    expect({ value: valueOf(lines, "自己負担額") }).toEqual(call("OWNCOST", "9①", "診療所", cost));
  }
});

test.each([
  // Clinic: 41,000 for mobile devices, 130,000 for the claims computer; what lies above each cap is told together.
  [50_000, 30_000, "9,000円は超過"],
  [45_000, 120_000, "4,000円は超過"],
  [60_000, 140_000, "29,000円は超過"],
  [41_000, 130_000, ""],
  [20_000, 30_000, ""],
])("of items of %d and %d yen it tells what lies above their caps: %s", (mobile, receipt, told) => {
  const items = [
    ["モバイル端末", mobile],
    ["レセコン", receipt],
  ];
  for (const number of ["2", "4"]) {
    const [, yen = ""] =
      /（([^（）]*円は超過)）/u.exec(basisOf(breakdown(number, "診療所", items), "事業額上限適用後")) ?? [];
    expect(yen).toBe(told);
  }
});

test("shows what the one cut to whole yen took away", () => {
  const lines = breakdown("9①", "診療所", [[387000.4], [1000.5]]);
  expect(valueOf(lines, "入力")).toBeCloseTo(388000.9, 6);
  expect(basisOf(lines, "入力")).toBe("2件の合計。1円未満を切捨て（0.90円）");
  expect(valueOf(lines, "対象経費")).toBe(388000);
});

test("says that a published cap stays out of reach, and by how much", () => {
  expect(basisOf(breakdown("9①", "診療所", 500000), "注意")).toBe("公表上限との差1,000円は端数処理");
  expect(basisOf(breakdown("9①", "診療所", 300000), "注意")).toBe("");
});

test.each([
  ["11①", "診療所", 100000, 0],
  [13, "病院", 100000, 150],
])("prints the provisional reading of %s", (...given) => {
  const cautions = breakdown(...given).filter(([label]) => label === "注意");
  expect(cautions.map(([, value]) => value)).toContain("暫定・要綱確認");
});

test("does not call a printed rule provisional", () => {
  expect(breakdown("9①", "診療所", 100000).flat()).not.toContain("暫定・要綱確認");
});

test("shows every coupon, and warns of those that earn nothing", () => {
  const lines = breakdown(8, "病院", [[14000], [13999], [5000], [14000]]);
  expect(lines.filter(([label]) => label.endsWith("クーポンの補助額")).map(([, value]) => value)).toEqual([
    7000, 7000, 2500,
  ]);
  expect(lines).toContainEqual(["注意", "1件は補助対象外です", "取得可能なクーポンコード数を超えています。"]);
});

test("shows the amount of every item", () => {
  const lines = breakdown(2, "診療所", [
    ["レセコン", 150000],
    ["汎用カードリーダー", 20000],
  ]);
  expect(valueOf(lines, "対象経費 モバイル端末")).toBe(20000);
  expect(valueOf(lines, "対象経費 レセコン")).toBe(150000);
  expect(valueOf(lines, "決定要因")).toBe("品目ごとの事業額上限、端数処理");
});

test("lists the conditions that are still open, and the edition last", () => {
  const lines = breakdown("9①", "診療所", 100000);
  expect(lines.filter(([label]) => label === "確認事項").length).toBeGreaterThan(0);
  expect(lines.at(-1)).toEqual(["版", "2025-10-02", "医療DXに関する補助金一覧（令和７年10月２日時点）"]);
});

test("fills every row with three cells, none of them null", () => {
  for (const line of breakdown("11②", "病院", 1000000, 150)) {
    expect(line).toHaveLength(3);
    expect(line.every((cell) => cell !== null)).toBe(true);
  }
});
