import { basis, type Notes, ofProgramme, rendering } from "./note";

/** Notes of the table of the edition itself. */
export const editionNotes: Notes = {
  id: {
    ja: "版の日付。一覧に「○年○月○日時点」と印刷された日を 2025-10-02 の形で。関数の 2025-10-02:9① はこの日付です。ほかの版と同じ日付にはできません。例：2026-04-01",
    en: "Date of the list, printed as “○年○月○日時点”, written 2025-10-02; functions name the edition by it (2025-10-02:9①). No two lists have one date. Example: 2026-04-01",
  },
  "title.ja": {
    ja: "一覧の表題。印刷の一行目のとおりに、日付も含めて。例：医療DXに関する補助金一覧（令和７年10月２日時点）",
    en: "Title of the list in Japanese, its first printed line with the date. Example: 医療DXに関する補助金一覧（令和７年10月２日時点）",
  },
  "title.en": rendering(
    { ja: "一覧の表題", en: "the title of the list" },
    "List of subsidies as of 2 October 2025",
  ),
  "region.ja": {
    ja: "一覧が対象とする地域。県の一覧なら県名、国だけなら「国」。例：福岡県",
    en: "Region of the list in Japanese: the prefecture, or 国 for the State alone. Example: 福岡県",
  },
  "region.en": rendering({ ja: "地域", en: "the region" }, "Fukuoka Prefecture"),
  "source.ja": {
    ja: "何を写したか。発行元と文書の名、入手した日など。根拠シートに載ります。例：福岡県「医療DXに関する補助金一覧」の印刷された表",
    en: "What was copied, in Japanese: issuer, document, when it was taken; shown in evidence sheets. Example: 福岡県「医療DXに関する補助金一覧」の印刷された表",
  },
  "source.en": rendering({ ja: "出典", en: "the source" }, "Printed table of Fukuoka Prefecture"),
  notOnList: {
    ja: "よく問われるが一覧にない施設を１行に一つずつ。関数は「この一覧の対象ではありません」と答えます。なければ空欄。例：薬局",
    en: "Facilities that people ask for and the list does not have, one a line; functions say so. May be blank. Example: 薬局",
  },
};

/** Notes of the table of figures and dates. */
export const statedNotes: Notes = {
  programme: {
    ja: "この数値を使う制度の番号（１～999）。一覧のすべての制度に共通の数値は空欄にします。例：8",
    en: "Number (1–999) of the programme that the figure belongs to; blank for one of the whole list. Example: 8",
  },
  "#": {
    ja: "数値の名前。英小文字で始まる英数字。計算や「期間」の表はこの名前で読みます。上限は grantCap・costCap・itemCap で始めます。例：applicationDeadline",
    en: "Name of the figure: letters and digits, small letter first; rules and periods read it. A cap begins with grantCap, costCap or itemCap. Example: applicationDeadline",
  },
  figure: {
    ja: "値。金額は 1,000円、割合は 1/2、数は 3件、幅は 247,000～359,000円（１兆まで）。日付は 日付｜印刷の文。例：2026-01-15｜令和８年１月15日（木）",
    en: "The value: 1,000円, 1/2, 3件, a range as 247,000～359,000円 (up to 1e12). A date with its printed text: 2026-01-15｜令和８年１月15日（木）. Example: 30件",
  },
  why: basis(
    "左の値の根拠。その値が読める文（「交付額」「申請期日」の欄など）",
    "Basis of the value on the left: the passage that gives it, under 交付額 or 申請期日",
    "※申請額1,000円未満は切捨て",
  ),
};

/** Notes of the table of rules. */
export const schemeNotes: Notes = {
  "#": {
    ja: "計算方法の名前。英小文字・数字をハイフンでつなぎます。「区分と金額」の表がこの名前で選びます。例：rate-capped-floored",
    en: "Name of the rule: lower-case words joined by hyphens; cases choose it by this. Example: rate-capped-floored",
  },
  grant: {
    ja: "補助額（円）の計算。min max sum less times down up half-up as items each tiers if と、数値の名前、@cost @beds など。例：as(grant, min(grantCap, down(applicationUnit, times(rate, min(@cost, costCap)))))",
    en: "The grant in yen from min, max, sum, less, times, down, up, half-up, as, items, each, tiers, if, figures and @cost, @beds … Example: as(grant, min(grantCap, down(applicationUnit, times(rate, @cost))))",
  },
  "published.rate": {
    ja: "一覧が補助率として示す数値の名前。率を示さない制度は空欄で、RATE は #N/A になります。例：rate",
    en: "Name of the figure that the list prints as rate. Blank where none is printed; RATE then answers #N/A. Example: rate",
  },
  "published.grantCap": {
    ja: "一覧が補助限度額として示す額（円）の計算。病床数などによるときは式で。GRANTCAP がこれを答えます。例：times(yenPerBed, @beds)",
    en: "Computation of the cap in yen that the list prints, which GRANTCAP answers: a name, or a formula where it depends on beds. Example: times(yenPerBed, @beds)",
  },
  "published.costCap": {
    ja: "一覧が事業額上限として示す額（円）の計算。定めがなければ空欄で、COSTCAP は #N/A になります。例：costCap",
    en: "Computation of the cost cap in yen that the list prints. Blank where there is none; COSTCAP then answers #N/A. Example: costCap",
  },
  why: basis(
    "この計算の根拠。計算の順や端数の扱いが読める文",
    "Basis of the rule: the passage on its order and rounding",
    "※申請額1,000円未満は切捨て",
  ),
};

