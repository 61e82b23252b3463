import { across, down, text, together, type Cells } from "../../sheets/compose";
import type { Cell, Sheet } from "../../sheets/sheet";
import type { Both, Language } from "../language";
import {
  head,
  heading,
  input,
  inputCentre,
  label,
  memo,
  note,
  result,
  step,
  title,
  total,
  yen,
} from "./looks";

const words = {
  sheet: { ja: "診療所", en: "Clinic" },
  title: { ja: "無床診療所の試算", en: "A clinic without beds" },
  about: {
    ja: "AMOUNTS は表を一度に計算し、補助見込額と理由を並べて返します。答えの出ない行も、ほかの行を妨げません。",
    en: "AMOUNTS works out a whole table at once: amount and reason side by side; a row without an answer spoils no other.",
  },
  facility: { ja: "無床診療所", en: "clinic without beds" },
  programme: { ja: "制度", en: "No." },
  kind: { ja: "施設の種類", en: "Kind" },
  cost: { ja: "対象経費", en: "Eligible cost" },
  beds: { ja: "病床数", en: "Beds" },
  amount: { ja: "補助見込額（試算）", en: "Grant (estimate)" },
  caution: { ja: "注意", en: "Caution" },
  provisional: { ja: "暫定・要綱確認", en: "暫定 (provisional)" },
  reason: { ja: "答えが出ない理由", en: "Why there is no answer" },
  total: { ja: "合計（答えの出た行）", en: "Total of answered rows" },
  open: { ja: "未計算", en: "Not computed" },
  openFormat: { ja: '[Red][>0]0"件";0"件"', en: '[Red][>0]0" open";0" open"' },
  steps: { ja: "計算の内訳（9②・対象経費 700,000円）", en: "Step by step (9②, eligible cost ¥700,000)" },
  backwards: { ja: "補助額から逆算した対象経費", en: "Eligible cost for a wished grant" },
  wished: { ja: "希望する補助額", en: "Wished grant" },
  needed: { ja: "必要な対象経費", en: "Eligible cost needed" },
  plain: { ja: "アドインなしで使える数式", en: "The rule as a plain formula" },
} as const satisfies Record<string, Both>;

interface ClinicLine {
  readonly programme: string;
  readonly cost: number;
  /** A row that shows what AMOUNTS says where there is no amount: nothing else is asked of it. */
  readonly unanswered?: true;
}

const lines: readonly ClinicLine[] = [
  { programme: "1", cost: 66_000 },
  { programme: "3", cost: 110_000 },
  { programme: "7②", cost: 70_000 },
  { programme: "8", cost: 13_480 },
  { programme: "9②", cost: 700_000 },
  { programme: "11③", cost: 700_000 },
  { programme: "12①", cost: 5_000_000, unanswered: true },
  { programme: "9", cost: 700_000, unanswered: true },
  { programme: "13", cost: 250_000 },
];
const firstLine = 6;
const lastLine = firstLine + lines.length - 1;
const unansweredRows = lines.flatMap(({ unanswered }, index) => (unanswered ? [firstLine + index] : []));
const backwards = lastLine + 4;
const steps = backwards + 7;
const mostSteps = 20;

/** A clinic without beds: a whole table in one formula, one grant step by step, and a cost worked out backwards. */
export function clinicSheet(language: Language): Sheet {
  return {
    name: words.sheet[language],
    widths: { A: 22, B: 20, C: 14, D: 9, E: 18, F: 48, G: 16 },
    heights: { 5: 32, ...Object.fromEntries(unansweredRows.map((row) => [row, 28])) },
    frozenRows: 5,
    cells: together(
      { A1: { value: words.title[language], look: title }, A2: { value: words.about[language], look: note } },
      tableCells(language),
      stepCells(language),
      backwardCells(language),
    ),
  };
}

function tableCells(language: Language): Cells {
  const heads = (["programme", "kind", "cost", "beds", "amount", "reason", "caution"] as const).map(
    (column) => ({
      value: words[column][language],
      look: head,
    }),
  );
  const rows = lines.map(({ programme, cost, unanswered }, index) =>
    across(`A${firstLine + index}`, [
      text(programme, inputCentre),
      text(words.facility[language], input),
      { value: cost, format: yen, look: { ...input, align: "right" } },
      { value: 0, look: inputCentre },
      index === 0 ? spill() : { format: yen, look: result },
      { look: memo },
      unanswered ? { look: memo } : { formula: caution(firstLine + index, language), look: memo },
    ]),
  );
  return together(across("A5", heads), ...rows, totalRows(language));
}

/** A provisional reading says so beside its figure; 暫定 stands in the function's own cautions. */
function caution(row: number, language: Language): string {
  const steps = `SUBSIDY.BREAKDOWN(A${row},B${row},C${row},D${row})`;
  return `=IF(SUMPRODUCT(--ISNUMBER(SEARCH("暫定",${steps})))>0,"${words.provisional[language]}","")`;
}

function spill(): Cell {
  return { formula: `=SUBSIDY.AMOUNTS(A${firstLine}:D${lastLine})`, format: yen, look: result };
}

function totalRows(language: Language): Cells {
  const column = (letter: string): string => `${letter}${firstLine}:${letter}${lastLine}`;
  return together(
    across(`D${lastLine + 1}`, [
      { value: words.total[language], look: { ...label, align: "right" } },
      { formula: `=AGGREGATE(9,6,${column("E")})`, format: yen, look: total },
    ]),
    across(`D${lastLine + 2}`, [
      { value: words.open[language], look: { ...label, align: "right" } },
      {
        formula: `=ROWS(${column("E")})-COUNT(${column("E")})`,
        format: words.openFormat[language],
        look: { bold: true },
      },
    ]),
  );
}

function stepCells(language: Language): Cells {
  const facility = words.facility[language];
  return together(
    { [`A${steps}`]: { value: words.steps[language], look: heading } },
    { [`A${steps + 1}`]: { formula: `=SUBSIDY.BREAKDOWN("9②","${facility}",C10,0)` } },
    down(
      `B${steps + 1}`,
      Array.from({ length: mostSteps }, () => ({ format: step })),
    ),
    down(
      `C${steps + 1}`,
      Array.from({ length: mostSteps }, () => ({ look: note })),
    ),
  );
}

function backwardCells(language: Language): Cells {
  const facility = words.facility[language];
  return together(
    { [`A${backwards}`]: { value: words.backwards[language], look: heading } },
    across(`A${backwards + 1}`, [
      { value: words.wished[language], look: label },
      { value: 200_000, format: yen, look: input },
    ]),
    across(`A${backwards + 2}`, [
      { value: words.needed[language], look: label },
      { formula: `=SUBSIDY.COSTFOR("9②","${facility}",B${backwards + 1},0)`, format: yen, look: result },
    ]),
    across(`A${backwards + 4}`, [{ value: words.plain[language], look: heading }]),
    across(`A${backwards + 5}`, [{ formula: `=SUBSIDY.FORMULA("9②","${facility}","C10",0)` }]),
  );
}
