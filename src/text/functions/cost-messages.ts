/** What to type instead when a cost or another amount cannot be read. */
export const costMessages = {
  "cost-missing": {
    code: "#VALUE!",
    ja: "対象経費がありません。金額またはセル範囲を指定してください。",
    en: "The cost is missing. Give an amount or a range.",
  },
  "cost-error-value": {
    code: "#VALUE!",
    ja: "対象経費{at}がエラー値（{given}）です。元のセルを直してください。",
    en: "The cost{at} is an error value ({given}). Correct the cell it comes from.",
  },
  "cost-negative": {
    code: "#VALUE!",
    ja: "対象経費の合計がマイナスです（{total}円）。0円以上になるように、値引き前の金額の行も範囲に含めてください。",
    en: "The cost adds up to a negative amount ({total} yen). Include the amounts before the discount, so that it is 0 or more.",
  },
  "cost-columns": {
    code: "#VALUE!",
    ja: "対象経費の範囲の{columns}つの列に値があります。金額の1列、または品目と金額の2列を指定してください。",
    en: "The range of the cost has values in {columns} columns. Give one column of amounts, or two of item and amount.",
  },
  "cost-subtotal": {
    code: "#VALUE!",
    ja: "対象経費に「{given}」{at}があります。二重に数えないよう、小計・合計・消費税の行を範囲から除いてください。",
    en: "The cost contains “{given}”{at}. Leave subtotals, totals and tax rows out of the range: they would count twice.",
  },
  "items-unused": {
    code: "#VALUE!",
    ja: "{programme} には品目ごとの上限がありません。品目の列を除き、金額の1列だけを指定してください。",
    en: "{programme} has no caps per item. Give the column of amounts only, without the items.",
  },
  "items-needed": {
    code: "#VALUE!",
    ja: "{limit}円を超える対象経費は品目ごとに必要です。品目（{items}）と金額の2列で指定してください。",
    en: "A cost above {limit} yen is needed item by item. Give two columns, item ({items}) and amount.",
  },
  "item-unknown": {
    code: "#VALUE!",
    ja: "品目「{given}」{at}はこの制度にありません。{items} のいずれかにしてください。",
    en: "The item “{given}”{at} is none of this programme's. Use one of {items}.",
  },
  "item-nameless": {
    code: "#VALUE!",
    ja: "対象経費{at}に品目がありません。1列目に品目、2列目に金額を入力してください。",
    en: "The cost{at} has no item. Put the item into the first column and the amount into the second.",
  },
  "item-negative": {
    code: "#VALUE!",
    ja: "品目「{item}」の合計がマイナスです（{total}円）。値引きは、値引きされた品目の行に入れてください。",
    en: "The item “{item}” adds up to a negative amount ({total} yen). Enter a discount under the item it belongs to.",
  },
  "coupon-negative": {
    code: "#VALUE!",
    ja: "対象経費{at}がマイナスです。クーポンごとに、値引き後の購入額を入力してください。",
    en: "The cost{at} is negative. Give each coupon's purchase after its discount.",
  },
  "amount-blank": {
    code: "#VALUE!",
    ja: "{what}が空白です。円単位の金額を入力してください。",
    en: "{what}: the amount is blank. Give it in yen.",
  },
  "amount-text": {
    code: "#VALUE!",
    ja: "{what}「{given}」{at}を金額として読み取れません。1234567、1,234,567円、123.4万円 のように入力してください。",
    en: "{what}: “{given}”{at} cannot be read as an amount. Type 1234567, 1,234,567円 or 123.4万円.",
  },
  "amount-negative": {
    code: "#VALUE!",
    ja: "{what}がマイナスです（{given}）。0以上の金額を入力してください。",
    en: "{what}: {given} is negative. Give an amount of 0 or more.",
  },
  "amount-fraction": {
    code: "#VALUE!",
    ja: "{what}に1円未満の端数があります（{given}）。円単位の整数で入力してください。",
    en: "{what}: {given} is no whole number of yen. Give whole yen.",
  },
  "amount-large": {
    code: "#VALUE!",
    ja: "{what}が上限の{most}円を超えています。円単位で入力されているか確認してください。",
    en: "{what}: the amount is above {most} yen. Check that it is in yen.",
  },
} as const;
