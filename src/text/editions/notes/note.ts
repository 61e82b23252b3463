import type { Words } from "../../../core/rules/model";

/** Notes of the columns of one table, by the key of the column. */
export type Notes = Readonly<Record<string, Words>>;

/** The note of a column for the English words of something: the Japanese ones stand beside it. */
export const rendering = (of: Words, example: string): Words => ({
  ja: `${of.ja}の英訳。英語で使う人の画面に出るだけで、照合や計算には日本語の列が正です。例：${example}`,
  en: `English for ${of.en}, shown to readers of English; the Japanese beside it is the original. Example: ${example}`,
});

/** How a reading that is not printed is written where a basis is asked for. */
export const readingParts: Words = {
  ja: "印刷にない読み取りは【解釈】…【英】…【理由】…【英】…【確度】高・中・低。",
  en: "What is read into it: 【解釈】…【英】…【理由】…【英】…【確度】高・中・低.",
};

/** The note of a column for a basis: what it vouches for, where that stands, and an example. */
export const basis = (ja: string, en: string, example: string): Words => ({
  ja: `${ja}。そのまま写します。例：${example}。${readingParts.ja}`,
  en: `${en}, copied as printed. Example: ${example}. ${readingParts.en}`,
});

/** The note of the column that names a programme in a table of its parts. */
export const ofProgramme = (ja: string, en: string, example: string): Words => ({
  ja: `${ja}の番号（１～999）。「制度」の表の「番号」と同じ数字です。例：${example}`,
  en: `Number (1–999) of ${en}, as in the table of programmes. Example: ${example}`,
});
