import { useEffect, useMemo } from "react";
import { failureMessage } from "../failure-words";
import { useBottomAction, useSession, useStore } from "../session";
import { undoing } from "../shell/undoing";
import type { BottomAction, BottomDone, Waiting } from "../state/bottom-bar";
import { actionFor } from "./insert-action";
import type { BlockMaker, InsertState } from "./insert-store";

/**
 * Wants a block for as long as the screen is there, and offers in the bottom bar to write it; `changed` hears when it
 * was written and when it was taken back. Nothing is offered while there is no `make`. Keep the identity of both until
 * they would do something else.
 */
export function useInsert(make: BlockMaker | undefined, changed?: (written: boolean) => void): InsertState {
  const { services, stores, words, notify } = useSession();
  const { insert, pane } = stores;
  const state = useStore(insert);
  useEffect(() => {
    insert.want(make);
  }, [insert, make]);
  useEffect(
    () => () => {
      insert.want(undefined);
    },
    [insert],
  );
  useEffect(() => {
    const look = (): void => void insert.look();
    window.addEventListener("focus", look);
    return () => {
      window.removeEventListener("focus", look);
    };
  }, [insert]);
  const action = useMemo((): BottomAction | undefined => {
    const { agree } = insert;
    const run = async (waiting?: Waiting): Promise<BottomDone | undefined> => {
      if (state.state === "failed") {
        await insert.look();
        return undefined;
      }
      const applied = await insert.insert(waiting);
      if (!applied) return undefined;
      if (!applied.ok) {
        notify(failureMessage(applied.failure, words));
        return undefined;
      }
      changed?.(true);
      await pane.refresh();
      return undoing(applied.value, { services, stores, words }, () => {
        changed?.(false);
        return insert.forget();
      });
    };
    return actionFor(state, words, { run, agree });
  }, [state, words, insert, pane, notify, services, stores, changed]);
  useBottomAction(action);
  return state;
}
