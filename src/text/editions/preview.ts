import type { Closure } from "../../core/calendar/business-days";
import type { Words } from "../../core/rules/model";
import { grouped } from "../rules/figures";

const filled = (words: Words, values: Readonly<Record<string, string>>): Words => {
  const put = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (brace, name: string) => values[name] ?? brace);
  return { ja: put(words.ja), en: put(words.en) };
};

const closures: Readonly<Record<Closure, Words>> = {
  saturday: { ja: "土曜日", en: "a Saturday" },
  sunday: { ja: "日曜日", en: "a Sunday" },
  holiday: { ja: "祝日", en: "a national holiday" },
  "year-end": { ja: "年末年始の閉庁日", en: "within the New Year closing of offices" },
};

/** What a reader of a new edition should look at again. */
export const previewSentences = {
  unreachable: ({ ja, en }: Words, reachable: number, cap: number): Words => ({
    ja: `${ja}：計算では ${grouped(reachable)}円までで、補助限度額 ${grouped(cap)}円に届きません。`,
    en: `${en}: the rule reaches ${grouped(reachable)} yen only, not the cap of ${grouped(cap)} yen.`,
  }),
  tooLarge: ({ ja, en }: Words): Words => ({
    ja: `${ja}：数値の組合せが大きすぎて計算できません。金額・数・分母の桁を確かめます。`,
    en: `${en}: its figures together are too large to be reckoned exactly. Check the digits of amounts, counts and denominators.`,
  }),
  weekday: (printed: string, date: string, weekday: string): Words =>
    filled(
      {
        ja: "「{printed}」の曜日が違います。{date} は（{weekday}）です。",
        en: "“{printed}” names another weekday: {date} falls on {weekday}.",
      },
      { printed, date, weekday },
    ),
  otherDay: (printed: string, date: string, day: string): Words => ({
    ja: `「${printed}」は日付の ${date}（${day}）と違います。どちらが正しいか確かめます。`,
    en: `“${printed}” is not the date ${date} (${day}). Check which of them is right.`,
  }),
  titled: (title: string, id: string): Words => ({
    ja: `表題「${title}」の日付は、一覧の日付 ${id} と違います。`,
    en: `The title “${title}” names another day than the date of the list, ${id}.`,
  }),
  closed: (printed: string, closure: Closure): Words => ({
    ja: `申請期日「${printed}」は${closures[closure].ja}です。繰り延べの定めがあるなら「期間」の表に書きます。`,
    en: `The deadline “${printed}” is ${closures[closure].en}. If the programme moves it, say so in the table of periods.`,
  }),
  closedBefore: (printed: string, list: string): Words => ({
    ja: `申請期日「${printed}」は、一覧の日付 ${list} より前です。`,
    en: `The deadline “${printed}” is before the date of the list, ${list}.`,
  }),
  rolledOtherwise: (printed: string, to: string, expected: string): Words => ({
    ja: `「${printed}」は ${to} に動くと書かれていますが、暦では ${expected} です。`,
    en: `“${printed}” is said to move to ${to}; by the calendar it would be ${expected}.`,
  }),
  notClosed: (printed: string): Words => ({
    ja: `「${printed}」は休日として動いていますが、暦では開庁日です。`,
    en: `“${printed}” is moved as a holiday; by the calendar offices are open.`,
  }),
  misquoted: (
    { of, part }: { of: Words | undefined; part: Words },
    figure: string,
    quote: string,
  ): Words => ({
    ja: `${of ? `${of.ja}の` : ""}${part.ja} ${figure}が、引用した文「${quote}」にありません。`,
    en: `${of ? `${of.en}: ` : ""}${part.en} ${figure} is not in the passage quoted for it: “${quote}”.`,
  }),
  uncited: (id: string): Words => ({
    ja: `お知らせ「${id}」に引用もアドレスもありません。`,
    en: `The notice “${id}” has neither a quotation nor an address.`,
  }),
  unsure: (names: Words): Words => ({
    ja: `確度の低い読み取りによります（暫定・要綱確認）：${names.ja}`,
    en: `Readings of low confidence (provisional): ${names.en}`,
  }),
} as const;

/** A changed list under the date of one that is in use: nobody could tell the two apart by their names. */
export const dateTaken = (id: string): Words => ({
  ja: `版の日付 ${id} は、いま使っている別の版と同じです。内容が変わったなら、「版」の日付も改めます。`,
  en: `The date ${id} is that of another list in use. Where the content has changed, give the edition a date of its own.`,
});

/** What was left out of the text of a file; `first` are the first signs, with their lines. */
export function cleanedSigns(
  count: number,
  first: readonly { readonly line: number; readonly code: string }[],
): Words {
  const isMore = count > first.length;
  const ja = first.map(({ line, code }) => `${line}行目の ${code}`).join("、");
  const en = first.map(({ line, code }) => `${code} in line ${line}`).join(", ");
  return {
    ja: `見えない文字・制御文字を ${count} 字、除くか空白に直して読みました（${ja}${isMore ? "など" : ""}）。ファイルは元のままです。`,
    en: `Unseen or control characters were left out or read as blanks: ${count} (${en}${isMore ? " and more" : ""}). The file itself is unchanged.`,
  };
}

/** What a cell is to hold where a citation is missing. */
export const citationMissing: Words = {
  ja: "根拠（一覧の文をそのまま引用。読み取りは【解釈】…【英】…【理由】…【英】…【確度】高・中・低）",
  en: "the basis: the passage as printed, or 【解釈】…【英】…【理由】…【英】…【確度】高",
};
