import type { Both, Language } from "../language";

/** What `npm start` says in the terminal. */
export const terminalWords = {
  usage: {
    ja: [
      "使い方: npm start -- [オプション]",
      "  --once       見本を計算して表を出し、終わります",
      "  --no-open    窓を開かず、アドレスだけを示します",
      "  --port 番号  使うポート（使用中なら空いているポートを使います）",
      "  --help       この説明を出します",
    ].join("\n"),
    en: [
      "Usage: npm start -- [options]",
      "  --once       computes the sample, prints its table and ends",
      "  --no-open    opens no window and only prints the address",
      "  --port N     the port to use; another one where it is taken",
      "  --help       prints this",
    ].join("\n"),
  },
  begin: {
    ja: "試用デスクを準備します（Excel は要りません）。",
    en: "Preparing the trial desk (no Excel needed).",
  },
  addin: { ja: "アドインのビルド", en: "Building the add-in" },
  desk: { ja: "試用デスクの作成", en: "Bundling the desk" },
  browser: { ja: "ブラウザーの用意", en: "Finding a browser" },
  busy: { ja: "ほかのプログラムが使用中のポート", en: "Taken by other programs: port" },
  instead: { ja: "代わりに使うポート", en: "Using instead: port" },
  open: { ja: "試用デスクを開きました", en: "The trial desk is open" },
  address: { ja: "試用デスクのアドレス", en: "The trial desk is at" },
  selfSigned: {
    ja: "この端末で作った証明書なので、ブラウザーが警告を出したら「詳細設定」から進んでください。",
    en: "Its certificate was made on this machine: if the browser warns, go on by way of “Advanced”.",
  },
  noDisplay: {
    ja: "画面がないので、試用デスクを裏で動かして見本を計算します。",
    en: "There is no display, so the desk computes its sample out of sight.",
  },
  noWindow: {
    ja: "窓を開けるブラウザーが見つかりません。Chrome・Edge・Chromium を入れるか、下のアドレスをブラウザーで開いてください。",
    en: "No browser with a window was found. Install Chrome, Edge or Chromium, or open the address below yourself.",
  },
  sample: { ja: "見本の計算", en: "Computing the sample" },
  picture: { ja: "画面の写真", en: "Picture of the desk" },
  ready: { ja: "準備完了まで", en: "Ready after" },
  stop: { ja: "終えるには Ctrl+C を押してください。", en: "Press Ctrl+C to stop." },
  windowClosed: {
    ja: "窓が閉じられました。もう一度見るには上のアドレスを開いてください。",
    en: "The window was closed. Open the address above to see it again.",
  },
  stopped: { ja: "試用デスクを終えました。", en: "The trial desk has stopped." },
  failed: { ja: "試用デスクを開始できませんでした。", en: "The trial desk could not start." },
  incomplete: { ja: "計算できない制度がありました。", en: "Not every programme could be computed." },
  programme: { ja: "制度", en: "No." },
  name: { ja: "制度名", en: "Programme" },
  cost: { ja: "対象経費（円）", en: "Eligible cost (yen)" },
  amount: { ja: "補助見込額（円）", en: "Grant, estimated (yen)" },
  deadline: { ja: "申請期日", en: "Deadline" },
  caution: { ja: "注意", en: "Caution" },
  exampleOf: {
    ja: "見本：150床の病院（架空）。金額は試算です。",
    en: "Sample: a made-up hospital with 150 beds. Estimates only.",
  },
} as const satisfies Record<string, Both>;

/** The terminal's language as the system has it; the desk itself opens in Japanese and has a switch. */
export function terminalLanguage(): Language {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith("ja") ? "ja" : "en";
}
