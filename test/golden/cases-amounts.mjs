import { answer } from "./oracle.mjs";

/** AMOUNT and OWNCOST of every plain row, at the costs where an off-by-one would show. */

const WORDS = { hospital: "病院", clinic: "診療所", any: "診療所" };

/** How a row is asked for: programme, facility word and, where the class needs it, beds. */
export function asking(row) {
  const programme = row.variant === "" ? row.no : `${row.no}${row.variant}`;
  const word = row.checkup ? "健診実施機関" : WORDS[row.of];
  const beds = row.fromBeds ?? row.toBeds;
  return { programme, word, beds: beds === undefined ? [] : [beds] };
}

const unevenCost = (top, unit, [n, d]) => {
  const middle = Math.floor((top * 5) / 7);
  return [middle, middle + 1, middle + 2].find((cost) => (cost * n) % (d * unit) !== 0);
};

/** The costs to try of one row, each with its reason; later reasons for the same cost are dropped. */
function points(row, needed) {
  const named = [
    [0, "no cost earns nothing"],
    [1, "one yen earns nothing: the amount is floored"],
    [
      unevenCost(row.costCap ?? needed, row.rounding.unit, row.rate),
      "rate × cost is no multiple of the unit: floored once",
    ],
  ];
  if (row.costCap !== undefined) {
    named.push(
      [row.costCap - 1, "one yen below the cost cap"],
      [row.costCap, "at the cost cap"],
      [row.costCap + 1, "one yen above the cost cap: only the cost cap counts"],
    );
  }
  named.push(
    [needed - 1, "one yen below the smallest cost that earns the reachable maximum"],
    [needed, "the smallest cost that earns the reachable maximum"],
    [1_000_000_000, "far above the cap"],
    [1_000_000_000_000, "the largest cost that is accepted"],
  );
  return new Map([...new Map(named.toReversed())].sort(([a], [b]) => a - b));
}

function everyPlainRow(add, figures) {
  for (const row of figures.rows.filter(({ kind }) => kind === "plain")) {
    const { programme, word, beds } = asking(row);
    const most = answer(figures, "MAXAMOUNT", [programme, word, ...beds]);
    const needed = answer(figures, "COSTFOR", [programme, word, most, ...beds]);
    for (const [cost, why] of points(row, needed)) {
      add("AMOUNT", [programme, word, cost, ...beds], row.quote, why);
    }
    const top = row.costCap ?? needed;
    add(
      "OWNCOST",
      [programme, word, top + 12345, ...beds],
      row.quote,
      "what lies above the cap is borne in full",
    );
  }
}

const NO_DIFFERENCE = "No.5 and No.6 make no difference between hospital and clinic";

function withoutDifference(add) {
  for (const no of [5, 6]) {
    for (const word of ["病院", "診療所", "歯科診療所", "大規模病院", "無床診療所"]) {
      if (no === 6 && word === "診療所") continue;
      add("AMOUNT", [no, word, 41000], NO_DIFFERENCE, "30,750 floored, whatever the word", {
        expected: 30000,
      });
    }
  }
}

const BEDS = [
  [1, 180000, "a clinic with four beds or fewer counts as one without"],
  [4, 180000, "four beds: the flat sum, not 4 × 40,000"],
  [5, 200000, "five beds: 5 × 40,000"],
  [19, 760000, "nineteen beds: 19 × 40,000"],
];

