import { across, type Cells, together } from "../sheets/compose";
import { frameWords } from "../text/templates/frame";
import { scheduleWords as words } from "../text/templates/schedule";
import {
  choiceInput,
  dateInput,
  daysResult,
  fixed,
  head,
  heading,
  memoResult,
  textInput,
  wide,
  wordResult,
} from "./layout/cells";
import { choiceRule, dateRule } from "./layout/choices";
import { dateColumn, daysColumn, EntryColumns, lineColumn, memoColumn, wordColumn } from "./layout/columns";
import { conditionsHeight, conditionsOf, type Room } from "./layout/conditions";
import { bodyRow, form, given } from "./layout/frame";
import { type Column, columnOf, type Lines, rowsOf, table, tableHeights } from "./layout/table";
import type { Ask, Template } from "./template";

/** A line, B programme, C name, D deadline, E printed, F arrival, G lead, H inner, I days, J status, K first, L days, M by, N documents, O contact, P done. */
const columnCount = 16;
const lines: Lines = { first: bodyRow + 1, last: bodyRow + 14 };
/** The conditions of each line's programme, over the width of the page: in a column they would be too small to read. */
const conditions: Lines = { first: lines.last + 4, last: lines.last + 17 };
const room: Room = { setting: "run", letters: 104, points: 14 };
const steps: Lines = { first: conditions.last + 4, last: conditions.last + 8 };
/** Days before the deadline from which a programme is called 締切間近. */
const closingDays = 30;

interface Entry {
  readonly programme: string;
  readonly lead: number;
  readonly first?: string;
  readonly days?: number;
}

const example: readonly Entry[] = [
  { programme: "9①", lead: 14 },
  { programme: "11①", lead: 14, first: "9①", days: 45 },
  { programme: "3", lead: 14 },
  { programme: "13", lead: 21 },
];

/** 申請スケジュール: deadlines of the list, inner deadlines counted back from them, and what has to come first. */
export const schedule: Template = {
  id: "schedule",
  name: words.name,
  purpose: words.purpose,
  needs: words.needs,
  book: (ask) =>
    form(ask, {
      name: words.name,
      note: words.note,
      columns: columnCount,
      tables: [table(columns(ask), lines)],
      cells: together(conditionCells(ask), stepCells(ask)),
      merged: rowsOf({ first: conditions.first - 1, last: conditions.last }).map((row) => `C${row}:P${row}`),
      heights: {
        ...tableHeights(lines, 30, 30),
        ...tableHeights(conditions, 20, conditionsHeight(ask.edition, room)),
        ...tableHeights(steps, 20, 26),
      },
      rules: [
        { ...dateRule(ask.language), cells: columnOf("D", steps) },
        { ...choiceRule([frameWords.done[ask.language]], ask.language), cells: columnOf("F", steps) },
      ],
      highlights: [
        {
          cells: columnOf("I", lines),
          when: `=AND(ISNUMBER(I${lines.first}),N(I${lines.first})<0,P${lines.first}="")`,
          look: { color: "#A4262C", bold: true },
        },
        {
          cells: columnOf("H", lines),
          when: `=AND(ISNUMBER(H${lines.first}),N(H${lines.first})<${given.asOf},P${lines.first}="")`,
          look: { color: "#A4262C", bold: true },
        },
      ],
      print: { orientation: "landscape", headerRows: { first: lines.first - 1, last: lines.first - 1 } },
    }),
};

/** A formula over a line's programme; what the list does not state is an answer too. */
const asked =
  ({ language }: Ask, formula: (programme: string) => string) =>
  (row: number): string =>
    `=IF(B${row}="","",IFERROR(${formula(`B${row}`)},"${words.notStated[language]}"))`;

