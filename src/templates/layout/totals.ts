import type { Language } from "../../core/runtime";
import type { Highlight } from "../../sheets/highlight";
import type { Cell } from "../../sheets/sheet";
import { frameWords as words } from "../../text/templates/frame";
import { openCount, totalBlank, totalWord, totalYen } from "./cells";
import { columnOf, type Lines } from "./table";

/** What a row of totals adds up. */
export interface Totals {
  readonly lines: Lines;
  /** The row of the totals, as people count rows. */
  readonly row: number;
  /** The last column of the table. */
  readonly lastLetter: string;
  /** Columns that are added up. */
  readonly sums: readonly string[];
  /** The column whose cell is filled as soon as a line is meant, and others that begin a line as well. */
  readonly key: string;
  readonly alsoBegun?: readonly string[];
  /** Columns in which a line that is meant needs an entry. */
  readonly needed: readonly string[];
  /** Computed columns in which a line that is meant needs a number: neither nothing nor an error. */
  readonly neededNumbers?: readonly string[];
  /** Columns that may stay empty, but in all lines or in none: the total of a part would look final. */
  readonly allOrNone?: readonly string[];
  /** Cells above the lines that the totals rest on. */
  readonly settings?: readonly string[];
  /** Columns of computed amounts, in which errors can stand. */
  readonly computed: readonly string[];
}

/** How many lines are begun and not computed: an error in them, or an entry that is missing. */
export function openLines(totals: Totals): string {
  const { lines, needed, computed, neededNumbers = [], allOrNone = [], settings = [] } = totals;
  const of = (letter: string): string => columnOf(letter, lines);
  const begun = begunLines(totals);
  const missing = (letter: string): string => `SUMPRODUCT(${begun}*(${of(letter)}=""))`;
  return [
    ...needed.map(missing),
    ...neededNumbers.map((letter) => `SUMPRODUCT(${begun}*(1-ISNUMBER(${of(letter)})))`),
    ...allOrNone.map((letter) => `(COUNT(${of(letter)})>0)*${missing(letter)}`),
    ...computed
      .filter((letter) => !neededNumbers.includes(letter))
      .map((letter) => `SUMPRODUCT(--ISERROR(${of(letter)}))`),
    ...settings.map((cell) => `(${cell}="")`),
  ].join("+");
}

/** True or false for each line: whether somebody has begun it. */
function begunLines({ lines, key, alsoBegun = [] }: Totals): string {
  const filled = [key, ...alsoBegun].map((letter) => `(${columnOf(letter, lines)}<>"")`);
  return filled.length === 1 ? filled.join("") : `(${filled.join("+")}>0)`;
}

/** A formula over cells, and a dash while none of them has a number: a total of nothing is not 0. */
export const unlessNothing = (cells: string, formula: string, language: Language): string =>
  `IF(COUNT(${cells})=0,"${words.none[language]}",${formula})`;

/** Totals that hide no error: what is not computed is counted in red beside them, and they are not called final. */
export function totalCells(totals: Totals, language: Language): Readonly<Record<string, Cell>> {
  const { row, lines, sums, lastLetter } = totals;
  const open = `C${row}`;
  const sumOf = (letter: string): Cell => {
    const cells = columnOf(letter, lines);
    return totalYen(`=${unlessNothing(cells, `AGGREGATE(9,6,${cells})`, language)}`);
  };
  const letters = Array.from({ length: lastLetter.charCodeAt(0) - 64 }, (_, index) =>
    String.fromCharCode(65 + index),
  );
  return {
    ...Object.fromEntries(letters.map((letter) => [`${letter}${row}`, totalBlank()])),
    [`A${row}`]: totalWord(`=IF(${open}>0,"${words.openTotal[language]}","${words.total[language]}")`),
    [open]: openCount(`=${openLines(totals)}`, words.openFormat[language]),
    ...Object.fromEntries(sums.map((letter) => [`${letter}${row}`, sumOf(letter)])),
  };
}

/** Red letters on what is not computed: beside the total, and where an error stands. */
export const openHighlights = ({ row, lines, computed }: Totals): readonly Highlight[] => [
  { cells: `C${row}`, when: `=C${row}>0`, look: { color: "#A4262C", bold: true } },
  ...computed.map((letter) => ({
    cells: columnOf(letter, lines),
    when: `=ISERROR(${letter}${lines.first})`,
    look: { color: "#A4262C", fill: "#FDE7E9" },
  })),
];
