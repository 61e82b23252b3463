import type { Block, BlockCell } from "./block";
import { type Argument, call, formula, type Reference } from "./call";
import { date, days, fraction, general, yen } from "./formats";
import { absent, head, programmeCell, proseLook } from "./looks";

/** The columns of the list, in their order. */
export const listColumns = [
  "programme",
  "name",
  "body",
  "rate",
  "grantCap",
  "largest",
  "deadline",
  "daysLeft",
  "status",
] as const;

/** Headings of the list in the reader's language, and what stands where nothing is stated. */
export type ListWords = Readonly<Record<(typeof listColumns)[number] | "none", string>>;

/** One programme of the list; what the list does not state for this facility shows so instead of an error. */
export interface ListedProgramme {
  /** The programme in its canonical form, 9①. */
  readonly programme: string;
  readonly name: string;
  readonly body: string;
  readonly states: {
    readonly rate: boolean;
    readonly grantCap: boolean;
    readonly largest: boolean;
    readonly deadline: boolean;
  };
}

/** For whom and for which day the list is asked. */
export interface ListAsked {
  readonly facility: Argument;
  readonly beds?: Argument;
  /** The as-of cell, by its name or address; without one neither days nor status are shown. */
  readonly asOf?: Reference;
  /** Language of the status, which is Japanese unless a cell asks for English. */
  readonly language: "ja" | "en";
}

const widths = [9, 44, 24, 9, 14, 14, 12, 10, 12] as const;

/** The programmes as a table of plain cells: names as text, every figure a live formula. */
export function listBlock(programmes: readonly ListedProgramme[], asked: ListAsked, words: ListWords): Block {
  const heads = listColumns.map((column) => head(words[column]));
  const lines = programmes.map((programme, index) => listLine(programme, asked, words.none, index + 1));
  return { rows: [heads, ...lines], widths };
}

function listLine(listed: ListedProgramme, asked: ListAsked, none: string, row: number): BlockCell[] {
  const { states } = listed;
  const { facility, beds, asOf } = asked;
  const is = (id: string, ...args: Argument[]) => formula(call(id, [{ row, column: 0 }, ...args]));
  const stated = (holds: boolean, cell: BlockCell) => (holds ? cell : absent(none));
  const language = asked.language === "en" ? "en" : undefined;
  return [
    programmeCell(listed.programme),
    { value: listed.name, format: general, look: proseLook },
    { value: listed.body, format: general, look: proseLook },
    stated(states.rate, { formula: is("RATE", facility, beds), format: fraction }),
    stated(states.grantCap, { formula: is("GRANTCAP", facility, beds), format: yen }),
    stated(states.largest, { formula: is("MAXAMOUNT", facility, beds), format: yen }),
    stated(states.deadline, { formula: is("DEADLINE"), format: date }),
    stated(states.deadline && asOf !== undefined, { formula: is("DAYSLEFT", asOf), format: days }),
    stated(states.deadline && asOf !== undefined, {
      formula: is("STATUS", asOf, undefined, language),
      format: general,
    }),
  ];
}
