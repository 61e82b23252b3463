/**
 * Figures of Nos 1 to 8, typed by hand from the printed list (test/source). Yen, no decimals; `quote` is the passage that
 * states rate, cap and cost cap, and generate.mjs refuses a figure that its own passage does not say.
 */
const FLOOR_QUOTE = "※申請額1,000円未満は切捨て";
const thousand = { unit: 1000, mode: "down", quote: FLOOR_QUOTE };

const hospital566 = "補助率：1/2 補助限度額：28.3万円 ※事業額上限：56.6万円";
const clinic73 = "補助率：３/４ 補助限度額：5.4万円 ※事業額上限：7.3万円";

const itemQuoteOf2 =
  "※事業額上限は、モバイル端末：4.1万円、レセコンの改修等：78.1万円（病院）／13万円（診療所）";
const itemQuoteOf4 =
  "※事業額上限は、モバイル端末：4.1万円、レセコンの改修：78.1万円（病院）／13万円（診療所）";
const mobileAndReceipts = (no, quote) => [
  {
    no,
    variant: "",
    of: "hospital",
    kind: "items",
    rate: [1, 2],
    cap: 411000,
    costCap: 822000,
    items: { モバイル端末: 41000, レセコン: 781000 },
    itemQuote: quote,
    rounding: { ...thousand },
    quote: "【病院】 補助率：1/2 補助限度額：41.1万円 ※事業額上限82.2万円",
  },
  {
    no,
    variant: "",
    of: "clinic",
    kind: "items",
    rate: [3, 4],
    cap: 128000,
    costCap: 171000,
    items: { モバイル端末: 41000, レセコン: 130000 },
    itemQuote: quote,
    rounding: { ...thousand },
    quote: "【診療所】 補助率：3/4 補助限度額：12.8万円 ※事業額上限17.1万円",
  },
];

/** One plain row: `of` says which kind of facility it is for. */
const plain = (no, variant, of, rate, cap, costCap, quote) => ({
  no,
  variant,
  of,
  kind: "plain",
  rate,
  cap,
  costCap,
  rounding: { ...thousand },
  quote,
});

const couponQuote = "【クーポンコード１つあたり】 補助率：1/2 補助限度額：7,000円 ※事業額上限：1.4万円";
const coupons = (of, most, mostQuote) => ({
  no: 8,
  variant: "",
  of,
  kind: "coupons",
  rate: [1, 2],
  cap: 7000,
  costCap: 14000,
  most,
  mostQuote,
  rounding: { unit: 1, mode: "half-up", quote: "※クーポン補助額１円未満は四捨五入" },
  quote: couponQuote,
});

const withReception = "ア）再来受付機等の改修を含む 補助率：1/2 補助限度額：60.0万円 ※事業額上限120万円";
const withoutReception = `イ）再来受付機等の改修を含まない ${hospital566}`;

/** The rows of Nos 1 to 8 in the order of the list. */
export const rows1to8 = [
  plain(1, "", "hospital", [1, 2], 283000, 566000, `【病院】 ${hospital566}`),
  plain(
    1,
    "",
    "clinic",
    [3, 4],
    54000,
    73000,
    "【診療所】 補助率：3/4 補助限度額：5.4 万円 ※事業額上限：7.3 万円",
  ),
  ...mobileAndReceipts(2, itemQuoteOf2),
  plain(
    3,
    "",
    "hospital",
    [1, 2],
    390000,
    781000,
    "【病院】 補助率：1/2 補助限度額：39万円 ※事業額上限78.1万円",
  ),
  plain(
    3,
    "",
    "clinic",
    [3, 4],
    97000,
    130000,
    "【診療所】 補助率：3/4 補助限度額：9.7万円 ※事業額上限13万円",
  ),
  ...mobileAndReceipts(4, itemQuoteOf4),
  {
    ...plain(5, "", "any", [3, 4], 31000, 41000, "補助率：3/4 補助限度額：3.1 万円 ※事業額上限：4.1 万円"),
    checkup: true,
  },
  plain(6, "", "any", [3, 4], 31000, 41000, "補助率：3/4 補助限度額：3.1 万円 ※事業額上限：4.1 万円"),
  plain(7, "①ア", "hospital", [1, 2], 600000, 1200000, withReception),
  plain(7, "①イ", "hospital", [1, 2], 283000, 566000, withoutReception),
  plain(7, "①", "clinic", [3, 4], 54000, 73000, `【診療所】 ${clinic73}`),
  plain(7, "②", "hospital", [1, 2], 283000, 566000, `【病院】 ${hospital566}`),
  plain(7, "②", "clinic", [3, 4], 54000, 73000, `【診療所】 ${clinic73}`),
  plain(7, "③ア", "hospital", [1, 2], 600000, 1200000, withReception),
  plain(7, "③イ", "hospital", [1, 2], 283000, 566000, withoutReception),
  plain(7, "③", "clinic", [3, 4], 54000, 73000, `【診療所】 ${clinic73}`),
  coupons("hospital", 3, "病院：３コードまで取得可能"),
  coupons("clinic", 1, "診療所：１コード取得可能"),
];
