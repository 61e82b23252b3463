/** Katakana as hiragana, so that kana of either kind are one; the long vowel mark stays. */
const hiragana = (text: string): string =>
  text.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** Width, kana, letter case and white space folded: 「補 助 率」 and 「補助率」 are one. */
export const folded = (text: string): string =>
  hiragana(text.normalize("NFKC"))
    .replace(/[\s\u200b]+/gu, "")
    .toLowerCase();

/**
 * A label without what stands around its words: a letter or number that enumerates it (Ａ, (1), ①), remarks in
 * brackets such as units and sums (（千円）, (A-B)), marks at its end.
 */
export function foldedLabel(text: string): string {
  return folded(text)
    .replace(/[([{［【「][^)\]}］】」]*[)\]}］】」]/gu, "")
    .replace(/^(?:[a-z]|\d{1,2})[.．、:：)]?(?=[\p{Script=Han}\p{Script=Hiragana}])/u, "")
    .replace(/[:：※*＊.。、・]+$/gu, "");
}

/** Whether a label names a sum: such rows and columns are the form's own. */
export const isTotal = (text: string): boolean =>
  /^(?:税込|税抜|総)?(?:小計|合計|総計|総合計|累計|計|subtotal|grandtotal|total|sum)(?:額|金額)?$/u.test(
    foldedLabel(text),
  );
