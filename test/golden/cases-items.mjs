/** Nos 2 and 4: caps per item, one rate, one floor on the sum. */

const MOBILE = "モバイル端末";
const RECEIPTS = "レセコン";
const READER = "汎用カードリーダー";
const SPLIT = "Items are capped each, summed, then rate and one rounding";
const SYNONYM = "汎用カードリーダー counts under the mobile-device item";
const BARE =
  "A cost given without its items is answered only where every split gives the same yen (41,000 or less)";
const NAMES = { error: "#VALUE!", mentions: [MOBILE, RECEIPTS] };

const both = (mobile, receipts) => [
  [MOBILE, mobile],
  [RECEIPTS, receipts],
];

/** Amount at a hospital (1/2, レセコン to 781,000) and at a clinic (3/4, レセコン to 130,000). */
const SPLITS = [
  [both(0, 0), 0, 0, "no cost"],
  [both(1, 0), 0, 0, "one yen"],
  [both(40999, 0), 20000, 30000, "mobile device one yen below its cap: 20,499.5 or 30,749.25"],
  [both(41000, 0), 20000, 30000, "mobile device at its cap: 20,500 or 30,750"],
  [both(41001, 0), 20000, 30000, "mobile device one yen above its cap"],
  [
    both(150000, 0),
    20000,
    30000,
    "mobile device far above its cap: the rest of the total cap is not its own",
  ],
  [both(0, 129999), 64000, 97000, "64,999.5 or 97,499.25"],
  [both(0, 130000), 65000, 97000, "レセコン at the clinic's cap: 97,500"],
  [both(0, 130001), 65000, 97000, "レセコン one yen above the clinic's cap"],
  [both(0, 150000), 75000, 97000, "a clinic's 150,000 earns 97,000, not 112,000"],
  [both(0, 780999), 390000, 97000, "レセコン one yen below the hospital's cap: 390,499.5"],
  [both(0, 781000), 390000, 97000, "レセコン at the hospital's cap: 390,500"],
  [both(0, 782000), 390000, 97000, "レセコン above the hospital's cap: 391,000 would be wrong"],
  [both(0, 822000), 390000, 97000, "レセコン at the total cap: 411,000 would be wrong"],
  [both(41000, 130000), 85000, 128000, "both at the clinic's caps: 85,500 or 128,250"],
  [both(40000, 130000), 85000, 127000, "127,500 at the clinic"],
  [both(41000, 129666), 85000, 127000, "127,999.5 at the clinic: floored once"],
  [both(41000, 129667), 85000, 128000, "128,000.25 at the clinic: the first that reaches the maximum"],
  [both(999, 999), 0, 1000, "1,498.5 at the clinic: the floor is on the sum, not on each item"],
  [both(1000, 1000), 1000, 1000, "1,000 at the hospital: two floors would give nothing"],
  [both(41000, 781000), 411000, 128000, "both at the hospital's caps: 411,000"],
  [both(40999, 781000), 410000, 128000, "410,999.5: one yen less costs 1,000"],
  [both(41000, 780999), 410000, 128000, "410,999.5: one yen less of the other"],
  [both(1e9, 1e9), 411000, 128000, "both far above"],
];

const READINGS = [
  [[[READER, 41000]], 20000, 30000, "a card reader is a mobile device"],
  [both(30000, 0).concat([[READER, 20000]]), 20000, 30000, "device and reader share one cap of 41,000"],
  [
    [
      [RECEIPTS, 130000],
      [MOBILE, 41000],
    ],
    85000,
    128000,
    "the order of rows does not matter",
  ],
  [both(20000, 60000).concat(both(21000, 70000)), 85000, 128000, "rows of one item are summed"],
  [both(41000, 140000).concat([[RECEIPTS, -10000]]), 85000, 128000, "a discount line of an item"],
  [both(null, 130000), 65000, 97000, "a blank amount is nothing"],
  [
    both(41000, 130000).concat([
      [null, null],
      ["", ""],
    ]),
    85000,
    128000,
    "trailing blanks are ignored",
  ],
  [
    [
      [MOBILE, 20000.5],
      [MOBILE, 20999.5],
      [RECEIPTS, 129666.9],
    ],
    85000,
    127000,
    "each item is cut once",
  ],
];

const WRONG = [
  [[["小計", 41000]], "a row of a sum would count twice"],
  [both(20000, 20000).concat([["合計", 40000]]), "a row of a sum would count twice"],
  [both(20000, 20000).concat([["計", 40000]]), "a row of a sum would count twice"],
  [both(20000, 20000).concat([["消費税", 4000]]), "a row of tax would count twice"],
  [
    [
      [41000, 1000],
      [2000, 3000],
    ],
    "two columns of numbers",
  ],
];

