import { frameWords } from "../text/templates/frame";
import { requirementWords as words } from "../text/templates/requirement";
import { EntryColumns, lineColumn, memoColumn, yenColumn } from "./layout/columns";
import { bodyRow, form } from "./layout/frame";
import { GrantFormulas } from "./layout/grant-formulas";
import { type Column, type Lines, table, tableHeights } from "./layout/table";
import { openHighlights, type Totals, totalCells } from "./layout/totals";
import type { Ask, Template } from "./template";

/** A line, B programme, C project, D to I the form's A to F, J and K the rate, L the unit, M to P its G to J, Q own, R by the list, S check, T caution of R. */
const columnCount = 20;
const lines: Lines = { first: bodyRow + 1, last: bodyRow + 8 };
const totals: Totals = {
  lines,
  row: lines.last + 1,
  lastLetter: "T",
  sums: ["D", "E", "F", "G", "M", "N", "O", "P", "Q"],
  key: "C",
  alsoBegun: ["D", "G"],
  needed: ["D", "G", "J", "K"],
  allOrNone: ["N", "O"],
  computed: ["F", "I", "M", "P", "Q"],
};
const narrow = 10.5;

interface Entry {
  readonly a: number;
  readonly b: number;
  readonly e: number;
  readonly rate: readonly [number, number];
}

/** A published sample: 609,840 at a standard amount of 600,000 and 2/3 gives 400,000. */
const example: readonly Entry[] = [{ a: 609_840, b: 0, e: 600_000, rate: [2, 3] }];

/** 所要額調書・精算額調, A to J, with the rate as a fraction: multiplied first, divided once. */
export const requirement: Template = {
  id: "requirement",
  name: words.name,
  purpose: words.purpose,
  needs: words.needs,
  book: (ask) =>
    form(ask, {
      name: words.name,
      note: words.note,
      columns: columnCount,
      tables: [table(columns(ask), lines)],
      cells: totalCells(totals, ask.language),
      heights: tableHeights(lines, 44, 24),
      highlights: openHighlights(totals),
      print: { orientation: "landscape", headerRows: { first: lines.first - 1, last: lines.first - 1 } },
    }),
};

function columns(ask: Ask): readonly Column[] {
  const { language } = ask;
  const entry = new EntryColumns(ask, example);
  return [
    lineColumn(ask),
    entry.programme(frameWords.programme[language], () => undefined),
    entry.words(words.work[language], 20, () => words.example[language]),
    entry.money(words.a[language], ({ a }) => a, narrow),
    entry.money(words.b[language], ({ b }) => b, narrow),
    yenColumn(words.c[language], (row) => `=IF(D${row}="","",D${row}-N(E${row}))`, narrow),
    entry.money(words.d[language], ({ a }) => a, narrow),
    entry.money(words.e[language], ({ e }) => e, narrow),
    yenColumn(words.f[language], selected, narrow),
    entry.count(words.rateTop[language], 6, ({ rate }) => rate[0]),
    entry.count(words.rateBottom[language], 6, ({ rate }) => rate[1]),
    entry.count(words.unit[language], 7, () => 1000),
    yenColumn(words.g[language], required, narrow),
    entry.money(words.h[language], () => undefined, narrow),
    entry.money(words.i[language], () => undefined, narrow),
    yenColumn(words.j[language], (row) => `=IF(OR(O${row}="",M${row}=""),"",O${row}-M${row})`, narrow),
    yenColumn(words.own[language], (row) => `=IF(M${row}="","",D${row}-N(E${row})-M${row})`, narrow),
    yenColumn(words.byList[language], (row) => listed(row, ask).amount, narrow),
    memoColumn(words.check[language], (row) => check(row, ask), 13),
    memoColumn(frameWords.caution[language], (row) => listed(row, ask).caution, 16),
  ];
}

/** 選定額: without a standard amount the eligible cost alone decides. */
const selected = (row: number): string =>
  `=IF(G${row}="","",IF(ISNUMBER(H${row}),MIN(G${row},H${row}),G${row}))`;

/** 補助所要額: multiplied first and divided once, then cut to the unit; without a unit to whole yen. */
const required = (row: number): string =>
  `=IF(OR(F${row}="",I${row}="",J${row}="",K${row}=""),"",ROUNDDOWN(MIN(F${row},I${row})*J${row}/(K${row}*MAX(1,N(L${row}))),0)*MAX(1,N(L${row})))`;

/** The list's own rule for the programme, for those that are on the list. */
const listed = (row: number, { language }: Ask): GrantFormulas =>
  new GrantFormulas(
    {
      programme: `B${row}`,
      cost: `MIN(F${row},G${row})`,
      isOpen: `OR(B${row}="",F${row}="",G${row}="")`,
    },
    language,
  );

function check(row: number, { language }: Ask): string {
  const over = `IF(AND(ISNUMBER(N${row}),N(M${row})>N(N${row})),"${words.overDecision[language]}","")`;
  const other = `IF(AND(ISNUMBER(R${row}),ISNUMBER(M${row}),N(R${row})<>N(M${row})),"${words.otherThanList[language]}","")`;
  return `=TRIM(${over}&" "&${other})`;
}
