import { basis, type Notes, ofProgramme, rendering } from "./note";

/** Notes of the table of conditions. */
export const conditionNotes: Notes = {
  programme: ofProgramme("この条件がある制度", "the programme that sets the condition", "1"),
  id: {
    ja: "条件の名前。英小文字・数字をハイフンでつなぎます。同じ制度の中で二度は使えません。例：online-eligibility-running",
    en: "Name of the condition: lower-case words joined by hyphens, once within a programme. Example: online-eligibility-running",
  },
  kind: {
    ja: "条件の種類。対象・時期・重複・方法・上限のどれか。画面とCONDITIONSはこの種類で分けます。一覧から選びます。例：timing（時期）",
    en: "Kind of condition, by which screens and CONDITIONS sort: eligibility, timing, overlap, method, limit. Choose. Example: timing（時期）",
  },
  "text.ja": {
    ja: "申請者が確かめる条件を「…こと。」の一文で。もとは「対象施設」「補助内容」の欄です。例：申請時において、レセコン等の改修が済んでいること。",
    en: "The condition to be confirmed, one Japanese sentence ending in こと。, from 対象施設 or 補助内容. Example: 改修が済んでいること。",
  },
  "text.en": rendering({ ja: "条件の文", en: "the condition" }, "The modification is finished."),
  variants: {
    ja: "条件があてはまる区分の名前を１行に一つずつ。すべての区分なら空欄。例：1a",
    en: "Keys of the variants to which the condition applies, one a line; blank for all. Example: 1a",
  },
  test: {
    ja: "条件を問いの答えで判定するときの式。人が判断する条件は空欄。問いは「利用者への問い」の表に。例：not(fact(couponUsed))",
    en: "The condition as a test of answers to questions; blank where only a person can judge. Example: not(fact(couponUsed))",
  },
  why: basis(
    "条件の根拠。条件が読める文（「対象施設」「補助内容」の欄など）",
    "Basis of the condition: the passage that sets it",
    "申請時において改修を行った病院、診療所",
  ),
};

/** Notes of the table of eligible costs. */
export const costNotes: Notes = {
  programme: ofProgramme("この経費を対象とする制度", "the programme under which the cost counts", "9"),
  "text.ja": {
    ja: "対象となる経費を読みやすく一つ。もとは「補助内容」の欄の○や・の行です。例：レセコンの改修等にかかる費用",
    en: "One kind of cost that counts, in Japanese: a line with ○ or ・ under 補助内容. Example: レセコンの改修等にかかる費用",
  },
  "text.en": rendering({ ja: "対象経費の文", en: "the cost" }, "Modifying the claims computer"),
  variants: {
    ja: "この経費を対象とする区分の名前を１行に一つずつ。すべての区分なら空欄。例：2",
    en: "Keys of the variants under which the cost counts, one a line; blank for all. Example: 2",
  },
  item: {
    ja: "この経費が入る品目の名前（「品目」の表の id）。品目ごとの上限がない制度は空欄。例：mobile",
    en: "The item to which the cost belongs, by its id in the table of items; blank where items have no caps. Example: mobile",
  },
  quote: {
    ja: "その経費の行の引用。「補助内容」の欄から記号も含めて一字も変えずに写します。例：・電子署名に用いるICカードのカードドライバのインストール・設定に係る費用",
    en: "That line under 補助内容 with its mark, every character as printed. Example: ・電子署名に用いるICカードのカードドライバのインストール・設定に係る費用",
  },
};

/** Notes of the table of contents. */
export const contentNotes: Notes = {
  programme: ofProgramme("内容を書く制度", "the programme that is described", "8"),
  "text.ja": {
    ja: "何を補助する制度かを一文で。もとは「補助内容」の欄のはじめの文です。例：スマートフォンのマイナ保険証に必要な汎用カードリーダー等の費用の一部を補助",
    en: "What is granted, in one Japanese sentence from the beginning of 補助内容. Example: 汎用カードリーダー等の費用の一部を補助",
  },
  "text.en": rendering({ ja: "内容の文", en: "what is granted" }, "Part of the cost of card readers"),
  variants: {
    ja: "この内容があてはまる区分の名前を１行に一つずつ。すべての区分なら空欄。例：3",
    en: "Keys of the variants that this describes, one a line; blank for all. Example: 3",
  },
  quote: {
    ja: "内容の文の引用。「補助内容」の欄から改行だけ除き、一字も変えずに写します。例：クーポンコード１つで費用補助が受けられる対象機器の組合せは①～④のとおり",
    en: "The passage under 補助内容, every character as printed without its line breaks. Example: クーポンコード１つで費用補助が受けられる対象機器の組合せは①～④のとおり",
  },
};

