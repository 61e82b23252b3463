import type { Words } from "../../core/rules/model";

/** What the edition tool prints in the terminal. */
export const toolWords = {
  usage: {
    ja: "使い方：npm run edition -- check ファイル…（いくつでも） ／ npm run edition -- diff 版A 版B（ファイル、または 2025-10-02 のような版の日付）",
    en: "usage: npm run edition -- check FILE... (one or more) | npm run edition -- diff A B (files, or ids such as 2025-10-02)",
  },
  noFile: { ja: "ファイルが見つかりません：{file}", en: "no such file: {file}" },
  isFolder: {
    ja: "{file} はフォルダーです。中のファイルを指定してください。",
    en: "{file} is a folder; name a file in it.",
  },
  tooLarge: {
    ja: "{file} は大きすぎるため、開いていません。期待：{expected}",
    en: "{file} is too large and was not opened; expected {expected}",
  },
  problems: { ja: "誤りが {count} 件あります。", en: "{count} problems." },
  problemsOrMore: { ja: "誤りが {count} 件以上あります。", en: "{count} problems or more." },
  sound: {
    ja: "誤りはありません。版 {id}、制度 {programmes} 件、区分 {cases} 件、照合値 {hash}",
    en: "sound: edition {id}, {programmes} programmes, {cases} cases, hash {hash}",
  },
  cautions: {
    ja: "誤りではありませんが、確かめるところが {count} 件あります。",
    en: "{count} to look at again, though nothing is wrong by itself:",
  },
  differences: { ja: "違いは {count} 件です。", en: "{count} differences." },
} as const satisfies Readonly<Record<string, Words>>;
