import type { Words } from "../../core/rules/model";

/** 支払基金 申請確認表. */
export const portalCheckWords = {
  name: { ja: "支払基金 申請確認表", en: "Portal check" },
  purpose: {
    ja: "領収書と領収書内訳書の金額が一致しているかを確かめ、ポータルへ転記する値を施設ごとに出します。",
    en: "Checks that receipts equal their breakdowns, and gives the values to copy into the portal for each facility.",
  },
  needs: {
    ja: "領収書、領収書内訳書（税込）、施設ごとの医療機関コード",
    en: "Receipts, their breakdowns (tax included), the code of each institution",
  },
  note: {
    ja: "複数の施設を1枚の領収書にまとめたときは、同じ領収書No.を各行に入力します。一致するまで転記用の値は出ません。様式そのものではなく、転記用の控えです。",
    en: "Where one receipt covers several facilities, type its number on each line. Values to copy appear only once the sums agree. This is a working paper, not the official form.",
  },
  receipts: { ja: "1　領収書", en: "1  Receipts" },
  lines: { ja: "2　施設・制度ごとの内訳書", en: "2  Breakdowns by facility and programme" },
  receiptNumber: { ja: "領収書No.", en: "Receipt" },
  vendor: { ja: "業者", en: "Vendor" },
  receiptDate: { ja: "領収日", en: "Date" },
  receiptAmount: { ja: "領収書の金額\n（税込）", en: "Receipt (tax incl.)" },
  breakdownSum: { ja: "内訳書の合計", en: "Sum of breakdowns" },
  difference: { ja: "差", en: "Difference" },
  verdict: { ja: "判定", en: "Verdict" },
  facility: { ja: "施設名", en: "Facility" },
  breakdownAmount: { ja: "内訳書の金額\n（税込）", en: "Breakdown (tax incl.)" },
  eligible: { ja: "うち対象経費", en: "of which eligible" },
  copyCost: { ja: "転記用：対象経費", en: "To copy: eligible cost" },
  copyGrant: { ja: "転記用：申請額\n（見込）", en: "To copy: amount (estimate)" },
  unknownReceipt: { ja: "領収書No.なし", en: "No such receipt" },
  overBreakdown: { ja: "対象経費が超過", en: "Eligible too high" },
  notYet: { ja: "確認待ち", en: "not yet" },
  exampleVendor: { ja: "サンプル医療システム（株）", en: "Sample Medical Systems" },
  exampleSecond: { ja: "サンプル機器（株）", en: "Sample Devices" },
  exampleClinicA: { ja: "みなと内科クリニック", en: "Minato Clinic" },
  exampleClinicB: { ja: "はまの内科クリニック", en: "Hamano Clinic" },
} as const satisfies Record<string, Words>;
