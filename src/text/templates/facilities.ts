import type { Words } from "../../core/rules/model";

/** 複数施設 集計. */
export const facilitiesWords = {
  name: { ja: "複数施設 集計", en: "Several facilities" },
  purpose: {
    ja: "施設×制度を一行ずつ計算し、法人全体の補助見込額と自己負担を集計します。共通費は重みで按分します。",
    en: "One line per facility and programme, added up for the whole corporation; common cost is shared by weights.",
  },
  needs: {
    ja: "施設ごとの種類・病床数・医療機関コード、見積額、共通費とその按分の基準",
    en: "Kind, beds and code of each facility, quotes, common cost and how it is shared",
  },
  note: {
    ja: "共通費は重み（床数・台数など）で按分し、1円未満を切り捨てます。按分で残った円は合計の下に出し、どの施設にも足しません。",
    en: "Common cost is shared by weight (beds, devices) and cut to whole yen. What is left over stands below the total and is added to no facility.",
  },
  common: { ja: "共通費の総額", en: "Common cost" },
  facility: { ja: "施設名", en: "Facility" },
  own: { ja: "個別の対象経費", en: "Own eligible cost" },
  weight: { ja: "按分の重み", en: "Weight" },
  share: { ja: "共通費の按分額", en: "Share of common cost" },
  eligible: { ja: "対象経費 計", en: "Eligible cost" },
  ownCost: { ja: "自己負担額", en: "Own cost" },
  remainder: { ja: "按分の残り（円）", en: "Left over (yen)" },
  exampleHospital: { ja: "みなと中央病院", en: "Minato Central Hospital" },
  exampleClinic: { ja: "みなと{n}クリニック", en: "Minato Clinic {n}" },
} as const satisfies Record<string, Words>;