/** Notes of the table of classes. */
export const classNotes: Notes = {
  "#": {
    ja: "施設区分の名前。英小文字・数字をハイフンでつなぎます。「区分と金額」の表がこの名前で選びます。例：large-hospital",
    en: "Name of the class: lower-case words joined by hyphens; cases choose it by this. Example: large-hospital",
  },
  "label.ja": {
    ja: "画面と表に出る施設区分の名。印刷の「交付額」の欄の【 】の言葉で。例：大規模病院",
    en: "Japanese name of the class on screens, from the 【 】 under 交付額. Example: 大規模病院",
  },
  "label.en": rendering({ ja: "施設区分の表示名", en: "the class of facility" }, "Large hospital"),
  when: {
    ja: "その施設がこの区分かどうかの判定。facility（種別）、atLeast・atMost（病床数）、all・any・not。例：all(facility(hospital), atLeast(@beds, largeHospitalBeds))",
    en: "Whether a facility is of this class: facility, atLeast, atMost, all, any, not. Example: all(facility(hospital), atLeast(@beds, largeHospitalBeds))",
  },
};

/** Notes of the table of questions. */
export const factNotes: Notes = {
  "#": {
    ja: "問いの名前。英小文字で始まる英数字。判定の fact(…) や between(…) がこの名前で尋ねます。尋ねられない問いは不可。例：couponUsed",
    en: "Name of the question: letters and digits, small letter first. Tests ask it by fact(…) or between(…); one that nothing asks is refused. Example: couponUsed",
  },
  type: {
    ja: "答えの種類。はい・いいえ、日付、数のどれか。一覧から選びます。例：date（日付）",
    en: "Kind of answer: yes or no, a date, or a number. Choose. Example: date（日付）",
  },
  "question.ja": {
    ja: "利用者に見せる問い。「…ですか。」と一つのことだけを尋ねます。もとは一覧の条件の文です。例：クーポンを使いましたか。",
    en: "The question put to people in Japanese, about one thing, made from a condition of the list. Example: クーポンを使いましたか。",
  },
  "question.en": rendering({ ja: "問い", en: "the question" }, "Was the coupon used?"),
};

/** Notes of the table of variants. */
export const variantNotes: Notes = {
  programme: ofProgramme("この区分をもつ制度", "the programme that has this variant", "7"),
  "#": {
    ja: "区分の名前。数字１～２桁と英小文字１字まで。①は 1、①アは 1a。「区分と金額」の表の「区分」と同じです。例：1a",
    en: "Key of the variant: one or two digits and perhaps a letter (① is 1, ①ア is 1a), as in the table of cases. Example: 1a",
  },
  mark: {
    ja: "印刷された区分の記号。画面と関数では制度の番号の後に付きます（9①）。「交付額」「補助内容」の欄の丸数字など。例：①",
    en: "Mark as printed under 交付額 or 補助内容; it follows the number on screens and in functions (9①). Example: ①",
  },
  "name.ja": {
    ja: "区分の名称。印刷の丸数字の後の文のとおりに。例：新機能（リフィル処方箋等）を追加で導入",
    en: "Japanese name of the variant: the words after its mark. Example: 新機能（リフィル処方箋等）を追加で導入",
  },
  "name.en": rendering({ ja: "区分の名称", en: "the variant" }, "New features added later"),
  by: {
    ja: "区分の決まり方。実際に行ったことで決まるなら「事実」（勧めの対象にしません）、どれで申請するか選べるなら「選択」。一覧から選びます。例：fact（事実による）",
    en: "Decided by fact (what was done, never optimised) or by choice (what is claimed). Choose. Example: fact（事実による）",
  },
  why: basis(
    "区分の根拠。その区分が読める文（「補助内容」の欄など）",
    "Basis of the variant: the passage that names it, such as under 補助内容",
    "①新機能（リフィル処方箋等）を追加で導入",
  ),
};

/** Notes of the table of items. */
export const itemNotes: Notes = {
  programme: ofProgramme("品目ごとに上限がある制度", "the programme that caps its items", "2"),
  id: {
    ja: "品目の名前。英小文字で始まる英数字。計算の items(…) と「対象経費」の表がこの名前を使います。例：mobile",
    en: "Name of the item: letters and digits, small letter first, as in items(…) and the table of eligible costs. Example: mobile",
  },
  "name.ja": {
    ja: "品目の名称。印刷の「補助内容」の欄の言葉で。関数の品目の列にこう書きます。例：モバイル端末",
    en: "Japanese name of the item from 補助内容, as it is written in the item column of functions. Example: モバイル端末",
  },
  "name.en": rendering({ ja: "品目の名称", en: "the item" }, "Mobile device"),
  words: {
    ja: "品目の別の言い方を１行に一つずつ。見積書などの言葉で。同じ制度のほかの品目と重なる言い方は不可。例：タブレット",
    en: "Other words for the item, one a line, as quotes have them; none for two items of one programme. Example: タブレット",
  },
};
