import type { Words } from "../../core/rules/model";

/** Descriptions of arguments that many functions share. */
export const programme: Words = {
  ja: '制度。番号（8）、"9①" の形、または制度の正式名。9-1 と入力すると日付になるため、9① と入力します。',
  en: 'Programme: its number (8), a form such as "9①", or its full name. Typed as 9-1 it becomes a date; type 9①.',
};

export const facilityType: Words = {
  ja: '施設の種類。"病院"、"診療所"、"有床診療所"、"無床診療所"、"歯科診療所"、"健診実施機関" など。',
  en: 'Facility type: "hospital", "clinic", "clinic with beds", "clinic without beds", "dental clinic" and so on.',
};

export const beds: Words = {
  ja: "許可病床数（省略可）。答えが病床数で変わる制度で必要です。空白と 0 は「未入力」です。",
  en: "Licensed beds (optional), needed where the answer depends on them. Blank and 0 mean not given.",
};

export const cost: Words = {
  ja: "対象経費（円）。金額、金額の1列か1行、または品目と金額の2列。小計・合計・消費税の行は含めません。",
  en: "Eligible cost in yen: an amount, one column or row of amounts, or two columns of item and amount. No subtotals, totals or tax rows.",
};

export const asOf: Words = {
  ja: "基準日。日付のセル、または 2026/1/15、令和8年1月15日 などの文字列。空白は使えません。",
  en: "As-of date: a date cell, or text such as 2026-01-15 or 令和8年1月15日. Never blank.",
};

export const dateKind: Words = {
  ja: '日付の種類（省略可）。"申請期日"（省略時）、"完了"、"開始"、"終了"。',
  en: 'Kind of date (optional): "application" (default), "completion", "period start", "period end".',
};

export const lines: Words = {
  ja: "見出し付きの表。見出しは 費用ID・制度・対象経費（必須）、品目・対象外経費・完了日・備考（任意）で、順序は自由です。同じ費用IDは同じ費用です。",
  en: "A table with heads in any order: Cost ID, Programme, Eligible cost, and as needed Item, Other cost, Completion date, Note. The same cost ID is the same money.",
};

export const facts: Words = {
  ja: "質問と回答の2列（省略可）。質問は PLAN の理由に表示されるもの、回答は「はい」「いいえ」、日付など。答えのない質問は未確認になります。",
  en: "Two columns, question and answer (optional): a question in either language or its key; yes or no, a date and so on. What is not answered stays 未確認.",
};

export const planDay: Words = {
  ja: "基準日（省略可）。申請期日を過ぎているかを判定する日付です。省略すると期日は判定しません。",
  en: "As-of date (optional), by which passed deadlines are judged. Without it none is.",
};
