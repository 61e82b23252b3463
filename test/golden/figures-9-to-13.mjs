/**
 * Figures of Nos 9 to 13, typed by hand from the printed list (test/source). The headings of No.9 print in the reverse order
 * of their cells; reading.txt settles which is ① and which is ②.
 */
const FLOOR_QUOTE = "※申請額1,000円未満は切捨て";
const LARGE = "【大規模病院】（病床数：200床以上）";
const OTHER = "【病院】（病床数：199床以下）";
const SMALL = "【中小規模病院】（病床数：199床以下）";
const CLINIC = "【診療所】";

const row = (no, variant, rate, cap, costCap, quote) => ({
  no,
  variant,
  kind: "plain",
  rate,
  cap,
  ...(costCap === undefined
    ? { rounding: { unit: 1, mode: "down" } }
    : { costCap, rounding: { unit: 1000, mode: "down", quote: FLOOR_QUOTE } }),
  quote,
});
const large = (...figures) => ({ ...row(...figures), of: "hospital", fromBeds: 200 });
const small = (...figures) => ({ ...row(...figures), of: "hospital", toBeds: 199 });
const clinic = (...figures) => ({ ...row(...figures), of: "clinic" });

const third = (cap, costCap) => ` 補助率：1/3 補助限度額：${cap} ※事業額上限：${costCap}`;
const half = (cap, costCap) => ` 補助率：1/2 補助限度額：${cap} ※事業額上限：${costCap}`;
const sixth = (cap) => ` 補助率：1/6 補助上限額：${cap}`;
const quarter = (cap) => ` 補助率：1/4 補助上限額：${cap}`;

const rowsOf9 = [
  large(9, "①", [1, 3], 1622000, 4866000, LARGE + third("162.2万円", "486.6万円")),
  small(9, "①", [1, 3], 1086000, 3259000, OTHER + third("108.6万円", "325.9万円")),
  clinic(9, "①", [1, 2], 194000, 387000, CLINIC + half("19.4万円", "38.7万円")),
  large(9, "②", [1, 3], 2007000, 6022000, LARGE + third("200.7万円", "602.2万円")),
  small(9, "②", [1, 3], 1353000, 4059000, OTHER + third("135.3万円", "405.9万円")),
  clinic(9, "②", [1, 2], 271000, 542000, CLINIC + half("27.1万円", "54.2万円")),
];

const rowsOf10 = [
  large(10, "①", [1, 3], 452000, 1356000, LARGE + third("45.2万円", "135.6万円")),
  small(10, "①", [1, 3], 333000, 1000000, OTHER + third("33.3万円", "100.0万円")),
  clinic(10, "①", [1, 2], 123000, 245000, CLINIC + half("12.3万円", "24.5万円")),
  large(10, "②", [1, 3], 550000, 1650000, LARGE + third("55.0万円", "165.0 万円")),
  small(10, "②", [1, 3], 393000, 1179000, OTHER + third("39.3万円", "117.9万円")),
  clinic(10, "②", [1, 2], 108000, 215000, CLINIC + half("10.8万円", "21.5万円")),
];

const none = undefined;
const rowsOf11 = [
  large(11, "①", [1, 6], 811000, none, LARGE + sixth("81.1万円")),
  small(11, "①", [1, 6], 543000, none, OTHER + sixth("54.3万円")),
  clinic(11, "①", [1, 4], 97000, none, CLINIC + quarter("9.7万円")),
  large(11, "②", [1, 6], 226000, none, LARGE + sixth("22.6万円")),
  small(11, "②", [1, 6], 167000, none, OTHER + sixth("16.7万円")),
  clinic(11, "②", [1, 4], 61000, none, CLINIC + quarter("6.1万円")),
  large(11, "③", [1, 6], 1003000, none, LARGE + sixth("100.3万円")),
  small(11, "③", [1, 6], 676000, none, OTHER + sixth("67.6万円")),
  clinic(11, "③", [1, 4], 135000, none, CLINIC + quarter("13.5万円")),
];

const rowsOf12 = [
  large(12, "①", [1, 2], 6579000, 13158000, LARGE + half("657.9万円", "1315.8万円")),
  small(12, "①", [1, 2], 5457000, 10913000, SMALL + half("545.7万円", "1091.3万円")),
  large(12, "②", [1, 2], 5081000, 10162000, LARGE + half("508.1万円", "1016.2万円")),
  small(12, "②", [1, 2], 4085000, 8170000, SMALL + half("408.5万円", "817.0万円")),
];

const rowOf13 = {
  no: 13,
  variant: "",
  of: "any",
  kind: "beds",
  perBed: 40000,
  perBedQuote: "【病院・有床診療所（※）】 補助上限額：許可病床数×４万円",
  withoutBeds: 180000,
  withoutBedsQuote: "【無床診療所】 補助上限額：１施設×18万円",
  fewBeds: 4,
  withFewBeds: 180000,
  fewBedsQuote: "※許可病床数が４床以下の有床診療所は１施設×18万円が上限",
  quote:
    "【病院・有床診療所（※）】 補助上限額：許可病床数×４万円 【無床診療所】 補助上限額：１施設×18万円 " +
    "※許可病床数が４床以下の有床診療所は１施設×18万円が上限",
};

/** The rows of Nos 9 to 13 in the order of the list. */
export const rows9to13 = [...rowsOf9, ...rowsOf10, ...rowsOf11, ...rowsOf12, rowOf13];
