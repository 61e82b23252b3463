import { text } from "../../sheets/compose";
import type { Cell } from "../../sheets/sheet";
import type { StoredValue } from "../../sheets/stored-book";
import type { AskFunctions } from "../convert/ask";
import type { Treated } from "../convert/copy-plan";
import { passed } from "../convert/arguments";
import { asShown, subsidyCalls } from "../formula/calls-of-ours";
import type { Standing } from "../formula/resolver";
import { callKey, type Check, type Checker } from "./check";
import type { EvidenceWords } from "./evidence-words";
import { GivenReader } from "./given";
import { StoredValues } from "./stored-values";
import type { CallGiven, CallTrace, Shows, TraceCall, TraceLine } from "./trace";

export type Row = readonly (Cell | undefined)[];

const formats: Readonly<Record<Shows, string>> = { yen: "#,##0", date: "yyyy/m/d", rate: "# ?/?" };
const wrapped = { wrap: true, vertical: "top" } as const;
const figure = { vertical: "top", align: "right" } as const;

/** Lines of the cells that a copy treats: the cell itself, each call of ours in it, each step of the call. */
export class CellRows {
  readonly #reader: GivenReader;

  constructor(
    private readonly checker: Checker,
    ask: AskFunctions,
    private readonly words: EvidenceWords,
    private readonly trace: TraceCall,
  ) {
    this.#reader = new GivenReader(checker.resolver, new StoredValues(checker.resolver, ask));
  }

  of(one: Treated): Row[] {
    const { words } = this;
    const own = [wrappedText(one.sheet ?? ""), wrappedText(one.where), wrappedText(asShown(one.was))];
    if (one.fate === "emptied")
      return [rowOfCell([...own, undefined, wrappedText(words.fates.emptied), wrappedText(words.emptied)])];
    const fate = wrappedText(one.isUncalculated ? words.uncalculated : words.fates[one.fate]);
    const calls = callsIn(one.was);
    if (calls.length === 0) return [rowOfCell([...own, shown(one.value), fate])];
    const standing = { sheet: one.sheet, cell: one.place === "cell" ? one.where : undefined };
    const check = one.place === "cell" ? this.checker.check(one, standing) : undefined;
    const traces = calls.map((call) => this.#traced(one.was, call, standing, check));
    // Only where the formula is nothing but the call is its value the call's own.
    const isOne = calls.length === 1 && calls[0]?.from === 0 && calls[0].to === one.was.length;
    const shows = isOne ? traces[0]?.shows : undefined;
    const first = [
      ...own,
      shown(one.value, shows),
      fate,
      ...this.#checkCells(one, check, shows),
      wrappedText(
        joined(
          traces.map(({ edition }) => edition),
          words,
        ),
      ),
      wrappedText(
        joined(
          traces.flatMap(({ dates }) => dates),
          words,
        ) || words.noDate,
      ),
    ];
    return [rowOfCell(first), ...traces.flatMap(({ lines }) => lines.map(lineRow))];
  }

  /** A call with its steps; a call that Excel did not need has none. */
  #traced(
    formula: string,
    call: ReturnType<typeof callsIn>[number],
    standing: Standing,
    check: Check | undefined,
  ): CallTrace {
    const given = this.#reader.call(formula, call, standing);
    if (check?.used && !isUsed(given, check.used)) {
      const line = { label: asShown(given.text).slice(1), value: "", basis: this.words.unused };
      return { lines: [line], edition: "", dates: [] };
    }
    return this.trace({ ...given, text: asShown(given.text).slice(1) });
  }

  #checkCells({ value }: Treated, check: Check | undefined, shows: Shows | undefined): Row {
    if (!check) return [undefined, undefined, undefined];
    const { words } = this;
    const { state, computed } = check;
    const told = {
      agrees: words.agrees,
      differs: words.differs.replace("{stored}", () => String(passed(value) ?? "")),
      uncalculated: words.uncalculated,
      unchecked: words.unchecked,
    };
    return [wrappedText(words.check), shown(computed, shows), wrappedText(told[state])];
  }
}

/** Calls of ours, each once: what stands twice in a formula has one explanation. */
function callsIn(formula: string): ReturnType<typeof subsidyCalls> {
  const seen = new Set<string>();
  return subsidyCalls(formula).filter(({ from, to }) => {
    const text = formula.slice(from, to);
    return !seen.has(text) && seen.add(text);
  });
}

/** A call that cannot be read completely, or that is given an error, is told as what it is. */
function isUsed({ id, given }: CallGiven, used: ReadonlySet<string>): boolean {
  const values = given.map(({ value }) => value?.is);
  return given.some(({ value }) => !value) || used.has(callKey(id, values));
}

const joined = (parts: readonly string[], { comma }: EvidenceWords): string =>
  [...new Set(parts.filter((part) => part !== ""))].join(comma);

const wrappedText = (value: string): Cell => text(value, wrapped);

/** Longer texts would make a narrow column's row as high as a page: they stand on one line. */
const LONGEST_WRAPPED = 60;

/** A text in a column for figures. */
const narrowText = (value: string, look: Cell["look"] = {}): Cell =>
  text(value, { ...wrapped, ...look, wrap: value.length <= LONGEST_WRAPPED });

/** A value as the file holds it; numbers of which nothing else is known are taken for amounts once they are large. */
function shown(value: StoredValue, shows?: Shows): Cell | undefined {
  const plain = passed(value);
  if (plain === null) return undefined;
  if (typeof plain === "string") return narrowText(plain);
  if (typeof plain === "boolean") return { value: plain, look: wrapped };
  const format = shows ? formats[shows] : Math.abs(plain) >= 1_000 ? formats.yen : undefined;
  return { value: plain, look: figure, ...(format !== undefined && { format }) };
}

/** The cell's own line stands apart from the steps of the one above. */
const rowOfCell = (cells: Row): Row => {
  const all = [...cells, ...Array.from({ length: 10 - cells.length }, () => undefined)];
  return all.map((cell) => ({ ...cell, look: { ...cell?.look, border: "above", fill: "#F2F2F2" } }));
};

const none = [undefined, undefined, undefined, undefined, undefined];

const lineRow = ({ label, value, shows, basis }: TraceLine): Row => [
  ...none,
  wrappedText(label),
  typeof value === "number" && shows
    ? { value, look: figure, format: formats[shows] }
    : typeof value === "string"
      ? narrowText(value, value.length <= LONGEST_WRAPPED ? { align: "right" } : {})
      : { value, look: figure },
  wrappedText(basis),
];
