import { across, type Cells, together } from "../sheets/compose";
import type { Look } from "../sheets/sheet";
import { frameWords } from "../text/templates/frame";
import { letterWords as words } from "../text/templates/letter";
import {
  choiceInput,
  head,
  heading,
  label,
  memoResult,
  note,
  textInput,
  wide,
  wordResult,
} from "./layout/cells";
import { programmeRule } from "./layout/choices";
import { dateColumn, EntryColumns, memoColumn, wordColumn, yenColumn } from "./layout/columns";
import { conditionsHeight, conditionsOf, type Room } from "./layout/conditions";
import { bodyRow, form, given } from "./layout/frame";
import { GrantFormulas } from "./layout/grant-formulas";
import { type Column, columnOf, type Lines, rowsOf, table, tableHeights } from "./layout/table";
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
/** The conditions of each line's programme, and lines for others that are typed. */
const conditions: Lines = { first: totals.row + 4, last: totals.row + 3 + lines.last - lines.first + 1 };
const others: Lines = { first: conditions.last + 2, last: conditions.last + 4 };
const closing = others.last + 2;
const room: Room = { setting: "lines", letters: 68, points: 14 };

interface Entry {
  readonly programme: string;
  readonly cost: number;
}

const example: readonly Entry[] = [
  { programme: "9①", cost: 3_300_000 },
  { programme: "3", cost: 600_000 },
  { programme: "13", cost: 1_200_000 },
];

/** お客様への一枚: what can be expected, by when, and what is still open; one page, upright. */
export const letter: Template = {
  id: "letter",
  name: words.name,
  purpose: words.purpose,
  needs: words.needs,
  book: (ask) =>
    form(ask, {
      name: words.name,
      note: words.note,
      columns: columnCount,
      tables: [table(columns(ask), lines)],
      cells: together(
        totalCells(totals, ask.language),
        conditionCells(ask),
        otherCells(ask),
        closingCells(ask),
      ),
      heights: {
        ...tableHeights(lines, 30, 26),
        ...tableHeights(conditions, 20, conditionsHeight(ask.edition, room)),
        ...tableHeights(others, 20, 20),
        [closing]: 30,
      },
      merged: [
        ...rowsOf({ first: conditions.first - 1, last: others.first - 1 }).map((row) => `B${row}:H${row}`),
        `A${closing}:H${closing}`,
      ],
      rules: [{ ...programmeRule(ask.edition, ask.language), cells: columnOf("A", others) }],
      highlights: openHighlights(totals),
      print: { orientation: "portrait", isOnePage: true },
    }),
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

/** What the list asks for beside the money: only a person can confirm it, so every condition is there. */
function conditionCells({ language }: Ask): Cells {
  const { first } = conditions;
  const size = 9;
  return together(
    { [`A${first - 2}`]: heading(words.conditions[language]) },
    heads(first - 1, [frameWords.programme[language], words.condition[language]]),
    ...rowsOf(conditions).map((row, index) => {
      const programme = `A${lines.first + index}`;
      const listed = memoResult(conditionsOf(programme, room.setting));
      return across(`A${row}`, [
        wordResult(`=IF(${programme}="","",${programme})`),
        ...wide({ ...listed, look: { ...listed.look, size } }, columnCount - 1),
      ]);
    }),
  );
}

/** Conditions that are typed: the cell is one, and the page's width is shaded for the letters that run on. */
function otherCells({ language }: Ask): Cells {
  const typed = textInput();
  const look: Look = { ...typed.look, size: 9, wrap: false, border: "below" };
  return together(
    heads(others.first - 1, [frameWords.programme[language], words.others[language]]),
    ...rowsOf(others).map((row) =>
      across(`A${row}`, [choiceInput(), ...wide({ ...typed, look }, columnCount - 1)]),
    ),
  );
}

const heads = (row: number, [first, second]: readonly [string, string]): Cells =>
  across(`A${row}`, [head(first), ...wide(head(second), columnCount - 1)]);

const closingCells = ({ language }: Ask): Cells => ({
  [`A${closing}`]: note(words.closing[language]),
  [`A${closing + 2}`]: label(words.from[language]),
  [`B${closing + 2}`]: label(""),
  [`C${closing + 2}`]: textInput(),
});
