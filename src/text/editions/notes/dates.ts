import { basis, type Notes, ofProgramme, rendering } from "./note";

/** Notes of the table of periods. */
export const windowNotes: Notes = {
  programme: ofProgramme(
    "この期間をもつ制度（募集の回ごとに１行）",
    "the programme of the period, a row for each round",
    "13",
  ),
  kind: {
    ja: "申請を受け付ける期間か、導入（完了）していなければならない期間か。印刷では「申請期日」「対象施設」の欄。一覧から選びます。例：application（申請）",
    en: "Period of applications, or of introduction (completion); printed under 申請期日 or 対象施設. Choose. Example: application（申請）",
  },
  from: {
    ja: "期間の最初の日の、「数値と日付」の表での名前。始まりの定めがなければ空欄。例：introductionFrom",
    en: "First day of the period, by its name in the table of figures and dates. Blank where none is stated. Example: introductionFrom",
  },
  to: {
    ja: "いまの最後の日の、「数値と日付」の表での名前。休日でも自動では動きません。終わりの定めがなければ空欄。例：applicationDeadline",
    en: "Last day that holds now, by its name in the table of figures and dates; nothing moves for holidays. Blank where none is stated. Example: applicationDeadline",
  },
  earlier: {
    ja: "延長される前の最後の日の名前を、古い順に１行に一つずつ。次の期日より前の日付に限ります。延長がなければ空欄。例：deadlineBeforeExtension",
    en: "Last days before extensions, by name, the oldest first, one a line, each before the next. Blank where nothing was extended. Example: deadlineBeforeExtension",
  },
  "rolls.printed": {
    ja: "休日のため動いたときの、印刷された日の名前。制度自身がそう定めるときだけ書きます。「終わり」とは14日以内。例：printedDeadline",
    en: "The day as printed, by name, only where the programme itself moves a last day on a holiday; within 14 days of “to”. Example: printedDeadline",
  },
  "rolls.to": {
    ja: "どちらに動くか。翌開庁日か前開庁日（土日・祝日・年末年始を除く）。動いた後の日を「終わり」に書きます。一覧から選びます。例：next-business-day（翌開庁日）",
    en: "Which way it moves: to the next or the previous business day; the day itself stands under “to”. Choose. Example: next-business-day（翌開庁日）",
  },
  "rolls.why": basis(
    "休日に動くと定める文。「申請期日」の欄か要綱",
    "The passage that moves the day, under 申請期日 or in the guidelines",
    "期日が休日に当たるときは、その翌開庁日とする",
  ),
  "afterCompletion.within": {
    ja: "完了の日から申請までの日数の名前（「数値と日付」の表に 30件 と書いた数）。日数の定めがなければ空欄。例：daysFromCompletion",
    en: "Days from completion to application, by the name of the count in the table of figures (30件). Blank where no number is stated. Example: daysFromCompletion",
  },
  "afterCompletion.counted": {
    ja: "その日数の数え方。暦日か、開庁日（土日・祝日・年末年始を除く）。日数を書いたら必ず。一覧から選びます。例：calendar（暦日）",
    en: "How those days are counted: calendar or business days; needed beside a number of days. Choose. Example: calendar（暦日）",
  },
  "afterCompletion.why": basis(
    "完了の後に申請すると定める文。書くと、申請期日より後の完了は対象外になります",
    "The passage that puts the application after completion; completions after the last application day are then excluded",
    "完了後30日以内に申請",
  ),
  "note.ja": {
    ja: "日付の横に印刷された添え書き。「申請期日」の欄の※や【 】の文です。なければ空欄。例：※延長されました。",
    en: "What is printed beside the date under 申請期日, in Japanese: the words after ※ or in 【 】. Blank where there is none. Example: ※延長されました。",
  },
  "note.en": rendering(
    { ja: "期日の添え書き", en: "the words beside the date" },
    "The deadline has been extended.",
  ),
};

/** Notes of the table of notices. */
export const noticeNotes: Notes = {
  programme: {
    ja: "お知らせが関わる制度の番号（１～999）。一覧全体や、一覧にない制度のお知らせは空欄。例：9",
    en: "Number (1–999) of the programme that the notice is about; blank for the whole list or a programme that is not on it. Example: 9",
  },
  id: {
    ja: "お知らせの名前。英小文字・数字をハイフンでつなぎます。同じ制度の中で二度は使えません。例：extended-2025-10-02",
    en: "Name of the notice: lower-case words joined by hyphens, once within a programme. Example: extended-2025-10-02",
  },
  date: {
    ja: "お知らせのもとになった文書の日付。分からなければ、確かめた最後の日。2025-10-02 の形で。例：2026-02-19",
    en: "Date of the document behind the notice, or else the last day on which it was looked up, written 2025-10-02. Example: 2026-02-19",
  },
  "text.ja": {
    ja: "一覧の後に分かったこと。画面の制度の横に出ますが、金額も期日も変えません。例：導入期限が令和８年９月まで延長された。",
    en: "What became known after the list, in Japanese. Shown beside the programme; it changes no figure and no date. Example: 導入期限が令和８年９月まで延長された。",
  },
  "text.en": rendering({ ja: "お知らせの文", en: "the notice" }, "The limit moves to September 2026."),
  "value.ja": {
    ja: "お知らせの中の値だけを抜き出したもの（単位とともに）。計算には使いません。なければ空欄。例：導入期限：令和８年９月",
    en: "The value in the notice by itself, with its unit, in Japanese; used in no figure. May be blank. Example: 導入期限：令和８年９月",
  },
  "value.en": rendering(
    { ja: "お知らせの値", en: "the value in the notice" },
    "Introduction limit: September 2026",
  ),
  quote: {
    ja: "お知らせのもとになった文の引用。確かさが「公式」「公式の写し」なら必ず。例：補助対象とする導入期限を令和8年9月まで延長した上で",
    en: "The passage behind the notice as written there; needed where it is called official or a copy of an official text. Example: 導入期限を令和8年9月まで延長した上で",
  },
  address: {
    ja: "その文があるページのアドレス。https:// で始まり空白は不可。確かさが「公式」「公式の写し」なら必ず。例：https://www.mhlw.go.jp/…",
    en: "Address at which that passage can be read: https:// and no blanks; needed where it is called official or a copy. Example: https://www.mhlw.go.jp/…",
  },
  confidence: {
    ja: "確かさ。公式（発行元の文）、公式の写し（転載）、二次情報（業者など）、見つからず、一部のみ。一覧から選びます。例：secondary（二次情報）",
    en: "How sure it is: official, a copy of it, secondary (a vendor), not found, known in part. Choose. Example: secondary（二次情報）",
  },
};
