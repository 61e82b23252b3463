import { asking } from "./cases-amounts.mjs";

/** RATE, GRANTCAP, MAXAMOUNT, COSTCAP of every row, and what is answered while a variant or beds are open. */

const SIX = "Six published caps cannot be reached";
const NO_RATE = "No.13 states no rate";
const NO_COST_CAP = "No.11 states neither a cost cap nor a rounding";

/** Published cap and reachable maximum of the six, typed from reading.txt. */
const UNREACHABLE = [
  [5, ["診療所"], 31000, 30000],
  [6, ["病院"], 31000, 30000],
  ["9①", ["医院"], 194000, 193000],
  ["10①", ["医院"], 123000, 122000],
  ["10②", ["医院"], 108000, 107000],
  ["12①", ["中小規模病院", 199], 5457000, 5456000],
];

function everyRow(add, figures) {
  for (const row of figures.rows.filter(({ kind }) => kind !== "beds")) {
    const { programme, word, beds } = asking(row);
    const ask = [programme, word, ...beds];
    add("RATE", ask, row.quote, "the printed rate");
    add("GRANTCAP", ask, row.mostQuote ?? row.quote, "the published cap");
    add("MAXAMOUNT", ask, row.quote, "the largest grant at any cost");
    const none = row.costCap === undefined;
    add("COSTCAP", ask, none ? NO_COST_CAP : row.quote, none ? "none stated" : "the printed cost cap");
  }
  for (const [programme, place, cap, most] of UNREACHABLE) {
    const [word, ...beds] = place;
    add("GRANTCAP", [programme, ...place], SIX, "the published cap stays shown", { expected: cap });
    add("MAXAMOUNT", [programme, ...place], SIX, `${most} of ${cap}`, { expected: most });
    add("AMOUNT", [programme, word, 1e8, ...beds], SIX, "the computed figure governs", { expected: most });
  }
}

function bedsOf13(add, row) {
  const asks = [
    ["病院", 20, 800000],
    ["病院", 21, 840000],
    ["病院", 199, 7960000],
    ["病院", 200, 8000000],
    ["病院", 9999, 399960000],
    ["大規模病院", 200, 8000000],
    ["中小規模病院", 199, 7960000],
    ["有床診療所", 1, 180000],
    ["有床診療所", 4, 180000],
    ["有床診療所", 5, 200000],
    ["有床診療所", 19, 760000],
    ["診療所", 4, 180000],
    ["診療所", 5, 200000],
    ["診療所", 19, 760000],
  ];
  for (const [word, beds, expected] of asks) {
    add("GRANTCAP", [13, word, beds], row.quote, "beds × 40,000, or the flat 180,000", { expected });
    add("MAXAMOUNT", [13, word, beds], row.quote, "the limit can be reached", { expected });
  }
  for (const beds of [[], [null], [""], [0]]) {
    add("GRANTCAP", [13, "無床診療所", ...beds], row.withoutBedsQuote, "no beds are needed", {
      expected: 180000,
    });
  }
  add("MAXAMOUNT", [13, "無床診療所"], row.withoutBedsQuote, "no beds are needed", { expected: 180000 });
  const none = { expected: { error: "#N/A" } };
  add("RATE", [13, "無床診療所"], NO_RATE, "none stated", none);
  add("RATE", [13, "病院"], NO_RATE, "none stated, whatever the beds", none);
  add("RATE", [13, "病院", 20], NO_RATE, "none stated", none);
  add("COSTCAP", [13, "無床診療所"], NO_RATE, "no cost cap is stated", none);
  add("COSTCAP", [13, "病院"], NO_RATE, "no cost cap is stated, whatever the beds", none);
  add("COSTCAP", [13, "病院", 20], NO_RATE, "no cost cap is stated", none);
}

const SEVEN = ["7①", "7②", "7③"];
const NINE = ["9①", "9②"];
const RECEPTION = ["7①ア", "7①イ"];
const BEDS = ["病床"];
const asks = (mentions) => ({ error: "#VALUE!", mentions });

