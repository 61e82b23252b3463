import { columnLetters } from "../../sheets/address";
import {
  type EntryColumn,
  type EntrySheet,
  type EntryTable,
  rowsAbove,
  tableMark,
} from "../../sheets/entry-sheet";
import { done, failed, type Outcome } from "../session/failure";
import type { Session } from "../session/session";

const headFill = "#E6EFEA";
const entryFill = "#FFF8DC";
const quiet = "#5F6B66";

/**
 * Lays sheets of entries into the workbook, after all others. Nothing is written where a sheet of one of the names is
 * there already; where Excel fails half-way, the new sheets are taken out again.
 */
export async function layForm(
  session: Session,
  sheets: readonly EntrySheet[],
  choicesName: string,
): Promise<Outcome<void>> {
  const { worksheets } = session.context.workbook;
  const names = [...sheets.map(({ name }) => name), choicesName];
  const there = names.map((name) => worksheets.getItemOrNullObject(name));
  there.forEach((sheet) => sheet.load("name"));
  await session.sync();
  const taken = there.filter((sheet) => !sheet.isNullObject).map(({ name }) => name);
  if (taken.length > 0)
    return failed({ code: "no-room", obstacles: taken.map((name) => ({ kind: "name", name })) });
  const made: Excel.Worksheet[] = [];
  try {
    const offered = new Choices(choicesName);
    for (const { name, tables } of sheets) {
      const sheet = worksheets.add(name);
      made.push(sheet);
      let row = 0;
      for (const table of tables) {
        drawTable(sheet, table, row, offered);
        row += rowsAbove + table.rows.length + table.spare + 1;
        await session.sync();
      }
      if (tables.length === 1) sheet.freezePanes.freezeRows(rowsAbove);
    }
    made.push(offered.draw(worksheets));
    made[0]?.activate();
    await session.sync();
    return done(undefined);
  } catch (error) {
    made.forEach((sheet) => {
      sheet.delete();
    });
    await session.sync();
    throw error;
  }
}

/** Lists for drop-downs, a column each, on a sheet of their own: a list within a rule holds 255 letters only. */
class Choices {
  readonly #lists = new Map<string, readonly string[]>();

  constructor(private readonly name: string) {}

  /** The cells that hold a list, as a rule names them. */
  source(list: readonly string[]): string {
    const key = JSON.stringify(list);
    if (!this.#lists.has(key)) this.#lists.set(key, list);
    const column = columnLetters([...this.#lists.keys()].indexOf(key));
    return `='${this.name}'!$${column}$1:$${column}$${list.length}`;
  }

  draw(worksheets: Excel.WorksheetCollection): Excel.Worksheet {
    const sheet = worksheets.add(this.name);
    [...this.#lists.values()].forEach((list, column) => {
      const range = sheet.getRangeByIndexes(0, column, list.length, 1);
      range.numberFormat = list.map(() => ["@"]);
      range.values = list.map((choice) => [choice]);
    });
    return sheet;
  }
}

function drawTable(sheet: Excel.Worksheet, table: EntryTable, top: number, offered: Choices): void {
  const { id, title, columns, rows, spare } = table;
  const width = columns.length;
  const heading = sheet.getRangeByIndexes(top, 0, 1, 2);
  heading.values = [[`${tableMark}${title}`, id]];
  sheet.getRangeByIndexes(top, 0, 1, 1).format.font.bold = true;
  sheet.getRangeByIndexes(top, 1, 1, 1).format.font.color = quiet;
  const heads = sheet.getRangeByIndexes(top + 1, 0, 1, width);
  heads.values = [columns.map(({ head }) => head)];
  heads.format.font.bold = true;
  heads.format.fill.color = headFill;
  heads.format.wrapText = true;
  const keys = sheet.getRangeByIndexes(top + 2, 0, 1, width);
  keys.numberFormat = [columns.map(() => "@")];
  keys.values = [columns.map(({ key }) => key)];
  keys.format.font.color = quiet;
  const height = rows.length + spare;
  const body = sheet.getRangeByIndexes(top + rowsAbove, 0, height, width);
  body.numberFormat = Array.from({ length: height }, () => columns.map(() => "@"));
  body.values = [...rows, ...Array.from({ length: spare }, () => columns.map(() => ""))].map((row) => [
    ...row,
  ]);
  body.format.fill.color = entryFill;
  body.format.wrapText = true;
  body.format.verticalAlignment = "Top";
  columns.forEach((column, index) => {
    const cells = sheet.getRangeByIndexes(top + rowsAbove, index, height, 1);
    guide(cells, column, offered);
    if (top === 0) cells.getEntireColumn().format.columnWidth = column.width * 6;
  });
}

/** The note of a column, and its drop-down, which proposes and does not forbid: the form itself is checked when read. */
function guide(
  { dataValidation }: Excel.Range,
  { head, note, choices }: EntryColumn,
  offered: Choices,
): void {
  if (choices && choices.length > 0) {
    dataValidation.rule = { list: { inCellDropDown: true, source: offered.source(choices) } };
    dataValidation.errorAlert = {
      showAlert: false,
      style: "Information",
      title: titleOf(head),
      message: note,
    };
  }
  dataValidation.prompt = { showPrompt: true, title: titleOf(head), message: note };
}

/** Excel takes titles of 32 letters; the whole heading stands over the column. */
const titleOf = (head: string): string => (head.length > 32 ? `${head.slice(0, 31)}…` : head);
