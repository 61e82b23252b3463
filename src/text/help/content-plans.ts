import type { HelpContent } from "./content";

const HEADS = ["費用ID", "制度", "対象経費", "完了日"] as const;

const TWO_STEPS = [
  HEADS,
  ["基本", "9①", 330000, "2025/6/30"],
  ["基本", "11①", 330000, "2025/6/30"],
  ["追加", "10①", 220000, "2025/8/31"],
  ["追加", "11②", 220000, "2025/8/31"],
] as const;

const ANSWERS = [
  ["医療保険のオンライン資格確認を実施できる体制が整っていますか。", "はい"],
  ["電子処方箋管理サービスを導入していますか。", "はい"],
  ["No.9の交付決定を受けましたか。", "はい"],
] as const;

const OVERLAP = [
  ["費用ID", "制度", "品目", "対象経費"],
  ["A", 3, "", 120000],
  ["A", 4, "レセコン", 120000],
] as const;

/** Help on the functions that take several programmes at once. */
export const planHelp = {
  PLAN: {
    meaning: [
      {
        ja: "1つの施設の費用と制度を1行ずつ並べた表を、制度間の関係（上乗せ、併給できない組合せ、前提となる交付決定、申請回数、対象期間、1つの費用に対する補助の合計の上限）に照らして計算します。表の見出しの隣に入力すると、行がそろいます。",
        en: "Takes a table of one facility's costs and programmes, a row each, under the relations between programmes: top-ups, exclusions, decisions needed first, numbers of applications, periods, and the cost itself as the limit of all grants on it. Typed beside the heads, its rows stand beside yours.",
      },
      {
        ja: "同じ費用IDの行は同じ費用です。自己負担額は、その行の対象経費と対象外経費からその行の補助額を引いた額です。同じ費用を2回数えない合計は、最後の引数を「はい」にすると表示されます。",
        en: "Rows with the same cost ID are the same money. The own contribution of a row is its whole cost less its own grant; the total, which counts each cost once, is shown when the last argument is “yes”.",
      },
      {
        ja: "事実は推測しません。答えのない質問、完了日のない行は「未確認」となり、その額は合計と分けて表示します。理由の列の「→」の後の質問を、質問と回答の表に写して答えてください。日本語・英語の質問文のほか、一覧のキー（completedOn など）も使えます。",
        en: "No fact is guessed. Rows that wait for an answer or a completion date are 未確認, and their amounts are kept apart from the total. Copy the question after “→” into the table of answers; its English wording or its key (such as completedOn) will do as well.",
      },
      {
        ja: "読み取れない行が1つでもあると、表全体がエラーになります。その行がほかの行の可否を左右することがあるためです。",
        en: "One row that cannot be read is an error of the whole table, since it may decide about the others.",
      },
      {
        ja: "「2025-10-02:9①」のように版を付けて入力できます。その場合は、表のすべての制度に同じ版を付けてください。",
        en: "A programme can be given with its edition, such as 2025-10-02:9①; then give every programme of the table in that edition.",
      },
    ],
    examples: [
      {
        given: [TWO_STEPS, "診療所", undefined, ANSWERS, undefined, "はい"],
        note: {
          ja: "電子処方箋を2段階で導入（国と県）",
          en: "Electronic prescriptions in two steps, State and prefecture",
        },
      },
      {
        given: [TWO_STEPS, "診療所"],
        note: { ja: "回答がなければ未確認", en: "Unconfirmed without answers" },
      },
    ],
    mistakes: [
      {
        given: [[HEADS, ["合計", "", 330000, ""]], "診療所"],
        note: { ja: "合計行が入っている", en: "A row of totals" },
      },
      {
        given: [
          [
            ["制度", "対象経費"],
            ["9①", 330000],
          ],
          "診療所",
        ],
        note: { ja: "費用IDの見出しがない", en: "No head for the cost ID" },
      },
      {
        given: [TWO_STEPS, "診療所", undefined, [["オンライン資格確認は？", "はい"]]],
        note: { ja: "質問が違う", en: "An unknown question" },
      },
    ],
  },
  COMPARE: {
    meaning: [
      {
        ja: "表の申請のうち、同時には認められないもの（一方を選ぶもの、重ねられないもの）について、認められる組合せを補助額の大きい順に並べます。同額なら申請数の少ない順です。併せて申請できるものは外しません。",
        en: "Where not everything in the table can be claimed together, lists the permitted combinations, largest grant first, fewer applications among equals. What can stand together is never left out.",
      },
      {
        ja: "比較するのは選べることだけです。実際に行ったこと（9①か9②かなど）は変えません。起きていない事実による申請を勧めないためです。未確認のものは補助額に含めず、別の列に示します。",
        en: "Only choices are compared. What was done (9① or 9②, for instance) is never varied: that would advise a false application. What is unconfirmed stands in a column of its own.",
      },
    ],
    examples: [
      {
        given: [
          OVERLAP,
          "診療所",
          undefined,
          [
            ["onlineCareGiven", "はい"],
            ["otherRouteOrFailureChecked", "はい"],
          ],
        ],
        note: { ja: "同じ費用を3か4のどちらで申請するか", en: "One cost under No. 3 or No. 4" },
      },
    ],
    mistakes: [
      {
        given: [[HEADS, ["A", "99", 300000, ""]], "診療所"],
        note: { ja: "ない制度", en: "No such programme" },
      },
    ],
  },
} as const satisfies Readonly<Record<string, HelpContent>>;
