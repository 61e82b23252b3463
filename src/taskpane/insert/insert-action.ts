import { failureMessage, named, obstacleText } from "../failure-words";
import type { BottomAction } from "../state/bottom-bar";
import type { Say } from "../words";
import type { InsertState, InsertStore } from "./insert-store";

/** What the bottom bar offers at a moment: exactly what will be written and where, or why nothing can be. */
export function actionFor(
  state: InsertState,
  words: Say,
  { run, agree }: Pick<BottomAction, "run"> & Pick<InsertStore, "agree">,
): BottomAction | undefined {
  const label = words("insertDo");
  const blocked = (line: string): BottomAction => ({ label, line, disabled: true, run });
  switch (state.state) {
    case "idle":
      return undefined;
    case "looking":
      return blocked(words(state.waits ? "writingWaits" : "insertLooking"));
    case "unready":
      return blocked(words(state.why.unready, state.why.data));
    case "failed": {
      const { text = "" } = failureMessage(state.failure, words);
      return { label: words("insertRetry"), line: text, run };
    }
    case "seen":
      return seenAction(state, words, { action: { label, line: "", run }, agree });
  }
}

function seenAction(
  { seen, agreed, written }: Extract<InsertState, { state: "seen" }>,
  words: Say,
  { action, agree }: { readonly action: BottomAction } & Pick<InsertStore, "agree">,
): BottomAction {
  const { obstacles, filled } = seen;
  const address = shownAddress(seen.address);
  const gap = words("sentenceGap");
  if (written !== undefined) {
    const line = words("insertWritten", { address: shownAddress(written) });
    return { ...action, disabled: true, line };
  }
  if (obstacles.length > 0) {
    const why = obstacles.map((obstacle) => obstacleText(obstacle, words));
    return { ...action, disabled: true, line: [words("insertBlocked", { address }), ...why].join(gap) };
  }
  if (filled.length === 0) return { ...action, line: words("insertWill", { address }) };
  const cells = named(
    filled.map(({ cell }) => cell),
    words,
  );
  const count = filled.length;
  const consent = { label: words("insertAgree", { count }), given: agreed, give: agree };
  const line = words("insertWillOver", { address, count, cells });
  return { ...action, line, consent, ...(agreed ? {} : { disabled: true }) };
}

/** The address without quotes that a sheet's name does not need. */
export const shownAddress = (reference: string): string => reference.replace(/^'([^'\s]+)'!/u, "$1!");
