import { answered, evidenceOf, fileWith } from "./evidence-book";

const AGREES = "セルの値と一致します。";

test("LIST: every figure of a row with its passage and its deadline", () => {
  const spill = answered("LIST", "電子処方箋関係");
  const found = evidenceOf(fileWith({ J1: { f: 'SUBSIDY.LIST("電子処方箋関係")', spill } })).get("J1");
  expect(found).toMatchObject({
    value: spill[0]?.[0],
    check: ["照合", spill[0]?.[0], AGREES],
    edition: "2025-10-02",
  });
  const at = found?.lines.findIndex(([step, amount]) => step === "No.9①" && amount === "診療所") ?? -1;
  expect(found?.lines.slice(at, at + 6)).toEqual([
    ["No.9①", "診療所", "電子処方箋管理サービスの導入に係る補助金"],
    ["補助率", 0.5, "「【診療所】　補助率：1/2」"],
    ["事業額上限", 387_000, "「補助限度額：19.4万円　※事業額上限：38.7万円」"],
    ["補助限度額", 194_000, "「補助率：1/2　補助限度額：19.4万円」"],
    ["計算上の最大額", 193_000, "対象経費に上限を置かないときの補助額。"],
    ["申請期日", 46_112, "「令和８年３月31日（火）」"],
  ]);
  // 9, 10 and 11: three classes under ① and ②, of No.11 under ③ as well.
  expect(found?.lines.filter(([step]) => /^No\./.test(step))).toHaveLength(21);
});

test("FORMULA: the rule in words beside the formula, with the figures it holds", () => {
  const [formula] = [answered("FORMULA", "9①", "診療所", "B5")] as unknown as [string];
  const file = fileWith({ J1: { f: 'SUBSIDY.FORMULA("9①","診療所","B5")', v: formula } });
  const found = evidenceOf(file).get("J1");
  expect(found).toMatchObject({ value: formula, check: ["照合", formula, AGREES] });
  expect(formula).toMatch(/194000.*387000/);
  const told = new Map(found?.lines.map(([step, , basis]) => [step, basis]));
  expect(told.get("事業額上限を適用")).toBe("対象経費と事業額上限387,000円のうち少ない額");
  expect(told.get("端数処理")).toContain("1,000円未満を切捨て");
  expect(told.get("補助限度額")).toBe("「補助率：1/2　補助限度額：19.4万円」");
});
