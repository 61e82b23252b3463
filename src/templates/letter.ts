import type { Edition, Programme } from "../core/rules/edition";
import { across, type Cells, together } from "../sheets/compose";
import type { Cell } from "../sheets/sheet";
import { frameWords } from "../text/templates/frame";
import { letterWords as words } from "../text/templates/letter";
import { choiceInput, head, heading, label, note, textInput } from "./layout/cells";
import { programmeRule } from "./layout/choices";
import { dateColumn, EntryColumns, memoColumn, wordColumn, yenColumn } from "./layout/columns";
import { bodyRow, form, given } from "./layout/frame";
import { GrantFormulas } from "./layout/grant-formulas";
import { type Column, type Lines, table, tableHeights } from "./layout/table";
import { openHighlights, type Totals, totalCells } from "./layout/totals";
import type { Ask, Template } from "./template";

/** A programme, B cost, C name, D grant, E own cost, F deadline, G status, H caution. */
const columnCount = 8;
const lines: Lines = { first: bodyRow + 1, last: bodyRow + 6 };
const totals: Totals = {
  lines,
  row: lines.last + 1,
  lastLetter: "H",
  sums: ["B", "D", "E"],
  key: "A",
  needed: ["B"],
  computed: ["D", "E"],
};
const conditions: Lines = { first: totals.row + 3, last: totals.row + 12 };

interface Entry {
  readonly programme: string;
  readonly number: number;
  readonly cost: number;
}

const example: readonly Entry[] = [
  { programme: "9①", number: 9, cost: 3_300_000 },
  { programme: "3", number: 3, cost: 600_000 },
  { programme: "13", number: 13, cost: 1_200_000 },
];

/** お客様への一枚: what can be expected, by when, and what is still open; one page, upright. */
export const letter: Template = {
  id: "letter",
  name: words.name,
  purpose: words.purpose,
  needs: words.needs,
  book: (ask) => {
    const { first, last } = conditions;
    return form(ask, {
      name: words.name,
      note: words.note,
      columns: columnCount,
      tables: [table(columns(ask), lines)],
      cells: together(totalCells(totals, ask.language), conditionCells(ask), closingCells(ask)),
      heights: {
        ...tableHeights(lines, 30, 26),
        ...tableHeights({ first, last }, 20, 30),
        [last + 2]: 30,
      },
      merged: [
        ...noted(ask).map((_, index) => `B${first + index}:G${first + index}`),
        `A${last + 2}:G${last + 2}`,
      ],
      rules: [{ ...programmeRule(ask.edition, ask.language), cells: `A${first}:A${last}` }],
      highlights: openHighlights(totals),
      print: { orientation: "portrait", isOnePage: true },
    });
  },
};

function columns(ask: Ask): readonly Column[] {
  const { language } = ask;
  const entry = new EntryColumns(ask, example);
  const of = (row: number): GrantFormulas =>
    new GrantFormulas({ programme: `A${row}`, cost: `B${row}` }, language);
  const stated = (formula: string) => (row: number) =>
    `=IF(A${row}="","",IFERROR(SUBSIDY.${formula.replace("@", `A${row}`)},"${frameWords.none.ja}"))`;
  const status = language === "en" ? `,30,"en"` : "";
  return [
    entry.programme(frameWords.programme[language], ({ programme }) => programme),
    entry.money(words.cost[language], ({ cost }) => cost, 13),
    memoColumn(frameWords.programmeName[language], (row) => of(row).name, 30),
    yenColumn(frameWords.grant[language], (row) => of(row).amount, 13),
    yenColumn(words.own[language], (row) => `=IF(D${row}="","",B${row}-D${row})`, 13),
    dateColumn(words.deadline[language], stated("DEADLINE(@)"), 12),
    wordColumn(words.status[language], stated(`STATUS(@,${given.asOf}${status})`), 11),
    memoColumn(frameWords.caution[language], (row) => of(row).caution, 16),
  ];
}

/** The conditions of the programmes that only a person can confirm; the accountant strikes out what is settled. */
function conditionCells(ask: Ask): Cells {
  const { language } = ask;
  const { first, last } = conditions;
  const open = noted(ask);
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return together(
    { [`A${first - 2}`]: heading(words.conditions[language]) },
    across(`A${first - 1}`, [head(frameWords.programme[language]), head(words.condition[language])]),
    ...rows.map((row, index) =>
      across(`A${row}`, [choiceInput(open[index]?.programme), conditionCell(open[index]?.text[language])]),
    ),
  );
}

/** A condition of the list runs over the width of the page; one that is typed in stays in a cell of its own. */
const conditionCell = (text: string | undefined): Cell =>
  text === undefined
    ? { ...textInput(), look: { ...textInput().look, wrap: false } }
    : { value: text, look: { size: 9, wrap: true, border: "box", align: "left" } };

/** The conditions with which the page begins, as many as there is room for. */
const noted = ({ edition, entries }: Ask) =>
  (entries === "example" ? example.flatMap((one) => openConditions(edition, one)) : []).slice(
    0,
    conditions.last - conditions.first + 1,
  );

function openConditions(edition: Edition, { programme, number }: Entry) {
  const found: Programme | undefined = edition.programmes.find((one) => one.number === number);
  return (found?.conditions ?? [])
    .filter(({ kind }) => kind === "eligibility" || kind === "timing")
    .map(({ text }) => ({ programme, text }));
}

const closingCells = ({ language }: Ask): Cells => ({
  [`A${conditions.last + 2}`]: note(words.closing[language]),
  [`A${conditions.last + 4}`]: label(words.from[language]),
  [`B${conditions.last + 4}`]: label(""),
  [`C${conditions.last + 4}`]: textInput(),
});
