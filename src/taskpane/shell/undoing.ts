import type { ExcelActions } from "../../excel/actions";
import type { Applied } from "../../excel/insert/apply";
import type { Undone } from "../../excel/insert/undo";
import { failureMessage, named } from "../failure-words";
import type { BottomDone, Waiting } from "../state/bottom-bar";
import type { Stores } from "../stores";
import type { Say } from "../words";

interface Around {
  readonly services: { readonly excel: Pick<ExcelActions, "undo"> };
  readonly stores: {
    readonly pane: Pick<Stores["pane"], "refresh">;
    readonly messages: Pick<Stores["messages"], "notify">;
  };
  readonly words: Say;
  /** What was taken back and what was left, where that is more than cells. */
  readonly sayUndone?: (what: Undone, words: Say) => string;
}

const undoneLine = ({ address, left }: Undone, words: Say): string =>
  left.length > 0
    ? words("undoneOthers", { address, cells: named(left, words) })
    : words("undone", { address });

/**
 * What was inserted, with the way back: cells that have changed since are refused, and then all the others can be
 * taken back. `undone` hears of it when anything has been.
 */
export function undoing(
  applied: Applied,
  around: Around,
  undone?: (what: Undone) => Promise<void>,
): BottomDone {
  const { services, stores, words } = around;
  const done: BottomDone = {
    line: words("written", { address: applied.address }),
    undo: (waiting) => back(false, waiting),
  };
  const back = async (others: boolean, waiting?: Waiting): Promise<BottomDone> => {
    const outcome = await services.excel.undo(applied.undo, { others }, waiting);
    if (!outcome.ok) {
      const { failure } = outcome;
      if (failure.code === "changed-since" && failure.cells.length > 0) {
        const cells = named(failure.cells, words);
        return {
          line: words("undoRefused", { cells }),
          undoLabel: words("undoOthers"),
          undo: (waitingAgain) => back(true, waitingAgain),
        };
      }
      stores.messages.notify(failureMessage(failure, words));
      return done;
    }
    await Promise.all([stores.pane.refresh(), undone?.(outcome.value)]);
    return { line: (around.sayUndone ?? undoneLine)(outcome.value, words) };
  };
  return done;
}
