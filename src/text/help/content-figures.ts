import type { HelpContent } from "./content";

/** Help on the functions that answer a figure of the list. */
export const figureHelp = {
  RATE: {
    meaning: [
      {
        ja: "補助率です。表示形式を「分数」やパーセントにしてください。区分や病床数で変わらなければ、省略したままで答えます。",
        en: "The rate; give the cell a fraction or percent format. Variant and beds may be left out where they make no difference.",
      },
    ],
    examples: [
      { given: [9, "病院"], note: { ja: "どの区分でも同じ", en: "The same for every variant" } },
      { given: ["11②", "診療所"], note: { ja: "県の上乗せ", en: "The prefecture's top-up" } },
    ],
    mistakes: [{ given: [13, "無床診療所"], note: { ja: "補助率の記載がない", en: "No rate is stated" } }],
  },
  GRANTCAP: {
    meaning: [
      {
        ja: "一覧に印字された補助限度額（補助上限額）です。端数処理のためにこの額に届かない制度があるので、MAXAMOUNT と並べて確認してください。",
        en: "The cap as printed. Rounding keeps some programmes below it: compare it with MAXAMOUNT.",
      },
    ],
    examples: [
      { given: ["9①", "診療所"], note: { ja: "MAXAMOUNT は 193,000", en: "MAXAMOUNT is 193,000" } },
      { given: [8, "病院"], note: { ja: "クーポン3枚分", en: "Three coupons" } },
      { given: [13, "病院", 150], note: { ja: "病床数×4万円", en: "Beds times 40,000" } },
    ],
    mistakes: [{ given: [13, "病院"], note: { ja: "病床数がない", en: "No beds" } }],
  },
  MAXAMOUNT: {
    meaning: [
      {
        ja: "対象経費がいくらでも、これを超える補助額にはなりません。",
        en: "No cost, however large, earns more.",
      },
    ],
    examples: [
      { given: ["9①", "診療所"], note: { ja: "補助限度額は 194,000", en: "The published cap is 194,000" } },
    ],
    mistakes: [{ given: ["9①", "病院"], note: { ja: "病床数がない", en: "No beds" } }],
  },
  COSTCAP: {
    meaning: [
      {
        ja: "補助の計算に入る対象経費の上限です。クーポンは全部の合計です。",
        en: "The most that counts of the cost; over all coupons.",
      },
    ],
    examples: [
      { given: ["9①", "診療所"], note: { ja: "事業額上限", en: "The cost cap" } },
      {
        given: [2, "診療所", undefined, "モバイル端末"],
        note: { ja: "品目の上限", en: "The cap of an item" },
      },
    ],
    mistakes: [
      { given: ["11①", "診療所"], note: { ja: "事業額上限の記載がない", en: "No cost cap is stated" } },
      { given: [2, "診療所", undefined, "プリンター"], note: { ja: "品目にない名前", en: "No such item" } },
    ],
  },
  COVERS: {
    meaning: [
      {
        ja: "施設の種類が一覧で対象とされているかだけを答えます。届出や導入時期などの要件は CONDITIONS で確認してください。",
        en: "Only whether the facility type is on the list. See CONDITIONS for filings, periods and the rest.",
      },
    ],
    examples: [
      { given: [12, "病院"], note: { ja: "病院のみの制度", en: "Hospitals only" } },
      { given: [12, "診療所"], note: { ja: "対象外", en: "Not covered" } },
    ],
    mistakes: [{ given: [1, "薬局"], note: { ja: "一覧にない施設", en: "Not on this list" } }],
  },
  CONDITIONS: {
    meaning: [
      {
        ja: "確認事項と根拠の2列です。根拠の「」は一覧の原文、「解釈」は読み取りとその理由です。",
        en: "Two columns, condition and basis. 「」 quotes the list; 解釈 is a reading with its reason.",
      },
    ],
    examples: [{ given: ["11①", "時期"], note: { ja: "時期の条件だけ", en: "Conditions of timing" } }],
    mistakes: [{ given: [8, "値段"], note: { ja: "種類にない言葉", en: "No such kind" } }],
  },
} as const satisfies Readonly<Record<string, HelpContent>>;
