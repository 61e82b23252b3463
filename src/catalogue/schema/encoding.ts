import type { Excess } from "./limits";

/** What stands where a byte was no letter, and what two-byte letters leave between the letters when read as UTF-8. */
const undecoded = /[\0\ufffd]/u;

/** That a text was saved in another encoding (Shift_JIS, UTF-16, EUC-JP) or has lost letters, and where it shows. */
export function miscoded(text: string): Excess | undefined {
  const offset = text.search(undecoded);
  return offset < 0 ? undefined : { offset, expected: inUtf8 };
}

/** What is expected in place of a text whose letters are lost. */
export const inUtf8 = {
  ja: "UTF-8 の文字（読めない文字がある。UTF-8 で保存し直してください）",
  en: "letters in UTF-8 (some cannot be read: save it as UTF-8 again)",
};
