import type { Both, Language } from "./language";

/** What the desk itself says; sheets, pane and functions have words of their own. */
export const deskWords = {
  pageTitle: { ja: "試用デスク — 医療DX補助金アドイン", en: "Trial desk — medical DX grants add-in" },
  name: { ja: "試用デスク", en: "Trial desk" },
  what: {
    ja: "Excel なしでアドインを試せます。表は Excel の代わり、関数と作業ウィンドウは本物です。",
    en: "Try the add-in without Excel: a stand-in grid, the real functions and the real task pane.",
  },
  differences: { ja: "Excel との違い", en: "What Excel has more" },
  install: { ja: "Excel に読み込むには", en: "Load it into Excel" },
  close: { ja: "閉じる", en: "Close" },
  blanks: { ja: "空白セルの渡し方", en: "Blank cells reach functions as" },
  blanksAsZero: { ja: "0（デスクトップ版）", en: "0 (desktop)" },
  blanksAsNull: { ja: "null（Web版）", en: "null (web)" },
  blanksAsText: { ja: '""（Web版）', en: '"" (web)' },
  language: { ja: "表示の言語", en: "Language" },
  grid: { ja: "表計算の表", en: "Spreadsheet" },
  loading: { ja: "表と関数を読み込んでいます…", en: "Loading the grid and the functions…" },
  failed: {
    ja: "試用デスクを開始できませんでした。再読み込みしても直らないときは、npm start をやり直してください。",
    en: "The trial desk could not start. If a reload does not help, run npm start again.",
  },
  ribbon: { ja: "リボン：医療DX補助金", en: "Ribbon: Medical DX Grants" },
  paneTitle: { ja: "医療DX補助金", en: "Medical DX grants" },
  pane: { ja: "作業ウィンドウ", en: "Task pane" },
  noError: {
    ja: "エラーのあるセルを選ぶと、ここに説明が出ます。",
    en: "Select a cell with an error to read its message here.",
  },
  goTo: { ja: "へ移動", en: "Go to" },
} as const satisfies Record<string, Both>;

/** What the grid cannot do and Excel can, each in one line. */
export const differences: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    "ファイルの保存・読み込み、印刷、ピボットテーブル、グラフ、マクロはありません。再読み込みすると見本に戻ります。",
    "「関数の挿入」の画面、スピルの参照（E1#）、和暦の表示形式（ggge）は使えません。",
    "共同編集、シートの共有、ほかのアドインはありません。",
    "計算の速さと「#BUSY!」の出方は Excel と異なります。最終の確認は本物の Excel で行ってください。",
  ],
  en: [
    "No saving or opening of files, no printing, pivot tables, charts or macros. A reload brings the sample back.",
    "No Insert Function dialog, no spill references (E1#), no Japanese era formats (ggge).",
    "No co-authoring, no sharing, no other add-ins.",
    "Speed and the moments of #BUSY! differ from Excel. Make the final check in a real Excel.",
  ],
};

/** How the add-in gets into a real Excel. */
export const installing: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    "Windows または Mac の Excel（Microsoft 365、2021 以降）を用意し、このフォルダーで npm run sideload を実行します。",
    "Excel が開き、「ホーム」タブに「医療DX補助金」のボタンが現れます。",
    "Web 版の Excel では、「ホーム」→「アドイン」→「その他のアドイン」→「個人用アドインのアップロード」で manifest.xml を選びます。",
    "くわしくは README をご覧ください。",
  ],
  en: [
    "With Excel on Windows or Mac (Microsoft 365, 2021 or later), run npm run sideload in this folder.",
    "Excel opens; the Home tab shows the add-in's button.",
    "In Excel on the web: Home, Add-ins, More Add-ins, Upload My Add-in, then choose manifest.xml.",
    "The README says more.",
  ],
};
