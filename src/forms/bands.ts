import { type Meaning, meaningOf } from "./fields";
import { foldedLabel, isTotal } from "./fold";
import type { Grid } from "./grid";
import { type Layout, type Slot, weightOf } from "./layout";

/** Lines of labels over (or before) the records: one, two or three. */
interface Band {
  readonly first: number;
  readonly depth: number;
  readonly labels: readonly Composed[];
  readonly weight: number;
}

/** The labels over one column, from the outermost on. */
interface Composed {
  readonly along: number;
  readonly texts: readonly string[];
  readonly meaning: Meaning | undefined;
}

const mostDepth = 3;
/** One label alone is no heading. */
const leastWeight = 5;

/** The lines of labels that say most, and what they say; undefined where there are none. Of equal ones the first. */
export function bandLayout(grid: Grid, kind: "down" | "across"): (Layout & { weight: number }) | undefined {
  const { row, height } = grid.area;
  let best: Band | undefined;
  for (let depth = 1; depth <= mostDepth; depth++)
    for (let first = row; first + depth <= row + height; first++) {
      const band = bandAt(grid, first, depth);
      if (band.weight >= leastWeight && band.weight > (best?.weight ?? 0)) best = band;
    }
  if (!best) return undefined;
  const { first, depth, weight } = best;
  const top = grid.place(first, grid.area.column).row;
  return { kind, slots: slotsOf(grid, best), records: recordsFrom(grid, first + depth), top, weight };
}

function bandAt(grid: Grid, first: number, depth: number): Band {
  const { column, width } = grid.area;
  const labels = Array.from({ length: width }, (_, i) => composed(grid, first, depth, column + i));
  return { first, depth, labels, weight: weightOf(labels.map(({ meaning }) => meaning)) };
}

/** A label that is merged over several columns counts for each of them; one merged over several lines counts once. */
function composed(grid: Grid, first: number, depth: number, along: number): Composed {
  const texts: string[] = [];
  for (let line = first; line < first + depth; line++) {
    const { text } = grid.label(line, along);
    if (text !== "" && text !== texts.at(-1)) texts.push(text);
  }
  return { along, texts, meaning: meaningOfTexts(texts) };
}

/** The whole says most (補助金 ＞ 率 is 補助率), then the innermost label alone. */
function meaningOfTexts(texts: readonly string[]): Meaning | undefined {
  const inner = texts.at(-1);
  if (inner === undefined) return undefined;
  const meanings = [...wholes(texts), inner].map(meaningOf);
  return meanings.find((meaning) => meaning?.confidence === "sure") ?? meanings.find(Boolean);
}

/** 国 ＞ 補助額 is 国補助額; 補助金 ＞ 額 is 補助額, since an outer label often says 金 or 額 already. */
function wholes(texts: readonly string[]): string[] {
  if (texts.length < 2) return [];
  const parts = texts.map(foldedLabel);
  const [inner = "", outer = ""] = [parts.at(-1), parts.at(-2)];
  return [parts.join(""), `${outer}${inner}`, `${outer.replace(/(?:金額|金|額)$/u, "")}${inner}`];
}

function slotsOf(grid: Grid, { first, depth, labels }: Band): Slot[] {
  const nths = new Map<string, number>();
  return labels.flatMap(({ along, texts, meaning }) => {
    const head = grid.label(first + depth - 1, along);
    // A label over several columns that no line below divides is one slot, in its first column.
    if (head.text !== "" && head.along !== along) return [];
    const label = texts.map((text) => text.replace(/\s+/gu, " ").trim()).join(" ＞ ");
    const folded = foldedLabel(texts.join(""));
    const nth = (nths.get(folded) ?? 0) + 1;
    nths.set(folded, nth);
    const key = nth === 1 ? folded : `${folded}#${nth}`;
    return [
      { key, label, place: head.place, meaning, texts, cell: (line: number) => grid.place(line, along) },
    ];
  });
}

/** The lines after the labels, without sums, up to the next lines of labels. */
function recordsFrom(grid: Grid, first: number): number[] {
  const { row, column, height, width } = grid.area;
  const records: number[] = [];
  for (let line = first; line < row + height; line++) {
    const texts = Array.from({ length: width }, (_, i) => {
      const { value } = grid.cell(line, column + i);
      return typeof value === "string" ? value : "";
    });
    if (weightOf(texts.map(meaningOf)) >= leastWeight) break;
    if (!texts.some(isTotal)) records.push(line);
  }
  return records;
}
