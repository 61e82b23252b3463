import { across, type Cells, text, together } from "../../sheets/compose";
import type { Sheet } from "../../sheets/sheet";
import type { StoredBook } from "../../sheets/stored-book";
import type { AskFunctions } from "../convert/ask";
import type { Treated } from "../convert/copy-plan";
import { CellRows, type Row } from "./cell-rows";
import { Checker } from "./check";
import type { EvidenceWords } from "./evidence-words";
import type { TraceCall } from "./trace";

export type { EvidenceWords } from "./evidence-words";

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
  readonly trace: TraceCall;
}

const head = { bold: true, fill: "#D9E2F3", border: "below", wrap: true, vertical: "center" } as const;
const bold = { bold: true } as const;

/**
 * Every cell that a copy treats: formula, value, what became of it, the value computed once more, and every step of it
 * with its citation, the list and the dates that it hangs on.
 */
export function evidenceSheet(evidence: Evidence, ask: AskFunctions): Sheet {
  const { book, treated, words, madeOn, trace, switches } = evidence;
  const label = (name: string, value: string): Row => [text(name), undefined, text(value)];
  const top: Row[] = [
    [text(words.title, { bold: true, size: 14 })],
    label(words.made, madeOn),
    label(words.edition, editionPart(ask, "id")),
    label(words.editionHash, editionPart(ask, "hash")),
    label(words.source, editionPart(ask, "source")),
    [text(words.estimate)],
    [text(words.reading)],
    ...(switches.length > 0 ? [[text(words.switchesBelow.replace("{count}", String(switches.length)))]] : []),
    words.heads.map((one) => text(one, head)),
  ];
  const rows = new CellRows(new Checker(book, ask), ask, words, trace);
  const cells = treated.flatMap((one) => rows.of(one));
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const name = freeName(words.sheet, taken);
  return {
    name,
    cells: cellsOf([...top, ...cells, ...switchRows(evidence)]),
    widths: { A: 11, B: 9, C: 32, D: 13, E: 13, F: 24, G: 14, H: 56, I: 12, J: 18 },
    frozenRows: top.length,
    print: {
      orientation: "landscape",
      headerRows: { first: top.length, last: top.length },
      footer: { left: name, centre: words.title, right: madeOn },
    },
  };
}

/** A line for each switch of edition: when, from which list to which, how many cells changed, both hashes. */
function switchRows({ switches, words }: Evidence): Row[] {
  if (switches.length === 0) return [];
  const wrapped = (value: string) => text(value, { wrap: true, vertical: "top" });
  const [day = "", editions = "", cells = "", hashes = ""] = words.switchHeads;
  const between = [undefined, undefined, undefined];
  const heads: Row = [
    ...[text(day, head), text("", head), text(editions, head), text(cells, head)],
    ...[text("", head), text("", head), text("", head), text(hashes, head)],
  ];
  const lines = switches.map(({ on, from, to, changed, untold }): Row => {
    const left = untold > 0 ? [words.untold.replace("{count}", String(untold))] : [];
    return [
      ...[text(on), undefined, wrapped(`${from?.id ?? words.unknown} → ${to.id}`)],
      changed === undefined ? wrapped(words.unknown) : { value: changed, look: { vertical: "top" } },
      ...(left.length > 0 ? [wrapped(left.join("")), ...between.slice(1)] : between),
      wrapped(`${from?.hash ?? words.unknown} → ${to.hash}`),
    ];
  });
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
