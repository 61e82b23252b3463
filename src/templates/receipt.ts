import { across, type Cells, together } from "../sheets/compose";
import type { Cell } from "../sheets/sheet";
import { frameWords } from "../text/templates/frame";
import { receiptWords as words } from "../text/templates/receipt";
import {
  choiceInput,
  fixed,
  head,
  heading,
  label,
  memoResult,
  textInput,
  totalYen,
  wide,
  wordResult,
  yenInput,
  yenResult,
} from "./layout/cells";
import { choiceRule, programmeRule, yenRule } from "./layout/choices";
import { EntryColumns, lineColumn, yenColumn } from "./layout/columns";
import { bodyRow, form } from "./layout/frame";
import { GrantFormulas } from "./layout/grant-formulas";
import { type Column, columnOf, type Lines, rowsOf, table, tableHeights } from "./layout/table";
import { openHighlights, type Totals, totalCells, unlessNothing } from "./layout/totals";
import type { Ask, Template } from "./template";

/** A line, B programme, C item, D facility, E kind, F quantity, G price, H rate, I net, J tax, K gross, L counts, M reason. */
const columnCount = 13;
const lines: Lines = { first: bodyRow + 1, last: bodyRow + 14 };
/** One line of rounding for each rate of tax. */
const rates = [10, 8] as const;
const all: Lines = { first: lines.first, last: lines.last + rates.length };
/** What the receipt says, beside the head of the form. */
const receipt = { number: "G3", amount: "G4", rounding: "G5" } as const;
const totals: Totals = {
  lines: all,
  row: all.last + 1,
  lastLetter: "M",
  sums: ["I", "J", "K"],
  key: "C",
  alsoBegun: ["F", "G"],
  needed: ["F", "G", "H", "L"],
  computed: ["I", "J", "K"],
  settings: [receipt.rounding],
};
const summary = totals.row + 1;
const programmes: Lines = { first: summary + 6, last: summary + 9 };

interface Entry {
  readonly programme?: string;
  readonly item: "examplePackage" | "exampleCard" | "exampleWork" | "examplePaper" | "exampleDiscount";
  readonly kind?: "kindPackage" | "kindDevice" | "kindWork";
  readonly quantity: number;
  readonly price: number;
  readonly isOther?: true;
}

const example: readonly Entry[] = [
  { programme: "9①", item: "examplePackage", kind: "kindPackage", quantity: 1, price: 298_005 },
  { programme: "9①", item: "exampleCard", kind: "kindDevice", quantity: 3, price: 12_345 },
  { programme: "9①", item: "exampleWork", kind: "kindWork", quantity: 1, price: 95_999 },
  { item: "examplePaper", quantity: 5, price: 1_203, isOther: true },
  { programme: "9①", item: "exampleDiscount", quantity: 1, price: -10_000 },
];
/** What the example's receipt says: 427,054 net, tax of 42,705 cut once. */
const exampleReceipt = 469_759;

/** 領収書内訳書: every line of a receipt, eligible or not, with tax rounded once per rate; the sum equals the receipt. */
export const receiptBreakdown: Template = {
  id: "receipt",
  name: words.name,
  purpose: words.purpose,
  needs: words.needs,
  book: (ask) => {
    const { language } = ask;
    return form(ask, {
      name: words.name,
      note: words.note,
      columns: columnCount,
      tables: [table(columns(ask), lines)],
      cells: together(
        receiptCells(ask),
        ...rates.map((rate, index) => adjustment(ask, rate, lines.last + 1 + index)),
        totalCells(totals, language),
        summaryCells(ask),
        programmeCells(ask),
      ),
      heights: tableHeights(lines, 26, 20),
      highlights: [
        ...openHighlights(totals),
        {
          cells: `K${summary + 3}:M${summary + 3}`,
          when: `=N($K$${summary + 3})<>0`,
          look: { color: "#A4262C", bold: true },
        },
      ],
      rules: [
        { ...yenRule(language), cells: receipt.amount },
        { ...choiceRule(roundings(ask), language), cells: receipt.rounding },
        { ...choiceRule(counting(ask), language), cells: `L${lines.last + 1}:L${all.last}` },
        { ...programmeRule(ask.edition, language), cells: columnOf("C", programmes) },
        { ...programmeRule(ask.edition, language), cells: `B${lines.last + 1}:B${all.last}` },
      ],
      merged: rowsOf({ first: programmes.first - 1, last: programmes.last }).map((row) => `F${row}:I${row}`),
      print: { orientation: "landscape", headerRows: { first: lines.first - 1, last: lines.first - 1 } },
    });
  },
};

const roundings = ({ language }: Ask): string[] => [
  words.down[language],
  words.halfUp[language],
  words.up[language],
];
const counting = ({ language }: Ask): string[] => [words.eligible[language], words.other[language]];

function receiptCells({ language, entries }: Ask): Cells {
  const filled = entries === "example";
  const row = (at: number, word: string, cell: Cell): Cells => ({
    ...across(`E${at}`, [label(word), label("")]),
    [`G${at}`]: cell,
  });
  return together(
    row(3, words.receiptNumber[language], choiceInput(filled ? "R-1" : undefined)),
    row(4, words.receiptAmount[language], yenInput(filled ? exampleReceipt : undefined)),
    row(5, words.rounding[language], choiceInput(filled ? words.down[language] : undefined)),
  );
}

