/**
 * Folds what people type to one spelling: width and compatibility forms (NFKC turns ① into 1 and ９ into 9, so
 * circled digits are marked before), hyphens and dashes, white space, case of Latin letters, kana small forms kept.
 */
const HYPHENS = /[\u2010-\u2015\u2212\u30fc\uff0d\uff70\ufe63-]/g;

/** For names and words: width, white space and case folded; hyphens and long vowel marks kept apart. */
export const foldWord = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

/** For numbers of programmes: circled digits become "-1", every hyphen "-", ア/イ "-a"/"-b", No. is dropped. */
export function foldNumber(text: string): string {
  const circled = text.replace(/[\u2460-\u2473]/g, (mark) => `-${mark.charCodeAt(0) - 0x245f}`);
  return circled
    .normalize("NFKC")
    .replace(HYPHENS, "-")
    .replace(/\s+/g, "")
    .toLowerCase()
    .replace(/^no\.?/, "")
    .replace(/^第?(\d+)号?の?/, "$1")
    .replace(/[)）(（]/g, "")
    .replace(/-?[アｱ]$/u, "-a")
    .replace(/-?[イｲ]$/u, "-b")
    .replace(/-?([ab])$/, "-$1")
    .replace(/-{2,}/g, "-");
}

/** What the number of a programme says: 9 and variant "1" for 9①, 9-1 or No.9の①; undefined where a text is none. */
export function saidNumber(text: string): { readonly number: number; readonly variant: string } | undefined {
  const match = /^(\d{1,5})((?:-[0-9a-z]+)*)$/.exec(foldNumber(text));
  return match ? { number: Number(match[1]), variant: (match[2] ?? "").replaceAll("-", "") } : undefined;
}