/** Function, input and answer where something is left open, settled by what is still possible. */
const OPEN = [
  ["RATE", [9, "病院"], { ratio: [1, 3] }, "both variants and both classes agree"],
  ["RATE", [9, "診療所"], { ratio: [1, 2] }, "both variants agree"],
  ["RATE", [7, "病院"], { ratio: [1, 2] }, "all variants agree"],
  ["RATE", [7, "診療所"], { ratio: [3, 4] }, "all variants agree"],
  ["RATE", ["7①", "病院"], { ratio: [1, 2] }, "ア and イ agree"],
  ["RATE", [11, "病院"], { ratio: [1, 6] }, "all agree"],
  ["RATE", [12, "病院"], { ratio: [1, 2] }, "all agree"],
  ["GRANTCAP", [7, "診療所"], 54000, "all variants agree"],
  ["GRANTCAP", ["7②", "病院"], 283000, "no ア/イ here"],
  ["COSTCAP", [7, "診療所"], 73000, "all variants agree"],
  ["MAXAMOUNT", [7, "診療所"], 54000, "all variants agree"],
  ["GRANTCAP", ["7①ア", "診療所"], 54000, "ア/イ matter to hospitals only"],
  ["GRANTCAP", ["7③イ", "診療所"], 54000, "ア/イ matter to hospitals only"],
  ["GRANTCAP", [7, "病院"], asks(SEVEN), "the variants differ"],
  ["GRANTCAP", ["7①", "病院"], asks(RECEPTION), "ア and イ differ"],
  ["GRANTCAP", ["7③", "病院"], asks(["7③ア", "7③イ"]), "ア and イ differ"],
  ["COSTCAP", ["7①", "病院"], asks(RECEPTION), "ア and イ differ"],
  ["MAXAMOUNT", ["7①", "病院"], asks(RECEPTION), "ア and イ differ"],
  ["GRANTCAP", [9, "診療所"], asks(NINE), "the variants differ"],
  ["GRANTCAP", [9, "病院"], asks(NINE), "the variant is asked for before the beds"],
  ["GRANTCAP", [9, "病院", 200], asks(NINE), "the variants differ"],
  ["GRANTCAP", [10, "診療所"], asks(["10①", "10②"]), "the variants differ"],
  ["GRANTCAP", [11, "診療所"], asks(["11①", "11②", "11③"]), "the variants differ"],
  ["GRANTCAP", [12, "大規模病院"], asks(["12①", "12②"]), "the variants differ"],
  ["GRANTCAP", ["9①", "病院"], asks(BEDS), "the classes differ"],
  ["GRANTCAP", ["9①", "病院", null], asks(BEDS), "null is not given"],
  ["GRANTCAP", ["9①", "病院", ""], asks(BEDS), "empty text is not given"],
  ["GRANTCAP", ["9①", "病院", 0], asks(BEDS), "a blank cell arrives as 0"],
  ["COSTCAP", ["10①", "病院"], asks(BEDS), "the classes differ"],
  ["MAXAMOUNT", ["12②", "病院"], asks(BEDS), "the classes differ"],
  ["GRANTCAP", [13, "病院"], asks(BEDS), "the cap is a product of beds"],
  ["GRANTCAP", [13, "大規模病院"], asks(BEDS), "the cap is a product of beds"],
  ["GRANTCAP", [13, "診療所"], asks(BEDS), "with or without beds is open"],
  ["GRANTCAP", [13, "診療所", 0], asks(BEDS), "0 is not given here"],
  ["GRANTCAP", [13, "有床診療所"], asks(BEDS), "the cap is a product of beds"],
  ["MAXAMOUNT", [13, "病院", null], asks(BEDS), "null is not given"],
  ["AMOUNT", [13, "病院", 0], asks(BEDS), "beds are asked for whatever the cost"],
  ["AMOUNT", [13, "病院", 1], asks(BEDS), "beds are asked for whatever the cost"],
  ["AMOUNT", [13, "診療所", 1], asks(BEDS), "beds are asked for whatever the cost"],
  ["AMOUNT", [13, "有床診療所", 1, ""], asks(BEDS), "beds are asked for whatever the cost"],
  ["OWNCOST", [13, "病院", 1], asks(BEDS), "beds are asked for whatever the cost"],
  ["AMOUNT", [9, "病院", 4_000_000], asks(NINE), "the variant is asked for first"],
  ["AMOUNT", ["9①", "病院", 4_000_000], asks(BEDS), "then the beds"],
  ["AMOUNT", ["9①", "病院", 4_000_000, 0], asks(BEDS), "a blank cell arrives as 0"],
  ["OWNCOST", ["9①", "病院", 4_000_000], asks(BEDS), "the classes differ"],
  ["AMOUNT", ["9①", "病院", 3_260_999], 1086000, "1,086,999 floored or the small cap: the same"],
  ["AMOUNT", ["9①", "病院", 3_261_000], asks(BEDS), "1,087,000 or 1,086,000"],
  ["AMOUNT", [9, "病院", 1_000_000], 333000, "a third in every case still possible"],
  ["AMOUNT", [9, "病院", 3_261_000, 200], 1087000, "both variants agree"],
  ["AMOUNT", [9, "病院", 3_261_000, 199], asks(NINE), "1,086,000 or 1,087,000"],
  ["AMOUNT", [9, "診療所", 387_000], 193000, "193,000 in both variants"],
  ["AMOUNT", [9, "診療所", 387_999], 193000, "193,999.5 floored is still the same"],
  ["AMOUNT", [9, "診療所", 388_000], asks(NINE), "193,000 or 194,000"],
  ["AMOUNT", [7, "病院", 567_999], 283000, "283,999.5 floored or the cap: the same"],
  ["AMOUNT", [7, "病院", 568_000], asks(SEVEN), "284,000 or 283,000"],
  ["AMOUNT", ["7①", "病院", 567_999], 283000, "ア and イ agree"],
  ["AMOUNT", ["7①", "病院", 568_000], asks(RECEPTION), "284,000 or 283,000"],
  ["AMOUNT", [7, "診療所", 1_000_000], 54000, "all variants agree"],
  ["AMOUNT", ["7①ア", "診療所", 1_000_000], 54000, "ア/イ matter to hospitals only"],
  ["AMOUNT", ["12①", "病院", 10_913_999], 5456000, "5,456,999.5 floored or the small cost cap: the same"],
  ["AMOUNT", ["12①", "病院", 10_914_000], asks(BEDS), "5,457,000 or 5,456,000"],
];

