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
  const all = [...top, ...cells, ...switchRows(evidence)];
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const name = freeName(words.sheet, taken);
  return {
    name,
    cells: cellsOf(all),
    widths,
    heights: heightsOf(all),
    frozenRows: top.length,
    print: {
      orientation: "landscape",
      headerRows: { first: top.length, last: top.length },
      footer: { left: name, centre: words.title, right: madeOn },
    },
  };
}

const widths = { A: 9, B: 7, C: 30, D: 12, E: 12, F: 22, G: 15, H: 54, I: 11, J: 15 };
const inOrder = Object.values(widths);
/** A line of 游ゴシック at 11 points, the letters of Japanese Excel, and of those that LibreOffice takes for them. */
const LINE = 18.75;
/** Excel's own limit. */
const HIGHEST = 409;

/** Not every program makes a row as high as its wrapped texts when it opens a file, so the file says how high. */
const heightsOf = (rows: readonly Row[]): Readonly<Record<number, number>> =>
  Object.fromEntries(
    rows.flatMap((row, at) => {
      const lines = row.map((cell, column) =>
        cell?.look?.wrap ? linesIn(String(cell.value ?? ""), inOrder[column] ?? 1) : 1,
      );
      const most = Math.max(1, ...lines);
      return most > 1 ? [[at + 1, Math.min(HIGHEST, most * LINE)]] : [];
    }),
  );

/** Lines that a text takes in a column; letters of Japanese are as wide as two digits. */
const linesIn = (value: string, width: number): number =>
  value.split("\n").reduce((lines, line) => {
    const wide = Array.from(line).reduce((sum, letter) => sum + (/[ -~｡-ﾟ]/u.test(letter) ? 1.1 : 2.1), 0);
    return lines + Math.max(1, Math.ceil(wide / (width - 1)));
  }, 0);

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
