/** How programmes, words and amounts are read: the same question in other spellings, and what is refused. */

const ROW = "【診療所】 補助率：1/2 補助限度額：19.4万円 ※事業額上限：38.7万円";
const INPUT_ERROR = "a negative total or a non-numeric cost is an input error";
const DISCOUNT = "Discounts are negative lines";
const REFUSED = { expected: { error: "#VALUE!" } };

/** Costs at 9① 診療所 (half, floored to 1,000, at most 193,000) and what they earn. */
const AMOUNTS = [
  [[[387000]], 193000, "one cell"],
  [[[100000], [200000], [87000]], 193000, "a column is summed"],
  [[[100000, 200000, 87000]], 193000, "a row is summed"],
  [[[1000], [999]], 0, "1,999 is 999.5"],
  [[[1000], [1000]], 1000, "floored once, on the sum: not 0 + 0"],
  [[[1500], [1500], [1500]], 2000, "4,500 is 2,250"],
  [[[100000], [null], [""], [0]], 50000, "blanks count as 0"],
  [null, 0, "a blank cell counts as 0"],
  ["", 0, "empty text counts as 0"],
  [[[null], [""]], 0, "only blanks"],
  [[[400000], [-13000]], 193000, "387,000 after the discount"],
  [[[100000], [-100000]], 0, "a total of 0 is no error"],
  [[[3000], [-1001]], 0, "1,999 after the discount"],
  [1999.99, 0, "cut to 1,999 yen"],
  [1999.9999999, 1000, "noise of binary arithmetic: 2,000 yen"],
  [[[1999.5], [0.5]], 1000, "the sum is cut, not the cells"],
  [[[1999.5], [0.4]], 0, "1,999.9 is cut to 1,999"],
  [[[0.1], [0.2], [1999.7]], 1000, "0.1 + 0.2 + 1,999.7 is 2,000 within the noise"],
  ["387000", 193000, "digits as text"],
  ["387,000", 193000, "commas"],
  ["387,000円", 193000, "with 円"],
  ["３８７０００", 193000, "full-width digits"],
  ["３８７，０００円", 193000, "full-width digits, comma and 円"],
  ["38.7万円", 193000, "万円"],
  ["38万円", 190000, "whole 万円"],
  [[["100,000円"], [100000]], 100000, "text among numbers"],
];

const BAD_AMOUNTS = [
  [-1, "a negative total"],
  [-0.01, "a negative total of less than a yen"],
  [[[1000], [-1001]], "a negative total"],
  [1e12 + 1, "more than is accepted"],
  [[[6e11], [6e11]], "a sum of more than is accepted"],
  ["約38万円", "not unambiguous"],
  ["未定", "no number"],
  ["387000円（税込）", "not unambiguous"],
  [true, "a truth value is no number"],
  [[[1000], ["別途"]], "no number in a row"],
  [
    [
      [1, 2],
      [3, 4],
    ],
    "two columns of numbers",
  ],
];

/** Function, input, answer and reason of other spellings. */
const SPELLINGS = [
  ["GRANTCAP", ["8", "病院"], 21000, "a number as text"],
  ["GRANTCAP", ["No.8", "病院"], 21000, "with No."],
  ["GRANTCAP", ["No.８", "病院"], 21000, "full-width digit"],
  ["GRANTCAP", ["9-1", "診療所"], 194000, "hyphen for the circled digit"],
  ["GRANTCAP", ["９－１", "診療所"], 194000, "full-width digits and hyphen"],
  ["GRANTCAP", ["９①", "診療所"], 194000, "full-width digit"],
  ["GRANTCAP", ["7-1-a", "病院"], 600000, "a for ア"],
  ["GRANTCAP", ["7①ｱ", "病院"], 600000, "half-width ア"],
  ["RATE", ["９", "病院"], { ratio: [1, 3] }, "full-width digit, all agree"],
  [
    "RATE",
    ["医療扶助におけるオンライン資格確認等導入に係る助成金", "診療所"],
    { ratio: [3, 4] },
    "the name of No.1",
  ],
  [
    "GRANTCAP",
    ["外来診療等におけるスマートフォンのマイナ保険証利用への対応における導入に係る補助", "病院"],
    21000,
    "the name of No.8",
  ],
  ["RATE", ["電子処方箋の機能拡充の促進事業", "診療所"], { ratio: [1, 2] }, "the name of No.10"],
  ["RATE", ["福岡県電子処方箋導入促進費補助金", "診療所"], { ratio: [1, 4] }, "the name of No.11"],
  ["GRANTCAP", ["9①", "clinic"], 194000, "English word"],
  ["GRANTCAP", ["9①", "dental clinic"], 194000, "English word"],
  ["GRANTCAP", ["9①", "large hospital"], 1622000, "English word"],
  ["GRANTCAP", ["9①", "small/medium hospital"], 1086000, "English word"],
  ["GRANTCAP", ["9①", "hospital", 200], 1622000, "English word with beds"],
  ["GRANTCAP", [13, "clinic with beds", 19], 760000, "English word with beds"],
  ["GRANTCAP", [13, "clinic without beds"], 180000, "English word"],
  ["GRANTCAP", [5, "health-checkup institution"], 31000, "English word"],
  ["GRANTCAP", ["9①", "クリニック"], 194000, "a word for clinic"],
  ["GRANTCAP", ["9①", "歯科医院"], 194000, "a dental clinic is a clinic"],
  ["GRANTCAP", ["9①", "無床診療所"], 194000, "a clinic without beds is a clinic"],
  ["GRANTCAP", ["9①", "有床診療所", 19], 194000, "a clinic with beds is a clinic"],
];

const DATE_INSTEAD = { error: "#VALUE!", mentions: ["日付に変換されています"] };
const BAD_PROGRAMMES = [0, 14, 99, -1, 1.5, "", null, "9③", "存在しない補助金"];

/** Adds the cases of reading inputs. */
export function inputCases(add) {
  for (const [cost, expected, why] of AMOUNTS) add("AMOUNT", ["9①", "診療所", cost], ROW, why, { expected });
  for (const [cost, why] of BAD_AMOUNTS) {
    const quote = cost === -1 ? DISCOUNT : INPUT_ERROR;
    add("AMOUNT", ["9①", "診療所", cost], quote, why, REFUSED);
  }
  add("OWNCOST", ["9①", "診療所", -1], INPUT_ERROR, "a negative total", REFUSED);
  for (const [name, input, expected, why] of SPELLINGS) add(name, input, ROW, why, { expected });
  for (const programme of [46266, "2026/09/01"]) {
    add("RATE", [programme, "病院"], ROW, "9-1 that the sheet has made a date of", {
      expected: DATE_INSTEAD,
    });
  }
  for (const programme of BAD_PROGRAMMES) {
    add("GRANTCAP", [programme, "診療所"], ROW, "no programme of this list", REFUSED);
  }
}
