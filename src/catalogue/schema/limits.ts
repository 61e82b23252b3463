import type { Words } from "../../core/rules/model";

/** Letters of an edition's text: sixteen times the built-in one, and below what Excel keeps in one part of a workbook. */
export const MOST_LETTERS = 4_000_000;
/** Brackets within brackets: the deepest rule of the built-in edition needs 20. */
export const MOST_DEPTH = 60;
/** Faults told of one file: one that is wrong throughout has as many as it has entries. */
export const MOST_PROBLEMS = 100;

/** That a text is larger or deeper than any list of grants, and where it becomes so. */
export interface Excess {
  readonly offset: number;
  readonly expected: Words;
}

/** That a text is larger than any list of grants. */
export function tooLong({ length }: string): Excess | undefined {
  if (length <= MOST_LETTERS) return undefined;
  return {
    offset: 0,
    expected: {
      ja: `${MOST_LETTERS} 文字以内のファイル（${length} 文字ある）`,
      en: `a file of at most ${MOST_LETTERS} characters (it has ${length})`,
    },
  };
}

/** No letter of a text takes more bytes of its file; three are the mark that files may begin with. */
const MOST_BYTES = 3 * MOST_LETTERS + 3;

/** That a file is larger than any list of grants, told by its bytes, before any of them is read. */
export const tooLarge = (bytes: number): Words | undefined =>
  bytes <= MOST_BYTES
    ? undefined
    : {
        ja: `${MOST_LETTERS} 文字以内のファイル（${bytes} バイトある）`,
        en: `a file of at most ${MOST_LETTERS} characters (it has ${bytes} bytes)`,
      };

/** That brackets stand deeper than any list of grants needs them, from this place on. */
export const tooDeep = (offset: number): Excess => ({
  offset,
  expected: { ja: `${MOST_DEPTH} 重以内の括弧`, en: `brackets at most ${MOST_DEPTH} deep` },
});
