import { across, type Cells, together } from "../sheets/compose";
import type { Cell } from "../sheets/sheet";
import { frameWords } from "../text/templates/frame";
import { taxCreditWords as words } from "../text/templates/tax-credit";
import { choiceInput, label, yenInput, yenResult } from "./layout/cells";
import { choiceRule, yenRule } from "./layout/choices";
import { EntryColumns, lineColumn, memoColumn, yenColumn } from "./layout/columns";
import { bodyRow, form } from "./layout/frame";
import { type Column, type Lines, table, tableHeights } from "./layout/table";
import { openHighlights, type Totals, totalCells } from "./layout/totals";
import type { Ask, Template } from "./template";

/** A line, B programme, C project, D finalised, E spent on taxed purchases, F rate of tax, G use, H credit, I basis. */
const columnCount = 9;
const settingRow = bodyRow - 1;
const setting = {
  method: `$D$${settingRow}`,
  deduction: `$D$${settingRow + 1}`,
  taxable: `$D$${settingRow + 2}`,
  total: `$D$${settingRow + 3}`,
  specific: `$D$${settingRow + 5}`,
} as const;
const lines: Lines = { first: settingRow + 8, last: settingRow + 15 };
const totals: Totals = {
  lines,
  row: lines.last + 1,
  lastLetter: "I",
  sums: ["D", "E", "H"],
  key: "C",
  alsoBegun: ["D", "E"],
  needed: [],
  neededNumbers: ["H"],
  computed: ["H"],
};

interface Entry {
  readonly programme: string;
  readonly amount: number;
}

/** 271,000 × 10/110 × 8 % = 1,970 */
const example: readonly Entry[] = [{ programme: "9①", amount: 271_000 }];

/** 仕入控除税額 計算書: the tax that was deducted on what a grant has paid; 0 is an answer too, with its reason. */
export const taxCredit: Template = {
  id: "tax-credit",
  name: words.name,
  purpose: words.purpose,
  needs: words.needs,
  book: (ask) =>
    form(ask, {
      name: words.name,
      note: words.note,
      columns: columnCount,
      tables: [table(columns(ask), lines)],
      cells: together(settingCells(ask), totalCells(totals, ask.language)),
      heights: tableHeights(lines, 30, 26),
      rules: settingRules(ask),
      highlights: openHighlights(totals),
      print: { orientation: "landscape", headerRows: { first: lines.first - 1, last: lines.first - 1 } },
    }),
};

/** Both sales are needed, and one is a part of the other; what was left empty is not 0. */
const isAbove = `N(${setting.taxable})>N(${setting.total})`;
const isRatioOpen = `OR(${setting.taxable}="",N(${setting.total})=0,${isAbove})`;

type Word = keyof typeof words;
const said = ({ language }: Ask, ...of: readonly Word[]): string[] => of.map((word) => words[word][language]);

/** The facility's own method, where the pane knows it. */
const methodOf = ({ facility, language }: Ask): string | undefined =>
  facility.tax && words[facility.tax][language];

function settingCells(ask: Ask): Cells {
  const filled = ask.entries === "example";
  const row = (offset: number, word: Word, cell: Cell): Cells =>
    across(`A${settingRow + offset}`, [label(words[word][ask.language]), label(""), label(""), cell]);
  const [general] = said(ask, "general");
  const [proportional] = said(ask, "proportional");
  const ratio = `=IF(${isRatioOpen},"",${setting.taxable}/${setting.total})`;
  return together(
    row(0, "method", choiceInput(filled ? general : methodOf(ask))),
    row(1, "deduction", choiceInput(filled ? proportional : undefined)),
    row(2, "taxableSales", yenInput(filled ? 8_000_000 : undefined)),
    row(3, "totalSales", yenInput(filled ? 100_000_000 : undefined)),
    row(4, "ratio", { ...yenResult(ratio), format: "0.00%" }),
    row(5, "specific", choiceInput(filled ? words.no[ask.language] : undefined)),
  );
}

