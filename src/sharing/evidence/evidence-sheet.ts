import { across, type Cells, text, together } from "../../sheets/compose";
import type { Cell, Sheet } from "../../sheets/sheet";
import type { StoredBook, StoredValue } from "../../sheets/stored-book";
import { Arguments, passed } from "../convert/arguments";
import type { AskFunctions } from "../convert/ask";
import type { Fate, Treated } from "../convert/copy-plan";
import { asShown, subsidyCalls } from "../formula/calls-of-ours";
import { Resolver } from "../formula/resolver";

/** The words of the sheet, in its reader's language. */
export interface EvidenceWords {
  readonly sheet: string;
  readonly title: string;
  readonly made: string;
  readonly edition: string;
  readonly editionHash: string;
  readonly source: string;
  readonly estimate: string;
  /** Headings: cell, formula, value, what it became, step, amount, basis. */
  readonly heads: readonly string[];
  readonly fates: Readonly<Record<Fate, string>>;
  /** What stands above the switches of edition, and their headings: day, editions, cells changed, hashes. */
  readonly switches: string;
  readonly switchHeads: readonly string[];
  /** No edition computed before, or the cells could not be counted. */
  readonly unknown: string;
  /** Cells that could not be told: {count}. */
  readonly untold: string;
  readonly unreadable: string;
  readonly uncalculated: string;
}

/** That the workbook went over from one edition to another. */
export interface EvidencedSwitch {
  readonly on: string;
  readonly from?: { readonly id: string; readonly hash: string };
  readonly to: { readonly id: string; readonly hash: string };
  readonly changed?: number;
  readonly untold: number;
}

/** What the sheet is made from. */
export interface Evidence {
  readonly book: StoredBook;
  /** Oldest first; a workbook that has kept its edition has none. */
  readonly switches: readonly EvidencedSwitch[];
  readonly treated: readonly Treated[];
  readonly words: EvidenceWords;
  /** The day on which the copy is made, as people read it. */
  readonly madeOn: string;
}

type Row = readonly (Cell | undefined)[];
const bold = { bold: true } as const;
const yen = "#,##0";

/** Every cell that a copy treats: formula, value, what became of it, the steps of its grant with their citations. */
export function evidenceSheet(evidence: Evidence, ask: AskFunctions): Sheet {
  const { book, treated, words, madeOn } = evidence;
  const resolver = new Resolver(book);
  const head: Row[] = [
    [text(words.title, { bold: true, size: 14 })],
    [text(words.made), text(madeOn)],
    [text(words.edition), text(editionPart(ask, "id"))],
    [text(words.editionHash), text(editionPart(ask, "hash"))],
    [text(words.source), text(editionPart(ask, "source"))],
    [text(words.estimate)],
    ...switchRows(evidence),
    [],
    words.heads.map((one) => text(one, bold)),
  ];
  const rows = treated.flatMap((one): Row[] => {
    const state = one.isUncalculated ? words.uncalculated : words.fates[one.fate];
    const first: Row = [
      text(one.sheet === undefined ? one.where : `${one.sheet}!${one.where}`),
      text(asShown(one.was)),
      shown(one.value),
      text(state),
    ];
    return [first, ...stepsOf(one, { resolver, ask, words })];
  });
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  return {
    name: freeName(words.sheet, taken),
    cells: cellsOf([...head, ...rows]),
    widths: { A: 20, B: 46, C: 16, D: 18, E: 22, F: 18, G: 60 },
    frozenRows: head.length,
  };
}

/** A line for each switch of edition: when, from which list to which, how many cells changed, both hashes. */
function switchRows({ switches, words }: Evidence): Row[] {
  if (switches.length === 0) return [];
  const [day = "", editions = "", cells = "", hashes = ""] = words.switchHeads;
  const between = [undefined, undefined];
  const heads: Row = [
    ...[text(day, bold), text(editions, bold), text(cells, bold), undefined, ...between],
    text(hashes, bold),
  ];
  const lines = switches.map(({ on, from, to, changed, untold }): Row => [
    text(on),
    text(`${from?.id ?? words.unknown} → ${to.id}`),
    changed === undefined ? text(words.unknown) : { value: changed },
    untold > 0 ? text(words.untold.replace("{count}", String(untold))) : undefined,
    ...between,
    text(`${from?.hash ?? words.unknown} → ${to.hash}`),
  ]);
  return [[], [text(words.switches, bold)], heads, ...lines];
}

function editionPart(ask: AskFunctions, what: string): string {
  const answer = ask.call("EDITION", [what]);
  return "value" in answer ? String(answer.value) : answer.error.message;
}

const cellsOf = (rows: readonly Row[]): Cells =>
  together(...rows.map((row, index) => across(`A${index + 1}`, row)));

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let [name, number] = [wanted, 2];
  while (taken.has(name.toLowerCase())) name = `${wanted} ${number++}`;
  return name;
}

function shown(value: StoredValue): Cell | undefined {
  const plain = passed(value);
  if (plain === null) return undefined;
  if (typeof plain === "string") return text(plain);
  return typeof plain === "number" && Math.abs(plain) >= 1_000
    ? { value: plain, format: yen }
    : { value: plain };
}

interface Explaining {
  readonly resolver: Resolver;
  readonly ask: AskFunctions;
  readonly words: EvidenceWords;
}

/** The steps of each grant in a cell's formula, as BREAKDOWN gives them. */
function stepsOf({ was, where, sheet, place }: Treated, { resolver, ask, words }: Explaining): Row[] {
  const standing = { sheet, cell: place === "cell" ? where : undefined };
  const priced = subsidyCalls(was).filter(({ id }) => ["AMOUNT", "OWNCOST", "BREAKDOWN"].includes(id));
  return priced.flatMap((call): Row[] => {
    const given = call.arguments.map(({ from, to }) => was.slice(from, to));
    const args = new Arguments({ id: call.id, arguments: given, given, standing }, resolver);
    const passedOn = [0, 1, 2, 3].map((index) => args.passedValue(index));
    if (passedOn.includes(undefined)) return [step([words.unreadable, "", ""])];
    const single = passedOn.map((one, index) => (index === 2 ? one?.is : firstOf(one?.is)));
    const answer = ask.call("BREAKDOWN", single);
    if ("error" in answer) return [step([answer.error.message, "", ""])];
    return (answer.value as readonly (readonly (string | number)[])[]).map(step);
  });
}

const firstOf = (value: unknown): unknown =>
  Array.isArray(value) ? (value as readonly (readonly unknown[])[])[0]?.[0] : value;

const step = ([label = "", value = "", basis = ""]: readonly (string | number)[]): Row => [
  ...[undefined, undefined, undefined, undefined],
  text(String(label)),
  typeof value === "number" ? { value, format: yen } : text(value),
  text(String(basis)),
];
