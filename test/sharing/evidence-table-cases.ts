import { answered } from "./evidence-book";
import { type Case, noDate, way, wayEn } from "./evidence-case";

/** Answers that fill several cells. */
export const tableCases: Readonly<Record<string, Case>> = {
  // Half of 200,000 is 100,000; half of 199,999 is 99,999.50, down to 99,000.
  COSTFOR: {
    formula: 'SUBSIDY.COSTFOR("9①","診療所",100000)',
    value: 200_000,
    spill: [[200_000]],
    dates: noDate,
    given: ["補助額：100,000", "Grant: 100,000"],
    fate: "value",
    lines: [
      ["得たい補助額", 100_000, "この補助額以上になる最小の経費"],
      ["最小の経費", 200_000],
      ...way(200_000, 100_000, 100_000),
      ["経費が1円少ないときの補助額", 99_000, "届かないので"],
    ],
    english: [
      ["Grant wanted", 100_000],
      ["Smallest cost", 200_000],
      ...wayEn(200_000, 100_000, 100_000),
      ["Grant at one yen less", 99_000, "falls short"],
    ],
  },
  BREAKDOWN: {
    formula: 'SUBSIDY.BREAKDOWN("9①","診療所",385000)',
    value: "制度",
    spill: answered("BREAKDOWN", "9①", "診療所", 385_000),
    fate: "value",
    dates: noDate,
    given: ["対象経費：385,000", "Cost: 385,000"],
    lines: way(385_000, 192_500, 192_000),
    english: wayEn(385_000, 192_500, 192_000),
  },
  AMOUNTS: {
    formula: "SUBSIDY.AMOUNTS(A2:D3)",
    value: 192_000,
    spill: [
      [192_000, ""],
      ["", "「薬局」はこの一覧の対象外です。病院・診療所・健診実施機関についてのみ答えます。"],
    ],
    beside: { A2: "9①", B2: "診療所", C2: 385_000, A3: "9①", B3: "薬局", C3: 1 },
    fate: "value",
    dates: noDate,
    given: [
      "表：A2:D3（9①、診療所、385,000、9①ほか2個）",
      "Table: A2:D3 (9①, 診療所, 385,000, 9① and 2 more)",
    ],
    lines: [
      ["1行目", 192_000],
      ...way(385_000, 192_500, 192_000),
      ["2行目", "金額なし", "「薬局」はこの一覧の対象外です。"],
    ],
    english: [
      ["Row 1", 192_000],
      ...wayEn(385_000, 192_500, 192_000),
      ["Row 2", "no amount", "“薬局” is not on this list."],
    ],
  },
  // 300,000 / 2 = 150,000, of which 140,000 were decided; 100,000 have come, 40,000 are still to come.
  SETTLEMENT: {
    formula: 'SUBSIDY.SETTLEMENT("9①","診療所",300000,140000,100000)',
    value: "確定見込額",
    spill: [
      ["確定見込額", 140_000],
      ["過不足額", -40_000],
      ["自己負担額", 160_000],
    ],
    fate: "value",
    dates: noDate,
    given: ["交付決定額：140,000", "Decided grant: 140,000"],
    lines: [
      ...way(300_000, 150_000, 150_000),
      ["交付決定額", 140_000, "入力された額。"],
      ["確定見込額", 140_000, "交付決定額の少ない方"],
      ["受入額", 100_000, "入力された額。"],
      ["過不足額", -40_000, "受入額－確定見込額"],
      ["自己負担額", 160_000, "実績額－確定見込額"],
    ],
    english: [
      ...wayEn(300_000, 150_000, 150_000),
      ["Decided grant", 140_000, "As entered."],
      ["Expected final grant", 140_000, "The smaller of"],
      ["Received", 100_000],
      ["Excess or shortage", -40_000],
      ["Own contribution", 160_000],
    ],
  },
};