const settingRules = (ask: Ask) => {
  const one = (offset: number, ...of: readonly Word[]) => ({
    ...choiceRule(said(ask, ...of), ask.language),
    cells: `D${settingRow + offset}`,
  });
  return [
    one(0, "general", "simplified", "twentyPercent", "exempt"),
    one(1, "full", "individual", "proportional"),
    { ...yenRule(ask.language), cells: `D${settingRow + 2}:D${settingRow + 3}` },
    one(5, "yes", "no"),
  ];
};

function columns(ask: Ask): readonly Column[] {
  const { language } = ask;
  const entry = new EntryColumns(ask, example);
  const uses = said(ask, "useTaxed", "useCommon", "useExempt");
  return [
    lineColumn(ask),
    entry.programme(frameWords.programme[language], ({ programme }) => programme),
    entry.words(words.work[language], 27, () => words.example[language]),
    entry.money(words.finalised[language], ({ amount }) => amount, 15),
    entry.money(words.used[language], ({ amount }) => amount, 15),
    entry.count(words.taxRate[language], 8, () => 10),
    entry.choice(words.use[language], 15, { values: uses, of: () => words.useCommon[language] }),
    yenColumn(words.credit[language], (row) => credit(row, ask), 16),
    memoColumn(words.reason[language], (row) => reason(row, ask), 34),
  ];
}

/** Which way a line goes: as a formula over its answers, from what is open or not deducted to what is in proportion. */
function chosen(
  row: number,
  ask: Ask,
  answers: Readonly<Record<"open" | "none" | "specific" | "exempt" | "full" | "ratio", string>>,
): string {
  const [general, yes, full, individual, taxed, exempt] = said(
    ask,
    ...(["general", "yes", "full", "individual", "useTaxed", "useExempt"] as const),
  );
  const { method, deduction, specific } = setting;
  const byUse = `IF(G${row}="${exempt ?? ""}",${answers.exempt},IF(G${row}="${taxed ?? ""}",${answers.full},${answers.ratio}))`;
  const deducted = `IF(${deduction}="${full ?? ""}",${answers.full},IF(${deduction}="${individual ?? ""}",${byUse},${answers.ratio}))`;
  const isGeneral = `${method}="${general ?? ""}"`;
  const needsUse = `AND(${deduction}="${individual ?? ""}",G${row}="")`;
  const isUndecided = `OR(${deduction}="",${specific}="",${isRatioOpen},${needsUse})`;
  const isOpen = `OR(D${row}="",E${row}="",F${row}="",N(E${row})>N(D${row}),${method}="",AND(${isGeneral},${isUndecided}))`;
  const byMethod = `IF(${isGeneral},IF(${specific}="${yes ?? ""}",${answers.specific},${deducted}),${answers.none})`;
  return `IF(${isOpen},${answers.open},${byMethod})`;
}

/** Multiplied first and divided once, fractions of a yen dropped. */
const credit = (row: number, ask: Ask): string =>
  `=${chosen(row, ask, {
    open: '""',
    none: "0",
    specific: "0",
    exempt: "0",
    full: `ROUNDDOWN(E${row}*F${row}/(100+F${row}),0)`,
    ratio: `ROUNDDOWN(E${row}*F${row}*${setting.taxable}/((100+F${row})*${setting.total}),0)`,
  })}`;

function reason(row: number, ask: Ask): string {
  const text = (word: Word): string => `"${words[word][ask.language]}"`;
  const fault = `IF(AND(D${row}<>"",N(E${row})>N(D${row})),${text("overFinalised")},IF(AND(E${row}<>"",${setting.taxable}<>"",${setting.total}<>"",${isAbove}),${text("overSales")},""))`;
  return `=${chosen(row, ask, {
    open: fault,
    none: text("noneDeducted"),
    specific: text("specificNone"),
    exempt: text("exemptUse"),
    full: text("inFull"),
    ratio: text("byRatio"),
  })}`;
}
