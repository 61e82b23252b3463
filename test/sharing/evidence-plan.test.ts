import type { Language } from "../../src/core/runtime";
import { answered, type Evidenced, evidenceOf, type FileCell, fileWith } from "./evidence-book";

/*
 * From the printed list: 9①診療所 補助率：1/2 補助限度額：19.4万円 ※事業額上限：38.7万円; 9②診療所 1/2, 27.1万円, 54.2万円;
 * ※申請額1,000円未満は切捨て. 330,000 / 2 = 165,000; 400,000 / 2 = 200,000. 9② already holds what 10① would add later,
 * so both are not paid for one cost.
 */
const heads = ["費用ID", "制度", "対象経費", "完了日"];
// 1 September 2025, before the 30th by which the introduction has to be complete.
const COMPLETED = 45_901;
const question = "医療保険のオンライン資格確認を実施できる体制が整っていますか。";

function cellsOf(lines: readonly (readonly (string | number)[])[]): Readonly<Record<string, FileCell>> {
  const rows = [heads, ...lines];
  const cells = rows.flatMap((row, down) =>
    row.map((value, across) => [`${"ABCD"[across] ?? ""}${down + 1}`, value] as const),
  );
  return { ...Object.fromEntries(cells), F1: question, G1: "はい" };
}

function evidenced(
  id: "PLAN" | "COMPARE",
  lines: readonly (readonly (string | number)[])[],
  language: Language = "ja",
): Evidenced {
  const more = id === "PLAN" ? ",46000" : "";
  const formula = `SUBSIDY.${id}(A1:D${lines.length + 1},"診療所",,F1:G1${more})`;
  const asOf = id === "PLAN" ? [46_000] : [];
  const spill = answered(id, [heads, ...lines], "診療所", null, [[question, "はい"]], ...asOf);
  const file = fileWith({ ...cellsOf(lines), J1: { f: formula, spill } });
  const found = evidenceOf(file, language).get("J1");
  if (!found) throw new Error("J1 is not in the evidence sheet");
  expect(found.formula).toBe(`=${formula}`);
  return found;
}

const one = [["a", "9①", 330_000, COMPLETED]];

test("PLAN: each line with state and amount, the steps of its application, the day it was judged by", () => {
  const found = evidenced("PLAN", one);
  // 46,000 is 9 December 2025: day 46,023 is 1 January 2026.
  expect(found).toMatchObject({
    ...{ sheet: "予算", cell: "J1", value: "補助額", fate: "値", edition: "2025-10-02" },
    ...{ check: ["照合", "補助額", "セルの値と一致します。"], dates: "基準日 令和7年12月9日" },
  });
  const [call, day, line, ownPart, application, ...steps] = found.lines;
  expect(call?.[1]).toBe("2行×4列");
  expect(call?.[2]).toContain("行：A1:D2（費用ID、制度、対象経費、完了日ほか4個）");
  expect(day?.slice(0, 2)).toEqual(["基準日", 46_000]);
  expect(line?.slice(0, 2)).toEqual(["1行目 a 9①", 165_000]);
  expect(line?.[2]).toMatch(/^可。/);
  expect(ownPart?.slice(0, 2)).toEqual(["自己負担額", 165_000]);
  expect(application).toEqual([
    ...["No.9① 対象経費330,000円", 165_000],
    "電子処方箋管理サービスの導入に係る補助金",
  ]);
  expect(steps.map(([step, amount]) => [step, amount])).toEqual([
    ["事業額上限を適用", 330_000],
    ["補助率を掛ける", 165_000],
    ["端数処理", 165_000],
    ["補助見込額", 165_000],
    ["計算の規則", ""],
    ["補助額の合計（可の行だけ）", 165_000],
  ]);
  expect(steps[0]?.[2]).toContain("「補助限度額：19.4万円　※事業額上限：38.7万円」");
  expect(steps[1]?.[2]).toContain("「【診療所】　補助率：1/2」");
  expect(steps[2]?.[2]).toContain("「※申請額1,000円未満は切捨て」");
  expect(steps[5]?.[2]).toBe("総事業費330,000円");
});

test("PLAN in English: states, reasons and readings in English, passages as printed", () => {
  const found = evidenced("PLAN", [...one, ["b", "9②", 330_000, COMPLETED]], "en");
  expect(found.dates).toBe("As-of date 9 Dec 2025");
  const line = found.lines.find(([step]) => step === "Row 1 a 9①");
  expect(line?.[2]).toMatch(/^Unconfirmed\. Of No\. 9's ① and ② only one applies/);
  expect(line?.[2]).toContain("Against: 9② of b");
  expect(line?.[2]).toContain("Reading: Whether ① alone or ② together follows from what was introduced.");
  const application = found.lines.findIndex(([step]) => step === "No.9① cost ¥330,000");
  expect(found.lines[application]?.[1]).toBe(0);
  expect(found.lines[application]?.[2]).toContain("unconfirmed and no part of the amount");
  // Nothing is confirmed, so there are no steps: what the list publishes stands in their place.
  expect(found.lines.slice(application + 1, application + 4).map(([step, amount]) => [step, amount])).toEqual(
    [
      ["Grant rate", "1/2"],
      ["Cost cap", 387_000],
      ["Grant cap", 194_000],
    ],
  );
});

const rivals = [
  ["a", "9②", 400_000, COMPLETED],
  ["a", "10①", 400_000, COMPLETED],
];

test("COMPARE: each combination with what it leaves out and why, steps of the application, no day asked", () => {
  const found = evidenced("COMPARE", rivals);
  expect(found).toMatchObject({
    ...{ value: "順位", fate: "値", edition: "2025-10-02", dates: "日付によらない" },
    check: ["照合", "順位", "セルの値と一致します。"],
  });
  const [, first, application, ...steps] = found.lines;
  expect(first?.slice(0, 2)).toEqual(["1位の組合せ", 200_000]);
  expect(first?.[2]).toContain("1位との差0円。申請：9②（a）。");
  expect(first?.[2]).toContain("No.９②とNo.10①は、同じ費用に対して重ねられない。");
  expect(application?.slice(0, 2)).toEqual(["No.9② 対象経費400,000円", 200_000]);
  expect(steps.slice(0, 4).map(([step, amount]) => [step, amount])).toEqual([
    ["事業額上限を適用", 400_000],
    ["補助率を掛ける", 200_000],
    ["端数処理", 200_000],
    ["補助見込額", 200_000],
  ]);
  expect(steps[0]?.[2]).toContain("「補助限度額：27.1万円　※事業額上限：54.2万円」");
  expect(found.lines.at(-1)).toEqual(["基準日", "なし", "基準日の指定がないため、期日は判定していません。"]);
});

test("COMPARE in English: what is left out is named with the rule in English", () => {
  const found = evidenced("COMPARE", rivals, "en");
  const [, first] = found.lines;
  expect(first?.slice(0, 2)).toEqual(["Combination no. 1", 200_000]);
  expect(first?.[2]).toContain("Applied for: 9② of a (Allowed)");
  expect(first?.[2]).toContain("No. 9 ② and No. 10 ① are not both paid for the same cost.");
});

test("a plan whose table cannot be read has the words of its refusal", () => {
  const file = fileWith({
    A1: "費用",
    B1: "制度",
    J1: { f: 'SUBSIDY.PLAN(A1:B1,"診療所")', error: "#VALUE!" },
  });
  const found = evidenceOf(file).get("J1");
  expect(found).toMatchObject({ value: "#VALUE!", check: ["照合", "#VALUE!", "セルの値と一致します。"] });
  expect(found?.lines.at(-1)?.[2]).toContain("費用");
});
