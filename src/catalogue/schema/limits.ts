import type { Words } from "../../core/rules/model";

/** Letters of an edition's text: sixteen times the built-in one, and below what Excel keeps in one part of a workbook. */
export const MOST_LETTERS = 4_000_000;
/** Brackets within brackets: the deepest rule of the built-in edition needs 20. */
export const MOST_DEPTH = 60;

/** That a text is larger or deeper than any list of grants, and where it becomes so. */
export interface Excess {
  readonly offset: number;
  readonly expected: Words;
}

/** Looks at size and depth before anything is parsed, in one pass without recursion. */
export function excessOf(text: string): Excess | undefined {
  if (text.length > MOST_LETTERS)
    return {
      offset: 0,
      expected: {
        ja: `${MOST_LETTERS} 文字以内のファイル（${text.length} 文字ある）`,
        en: `a file of at most ${MOST_LETTERS} characters (it has ${text.length})`,
      },
    };
  const offset = tooDeepAt(text);
  if (offset === undefined) return undefined;
  const expected = { ja: `${MOST_DEPTH} 重以内の括弧`, en: `brackets at most ${MOST_DEPTH} deep` };
  return { offset, expected };
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c] as const;
const [BRACE, CLOSING_BRACE, BRACKET, CLOSING_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d] as const;

function tooDeepAt(text: string): number | undefined {
  let [depth, inString] = [0, false];
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (inString && code === BACKSLASH) offset += 1;
    else if (code === QUOTE) inString = !inString;
    else if (inString) continue;
    else if (code === BRACE || code === BRACKET) {
      depth += 1;
      if (depth > MOST_DEPTH) return offset;
    } else if (code === CLOSING_BRACE || code === CLOSING_BRACKET) depth -= 1;
  }
  return undefined;
}
