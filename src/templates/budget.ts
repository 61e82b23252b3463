import { across, type Cells, together } from "../sheets/compose";
import type { Cell } from "../sheets/sheet";
import { budgetWords as words } from "../text/templates/budget";
import { frameWords } from "../text/templates/frame";
import { heading, label, totalYen, wordResult, yenResult } from "./layout/cells";
import { EntryColumns, lineColumn, memoColumn, yenColumn } from "./layout/columns";
import { bodyRow, form } from "./layout/frame";
import { GrantFormulas } from "./layout/grant-formulas";
import { type Column, lettersOf, type Lines, table, tableHeights } from "./layout/table";
import { openHighlights, type Totals, totalCells, unlessNothing } from "./layout/totals";
import type { Ask, Template } from "./template";

const keys = [
  "line",
  "programme",
  "system",
  "name",
  "totalCost",
  "eligible",
  "grant",
  "state",
  "prefecture",
  "other",
  "own",
  "needed",
  "caution",
] as const;
const at = lettersOf(keys);

const lines: Lines = { first: bodyRow + 1, last: bodyRow + 14 };
const totals: Totals = {
  lines,
  row: lines.last + 1,
  lastLetter: at.caution,
  // 対象経費 is not added up: a topped-up line names the same cost again.
  sums: [at.totalCost, at.grant, at.state, at.prefecture, at.other, at.own, at.needed],
  key: at.programme,
  alsoBegun: [at.eligible],
  needed: [at.programme, at.eligible],
  computed: [at.grant, at.state, at.prefecture, at.needed],
};
const summary = totals.row + 2;

/** A line of the example: a topped-up line has no cost of its own. */
interface Entry {
  readonly programme: string;
  readonly system: keyof typeof words;
  readonly totalCost?: number;
  readonly eligible: number;
  readonly own?: number;
}

const example: readonly Entry[] = [
  { programme: "9①", system: "exampleReader", totalCost: 3_520_000, eligible: 3_300_000, own: 1_891_000 },
  { programme: "11①", system: "exampleTopUp", eligible: 3_300_000 },
  { programme: "3", system: "exampleFeatures", totalCost: 600_000, eligible: 600_000, own: 300_000 },
  { programme: "13", system: "exampleWork", totalCost: 1_200_000, eligible: 1_200_000 },
];

/** 収支予算書: spending by system against State, prefecture, other income and own funds, which are typed and never made up. */
export const budget: Template = {
  id: "budget",
  name: words.name,
  purpose: words.purpose,
  needs: words.needs,
  book: (ask) =>
    form(ask, {
      name: words.name,
      note: words.note,
      columns: keys.length,
      tables: [table(columns(ask), lines)],
      cells: together(totalCells(totals, ask.language), summaryCells(ask)),
      heights: tableHeights(lines, 30),
      highlights: [
        ...openHighlights(totals),
        {
          cells: `${at.totalCost}${summary + 6}`,
          when: `=N($${at.totalCost}$${summary + 6})<>0`,
          look: { color: "#A4262C", bold: true },
        },
      ],
      print: { orientation: "landscape", headerRows: { first: lines.first - 1, last: lines.first - 1 } },
    }),
};

function columns(ask: Ask): readonly Column[] {
  const { language } = ask;
  const entry = new EntryColumns(ask, example);
  const of = (row: number): GrantFormulas =>
    new GrantFormulas({ programme: `${at.programme}${row}`, cost: `${at.eligible}${row}` }, language);
  return [
    lineColumn(ask),
    entry.programme(frameWords.programme[language], ({ programme }) => programme),
    entry.words(words.system[language], 24, ({ system }) => words[system][language]),
    memoColumn(frameWords.programmeName[language], (row) => of(row).name, 20),
    entry.money(words.totalCost[language], ({ totalCost }) => totalCost),
    entry.money(words.eligible[language], ({ eligible }) => eligible),
    yenColumn(frameWords.grant[language], (row) => of(row).amount),
    yenColumn(frameWords.state[language], (row) => of(row).ofState(`${at.grant}${row}`)),
    yenColumn(frameWords.prefecture[language], (row) => of(row).ofPrefecture(`${at.grant}${row}`)),
    entry.money(words.other[language], () => undefined),
    entry.money(words.ownPlanned[language], ({ own }) => own),
    yenColumn(words.ownNeeded[language], needed),
    memoColumn(frameWords.caution[language], (row) => of(row).caution),
  ];
}

/** What is left to pay on a line: beside the planned own funds, never in their place. */
const needed = (row: number): string =>
  `=IF(AND(${at.totalCost}${row}="",${at.grant}${row}=""),"",N(${at.totalCost}${row})-N(${at.state}${row})-N(${at.prefecture}${row})-N(${at.other}${row}))`;

/** Both sides, each added up from its own entries; that they are equal is checked and never brought about. */
function summaryCells({ language }: Ask): Cells {
  const total = (letter: string): string => `=${letter}${totals.row}`;
  const value = at.totalCost;
  const row = (offset: number, word: keyof typeof words, formula: string): Cells => {
    const cell: Cell = offset > 3 ? totalYen(formula) : yenResult(formula);
    return across(`A${summary + offset}`, [
      label(words[word][language]),
      label(""),
      label(""),
      label(""),
      cell,
    ]);
  };
  const income = `${value}${summary}:${value}${summary + 3}`;
  const [all, spent] = [`${value}${summary + 4}`, `${value}${summary + 5}`];
  const difference = `${value}${summary + 6}`;
  const balance = `IF(${difference}=0,"${words.balanced[language]}","${words.unbalanced[language]}")`;
  const verdict = `=IF(C${totals.row}>0,"${words.open[language]}",IF(COUNT(${difference})=0,"",${balance}))`;
  return together(
    { [`A${summary - 1}`]: heading(`${words.income[language]} ／ ${words.spending[language]}`) },
    row(0, "incomeState", total(at.state)),
    row(1, "incomePrefecture", total(at.prefecture)),
    row(2, "incomeOther", total(at.other)),
    row(3, "incomeOwn", total(at.own)),
    row(4, "incomeTotal", `=${unlessNothing(income, `SUM(${income})`, language)}`),
    row(5, "spendingTotal", total(at.totalCost)),
    row(6, "difference", `=${unlessNothing(`${all}:${spent}`, `N(${all})-N(${spent})`, language)}`),
    { [`${at.eligible}${summary + 6}`]: { ...wordResult(verdict), look: { bold: true, size: 10 } } },
  );
}
