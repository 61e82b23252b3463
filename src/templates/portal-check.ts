import { toSerial } from "../core/calendar/excel-serial";
import { dayNumber } from "../core/calendar/local-date";
import type { Language } from "../core/runtime";
import { together } from "../sheets/compose";
import { frameWords } from "../text/templates/frame";
import { portalCheckWords as words } from "../text/templates/portal-check";
import { heading } from "./layout/cells";
import { EntryColumns, lineColumn, memoColumn, wordColumn, yenColumn } from "./layout/columns";
import { bodyRow, form } from "./layout/frame";
import { GrantFormulas } from "./layout/grant-formulas";
import { type Column, columnOf, type Lines, table, tableHeights } from "./layout/table";
import { openHighlights, type Totals, totalCells } from "./layout/totals";
import type { Ask, Template } from "./template";

/** Columns of the second table: A line, B programme, C facility, D code, E kind, F beds, G receipt, H breakdown, I eligible, J grant, K and L to copy, M verdict, N caution. */
const columnCount = 14;

const receipts: Lines = { first: bodyRow + 2, last: bodyRow + 5 };
const lines: Lines = { first: receipts.last + 4, last: receipts.last + 15 };
const totals: Totals = {
  lines,
  row: lines.last + 1,
  lastLetter: "N",
  sums: ["H", "I", "J", "K", "L"],
  key: "B",
  alsoBegun: ["G", "H", "I"],
  needed: [],
  // A value to copy is there only where the receipt agrees and the grant is computed, so that J's errors count with it.
  neededNumbers: ["K"],
  computed: [],
};

interface Receipt {
  readonly number: string;
  readonly vendor: "exampleVendor" | "exampleSecond";
  readonly date: number;
  readonly amount: number;
}

interface Entry {
  readonly programme: string;
  readonly facility: "exampleClinicA" | "exampleClinicB";
  readonly receipt: string;
  readonly breakdown: number;
  readonly eligible: number;
}

const day = toSerial(dayNumber({ year: 2025, month: 9, day: 24 }));
const exampleReceipts: readonly Receipt[] = [
  { number: "R-1", vendor: "exampleVendor", date: day, amount: 1_012_000 },
  { number: "R-2", vendor: "exampleSecond", date: day, amount: 121_000 },
];
const exampleLines: readonly Entry[] = [
  { programme: "9①", facility: "exampleClinicA", receipt: "R-1", breakdown: 517_000, eligible: 484_000 },
  { programme: "9①", facility: "exampleClinicB", receipt: "R-1", breakdown: 495_000, eligible: 495_000 },
  { programme: "3", facility: "exampleClinicA", receipt: "R-2", breakdown: 120_000, eligible: 120_000 },
];

/** 支払基金 申請確認表: receipts against their breakdowns, several facilities on one receipt, values to copy. */
export const portalCheck: Template = {
  id: "portal-check",
  name: words.name,
  purpose: words.purpose,
  needs: words.needs,
  book: (ask) => {
    const first = table(receiptColumns(ask), receipts);
    const second = table(columns(ask), lines);
    return form(ask, {
      name: words.name,
      note: words.note,
      columns: columnCount,
      tables: [first, second],
      cells: together(
        {
          [`A${receipts.first - 2}`]: heading(words.receipts[ask.language]),
          [`A${lines.first - 2}`]: heading(words.lines[ask.language]),
        },
        totalCells(totals, ask.language),
      ),
      heights: { ...tableHeights(receipts, 26, 26), ...tableHeights(lines, 30, 26) },
      highlights: [
        ...openHighlights({ ...totals, computed: ["J"] }),
        differing(columnOf("H", receipts), `H${receipts.first}`, ask.language),
        differing(columnOf("M", lines), `M${lines.first}`, ask.language),
      ],
      print: { orientation: "landscape", headerRows: { first: lines.first - 1, last: lines.first - 1 } },
    });
  },
};

/** Red where a verdict is there and is not that the sums agree. */
const differing = (cells: string, first: string, language: Language) => ({
  cells,
  when: `=AND(${first}<>"",${first}<>"${frameWords.agrees[language]}")`,
  look: { color: "#A4262C", bold: true },
});

function receiptColumns(ask: Ask): readonly Column[] {
  const { language } = ask;
  const entry = new EntryColumns(ask, exampleReceipts);
  const sum = (row: number): string =>
    `=IF(B${row}="","",SUMIFS(${columnOf("H", lines)},${columnOf("G", lines)},B${row}))`;
  const verdict = (row: number): string =>
    `=IF(B${row}="","",IF(E${row}="","${words.notYet[language]}",IF(G${row}=0,"${frameWords.agrees[language]}","${frameWords.differs[language]}"&TEXT(G${row},"#,##0"))))`;
  return [
    lineColumn(ask),
    entry.mark(words.receiptNumber[language], 8, ({ number }) => number),
    entry.words(words.vendor[language], 24, ({ vendor }) => words[vendor][language]),
    entry.day(words.receiptDate[language], ({ date }) => date, 13),
    entry.money(words.receiptAmount[language], ({ amount }) => amount),
    yenColumn(words.breakdownSum[language], sum),
    yenColumn(words.difference[language], (row) => `=IF(OR(B${row}="",E${row}=""),"",E${row}-F${row})`, 10),
    wordColumn(words.verdict[language], verdict, 13),
  ];
}

function columns(ask: Ask): readonly Column[] {
  const { language, facility } = ask;
  const entry = new EntryColumns(ask, exampleLines);
  const agrees = frameWords.agrees[language];
  const of = (row: number): GrantFormulas =>
    new GrantFormulas({ programme: `B${row}`, cost: `I${row}`, type: `E${row}`, beds: `F${row}` }, language);
  const ofReceipt = (row: number): string =>
    `IFERROR(INDEX(${columnOf("H", receipts)},MATCH(G${row},${columnOf("B", receipts)},0)),"${words.unknownReceipt[language]}")`;
  const verdict = (row: number): string =>
    `=IF(B${row}="","",IF(OR(G${row}="",H${row}="",I${row}=""),"${frameWords.notComputed[language]}",IF(I${row}>H${row},"${words.overBreakdown[language]}",${ofReceipt(row)})))`;
  const copied = (row: number, letter: string): string =>
    `=IF(B${row}="","",IF(AND(M${row}="${agrees}",ISNUMBER(J${row})),${letter}${row},"${words.notYet[language]}"))`;
  const clinic = language === "ja" ? "無床診療所" : "clinic without beds";
  return [
    lineColumn(ask),
    entry.programme(frameWords.programme[language], ({ programme }) => programme),
    entry.words(words.facility[language], 24, (one) => words[one.facility][language]),
    entry.mark(frameWords.facilityCode[language], 13, () => facility.code || undefined),
    entry.facilityType(frameWords.facilityType[language], () => clinic),
    entry.count(frameWords.beds[language], 12.5, () => undefined),
    entry.mark(words.receiptNumber[language], 10, ({ receipt }) => receipt),
    entry.money(words.breakdownAmount[language], ({ breakdown }) => breakdown, 13),
    entry.money(words.eligible[language], ({ eligible }) => eligible),
    yenColumn(frameWords.grant[language], (row) => of(row).amount),
    yenColumn(words.copyCost[language], (row) => copied(row, "I")),
    yenColumn(words.copyGrant[language], (row) => copied(row, "J")),
    wordColumn(words.verdict[language], verdict, 13),
    memoColumn(frameWords.caution[language], (row) => of(row).caution, 20),
  ];
}
