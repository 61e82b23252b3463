import type { EvidenceWords } from "../../src/sharing/evidence/evidence-sheet";

/** Words for tests that look at figures. */
export const evidenceWords: EvidenceWords = {
  ...{
    sheet: "根拠",
    title: "補助見込額の根拠",
    made: "作成日",
    edition: "版",
    editionHash: "照合値",
    source: "出典",
  },
  ...{ switches: "版の切り替え", switchHeads: ["日付", "版", "変わったセル", "照合値"] },
  ...{ unknown: "不明", untold: "ほかに{count}件" },
  ...{ estimate: "試算です。", unreadable: "引数を読み取れません", uncalculated: "未計算" },
  heads: ["セル", "数式", "値", "写しでの扱い", "内訳", "金額", "根拠"],
  fates: { plain: "標準関数の式", value: "値", emptied: "空欄", reference: "参照を変更", kept: "そのまま" },
};
