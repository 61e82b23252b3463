import { across, type Cells, together } from "../sheets/compose";
import { facilitiesWords as words } from "../text/templates/facilities";
import { frameWords } from "../text/templates/frame";
import { label, totalYen, yenInput } from "./layout/cells";
import { yenRule } from "./layout/choices";
import { EntryColumns, lineColumn, memoColumn, yenColumn } from "./layout/columns";
import { bodyRow, form } from "./layout/frame";
import { GrantFormulas } from "./layout/grant-formulas";
import { type Column, columnOf, type Lines, table, tableHeights } from "./layout/table";
import { openHighlights, type Totals, totalCells, unlessNothing } from "./layout/totals";
import type { Ask, Template } from "./template";

/** A line, B programme, C facility, D code, E kind, F beds, G own, H weight, I share, J eligible, K grant, L state, M prefecture, N own cost, O caution. */
const columnCount = 15;
const lines: Lines = { first: bodyRow + 1, last: bodyRow + 30 };
const common = "$C$9";
const totals: Totals = {
  lines,
  row: lines.last + 1,
  lastLetter: "O",
  sums: ["G", "I", "J", "K", "L", "M", "N"],
  key: "B",
  alsoBegun: ["C", "G", "H"],
  needed: ["B", "C", "E", "J"],
  computed: ["I", "J", "K", "L", "M", "N"],
};

interface Entry {
  readonly type: readonly [ja: string, en: string];
  readonly beds?: number;
  readonly cost: number;
}

/** A corporation of one hospital and twelve clinics. */
const example: readonly Entry[] = [
  { type: ["病院", "hospital"], beds: 150, cost: 3_300_000 },
  ...Array.from({ length: 12 }, (_, index): Entry => ({
    type: ["無床診療所", "clinic without beds"],
    cost: 380_000 + index * 4_500,
  })),
];
const exampleCommon = 1_000_000;

/** 複数施設 集計: AMOUNT on every line, since spills do not work in tables; the remainder of sharing stays visible. */
export const facilities: Template = {
  id: "facilities",
  name: words.name,
  purpose: words.purpose,
  needs: words.needs,
  book: (ask) =>
    form(ask, {
      name: words.name,
      note: words.note,
      columns: columnCount,
      tables: [table(columns(ask), lines)],
      cells: together(commonCells(ask), totalCells(totals, ask.language), remainderCells(ask)),
      heights: tableHeights(lines, 30, 20),
      rules: [{ ...yenRule(ask.language), cells: "C9" }],
      highlights: openHighlights(totals),
      print: { orientation: "landscape", headerRows: { first: lines.first - 1, last: lines.first - 1 } },
    }),
};

const commonCells = ({ language, entries }: Ask): Cells =>
  across("A9", [
    label(words.common[language]),
    label(""),
    yenInput(entries === "example" ? exampleCommon : undefined),
  ]);

function columns(ask: Ask): readonly Column[] {
  const { language } = ask;
  const entry = new EntryColumns(
    ask,
    example.map((one, index) => ({ ...one, index })),
  );
  const of = (row: number): GrantFormulas =>
    new GrantFormulas({ programme: `B${row}`, cost: `J${row}`, type: `E${row}`, beds: `F${row}` }, language);
  const weights = columnOf("H", lines).replace(/([A-Z])(\d+)/gu, "$$$1$$$2");
  const share = (row: number): string =>
    `=IF(OR(H${row}="",${common}=""),"",ROUNDDOWN(${common}*H${row}/SUM(${weights}),0))`;
  const facility = ({ index }: { readonly index: number }): string =>
    index === 0
      ? words.exampleHospital[language]
      : words.exampleClinic[language].replace("{n}", String(index));
  return [
    lineColumn(ask),
    entry.programme(frameWords.programme[language], () => "9①"),
    entry.words(words.facility[language], 23, facility),
    entry.mark(frameWords.facilityCode[language], 13, ({ index }) => String(4_010_001_230 + index)),
    entry.facilityType(frameWords.facilityType[language], ({ type }) => type[language === "ja" ? 0 : 1]),
    entry.count(frameWords.beds[language], 8, ({ beds }) => beds),
    entry.money(words.own[language], ({ cost }) => cost),
    entry.count(words.weight[language], 7, ({ beds }) => (beds ? 5 : 1)),
    yenColumn(words.share[language], share),
    yenColumn(words.eligible[language], (row) => `=IF(AND(G${row}="",I${row}=""),"",N(G${row})+N(I${row}))`),
    yenColumn(frameWords.grant[language], (row) => of(row).amount),
    yenColumn(frameWords.state[language], (row) => of(row).ofState(`K${row}`)),
    yenColumn(frameWords.prefecture[language], (row) => of(row).ofPrefecture(`K${row}`)),
    yenColumn(words.ownCost[language], (row) => `=IF(K${row}="","",J${row}-K${row})`),
    memoColumn(frameWords.caution[language], (row) => of(row).caution, 27),
  ];
}

/** The yen that are left when shares are cut: seen, and given to nobody. */
const remainderCells = ({ language }: Ask): Cells => ({
  [`C${totals.row + 1}`]: label(words.remainder[language]),
  [`I${totals.row + 1}`]: totalYen(`=${unlessNothing(common, `${common}-N(I${totals.row})`, language)}`),
});
