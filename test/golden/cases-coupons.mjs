/** No.8: coupons, each rounded half up to a yen, the first three of a hospital and the first of a clinic. */

const RATE = "【クーポンコード１つあたり】 補助率：1/2 補助限度額：7,000円 ※事業額上限：1.4万円";
const ROUNDED = "※クーポン補助額１円未満は四捨五入";
const HOSPITAL = "病院：３コードまで取得可能";
const CLINIC = "診療所：１コード取得可能";
const FURTHER =
  "a hospital can use three coupons, a clinic one; further sets earn nothing and carry a warning";

const column = (...costs) => costs.map((cost) => [cost]);

const SINGLES = [
  [0, 0, "no purchase"],
  [1, 1, "half a yen is rounded up"],
  [2, 1, "exactly one yen"],
  [3, 2, "1.5 is rounded up"],
  [4999, 2500, "2,499.5 is rounded up"],
  [5000, 2500, "exactly half"],
  [13996, 6998, "exactly half"],
  [13997, 6999, "6,998.5 is rounded up"],
  [13998, 6999, "exactly half: one yen below the cap"],
  [13999, 7000, "6,999.5 is rounded up to the cap"],
  [14000, 7000, "at the cost cap"],
  [14001, 7000, "one yen above the cost cap"],
  [42000, 7000, "a bare number is one coupon, not three"],
  [1e9, 7000, "far above"],
  [1e12, 7000, "the largest cost that is accepted"],
];

const AT_HOSPITALS = [
  [column(14000, 14000), 14000, "two coupons"],
  [column(14000, 14000, 14000), 21000, "three coupons"],
  [column(14000, 14000, 14000, 14000), 21000, "the fourth earns nothing"],
  [[[14000, 14000, 14000]], 21000, "one row counts like one column"],
  [[[14000, 14000, 14000, 1]], 21000, "one row with a fourth"],
  [column(13999, 13999, 13999), 21000, "three times 6,999.5, each rounded up"],
  [column(13998, 13998, 13998), 20997, "three times 6,999"],
  [column(1, 1, 1), 3, "each half yen is rounded up by itself, not the sum of 1.5"],
  [column(1, 1), 2, "two half yen make two yen"],
  [column(3, 5, 7), 9, "2 + 3 + 4"],
  [column(13999, 13998, 1), 14000, "7,000 + 6,999 + 1"],
  [column(20000, 10000, 1), 12001, "each coupon has its own cap: 7,000 + 5,000 + 1"],
  [column(42000, 0, 0), 7000, "one dear set does not spill over to other coupons"],
  [column(14000, 0, 14000, null, 14000), 21000, "rows of nothing use no coupon"],
  [column(0, 0, 0, 14000), 7000, "the first that is not nothing is the first coupon"],
  [column(100, 200, 300, 14000), 300, "the first three count in order, not the dearest"],
  [column(14000, 14000, 0, 4000, 14000), 16000, "the third coupon is the fourth row"],
  [column("", 14000, "", ""), 7000, "empty text is no purchase"],
  [column(13999.9), 7000, "cut to 13,999, then 6,999.5 rounded up"],
  [column(0.9, 13998.4), 6999, "each row is cut to whole yen: 0 and 13,998"],
];

const AT_CLINICS = [
  [column(14000, 14000), 7000, "a clinic has one coupon"],
  [column(14000, 14000, 14000), 7000, "a clinic has one coupon, not three"],
  [column(0, 5000), 2500, "the first row that is not nothing"],
  [column(100, 14000), 50, "the first in order counts, not the dearest"],
  [column(13999, 1), 7000, "the second earns nothing"],
  [[[13998, 14000]], 6999, "one row: the first cell counts"],
];

const OWN = [
  ["病院", column(14000, 14000, 14000, 14000), 35000, "56,000 less 21,000"],
  ["病院", column(1, 1, 1), 0, "3 less 3"],
  ["病院", 13999, 6999, "13,999 less 7,000"],
  ["診療所", column(14000, 14000), 21000, "28,000 less 7,000"],
  ["診療所", 13999, 6999, "13,999 less 7,000"],
  ["診療所", 1, 0, "1 less 1"],
];

const FOR_HOSPITALS = [
  [0, [0, 0, 0], "nothing needs nothing"],
  [1, [1, 0, 0], "one yen earns half a yen, rounded up"],
  [6999, [13997, 0, 0], "6,998.5 rounded up"],
  [7000, [13999, 0, 0], "one coupon to its cap"],
  [7001, [13999, 1, 0], "the second coupon begins when the first is full"],
  [14000, [13999, 13999, 0], "two coupons"],
  [14001, [13999, 13999, 1], "the third coupon begins"],
  [20999, [13999, 13999, 13997], "one yen below the maximum"],
  [21000, [13999, 13999, 13999], "the maximum"],
];

/** Adds the cases of No.8. */
export function couponCases(add) {
  for (const [cost, expected, why] of SINGLES) {
    add("AMOUNT", [8, "病院", cost], ROUNDED, why, { expected });
    add("AMOUNT", [8, "診療所", cost], ROUNDED, why, { expected });
  }
  for (const [cost, expected, why] of AT_HOSPITALS)
    add("AMOUNT", [8, "病院", cost], HOSPITAL, why, { expected });
  for (const [cost, expected, why] of AT_CLINICS)
    add("AMOUNT", [8, "診療所", cost], CLINIC, why, { expected });
  for (const [word, cost, expected, why] of OWN) add("OWNCOST", [8, word, cost], FURTHER, why, { expected });
  for (const [grant, costs, why] of FOR_HOSPITALS) {
    add("COSTFOR", [8, "病院", grant], RATE, why, { expected: column(...costs) });
  }
  const atMost = { error: "#N/A", mentions: ["21,000"] };
  add("COSTFOR", [8, "病院", 21001], HOSPITAL, "above three coupons", { expected: atMost });
  for (const [grant, cost] of [
    [0, 0],
    [1, 1],
    [3500, 6999],
    [6999, 13997],
    [7000, 13999],
  ]) {
    add("COSTFOR", [8, "診療所", grant], RATE, "one coupon: 2 × grant − 1", { expected: cost });
  }
  const one = { error: "#N/A", mentions: ["7,000"] };
  add("COSTFOR", [8, "診療所", 7001], CLINIC, "above the one coupon", { expected: one });
  add(
    "AMOUNT",
    ["8", "大規模病院", column(14000, 14000, 14000)],
    HOSPITAL,
    "a large hospital is a hospital",
    {
      expected: 21000,
    },
  );
  add("AMOUNT", [8, "歯科診療所", column(14000, 14000)], CLINIC, "a dental clinic is a clinic", {
    expected: 7000,
  });
}
