/**
 * Folds a text so that spelling does not matter to a search: width (NFKC), case, katakana to hiragana, long vowel
 * marks, hyphens, punctuation and white space dropped. "マイナ・カード" and "ﾏｲﾅｶｰﾄﾞ" become the same.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\s\p{P}\u30fc\u2212]/gu, "");
}