function readItems(add, no) {
  const at = { 病院: 0, 診療所: 1 };
  for (const [word, place] of Object.entries(at)) {
    for (const [cost, ...rest] of SPLITS) {
      add("AMOUNT", [no, word, cost], SPLIT, rest[2], { expected: rest[place] });
    }
    for (const [cost, ...rest] of no === 2 ? READINGS : READINGS.slice(0, 2)) {
      add("AMOUNT", [no, word, cost], SYNONYM, rest[2], { expected: rest[place] });
    }
  }
  for (const [cost, why] of no === 2 ? WRONG : WRONG.slice(0, 2)) {
    add("AMOUNT", [no, "病院", cost], SPLIT, why, { expected: { error: "#VALUE!" } });
  }
  const foreign = [["プリンター", 1000]];
  add("AMOUNT", [no, "診療所", foreign], SPLIT, "no item of this programme", {
    expected: { error: "#VALUE!" },
    mentions: NAMES.mentions,
  });
}

const BARE_TOTALS = [
  [0, 0, 0],
  [1, 0, 0],
  [1333, 0, 0],
  [1334, 0, 1000],
  [2000, 1000, 1000],
  [40999, 20000, 30000],
  [41000, 20000, 30000],
];

function bareTotals(add, no) {
  for (const [cost, hospital, clinic] of BARE_TOTALS) {
    add("AMOUNT", [no, "病院", cost], BARE, "every split gives the same", { expected: hospital });
    add("AMOUNT", [no, "診療所", cost], BARE, "every split gives the same", { expected: clinic });
  }
  for (const cost of [41001, 130000, 171000, 822000, 1e12]) {
    for (const word of ["病院", "診療所"]) {
      add("AMOUNT", [no, word, cost], BARE, "above the smallest item cap the items must be named", {
        expected: NAMES,
      });
    }
  }
  add("AMOUNT", [no, "病院", [[20000], [21000]]], BARE, "a column without items is a total", {
    expected: 20000,
  });
  add("AMOUNT", [no, "病院", [[20000], [21001]]], BARE, "a column above 41,000", { expected: NAMES });
  add("OWNCOST", [no, "診療所", 41000], BARE, "41,000 less 30,000", { expected: 11000 });
  add("OWNCOST", [no, "診療所", 41001], BARE, "the items must be named", { expected: NAMES });
}

function ownCosts(add, no) {
  const least = both(41000, 781001);
  add("OWNCOST", [no, "診療所", both(0, 150000)], SPLIT, "150,000 less 97,000", { expected: 53000 });
  add("OWNCOST", [no, "病院", least], SPLIT, "822,001 less 411,000", { expected: 411001 });
  add("OWNCOST", [no, "病院", least, null, 99], SPLIT, "and 99 of other cost", { expected: 411100 });
}

const GOALS = {
  病院: [
    [0, 0, 0],
    [1, 2000, 0],
    [20000, 40000, 0],
    [20001, 41000, 1000],
    [200000, 41000, 359000],
    [410001, 41000, 781000],
    [411000, 41000, 781000],
  ],
  診療所: [
    [0, 0, 0],
    [1, 1334, 0],
    [30000, 40000, 0],
    [31000, 41000, 334],
    [100000, 41000, 92334],
    [127001, 41000, 129667],
    [128000, 41000, 129667],
  ],
};

function costs(add, no) {
  for (const [word, goals] of Object.entries(GOALS)) {
    for (const [grant, mobile, receipts] of goals) {
      const expected = both(mobile, receipts);
      add("COSTFOR", [no, word, grant], SPLIT, "the mobile device is filled first", { expected });
    }
  }
  const above = (most) => ({ expected: { error: "#N/A", mentions: [most] } });
  add("COSTFOR", [no, "病院", 411001], SPLIT, "above the maximum", above("411,000"));
  add("COSTFOR", [no, "診療所", 128001], SPLIT, "above the maximum", above("128,000"));
}

function capsOfItems(add, no, quote) {
  const caps = [
    ["病院", MOBILE, 41000],
    ["病院", READER, 41000],
    ["病院", RECEIPTS, 781000],
    ["診療所", MOBILE, 41000],
    ["診療所", RECEIPTS, 130000],
  ];
  for (const [word, item, expected] of caps) {
    add("COSTCAP", [no, word, null, item], quote, "the cap of one item", { expected });
  }
}

/** Adds the cases of Nos 2 and 4. */
export function itemCases(add, figures) {
  for (const no of [2, 4]) {
    readItems(add, no);
    bareTotals(add, no);
    ownCosts(add, no);
    costs(add, no);
    capsOfItems(add, no, figures.rows.find((row) => row.no === no).itemQuote);
  }
}
