/** 一式 and the like: how many, and nothing of what. */
const lump = /[一1]式|いっしき|lumpsum/gu;
/** Words that say nothing by themselves, wherever they stand in a name. */
const vague =
  /諸経費|現場経費|諸掛|雑費|雑品|諸費用|管理費|仮設費|その他|ソノタ|ショケイヒ|しょけいひ|ザッピ|ざっぴ|sundr(?:y|ies)|miscellaneous|^misc$|other(?:cost|expense)s?|overheads?/gu;
/** Those that say nothing only as the whole name or its end: 経費精算システム is a thing. */
const vagueEnd = /(?:経費|^(?:諸|各種)?調整費)(?:等|他|など)?$/u;

/** Width, blanks, punctuation and 一式 away: 諸 経 費 is 諸経費. */
const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .toLowerCase()
    .replace(lump, "")
    .replace(/[\p{P}\p{S}]/gu, "");

/** Whether a remark tells nothing of what a cost consists of. */
export const saysNothing = (text: string): boolean =>
  bare(text)
    .replace(vague, "")
    .replace(vagueEnd, "")
    .replace(/^(?:等|他|など)$/u, "") === "";

/** Whether a name is that of sundries, 諸経費, or a lump sum of nothing in particular. */
export function isSundry(name: string): boolean {
  const text = bare(name);
  return text === "" || text.replace(vague, "") !== text || vagueEnd.test(text);
}
