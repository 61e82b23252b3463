import { basis, type Notes, rendering } from "./note";

/** Notes of the table of relations: which columns are filled depends on the kind of relation. */
export const relationNotes: Notes = {
  id: {
    ja: "関係の名前。英小文字・数字をハイフンでつなぎます。版の中で二度は使えません。例：fukuoka-tops-up",
    en: "Name of the relation: lower-case words joined by hyphens, once in the edition. Example: fukuoka-tops-up",
  },
  "text.ja": {
    ja: "関係を利用者に説明する一文。計画の画面の理由に出ます。例：同じ費用はNo.３とNo.４の一方で申請する。",
    en: "The relation told to people in one Japanese sentence, shown as reason in plans. Example: 同じ費用はNo.３とNo.４の一方で申請する。",
  },
  "text.en": rendering({ ja: "関係の文", en: "the relation" }, "One cost is claimed once."),
  rel: {
    ja: "関係の種類。いずれか一方・併用不可・要件・上乗せ・合計の上限。使う列は種類によります。一覧から選びます。例：topsUp（上乗せ）",
    en: "Kind: one of several, not together, needs, tops up, limit of the sum. It tells which columns are used. Choose. Example: topsUp（上乗せ）",
  },
  a: {
    ja: "併用不可・要件・上乗せで、関係の主になる制度の id、または id/区分。１行に一つ、上乗せでは一つだけ。例：fukuoka-e-prescription/1",
    en: "For not together, needs, tops up: the programmes concerned, as id or id/variant, one a line; one only in a top-up. Example: fukuoka-e-prescription/1",
  },
  b: {
    ja: "併用不可で、甲と一緒に使えない制度の id、または id/区分を１行に一つ。どの制度ともなら any。ほかの種類では空欄。例：home-visit-care",
    en: "For not together: what the first excludes, as id or id/variant, one a line; any for all. Else blank. Example: home-visit-care",
  },
  of: {
    ja: "いずれか一方で、同時には選べない制度の id、または id/区分を１行に一つ（二つ以上）。ほかの種類では空欄。例：online-care",
    en: "For one of several: those of which one is claimed, as id or id/variant, one a line, two or more. Else blank. Example: online-care",
  },
  on: {
    ja: "上乗せで、上乗せされる側の制度の id、または id/区分を一つ。国の一覧の制度でもよい。ほかの種類では空欄。例：electronic-prescription/1",
    en: "For tops up: the one that is topped up, as id or id/variant; it may be the State's. Else blank. Example: electronic-prescription/1",
  },
  over: {
    ja: "合計の上限で、足し合わせる制度の id、または id/区分を１行に一つ。すべてなら any。ほかの種類では空欄。例：any",
    en: "For limit of the sum: what is added up, as id or id/variant, one a line; any for all. Else blank. Example: any",
  },
  decisionOf: {
    ja: "要件で、先に交付決定を受けていなければならない制度の id、または id/区分を１行に一つ。なければ空欄。例：electronic-prescription",
    en: "For needs: programmes whose grant decision is needed first, as id or id/variant, one a line. May be blank. Example: electronic-prescription",
  },
  test: {
    ja: "要件で、問いの答えが満たすべき判定。交付決定だけが要件なら空欄。例：fact(onlineEligibilityRunning)",
    en: "For needs: the test that answers must pass; blank where only a decision is needed. Example: fact(onlineEligibilityRunning)",
  },
  cap: {
    ja: "合計の上限で、補助額の合計（円）が超えない額の計算。経費そのものなら @cost。回数だけの上限なら空欄。例：@cost",
    en: "For limit of the sum: computation of the yen that the grants never exceed; @cost is the cost itself. Blank where only applications are limited. Example: @cost",
  },
  applications: {
    ja: "合計の上限で、申請できる回数の名前（「数値と日付」の表に 1件 と書いた数）。回数の定めがなければ空欄。例：applications",
    en: "For limit of the sum: how often one may apply, by the name of the count in the table of figures (1件). May be blank. Example: applications",
  },
  by: {
    ja: "いずれか一方の決まり方。行ったことで決まるなら「事実」（尋ねるだけ）、選んで申請するなら「選択」（比べて勧める）。一覧から選びます。例：choice（選択による）",
    en: "For one of several: by fact (asked, never optimised) or by choice (compared). Choose; else blank. Example: choice（選択による）",
  },
  scope: {
    ja: "関係が及ぶ範囲。同じ費用・事業・施設・年度・全期間。要件と上乗せでは空欄。一覧から選びます。例：cost-line（同じ費用）",
    en: "How far the relation reaches: cost, project, facility, fiscal year, all years. Blank for needs and tops up. Choose. Example: cost-line（同じ費用）",
  },
  certain: {
    ja: "併用不可が確かなら「はい」。内容が違うと確かめれば併用できるものは「いいえ」。ほかの種類では空欄。例：いいえ",
    en: "For not together: はい (yes) if certain, いいえ (no) if it may be confirmed that the works differ. Else blank. Example: いいえ",
  },
  why: basis(
    "関係の根拠。関係が読める文",
    "Basis of the relation: the passage that sets it",
    "※No.４と申請内容が重複しない場合のみ申請可能",
  ),
};
