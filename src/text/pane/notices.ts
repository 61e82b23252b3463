import type { Words } from "../../core/rules/model";

/** What the bare page says while there is no pane: written into the page by the build, in both languages. */
export const notices: Readonly<Record<"waiting" | "unreachable" | "outside" | "broken", Words>> = {
  waiting: {
    ja: "読み込んでいます。しばらくしてもこのままのときは、通信を確かめて作業ウィンドウを開き直してください。",
    en: "Loading. If this stays, check the connection and open the pane again.",
  },
  unreachable: {
    ja: "Excel との橋渡しをする Office.js（appsforoffice.microsoft.com）に届きません。通信やプロキシの設定を確かめ、作業ウィンドウを開き直してください。ブックの内容は何も変えていません。",
    en: "Office.js (appsforoffice.microsoft.com), which connects to Excel, is out of reach. Check the network or proxy settings and open the pane again. Nothing in your workbook has been changed.",
  },
  outside: {
    ja: "このページは Excel の作業ウィンドウの中で働きます。Excel にアドインを追加して開いてください。",
    en: "This page works inside Excel's task pane. Add the add-in to Excel and open it there.",
  },
  broken: {
    ja: "アドインのファイルを読み込めませんでした。通信を確かめ、作業ウィンドウを開き直してください。ブックの内容は何も変えていません。",
    en: "The add-in's files could not be loaded. Check the connection and open the pane again. Nothing in your workbook has been changed.",
  },
};