function columns(ask: Ask): readonly Column[] {
  const { language } = ask;
  const entry = new EntryColumns(ask, example);
  const { asOf } = given;
  const status = language === "en" ? `,${closingDays},"en"` : `,${closingDays}`;
  const info = (field: string) => asked(ask, (programme) => `SUBSIDY.INFO(${programme},"${field}")`);
  return [
    lineColumn(ask),
    entry.programme(frameWords.programme[language], ({ programme }) => programme),
    memoColumn(frameWords.programmeName[language], info("略称"), 22),
    ...dateColumns(ask, entry),
    daysColumn(
      words.daysLeft[language],
      asked(ask, (programme) => `SUBSIDY.DAYSLEFT(${programme},${asOf})`),
    ),
    wordColumn(
      words.status[language],
      asked(ask, (programme) => `SUBSIDY.STATUS(${programme},${asOf}${status})`),
      10,
    ),
    entry.programme(words.needsFirst[language], ({ first }) => first),
    entry.count(words.decisionDays[language], 9, ({ days }) => days),
    dateColumn(words.firstBy[language], firstBy),
    entry.words(words.documents[language], 26, () => words.exampleDocuments[language]),
    memoColumn(words.contact[language], info("問合せ先"), 20),
    entry.choice(words.done[language], 5, { values: [frameWords.done[language]], of: () => undefined }),
  ];
}

/** The deadline as a date and as it is printed, how the application has to arrive, and the inner deadline. */
function dateColumns(ask: Ask, entry: EntryColumns<Entry>): readonly Column[] {
  const { language } = ask;
  const arrivals = [words.mustArrive, words.postmark, words.notStated].map((one) => one[language]);
  return [
    dateColumn(
      words.deadline[language],
      asked(ask, (programme) => `SUBSIDY.DEADLINE(${programme})`),
    ),
    memoColumn(
      words.printed[language],
      asked(ask, (programme) => `SUBSIDY.DEADLINETEXT(${programme})`),
      20,
    ),
    entry.choice(words.arrival[language], 9, {
      values: arrivals,
      of: () => words.notStated[language],
    }),
    entry.count(words.lead[language], 7, ({ lead }) => lead),
    dateColumn(words.inner[language], (row) => `=IF(ISNUMBER(D${row}),D${row}-N(G${row}),"")`),
  ];
}

/** By when the other programme has to be applied for, so that its decision is there in time; never after its own deadline. */
const firstBy = (row: number): string =>
  `=IF(OR(K${row}="",L${row}="",H${row}=""),"",MIN(H${row}-L${row},IFERROR(SUBSIDY.DEADLINE(K${row}),H${row}-L${row})))`;

function conditionCells({ language }: Ask): Cells {
  const size = 9;
  return together(
    { [`A${conditions.first - 2}`]: heading(words.conditions[language]) },
    across(`A${conditions.first - 1}`, [
      head(frameWords.line[language]),
      head(frameWords.programme[language]),
      ...wide(head(words.condition[language]), columnCount - 2),
    ]),
    ...rowsOf(conditions).map((row, index) => {
      const programme = `B${lines.first + index}`;
      const listed = memoResult(conditionsOf(programme, room.setting));
      return across(`A${row}`, [
        fixed(index + 1),
        wordResult(`=IF(${programme}="","",${programme})`),
        ...wide({ ...listed, look: { ...listed.look, size } }, columnCount - 2),
      ]);
    }),
  );
}

function stepCells({ language }: Ask): Cells {
  const { first } = steps;
  const usual = [words.completion, words.taxReport, words.keep].map((one) => one[language]);
  const rows = rowsOf(steps);
  const heads = [
    "",
    frameWords.programme[language],
    words.step[language],
    words.due[language],
    frameWords.memo[language],
    words.done[language],
    words.daysLeft[language],
  ];
  return together(
    { [`A${first - 2}`]: heading(words.other[language]) },
    across(`A${first - 1}`, heads.map(head)),
    ...rows.map((row, index) =>
      across(`A${row}`, [
        fixed(index + 1),
        choiceInput(),
        { ...textInput(usual[index]), look: { ...textInput().look, size: 8 } },
        dateInput(),
        textInput(),
        choiceInput(),
        daysResult(`=IF(D${row}="","",D${row}-${given.asOf})`),
      ]),
    ),
  );
}