const QUOTES = {
  7: "ア = the work includes 再来受付機 (hospital only), イ = it does not",
  9: "【大規模病院】（病床数：200床以上） 補助率：1/3 補助限度額：162.2万円 ※事業額上限：486.6万円",
  10: "【大規模病院】（病床数：200床以上） 補助率：1/3 補助限度額：45.2万円 ※事業額上限：135.6万円",
  11: "【大規模病院】（病床数：200床以上） 補助率：1/6 補助上限額：81.1万円",
  12: "【大規模病院】（病床数：200床以上） 補助率：1/2 補助限度額：657.9万円 ※事業額上限：1315.8万円",
  13: "【病院・有床診療所（※）】 補助上限額：許可病床数×４万円",
};

/** Both classes of every variant with beds alone to tell them apart: 199 is the one, 200 the other. */
function bothSidesOf200(add, figures) {
  for (const row of figures.rows.filter(({ fromBeds, toBeds }) => fromBeds ?? toBeds)) {
    const programme = `${row.no}${row.variant}`;
    const beds = row.fromBeds === undefined ? 20 : 9999;
    const word = row.fromBeds === undefined ? "中小規模病院" : "大規模病院";
    add("GRANTCAP", [programme, "病院", beds], row.quote, "the far end of the class");
    add("GRANTCAP", [programme, word], row.quote, "the word alone names the class");
  }
}

/** How often one may apply: once where the list or the portal says so, nothing elsewhere. */
function applications(add, figures) {
  for (const [no, { quote }] of Object.entries(figures.applications)) {
    for (const field of ["申請回数", "applications"]) {
      add("INFO", [Number(no), field], quote, "one application", { expected: 1 });
    }
  }
  add("INFO", [13, "申請回数"], QUOTES[13], "the list states none", { expected: { error: "#N/A" } });
}

/** Adds the cases of figures by class and of open questions. */
export function figureCases(add, figures) {
  everyRow(add, figures);
  bedsOf13(
    add,
    figures.rows.find(({ kind }) => kind === "beds"),
  );
  for (const [name, input, expected, why] of OPEN) {
    add(name, input, QUOTES[Number.parseInt(input[0], 10)], why, { expected });
  }
  bothSidesOf200(add, figures);
  applications(add, figures);
}