function byBeds(add, row) {
  for (const [beds, cap, why] of BEDS) {
    for (const word of ["診療所", "有床診療所"]) {
      add("AMOUNT", [13, word, 1e9, beds], row.fewBedsQuote, why, { expected: cap });
    }
    add("AMOUNT", [13, "診療所", cap - 1, beds], row.quote, "below the limit the whole cost", {
      expected: cap - 1,
    });
    add("AMOUNT", [13, "診療所", cap, beds], row.quote, "the limit itself", { expected: cap });
    add("AMOUNT", [13, "診療所", cap + 1, beds], row.quote, "one yen above the limit", { expected: cap });
  }
  for (const cost of [0, 1, 999, 179999, 180000, 180001, 1e9, 1e12]) {
    const expected = Math.min(cost, 180000);
    add("AMOUNT", [13, "無床診療所", cost], row.withoutBedsQuote, "no rate, no rounding, one flat limit", {
      expected,
    });
  }
  add("AMOUNT", [13, "無床診療所", 1e9, 0], row.withoutBedsQuote, "0 beds is right here", {
    expected: 180000,
  });
  for (const beds of [20, 199, 200, 9999]) {
    const cap = beds * 40000;
    add("AMOUNT", [13, "病院", cap - 1, beds], row.perBedQuote, "one yen below beds × 40,000", {
      expected: cap - 1,
    });
    add("AMOUNT", [13, "病院", cap, beds], row.perBedQuote, "beds × 40,000", { expected: cap });
    add("AMOUNT", [13, "病院", cap + 1, beds], row.perBedQuote, "one yen above", { expected: cap });
  }
  add("AMOUNT", [13, "病院", 0, 20], row.perBedQuote, "no cost earns nothing", { expected: 0 });
  add("AMOUNT", [13, "病院", 1, 20], row.perBedQuote, "one yen earns one yen", { expected: 1 });
  add("OWNCOST", [13, "病院", 1_000_000, 20], row.perBedQuote, "what exceeds 800,000", { expected: 200000 });
  add("OWNCOST", [13, "診療所", 180000, 4], row.fewBedsQuote, "nothing is left to bear", { expected: 0 });
}

/** Amounts that reading.txt names in words, typed from there and checked against the oracle. */
function namedInTheReading(add) {
  const twins = "under which ① 診療所 would end at 96,750 and ② 199床以下 at 166,666";
  const dropped = "the cap alone binds and fractions of a yen are dropped";
  const six = "Six published caps cannot be reached, because rate × 事業額上限, floored, is lower";
  add("AMOUNT", ["11①", "医院", 387000], twins, "a quarter of the national cost cap", { expected: 96750 });
  add("AMOUNT", ["11①", "医院", 388000], dropped, "no cost cap is stated, so the cap", { expected: 97000 });
  add("AMOUNT", ["11②", "中小規模病院", 1_000_000], twins, "a sixth, fraction dropped", { expected: 166666 });
  add("AMOUNT", ["11②", "中小規模病院", 1_002_000], dropped, "the cap is reached", { expected: 167000 });
  add("AMOUNT", ["9①", "医院", 5_000_000], six, "193,000 of 194,000", { expected: 193000 });
  add("AMOUNT", ["10①", "医院", 5_000_000], six, "122,000 of 123,000", { expected: 122000 });
  add("AMOUNT", ["10②", "医院", 5_000_000], six, "107,000 of 108,000", { expected: 107000 });
  add("AMOUNT", ["12①", "中小規模病院", 50_000_000], six, "of 5,457,000", { expected: 5456000 });
}

function otherCosts(add, figures) {
  const quote = figures.rows.find(
    ({ no, variant, of }) => no === 9 && variant === "①" && of === "clinic",
  ).quote;
  const asks = (cost, ...others) => ["9①", "診療所", cost, ...others];
  add("OWNCOST", asks(387000), quote, "387,000 less 193,000", { expected: 194000 });
  add("OWNCOST", asks(387000, null, 50000), quote, "the other cost is borne in full", { expected: 244000 });
  add("OWNCOST", asks(387000, 19, 1), quote, "one yen of other cost", { expected: 194001 });
  add("OWNCOST", asks(387000.9), quote, "the cost is cut to whole yen once", { expected: 194000 });
  add("OWNCOST", asks([[400000], [-13000]]), quote, "a discount line lowers the cost", { expected: 194000 });
  add("OWNCOST", asks(0, null, 70000), quote, "only other cost", { expected: 70000 });
  add("OWNCOST", asks(1999), quote, "nothing is earned below 2,000", { expected: 1999 });
}

/** Adds the cases of plain rows and of the limit by beds. */
export function amountCases(add, figures) {
  everyPlainRow(add, figures);
  withoutDifference(add);
  byBeds(
    add,
    figures.rows.find(({ kind }) => kind === "beds"),
  );
  namedInTheReading(add);
  otherCosts(add, figures);
}
