/** What codes of headers and footers show that tells of the file, as it is listed. */
export const shownCodes = { path: "&[Path]", file: "&[File]", picture: "&[Picture]" } as const;

/** A code: a font by name, a colour, a size, a page with what is added to it, or a single letter. */
const codes = /&(?:"[^"]*"|K(?:[\dA-F]{6}|\d\d[+-]\d{3})|\d+|[PN](?:[+-]\d+)?|([\s\S]))/gi;

const shown: Readonly<Record<string, string>> = {
  ...{ "&": "&", Z: shownCodes.path, F: shownCodes.file, G: shownCodes.picture },
  // Left, centre and right stand apart; day, time and the sheet's name are told elsewhere.
  ...{ L: " ", C: " ", R: " ", D: "…", T: "…", A: "…" },
};

/** What a header or footer shows, for people: looks are left out, and what is another on each page is "…". */
export const headerText = (header: string): string =>
  header
    .replace(codes, (code, letter?: string) => {
      if (letter === undefined) return /^&[PN]/i.test(code) ? "…" : "";
      return shown[letter.toUpperCase()] ?? "";
    })
    .replace(/\s+/g, " ")
    .trim();

/** Words that stand around the numbers of pages, as programs themselves offer them. */
const ofPages = /pages?|of|p|[ページ頁第全総枚数目中]/gi;

/** Whether a header or footer has more than pages, day, time and the sheet's name. */
export function tellsMore(header: string): boolean {
  const text = headerText(header);
  const rest = /&[PN]/i.test(header) ? text.replace(ofPages, "") : text;
  return /[^\s\p{P}\p{Sm}]/u.test(rest);
}
