import { toSerial } from "../core/calendar/excel-serial";
import { dayNumber } from "../core/calendar/local-date";
import { frameWords } from "../text/templates/frame";
import { ledgerWords as words } from "../text/templates/ledger";
import { dateColumn, EntryColumns, lineColumn, memoColumn, yenColumn } from "./layout/columns";
import { bodyRow, form } from "./layout/frame";
import { GrantFormulas } from "./layout/grant-formulas";
import { type Column, columnOf, type Lines, table, tableHeights } from "./layout/table";
import { openHighlights, type Totals, totalCells } from "./layout/totals";
import type { Ask, Template } from "./template";

/** A line, B programme, C facility, D E applied, F G decided, H I finalised, J K paid, L difference, M cut, N O kept, P Q R limited, S report, T notes, U caution. */
const columnCount = 21;
const lines: Lines = { first: bodyRow + 1, last: bodyRow + 14 };
const totals: Totals = {
  lines,
  row: lines.last + 1,
  lastLetter: "U",
  sums: ["E", "G", "I", "K", "L", "M"],
  key: "B",
  needed: [],
  computed: ["L", "M"],
};

interface Entry {
  readonly programme: string;
  readonly amount: number;
  readonly decision?: number;
  readonly final?: number;
  readonly deposit?: number;
  readonly isSettled?: true;
}

const example: readonly Entry[] = [
  {
    programme: "9①",
    amount: 1_086_000,
    decision: 1_086_000,
    final: 1_080_000,
    deposit: 1_080_000,
    isSettled: true,
  },
  { programme: "11①", amount: 543_000, decision: 543_000 },
  { programme: "3", amount: 300_000 },
];
const on = (year: number, month: number, day: number): number => toSerial(dayNumber({ year, month, day }));

/** 決定から入金までの台帳: each grant on one line, from application to deposit, and how long its papers and things are bound. */
export const ledger: Template = {
  id: "ledger",
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
      heights: tableHeights(lines, 30, 24),
      highlights: [
        ...openHighlights(totals),
        {
          cells: columnOf("L", lines),
          when: `=AND(ISNUMBER(L${lines.first}),N(L${lines.first})<>0)`,
          look: { color: "#A4262C", bold: true },
        },
      ],
      print: { orientation: "landscape", headerRows: { first: lines.first - 1, last: lines.first - 1 } },
    }),
};

function columns(ask: Ask): readonly Column[] {
  const { language } = ask;
  const entry = new EntryColumns(ask, example);
  const [money, days] = [10.5, 10];
  const settled = (serial: number) => (one: Entry) => (one.isSettled ? serial : undefined);
  const reports = [words.due, words.notDue, words.reported].map((one) => one[language]);
  const less = (a: string, b: string) => (row: number) =>
    `=IF(OR(${a}${row}="",${b}${row}=""),"",${a}${row}-${b}${row})`;
  return [
    lineColumn(ask),
    entry.programme(frameWords.programme[language], ({ programme }) => programme),
    entry.words(words.facility[language], 18, () => ask.facility.name || undefined),
    entry.day(words.applied[language], () => on(2025, 7, 1), days),
    entry.money(words.appliedAmount[language], ({ amount }) => amount, money),
    entry.day(words.decided[language], ({ decision }) => (decision ? on(2025, 8, 20) : undefined), days),
    entry.money(words.decision[language], ({ decision }) => decision, money),
    entry.day(words.finalised[language], settled(on(2025, 10, 31)), days),
    entry.money(words.final[language], ({ final }) => final, money),
    entry.day(words.paid[language], settled(on(2025, 11, 14)), days),
    entry.money(words.deposit[language], ({ deposit }) => deposit, money),
    yenColumn(words.difference[language], less("K", "I"), money),
    yenColumn(words.cut[language], less("G", "I"), money),
    entry.count(words.years[language], 6, () => 5),
    dateColumn(words.keepUntil[language], keepUntil, days),
    entry.day(words.acquired[language], settled(on(2025, 9, 10)), days),
    entry.count(words.limitYears[language], 6, ({ isSettled }) => (isSettled ? 5 : undefined)),
    dateColumn(words.limitUntil[language], limitUntil, days),
    entry.choice(words.taxReport[language], 8, { values: reports, of: () => words.due[language] }),
    entry.words(words.compression[language], 16, ({ isSettled }) =>
      isSettled ? words.example[language] : undefined,
    ),
    memoColumn(frameWords.caution[language], provisional(ask), 13),
  ];
}

/** Amounts are typed here; whether the estimate that was applied for rests on a provisional reading is the programme's. */
const provisional =
  ({ language }: Ask) =>
  (row: number): string =>
    new GrantFormulas({ programme: `B${row}`, cost: "1" }, language).provisional;

/** The last day of the fiscal year (31 March) of finalisation, and the years after it. */
const keepUntil = (row: number): string =>
  `=IF(OR(H${row}="",N${row}=""),"",DATE(YEAR(EDATE(H${row},-3))+1+N${row},3,31))`;

const limitUntil = (row: number): string => `=IF(OR(P${row}="",Q${row}=""),"",EDATE(P${row},12*Q${row}))`;
