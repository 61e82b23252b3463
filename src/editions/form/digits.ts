import type { Words } from "../../core/rules/model";
import { figureWords } from "../../text/editions/form-problems";

/**
 * Full-width letters, figures and blanks as half-width ones, and nothing else: the wider folding of Unicode makes
 * figures of what is none, such as the sign of a footnote.
 */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ");

/** What to type in place of a sign that only looks like a figure (①, ¹, ½); undefined where there is none. */
export function figureLike(folded: string): Words | undefined {
  for (const sign of folded) {
    const figure = sign.normalize("NFKC").replaceAll("⁄", "/");
    if (sign !== figure && /\d/.test(figure)) return figureWords.plainFigures(sign, figure);
  }
  return undefined;
}

/** Figures as lists print them: commas, where there are any, before every group of three. */
export const grouped = String.raw`(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)`;

const wholeNumber = new RegExp(`^${grouped}$`, "u");

/** A whole number, with or without its commas; undefined where a text is none. */
export const wholeOf = (folded: string): number | undefined =>
  wholeNumber.test(folded) ? Number(folded.replaceAll(",", "")) : undefined;

/** The text without blanks and breaks, except those that part two figures: joined, they would be another one. */
export const withoutBlanks = (folded: string): string =>
  folded.trim().replace(/\s+/gu, (blank, at: number, whole: string) => {
    const isWithin = /[\d.,]/.test(whole[at - 1] ?? "") && /[\d.,]/.test(whole[at + blank.length] ?? "");
    return isWithin ? " " : "";
  });
