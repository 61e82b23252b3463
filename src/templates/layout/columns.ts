import type { Cell } from "../../sheets/sheet";
import { frameWords } from "../../text/templates/frame";
import type { Ask } from "../template";
import {
  choiceInput,
  countInput,
  dateInput,
  dateResult,
  daysResult,
  fixed,
  memoResult,
  textInput,
  wordResult,
  yenInput,
  yenResult,
} from "./cells";
import { choiceRule, countRule, dateRule, facilityRule, programmeRule, yenRule } from "./choices";
import type { Column } from "./table";

const moneyWidth = 12.5;
/** Room for the longest kind of facility on one line: 健診実施機関, health-checkup institution. */
const facilityTypeWidth = { ja: 13, en: 20 } as const;
const mostCount = 99_999;

/** Columns to type into, filled with the example's entries where an example is wanted. */
export class EntryColumns<Entry> {
  readonly #filled: readonly Entry[];

  constructor(
    private readonly ask: Ask,
    example: readonly Entry[],
  ) {
    this.#filled = ask.entries === "example" ? example : [];
  }

  money(head: string, of: (entry: Entry) => number | undefined, width = moneyWidth): Column {
    const rule = yenRule(this.ask.language);
    return { head, width, cell: (_, line) => yenInput(this.#at(line, of)), rule };
  }

  words(head: string, width: number, of: (entry: Entry) => string | undefined): Column {
    return { head, width, cell: (_, line) => textInput(this.#at(line, of)) };
  }

  /** A short word with which nothing is checked: a number of a receipt. */
  mark(head: string, width: number, of: (entry: Entry) => string | undefined): Column {
    return { head, width, cell: (_, line) => choiceInput(this.#at(line, of)) };
  }

  choice(head: string, width: number, { values, of }: Choice<Entry>): Column {
    const rule = choiceRule(values, this.ask.language);
    return { head, width, cell: (_, line) => choiceInput(this.#at(line, of)), rule };
  }

  programme(head: string, of: (entry: Entry) => string | undefined): Column {
    const rule = programmeRule(this.ask.edition, this.ask.language);
    return { head, width: 8, cell: (_, line) => choiceInput(this.#at(line, of)), rule };
  }

  facilityType(head: string, of: (entry: Entry) => string | undefined): Column {
    const rule = facilityRule(this.ask.edition, this.ask.language);
    const width = facilityTypeWidth[this.ask.language];
    return { head, width, cell: (_, line) => choiceInput(this.#at(line, of)), rule };
  }

  day(head: string, of: (entry: Entry) => number | undefined, width = 11): Column {
    const rule = dateRule(this.ask.language);
    return { head, width, cell: (_, line) => dateInput(this.#at(line, of)), rule };
  }

  count(head: string, width: number, of: (entry: Entry) => number | undefined): Column {
    const rule = countRule(mostCount, this.ask.language);
    return { head, width, cell: (_, line) => countInput(this.#at(line, of)), rule };
  }

  #at<T>(line: number, of: (entry: Entry) => T | undefined): T | undefined {
    const entry = this.#filled[line];
    return entry === undefined ? undefined : of(entry);
  }
}

interface Choice<Entry> {
  readonly values: readonly string[];
  readonly of: (entry: Entry) => string | undefined;
}

const computed =
  (make: (formula: string) => Cell, usual: number) =>
  (head: string, formula: (row: number) => string, width = usual): Column => ({
    head,
    width,
    cell: (row) => make(formula(row)),
  });

export const yenColumn = computed(yenResult, moneyWidth);
export const dateColumn = computed(dateResult, 11);
export const daysColumn = computed(daysResult, 8);
export const wordColumn = computed(wordResult, 11);
export const memoColumn = computed(memoResult, 18);

/** The number of each line. */
export const lineColumn = ({ language }: Ask): Column => ({
  head: frameWords.line[language],
  width: 5,
  cell: (_, line) => fixed(line + 1),
});