function columns(ask: Ask): readonly Column[] {
  const { language } = ask;
  const entry = new EntryColumns(ask, example);
  const kinds = [words.kindPackage, words.kindDevice, words.kindWork].map((kind) => kind[language]);
  const net = (row: number): string => `=IF(OR(F${row}="",G${row}=""),"",F${row}*G${row})`;
  const tax = (row: number): string => `=IF(OR(I${row}="",H${row}=""),"",ROUNDDOWN(I${row}*H${row}/100,0))`;
  const quantity = entry.count(words.quantity[language], 6, (one) => one.quantity);
  return [
    lineColumn(ask),
    entry.programme(frameWords.programme[language], ({ programme }) => programme),
    entry.words(words.item[language], 27, ({ item }) => words[item][language]),
    entry.words(words.facility[language], 18, () => ask.facility.name || undefined),
    entry.choice(words.kind[language], 19, {
      values: kinds,
      of: ({ kind }) => kind && words[kind][language],
    }),
    quantity,
    entry.money(words.price[language], ({ price }) => price),
    entry.count(words.rate[language], 8, () => 10),
    yenColumn(words.net[language], net, 11.5),
    yenColumn(words.tax[language], tax, 10.5),
    yenColumn(words.gross[language], (row) => `=IF(J${row}="","",I${row}+J${row})`),
    entry.choice(words.counts[language], 10, {
      values: counting(ask),
      of: ({ isOther }) => (isOther ? words.other : words.eligible)[language],
    }),
    entry.words(words.reason[language], 17, ({ isOther }) =>
      isOther ? words.exampleReason[language] : undefined,
    ),
  ];
}

/**
 * The tax of the invoice, rounded once, less the tax of the lines: the difference has a line of its own. How the vendor
 * rounds is never assumed, and a rate that no line has needs no adjustment.
 */
function adjustment({ language, entries }: Ask, rate: number, row: number): Cells {
  const isFilled = entries === "example" && rate === rates[0];
  const of = (letter: string): string => `SUMIFS(${columnOf(letter, lines)},${columnOf("H", lines)},${rate})`;
  const way = "$G$5";
  const whole = `${of("I")}*${rate}/100`;
  const rounded = `IF(${way}="${words.halfUp[language]}",ROUND(${whole},0),IF(${way}="${words.up[language]}",ROUNDUP(${whole},0),ROUNDDOWN(${whole},0)))`;
  const isOpen = `OR(${way}="",COUNTIFS(${columnOf("H", lines)},${rate})=0)`;
  return across(`A${row}`, [
    fixed(""),
    choiceInput(isFilled ? example[0]?.programme : undefined),
    fixed(`${words.adjustment[language]} ${rate}%`, "left"),
    fixed(""),
    fixed(""),
    // It has neither quantity nor price, and is not open for that.
    ...Array.from({ length: 2 }, () => fixed(frameWords.none[language])),
    fixed(rate, "right"),
    fixed(""),
    yenResult(`=IF(${isOpen},"",${rounded}-${of("J")})`),
    yenResult(`=IF(J${row}="","",J${row})`),
    choiceInput(words.eligible[language]),
    textInput(),
  ]);
}

function summaryCells({ language }: Ask): Cells {
  const gross = columnOf("K", all);
  const part = (word: string): string =>
    `=${unlessNothing(gross, `SUMIFS(${gross},${columnOf("L", all)},"${word}")`, language)}`;
  const row = (offset: number, word: string, formula: string): Cells => ({
    ...across(`H${summary + offset}`, [label(word), label(""), label("")]),
    [`K${summary + offset}`]: totalYen(formula),
  });
  const difference = `K${summary + 3}`;
  return together(
    row(1, words.ofEligible[language], part(words.eligible[language])),
    row(2, words.ofOther[language], part(words.other[language])),
    row(
      3,
      words.difference[language],
      `=IF(COUNT(G4,K${totals.row})<2,"${frameWords.none[language]}",G4-K${totals.row})`,
    ),
    {
      [`L${summary + 3}`]: {
        ...wordResult(`=IF(AND(${difference}=0,C${totals.row}=0),"${frameWords.agrees[language]}","")`),
        look: { bold: true, size: 10 },
      },
    },
  );
}

/** What the receipt gives each programme: values for the portal, held back while a line is open. */
function programmeCells(ask: Ask): Cells {
  const { language } = ask;
  const { first } = programmes;
  const sum = (row: number): string =>
    `=IF(C${row}="","",IF(C${totals.row}>0,"${frameWords.notComputed[language]}",SUMIFS(${columnOf("K", all)},${columnOf("B", all)},C${row},${columnOf("L", all)},"${words.eligible[language]}")))`;
  const listed = (row: number): GrantFormulas =>
    new GrantFormulas({ programme: `C${row}`, cost: `D${row}`, isOpen: `NOT(ISNUMBER(D${row}))` }, language);
  const rows = rowsOf(programmes);
  return together(
    { [`A${first - 2}`]: heading(words.byProgramme[language]) },
    across(`C${first - 1}`, [
      head(frameWords.programme[language]),
      head(words.eligibleCost[language]),
      head(frameWords.grant[language]),
      ...wide(head(frameWords.caution[language]), 4),
    ]),
    ...rows.map((row, index) =>
      across(`C${row}`, [
        choiceInput(index === 0 && ask.entries === "example" ? "9①" : undefined),
        yenResult(sum(row)),
        yenResult(listed(row).amount),
        ...wide(memoResult(listed(row).caution), 4),
      ]),
    ),
  );
}
