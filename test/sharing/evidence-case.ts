import type { FileCell, Line } from "./evidence-book";

/*
 * All amounts, passages and dates are worked from the printed list (test/source), not from what the functions answer:
 *
 * 9①診療所   補助率：1/2 補助限度額：19.4万円 ※事業額上限：38.7万円 ※申請額1,000円未満は切捨て 令和８年３月31日（火）
 * 9①病院     （病床数：199床以下）補助率：1/3
 * 2診療所    ※事業額上限17.1万円、レセコンの改修等：13万円
 * 8病院      クーポン１つ 1/2、7,000円まで、※事業額上限：1.4万円、１円未満は四捨五入、３コードまで 令和８年１月31日（土）
 * 12         対象は大規模病院と中小規模病院だけ
 * 13病院     許可病床数×４万円、対象期間は令和６年４月１日から
 */
export const passages = {
  rate: "【診療所】　補助率：1/2",
  cap: "補助率：1/2　補助限度額：19.4万円",
  costCap: "補助限度額：19.4万円　※事業額上限：38.7万円",
  unit: "※申請額1,000円未満は切捨て",
  deadline: "令和８年３月31日（火）",
  ready: "令和７年９月30日までに電子処方箋管理サービスを利用できるシステムの環境整備が完了した施設",
  online: "オンライン資格確認等システムを導入した上で",
};
export const name9 = "電子処方箋管理サービスの導入に係る補助金";
export const name9En = "Electronic Prescription Management Service";

/** An expected line: step, amount, and what its basis must hold. */
export type Expected = readonly [step: string, amount: Line[1] | undefined, ...basis: readonly string[]];

export interface Case {
  readonly formula: string;
  readonly value: string | number | boolean;
  readonly spill?: readonly (readonly (string | number | boolean)[])[];
  readonly beside?: Readonly<Record<string, FileCell>>;
  /** What the copy does with it: values for what spills. */
  readonly fate?: "value";
  readonly dates: readonly [ja: string, en: string];
  /** The argument as the first line tells it. */
  readonly given: readonly [ja: string, en: string];
  readonly lines: readonly Expected[];
  /** The same steps in English, where they are all in words. */
  readonly english: readonly Expected[];
}

export const noDate = ["日付によらない", "Depends on no date"] as const;

/** The way of 9① for a clinic: 385,000 → 192,500 → 192,000. */
export const way = (cost: number, half: number, grant: number): readonly Expected[] => [
  ["制度", "No.9①", name9],
  ["施設の区分", "診療所", "診療所"],
  ["補助率", "1/2", passages.rate],
  ["事業額上限", 387_000, passages.costCap],
  ["補助限度額", 194_000, passages.cap],
  ["対象経費", cost, "領収書内訳書は税込みの金額で記載し"],
  ["事業額上限を適用", cost, "対象経費と事業額上限387,000円のうち少ない額", passages.costCap],
  ["補助率を掛ける", half, "補助率1/2×", passages.rate],
  ["端数処理", grant, "1,000円未満を切捨て", passages.unit],
  ["補助見込額", grant, "補助限度額194,000円と端数処理後の額のうち少ない額", passages.cap],
  ["自己負担額", cost - grant, "対象経費－補助見込額"],
  ["計算の規則", undefined, "合計で一度だけ1,000円未満を切り捨て", "確度：高"],
  ["決定要因", half === grant ? "上限・端数の影響なし" : "端数処理"],
  ["確認事項", undefined, "オンライン資格確認等システムを導入していること。", passages.online],
  ["確認事項", undefined, passages.ready],
];
export const wayEn = (cost: number, half: number, grant: number): readonly Expected[] => [
  ["Programme", "No.9①", name9En],
  ["Class of facility", "診療所", "Clinic"],
  ["Grant rate", "1/2", passages.rate],
  ["Cost cap", 387_000, passages.costCap],
  ["Grant cap", 194_000, passages.cap],
  ["Eligible cost", cost, "tax-inclusive"],
  ["Within the cost cap", cost, "the smaller of eligible cost and cost cap ¥387,000", passages.costCap],
  ["Times the grant rate", half, passages.rate],
  ["Rounding", grant, "rounded down to ¥1,000", passages.unit],
  ["Expected grant", grant, "the smaller of grant cap ¥194,000 and", passages.cap],
  ["Own contribution", cost - grant, "eligible cost less expected grant"],
  ["Rule of computation", undefined, "rounded down to a whole thousand yen once", "Confidence: high"],
  ["Decided by", half === grant ? "no cap or rounding" : "rounding"],
  ["To be confirmed", undefined, "The online eligibility system is in place.", passages.online],
  ["To be confirmed", undefined, "ready for the Electronic Prescription", passages.ready],
];

export const place9: readonly Expected[] = [
  ["制度", "No.9①", name9],
  ["施設の区分", "診療所", "診療所"],
];
export const place9En: readonly Expected[] = [
  ["Programme", "No.9①", name9En],
  ["Class of facility", "診療所", "Clinic"],
];
