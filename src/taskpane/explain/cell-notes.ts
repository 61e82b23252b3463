import type { Explained } from "../../excel/explain/explain";
import type { PaneWord } from "../../text/pane";
import type { Session } from "../session";
import { type Answer, answerOf } from "./answer";

/** Errors that are Excel's own, and what to do about them. */
const errorWords: Readonly<Record<string, PaneWord>> = {
  "#NAME?": "errorName",
  "#SPILL!": "errorSpill",
  "#BUSY!": "errorBusy",
  "#CONNECT!": "errorConnect",
  "#REF!": "errorRef",
};

/** What is to be said of the cell as a whole, beside its calls: leftovers, Excel's own errors, a stale value. */
export function cellNotes(cell: Explained, { words, runtime }: Pick<Session, "words" | "runtime">): string[] {
  const answers = cell.calls.map((call) => answerOf(call, runtime));
  const isLeftover = cell.calls.some((call) => call.isLeftover);
  const notes: string[] = isLeftover ? [words("explainLeftover")] : [];
  if (cell.error !== undefined) return [...notes, ...errorNotes(cell, cell.error, answers, words)];
  return isStale(cell, answers) ? [...notes, words("explainStale", { shown: cell.shown })] : notes;
}

function errorNotes(
  cell: Explained,
  error: string,
  answers: readonly Answer[],
  words: Session["words"],
): string[] {
  const own = errorWords[error];
  if (own) return error === "#NAME?" && cell.calls.some((call) => call.isLeftover) ? [] : [words(own)];
  // The functions say themselves what to type instead.
  if (answers.some((answer) => answer.state === "error" && answer.code === error)) return [];
  if (cell.recent !== undefined) return [words("explainLast", { message: cell.recent })];
  return answers.some(({ state }) => state === "unknown") ? [] : [words("errorOther", { error })];
}

/** Whether a formula that is nothing but one call shows another value than the functions give now. */
function isStale({ calls, formula, value }: Explained, [answer]: readonly Answer[]): boolean {
  const [only] = calls;
  if (answer?.state !== "value" || only?.text !== formula.slice(1)) return false;
  const now: unknown = Array.isArray(answer.value) ? [answer.value].flat(2)[0] : answer.value;
  return now !== value;
}
