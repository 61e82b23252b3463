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
  /** The column whose cell is filled as soon as a line is meant, and those which such a line needs. */
  readonly key: string;
  readonly needed: readonly string[];
  /** Columns of computed amounts, in which errors can stand. */
  readonly computed: readonly string[];
}

/** How many lines are begun and not computed: an error in them, or an entry that is missing. */
export function openLines({ lines, key, needed, computed }: Totals): string {
  const of = (letter: string): string => columnOf(letter, lines);
  const missing = needed.map((letter) => `SUMPRODUCT((${of(key)}<>"")*(${of(letter)}=""))`);
  const errors = computed.map((letter) => `SUMPRODUCT(--ISERROR(${of(letter)}))`);
  return [...missing, ...errors].join("+");
}

/** Totals that hide no error: what is not computed is counted in red beside them, and they are not called final. */
export function totalCells(totals: Totals, language: Language): Readonly<Record<string, Cell>> {
  const { row, lines, sums, lastLetter } = totals;
  const open = `C${row}`;
  const letters = Array.from({ length: lastLetter.charCodeAt(0) - 64 }, (_, index) =>
    String.fromCharCode(65 + index),
  );
  return {
    ...Object.fromEntries(letters.map((letter) => [`${letter}${row}`, totalBlank()])),
    [`A${row}`]: totalWord(`=IF(${open}>0,"${words.openTotal[language]}","${words.total[language]}")`),
    [open]: openCount(`=${openLines(totals)}`, words.openFormat[language]),
    ...Object.fromEntries(
      sums.map((letter) => [`${letter}${row}`, totalYen(`=AGGREGATE(9,6,${columnOf(letter, lines)})`)]),
    ),
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
