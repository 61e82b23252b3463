import type { Words } from "../../core/rules/model";

/** 見積比較表（明細）: the sheet into which replies are accepted line by line. */
export const comparisonWords = {
  name: { ja: "見積比較 {id}", en: "Quotes {id}" },
  note: {
    ja: "社内検討用です。補助見込額と自己負担額が見えるため、業者には渡しません。見積のない業者、未記入の行がある業者は順位に入りません。対象経費は、値引きを各行に按分（円未満は対象経費から切上げて控除）して計算します。併用の可否は計画で確かめてください。",
    en: "For internal use: it shows grants and own cost, so it does not go to vendors. A vendor without a quote, or with a price missing, is never ranked. Discounts are spread over the lines before the grant is worked out, fractions against the eligible cost. Whether programmes can be combined is checked in the plan.",
  },
  costTax: { ja: "対象経費の消費税", en: "Tax in eligible cost" },
  costTaxPrompt: {
    ja: "対象経費に消費税を含めるかを、制度の要綱と貴院の課税区分で決めてください。",
    en: "Whether tax is eligible depends on the programme's guidelines and on the institution's own tax status.",
  },
  vendor: { ja: "業者", en: "Vendor" },
  remark: { ja: "備考・内訳", en: "Remarks, contents" },
  programme: { ja: "制度", en: "No." },
  added: { ja: "追加の費用", en: "Added costs" },
  untaxed: { ja: "追加の費用（対象外・非課税）", en: "Added costs without tax" },
  before: { ja: "値引き前（{rate}%）", en: "Before discount ({rate} %)" },
  discount: { ja: "値引き（{rate}%）", en: "Discount ({rate} %)" },
  eligiblePart: { ja: "対象額（{rate}%、値引き按分後）", en: "Eligible ({rate} %, after discount)" },
  eligible: { ja: "対象経費", en: "Eligible cost" },
  grant: { ja: "補助見込額（試算）", en: "Grant (estimate)" },
  grantTotal: { ja: "補助見込額の合計（試算）", en: "Total of grants (estimate)" },
  own: { ja: "自己負担額（導入時、税込）", en: "Own contribution (introduction, with tax)" },
  ownWhole: { ja: "5年間の実質負担（税込）", en: "Own cost over 5 years (with tax)" },
  rank: { ja: "順位（実質負担の少ない順）", en: "Rank (least own cost first)" },
  noQuote: { ja: "見積なし", en: "no quote" },
  undecided: { ja: "未確定", en: "open" },
  check: { ja: "確認", en: "Check" },
  someOpen: { ja: "単価が未記入の行あり", en: "some prices missing" },
  noBasis: { ja: "税区分が未記入", en: "tax basis missing" },
  early: { ja: "見積日が依頼日より前", en: "quoted before it was requested" },
  noRunning: { ja: "保守・利用料が未記入", en: "running costs missing" },
  noCostTax: { ja: "対象経費の消費税が未記入", en: "tax in eligible cost missing" },
  decision: { ja: "採否", en: "Decision" },
  reason: { ja: "選定理由", en: "Reason" },
} as const satisfies Record<string, Words>;