/** Notes of the table of notes. */
export const noteNotes: Notes = {
  programme: ofProgramme("備考が付く制度", "the programme that the note is about", "2"),
  "text.ja": {
    ja: "読み方や注意を一文で。制度のページの下に出ます。例：汎用カードリーダーはモバイル端末の品目に含める。",
    en: "A remark on how it is read, one Japanese sentence, shown below the programme. Example: 汎用カードリーダーはモバイル端末の品目に含める。",
  },
  "text.en": rendering({ ja: "備考の文", en: "the remark" }, "Card readers count as mobile devices."),
  why: basis(
    "備考の根拠。備考が読める文（※の文など）",
    "Basis of the remark, such as words after ※",
    "※医療機関に導入されているシステムの総称",
  ),
};

/** Notes of the table of contacts. */
export const contactNotes: Notes = {
  "#": {
    ja: "問合せ先の名前。英小文字・数字をハイフンでつなぎます。「制度」の表がこの名前で選びます。例：oqs-call-centre",
    en: "Name of the desk for the table of programmes: lower-case words joined by hyphens. Example: oqs-call-centre",
  },
  "name.ja": {
    ja: "窓口の名称。印刷の「問合せ先」の欄の一行目です。例：オンライン資格確認等コールセンター",
    en: "Japanese name of the desk, the first line under 問合せ先. Example: オンライン資格確認等コールセンター",
  },
  "name.en": rendering(
    { ja: "窓口の名称", en: "the desk" },
    "Call centre for online eligibility verification",
  ),
  phone: {
    ja: "電話番号。「問合せ先」の欄のとおりにハイフンを入れ、半角数字で。例：0800-080-4583",
    en: "Telephone number under 問合せ先, with its hyphens. Example: 0800-080-4583",
  },
  tollFree: {
    ja: "通話料が無料か。「問合せ先」の欄に（通話無料）とあれば「はい」、なければ「いいえ」。例：はい",
    en: "はい (yes) where (通話無料) is printed under 問合せ先, else いいえ (no). Example: はい",
  },
  hours: {
    ja: "受付時間を１行に一つずつ「日本語｜英語」で。印刷の「問合せ先」の欄の曜日と時刻。例：平日 9：00～17：00｜Weekdays 9:00–17:00",
    en: "Hours under 問合せ先, one a line, as 日本語｜English. Example: 平日 9：00～17：00｜Weekdays 9:00–17:00",
  },
  why: basis(
    "窓口の根拠。「問合せ先」の欄の文（名称・電話・時間）",
    "Basis of the desk: name, number and hours under 問合せ先",
    "コールセンター 0800-080-4583",
  ),
};

/** Notes of the table of categories. */
export const categoryNotes: Notes = {
  id: {
    ja: "分野の名前。英小文字・数字をハイフンでつなぎます。「制度」の表がこの名前で選びます。例：electronic-record",
    en: "Name of the category for the table of programmes: lower-case words joined by hyphens. Example: electronic-record",
  },
  "name.ja": {
    ja: "画面に出る分野の名。印刷の●の見出しから●を除いたもの。LISTの分野にも書けます。例：電子カルテ関係",
    en: "Japanese name of the category: the heading without its ●; LIST takes it too. Example: 電子カルテ関係",
  },
  "name.en": rendering({ ja: "分野の名", en: "the category" }, "Electronic medical records"),
  quote: {
    ja: "分野の見出しの引用。●も含めて印刷のとおりに。例：●電子カルテ関係",
    en: "The heading as printed with its ●. Example: ●電子カルテ関係",
  },
};

/** Notes of the table of words for facilities. */
export const facilityWordNotes: Notes = {
  words: {
    ja: "関数の施設の欄に書ける言葉を１行に一つずつ。二つの種別に同じ言葉は不可。例：有床診療所",
    en: "Words that functions take for a facility, one a line; no word for two kinds. Example: 有床診療所",
  },
  type: {
    ja: "その言葉が指す施設の種別。病院・診療所・健診実施機関のどれか。一覧から選びます。例：clinic（診療所）",
    en: "Kind of facility meant by the words: hospital, clinic or health-checkup institution. Choose. Example: clinic（診療所）",
  },
  bedsFrom: {
    ja: "その言葉が含む最小の病床数（床）の、「数値と日付」の表での名前。限らないときは空欄。例：oneBed",
    en: "Least number of beds that the words mean, by its name in the table of figures; blank for no limit. Example: oneBed",
  },
  bedsBelow: {
    ja: "その言葉の病床数（床）が届かない数（未満）の、「数値と日付」の表での名前。限らないときは空欄。例：hospitalLeastBeds",
    en: "Number of beds that the words stay below, by its name in the table of figures; blank for no limit. Example: hospitalLeastBeds",
  },
};
