import { asking } from "./cases-amounts.mjs";
import { answer } from "./oracle.mjs";

/** COSTFOR: the smallest cost that earns a grant, for plain rows and No.13. */

const above = (most) => ({ error: "#N/A", mentions: [most.toLocaleString("en-US")] });

function everyPlainRow(add, figures) {
  for (const row of figures.rows.filter(({ kind }) => kind === "plain")) {
    const { programme, word, beds } = asking(row);
    const most = answer(figures, "MAXAMOUNT", [programme, word, ...beds]);
    const goals = [
      [1, "the smallest grant there is"],
      [Math.floor(most / 2) + 1, "a grant in the middle that is no multiple of 1,000"],
      [most, "the reachable maximum"],
    ];
    for (const [grant, why] of goals) add("COSTFOR", [programme, word, grant, ...beds], row.quote, why);
    add("COSTFOR", [programme, word, most + 1, ...beds], row.quote, "one yen above the reachable maximum", {
      expected: above(most),
    });
  }
}

/** Typed by hand: programme, word, grant, beds, cost. */
const NAMED = [
  ["9①", "診療所", 0, [], 0, "no grant needs no cost"],
  ["9①", "診療所", 1000, [], 2000, "1,000 × 2"],
  ["9①", "診療所", 1001, [], 4000, "1,001 takes 2,000, which takes 4,000"],
  ["9①", "診療所", 193000, [], 386000, "193,000 × 2, a thousand below the cost cap"],
  ["12①", "病院", 5456000, [199], 10912000, "5,456,000 × 2"],
  [5, "健診実施機関", 30000, [], 40000, "30,000 × 4/3"],
  [5, "病院", 30000, [], 40000, "the word does not matter"],
  [1, "診療所", 1000, [], 1334, "1,333.33 rounded up"],
  [1, "診療所", 54000, [], 72000, "54,000 × 4/3, a thousand below the cost cap"],
  ["9②", "病院", 1000, [200], 3000, "1,000 × 3"],
  ["10①", "病院", 333000, [199], 999000, "333,000 × 3"],
  ["11①", "診療所", 1, [], 4, "a quarter of four"],
  ["11①", "診療所", 96750, [], 387000, "no rounding to 1,000"],
  ["11②", "病院", 166667, [199], 1000002, "166,667 × 6"],
  ["11①", "病院", 0, [200], 0, "no grant needs no cost"],
  [13, "無床診療所", 0, [], 0, "no grant needs no cost"],
  [13, "無床診療所", 1, [], 1, "yen for yen"],
  [13, "無床診療所", 180000, [], 180000, "the flat limit"],
  [13, "診療所", 180000, [4], 180000, "the flat limit with four beds"],
  [13, "診療所", 200000, [5], 200000, "five beds"],
  [13, "病院", 800000, [20], 800000, "twenty beds"],
];

const ABOVE = [
  ["9①", "診療所", 194000, [], 193000, "the published cap cannot be reached"],
  [5, "健診実施機関", 31000, [], 30000, "the published cap cannot be reached"],
  [13, "無床診療所", 180001, [], 180000, "above the flat limit"],
  [13, "診療所", 180001, [4], 180000, "above the flat limit"],
  [13, "病院", 800001, [20], 800000, "above beds × 40,000"],
];

const WRONG = [
  [["9①", "診療所", -1], [], "a negative grant"],
  [["9①", "診療所", 0.5], [], "a fraction of a yen"],
  [[7, "診療所", 1000], ["7①", "7②", "7③"], "one case must be named, even where all agree"],
  [["7①", "病院", 1000], ["7①ア", "7①イ"], "one case must be named, even where both agree"],
  [[9, "診療所", 1000], ["9①", "9②"], "one case must be named, even where both agree"],
  [["9①", "病院", 1000], ["病床"], "one class must be named, even where both agree"],
  [["12①", "病院", 1000, 0], ["病床"], "0 beds is not given"],
  [[13, "病院", 1000], ["病床"], "the limit is a product of beds"],
];

/** Adds the cases of COSTFOR but for coupons and items. */
export function costForCases(add, figures) {
  everyPlainRow(add, figures);
  const quoteOf = (programme) => {
    const no = Number.parseInt(programme, 10);
    return figures.rows.find((row) => row.no === no && String(programme).startsWith(`${no}${row.variant}`))
      .quote;
  };
  const closest = (programme) => (programme === 7 || programme === "7①" ? quoteOf("7②") : quoteOf(programme));
  for (const [programme, word, grant, beds, expected, why] of NAMED) {
    add("COSTFOR", [programme, word, grant, ...beds], closest(programme), why, { expected });
  }
  for (const [programme, word, grant, beds, most, why] of ABOVE) {
    add("COSTFOR", [programme, word, grant, ...beds], closest(programme), why, { expected: above(most) });
  }
  for (const [input, mentions, why] of WRONG) {
    const expected = mentions.length === 0 ? { error: "#VALUE!" } : { error: "#VALUE!", mentions };
    add("COSTFOR", input, closest(input[0] === 9 ? "9①" : input[0]), why, { expected });
  }
}
