import type { HelpContent } from "./content";

const SUBTRACTION = {
  given: [-8, "病院", 4000000],
  note: { ja: "=1-9 のように引き算になった制度", en: "A programme that became a subtraction (=1-9)" },
} as const;

/** Help on the functions that compute a grant from a cost. */
export const grantHelp = {
  AMOUNT: {
    meaning: [
      {
        ja: "対象経費（事業額上限まで）に補助率を掛け、制度の端数処理をし、補助限度額までとした額です。分数のまま計算し、端数処理は合計に1度だけ行います。",
        en: "The cost (up to its cap) times the rate, rounded as the programme says, up to the grant cap. Computed in exact fractions and rounded once, on the sum.",
      },
      {
        ja: "一覧の規則による試算であり、交付を約束する額ではありません。要件を満たすかどうかは判定しません。",
        en: "An estimate by the rules of the list, not a decision. Whether the conditions are met is not judged.",
      },
      {
        ja: "区分や病床数によって額が変わる場合、それが分かるまでは額を返さず、何を入力すればよいかを示します。",
        en: "Where variant or beds decide, no amount is given until they are known: the error says what to type.",
      },
    ],
    examples: [
      {
        given: ["9①", "病院", 4000000, 150],
        note: { ja: "150床の病院、400万円", en: "A hospital with 150 beds, 4,000,000 yen" },
      },
      {
        given: [8, "病院", [[14000], [13999], [5000], [14000]]],
        note: {
          ja: "クーポンは購入1件ごとに1行。病院は3件まで",
          en: "One row per coupon purchase; three for a hospital",
        },
      },
      {
        given: [
          2,
          "診療所",
          [
            ["モバイル端末", 41000],
            ["レセコン", 150000],
          ],
        ],
        note: { ja: "品目ごとに上限がある制度", en: "A programme with caps per item" },
      },
      {
        given: ["9①", "診療所", [[400000], [-13000]]],
        note: { ja: "値引きはマイナスの行で", en: "A discount is a negative row" },
      },
      { given: ["9①", "診療所", "38.7万円"], note: { ja: "文字列の金額", en: "An amount in text" } },
    ],
    mistakes: [
      { given: [9, "病院", 4000000, 150], note: { ja: "区分がない", en: "No variant" } },
      { given: ["9①", "病院", 4000000], note: { ja: "病床数がない", en: "No beds" } },
      {
        given: [45901, "病院", 4000000],
        note: { ja: "9-1 が日付になった制度", en: "A programme that became a date (9-1)" },
      },
      SUBTRACTION,
      { given: ["9①", "診療所", 400000, 20], note: { ja: "病床数が合わない", en: "Contradicting beds" } },
      { given: [2, "診療所", 150000], note: { ja: "品目がない", en: "No items" } },
      {
        given: [
          2,
          "診療所",
          [
            ["モバイル端末", 41000],
            ["合計", 41000],
          ],
        ],
        note: { ja: "合計行が入っている", en: "A row of totals" },
      },
      { given: ["9①", "診療所", "約40万円"], note: { ja: "あいまいな金額", en: "An unclear amount" } },
      { given: [12, "診療所", 1000000], note: { ja: "対象外の施設", en: "A facility that is not covered" } },
    ],
  },
  OWNCOST: {
    meaning: [
      {
        ja: "対象経費－補助見込額＋対象外経費です。事業額上限を超えた分も自己負担に含まれます。",
        en: "Cost less grant plus other cost. What lies above the cost cap is borne by the facility, too.",
      },
    ],
    examples: [
      { given: ["9①", "診療所", 387000], note: { ja: "自己負担額", en: "Own contribution" } },
      {
        given: ["9①", "診療所", 387000, undefined, 50000],
        note: { ja: "対象外経費5万円を加える", en: "With 50,000 yen of other cost" },
      },
    ],
    mistakes: [
      {
        given: ["9①", "診療所", 387000, undefined, -1],
        note: { ja: "マイナスの対象外経費", en: "Negative other cost" },
      },
    ],
  },
  BREAKDOWN: {
    meaning: [
      {
        ja: "項目・値・根拠の3列で計算の過程を表示します。1円未満の切捨て、どの上限が効いたか、公表上限に届かない場合の差、暫定の読み取り（暫定・要綱確認）、確認事項、一覧の版を含みます。",
        en: "Label, value and basis of every step: the cut of fractions, which limit decided, how far a published cap stays out of reach, provisional readings (暫定・要綱確認), open conditions and the edition.",
      },
      {
        ja: "区分と病床数が1つに決まる必要があります。表示の言葉は、どの利用者にも同じ日本語です。",
        en: "Variant and class must be settled. The words in the cells are Japanese for every reader.",
      },
    ],
    examples: [
      {
        given: ["11②", "病院", 1000000, 150],
        note: { ja: "暫定の読み取りがある制度", en: "A provisional reading" },
      },
    ],
    mistakes: [{ given: [9, "病院", 4000000, 150], note: { ja: "区分がない", en: "No variant" } }],
  },
  AMOUNTS: {
    meaning: [
      {
        ja: "施設や制度が多いときに、表をまとめて計算します。1列目が補助見込額、2列目が理由です。計算できない行は1列目が空白になり、ほかの行には影響しません。",
        en: "For many facilities and programmes at once. The first column is the grant, the second the reason; a row without a grant is empty there and spoils no other.",
      },
      {
        ja: "対象経費は1行に1つの金額です。4万1千円を超える品目別の制度とクーポンの複数購入は AMOUNT を使ってください。",
        en: "One amount per row. Use AMOUNT for several coupons and for costs that must be given item by item.",
      },
    ],
    examples: [
      {
        given: [
          [
            ["9①", "病院", 4000000, 150],
            [9, "病院", 4000000, 150],
            [13, "無床診療所", 250000, 0],
          ],
        ],
        note: { ja: "2行目は区分がない", en: "The second row lacks its variant" },
      },
    ],
    mistakes: [{ given: [[["9①", "病院"]]], note: { ja: "列が足りない表", en: "Too few columns" } }],
  },
  SETTLEMENT: {
    meaning: [
      {
        ja: "確定見込額＝実績額による補助見込額と交付決定額の小さい方、過不足額＝受入額－確定見込額（不足はマイナス）、自己負担額＝実績額－確定見込額です。",
        en: "Final grant: the smaller of the grant for the actual cost and the grant decided. Received less final: a shortage is negative. Own contribution: actual cost less final grant.",
      },
    ],
    examples: [
      {
        given: ["9①", "診療所", 350000, 193000, 193000],
        note: { ja: "実績が計画を下回った", en: "The work cost less than planned" },
      },
    ],
    mistakes: [
      { given: ["9①", "診療所", 350000, 0], note: { ja: "交付決定額がない", en: "No grant decided" } },
    ],
  },
  COSTFOR: {
    meaning: [
      {
        ja: "指定した補助額以上を受けられる最小の対象経費です。1円少ないと補助額に届きません。クーポンは1枚目から順に、品目はモバイル端末から順に、それぞれの上限まで充てます。",
        en: "The smallest cost whose grant reaches the amount asked for; one yen less does not. Coupons and items are filled in order, each to its cap.",
      },
    ],
    examples: [
      {
        given: ["9①", "診療所", 193000],
        note: { ja: "上限いっぱいを受ける対象経費", en: "The cost that earns the most" },
      },
      { given: [8, "病院", 14001], note: { ja: "クーポンは1枚1行", en: "One row per coupon" } },
      { given: [2, "診療所", 100000], note: { ja: "品目と金額", en: "Item and cost" } },
    ],
    mistakes: [
      { given: ["9①", "診療所", 194000], note: { ja: "届かない補助額", en: "A grant out of reach" } },
      { given: ["9①", "診療所", 1000.5], note: { ja: "1円未満の端数", en: "A fraction of a yen" } },
    ],
  },
  FORMULA: {
    meaning: [
      {
        ja: "AMOUNT と同じ規則を、Excel 2016 以降の通常の関数だけで書いた数式を文字列で返します。アドインのない相手に渡すブックに貼り付けて使います。",
        en: "The rule of AMOUNT as a formula of plain Excel functions (Excel 2016 and later), for workbooks that go to people without the add-in.",
      },
      {
        ja: "AMOUNT と一致する範囲: セルが数値か空白で、合計が0～1兆円のとき。文字列・マイナスの合計・1兆円を超える合計では、数式は #N/A になります（AMOUNT は「387,000円」のような文字列も読み取ります）。病床数と区分は、数式を作った時点の値で固定されます。",
        en: "It agrees with AMOUNT for cells that are numbers or blank with a total from 0 to 1,000,000,000,000. For text, a negative total or a larger one the formula answers #N/A (AMOUNT also reads text such as 387,000円). Beds and variant are fixed when the formula is written.",
      },
    ],
    examples: [
      { given: ["9①", "病院", "B5", 150], note: { ja: "1つのセル", en: "One cell" } },
      { given: [8, "診療所", "B5"], note: { ja: "クーポン1枚", en: "One coupon" } },
      {
        given: [2, "診療所", "B5,B6"],
        note: { ja: "品目の順に2つのセル", en: "Two cells in the order of the items" },
      },
    ],
    mistakes: [
      {
        given: ["9①", "病院", 4000000, 150],
        note: { ja: "金額を指定した", en: "An amount instead of a reference" },
      },
      { given: [2, "診療所", "B5"], note: { ja: "品目のセルが足りない", en: "Too few cells" } },
      {
        given: ["9①", "病院", "対象経費", 150],
        note: { ja: "セル参照でない文字列", en: "No cell reference" },
      },
    ],
  },
} as const satisfies Readonly<Record<string, HelpContent>>;
