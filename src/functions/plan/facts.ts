import type { Answers } from "../../core/plan/input";
import { answerWords, NO, NONE, QUESTION_HEADS, YES } from "../../text/functions/plan-questions";
import { type Failure, isFailure, refuse } from "../failure";
import type { OpenEdition } from "../place/open-edition";
import { type Cell, folded, isBlank, isBlankOrZero, quoted, type Table, usedColumns } from "../values/blank";
import { readDate } from "../values/date";
import { inRow } from "./lines";
import { type Asked, nameOf, Questions } from "./questions";

type Answer = boolean | number | string;
type Given = Record<Asked["to"], Record<string, Answer>>;

const among = (words: readonly string[], cell: Cell): boolean =>
  typeof cell === "string" && words.some((word) => folded(word) === folded(cell));

/** はい or いいえ, yes or no, TRUE or FALSE; undefined for anything else. */
export function readYesNo(cell: Cell): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (among(YES, cell)) return true;
  return among(NO, cell) ? false : undefined;
}

/** A number of applications; a cell's 0 is the same as a blank one to hosts, so none is said in words. */
function readCount(cell: Cell): number | undefined {
  if (among(NONE, cell)) return 0;
  const count = typeof cell === "string" ? Number(/^(\d{1,3})回?$/u.exec(folded(cell))?.[1]) : cell;
  return typeof count === "number" && Number.isInteger(count) && count > 0 && count < 1000
    ? count
    : undefined;
}

function readOneOf(list: OpenEdition, cell: Cell, of: readonly string[]): string | undefined {
  const found = list.programme(cell);
  if (isFailure(found)) return undefined;
  const selector =
    found.variant === undefined ? found.programme.id : `${found.programme.id}/${found.variant}`;
  return of.find((one) => one === selector);
}

function readAnswer(list: OpenEdition, asked: Asked, cell: Cell): Answer | Failure {
  const { type, words, of } = asked;
  if (type === "date") {
    const day = readDate(cell, { ja: "日付", en: "date" });
    if (!isFailure(day)) return day;
  } else {
    const read =
      type === "boolean" ? readYesNo(cell) : type === "count" ? readCount(cell) : readOneOf(list, cell, of);
    if (read !== undefined) return read;
  }
  const choices = {
    boolean: answerWords.yesNo,
    date: answerWords.date,
    count: answerWords.count,
    "one-of": of.map((one) => nameOf(list.edition, one)),
  };
  return refuse("facts-answer-unreadable", { question: words, given: quoted(cell), choices: choices[type] });
}

/** Question and answer of each row; a blank answer leaves its question open. */
function readRow(list: OpenEdition, [question, cell]: readonly Cell[], given: Given): Failure | undefined {
  if (isBlankOrZero(question)) return refuse("facts-question-unknown", { given: quoted(cell) });
  const asked = Questions.of(list.edition).find(typeof question === "string" ? question : "");
  if (!asked) return refuse("facts-question-unknown", { given: quoted(question) });
  if (isBlank(cell) || cell === 0) return undefined;
  const answer = readAnswer(list, asked, cell);
  if (isFailure(answer)) return answer;
  const own = given[asked.to];
  const before = own[asked.key];
  if (before !== undefined && before !== answer) return refuse("facts-contradict", { question: asked.words });
  own[asked.key] = answer;
  return undefined;
}

/** Reads the answers of a plan: two columns, question and answer, with or without heads. */
export function readFacts(list: OpenEdition, table: Table): Answers | Failure {
  const given: Given = { facts: {}, decisions: {}, applied: {}, done: {}, distinct: {}, earlier: {} };
  const used = usedColumns(table);
  if (used.length > 2) return refuse("facts-columns", { columns: used.length });
  const [first = 0, second = first + 1] = used;
  if (used.length > 0 && (table[0]?.length ?? 0) < 2) return refuse("facts-columns", { columns: 1 });
  for (const [at, row] of table.entries()) {
    const pair = [row[first], row[second]];
    if (pair.every(isBlankOrZero) || (at === 0 && among(QUESTION_HEADS, pair[0]))) continue;
    const failure = readRow(list, pair, given);
    if (failure) return inRow("facts-row", at + 1, failure);
  }
  // Each kind of question takes answers of one type only.
  return given as Answers;
}
