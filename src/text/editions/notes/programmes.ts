import { basis, type Notes, rendering } from "./note";

/** Notes of the table of programmes. */
export const programmeNotes: Notes = {
  number: {
    ja: "一覧の左端の番号（１～999の整数）。ほかの表はこの番号で制度を指し、関数では No.9 や 9① になります。二度は使えません。例：9",
    en: "Number at the left edge of the list (whole, 1–999), used once. Other tables name the programme by it, and functions as No.9 or 9①. Example: 9",
  },
  id: {
    ja: "制度の変わらない名前。英小文字・数字をハイフンでつなぎます。版が変わっても同じ制度には同じ名前を使うと、版どうしを比べられます。例：electronic-prescription",
    en: "Lasting name of the programme: lower-case words joined by hyphens. The same in every edition, so that editions can be compared. Example: electronic-prescription",
  },
  "name.ja": {
    ja: "制度の正式な名称。印刷の「財政支援」の欄の、括弧より前の文です。関数にこの名称を書いても引けます。例：医療扶助におけるオンライン資格確認等導入に係る助成金",
    en: "Full name in Japanese, printed under 財政支援 before the bracket; functions find the programme by it. Example: 医療扶助におけるオンライン資格確認等導入に係る助成金",
  },
  "name.en": rendering(
    { ja: "制度の名称", en: "the full name" },
    "Grant for introducing online eligibility verification",
  ),
  "shortName.ja": {
    ja: "画面の一覧に出る短い名称。印刷にはなく、20字ほどで付けます。ほかの制度と同じにはできません。例：スマートフォンのマイナ保険証（クーポン）",
    en: "Short name in Japanese for lists on the screen, about 20 characters; not printed, and not that of another programme. Example: スマートフォンのマイナ保険証（クーポン）",
  },
  "shortName.en": rendering({ ja: "略称", en: "the short name" }, "Insurance card on smartphones (coupon)"),
  "fund.ja": {
    ja: "もとになる補助金・交付金の名。印刷の「財政支援」の欄の括弧の行です。なければ空欄。例：（地域診療情報連携推進費補助金）",
    en: "Japanese name of the fund behind it: the line in brackets under 財政支援. Blank where there is none. Example: （地域診療情報連携推進費補助金）",
  },
  "fund.en": rendering(
    { ja: "もとになる補助金の名", en: "the fund behind it" },
    "(subsidy for linking regional medical information)",
  ),
  category: {
    ja: "制度の分野。印刷では●の付いた見出しです。選択肢にない分野は「分野」の表に加えます。例：online-eligibility（オンライン資格確認等システム関係）",
    en: "Category: the heading with ● in the list. Choose; add new ones to the table of categories. Example: online-eligibility（オンライン資格確認等システム関係）",
  },
  level: {
    ja: "国の制度か、県（都道府県・市町村）の制度か。印刷の「実施主体」の欄で分かります。一覧から選びます。例：national（国）",
    en: "Whether the State or a prefecture (or town) grants it, as under 実施主体. Choose. Example: national（国）",
  },
  "body.ja": {
    ja: "申請先となる団体。印刷の「実施主体」の欄のとおりに写します。例：国（社会保険診療報酬支払基金）",
    en: "The body that grants it, in Japanese as printed under 実施主体. Example: 国（社会保険診療報酬支払基金）",
  },
  "body.en": rendering({ ja: "実施主体", en: "the granting body" }, "Fukuoka Prefecture"),
  "eligible.text.ja": {
    ja: "どの施設が対象かを読みやすい一文で。もとは印刷の「対象施設」の欄です。例：申請時において改修を行った病院、診療所",
    en: "Which facilities qualify, in one Japanese sentence made from 対象施設. Example: 申請時において改修を行った病院、診療所",
  },
  "eligible.text.en": rendering({ ja: "対象施設の文", en: "who qualifies" }, "Hospitals and clinics"),
  "eligible.quote": {
    ja: "印刷の「対象施設」の欄の引用。改行だけ除き、一字も変えずに写します。例：医療保険においてオンライン資格確認を実施可能な体制を整えている保険医療機関",
    en: "The passage under 対象施設, every character as printed without its line breaks. Example: オンライン資格確認を実施可能な体制を整えている保険医療機関",
  },
  "method.text.ja": {
    ja: "どこへ、どう申請するかを一文で。もとは印刷の「申請方法」の欄です。例：医療機関等向け総合ポータルサイトから申請",
    en: "Where and how to apply, in one Japanese sentence made from 申請方法. Example: 医療機関等向け総合ポータルサイトから申請",
  },
  "method.text.en": rendering({ ja: "申請方法の文", en: "how to apply" }, "Apply on the portal site"),
  "method.quote": {
    ja: "印刷の「申請方法」の欄の引用。改行だけ除き、一字も変えずに写します。例：「福岡県電子処方箋導入促進費補助金事務局」宛に郵送",
    en: "The passage under 申請方法, every character as printed without its line breaks. Example: 「福岡県電子処方箋導入促進費補助金事務局」宛に郵送",
  },
  contact: {
    ja: "問合せ先。印刷の「問合せ先」の欄の窓口です。選択肢にない窓口は「問合せ先」の表に加えます。例：oqs-call-centre（オンライン資格確認等コールセンター）",
    en: "The desk named under 問合せ先. Choose; add new ones to the table of contacts. Example: oqs-call-centre（オンライン資格確認等コールセンター）",
  },
  "page.label.ja": {
    ja: "案内のページの呼び名。印刷の「掲載先」の欄の、アドレスより前の文です。例：医療機関等向け総合ポータルサイト",
    en: "What the page about it is called in Japanese, printed under 掲載先 before the address. Example: 医療機関等向け総合ポータルサイト",
  },
  "page.label.en": rendering(
    { ja: "案内のページの呼び名", en: "the page's name" },
    "General portal site for medical institutions",
  ),
  "page.address": {
    ja: "案内のページのアドレス。印刷の「掲載先」の欄で行に分かれているものはつなぎます。https:// で始まり、空白は不可。例：https://www.pref.fukuoka.lg.jp/contents/denshishohousen.html",
    en: "Address of the page under 掲載先, its lines joined: it begins with https:// and has no blanks. Example: https://www.pref.fukuoka.lg.jp/contents/denshishohousen.html",
  },
  "page.why": basis(
    "案内のページの根拠。印刷の「掲載先」の欄の文（呼び名とアドレス）",
    "Basis of the page: name and address under 掲載先",
    "医療機関等向け総合ポータルサイト https://…",
  ),
  "taxBasis.basis": {
    ja: "対象経費を税込・税抜のどちらで数えるか。定めが見つからなければ「要確認」。一覧から選びます。例：to-confirm（要確認）",
    en: "Whether costs count with or without consumption tax; to-confirm where nothing says so. Choose. Example: to-confirm（要確認）",
  },
  "taxBasis.why": {
    ja: "消費税の扱いの根拠。要綱や案内の文。外の文書は【外部】…【英】…【アドレス】https://…【確認日】2026-11-22【確度】高。例：領収書は税込の金額を記載",
    en: "Basis of the tax treatment: the passage that says so. From another document: 【外部】…【英】…【アドレス】https://…【確認日】2026-11-22【確度】高. Example: 領収書は税込の金額を記載",
  },
  spoken: {
    ja: "人が使う別の言い方を１行に一つずつ。検索と関数がこの言い方でも見つけます。ほかの制度と重なる言い方は不可。なければ空欄。例：生活保護",
    en: "Other words that people use for it, one a line; search and functions find it by them. None may belong to two programmes. May be blank. Example: 生活保護",
  },
};
