import { useEffect, useMemo } from "react";
import type { Undone } from "../../excel/insert/undo";
import type { Watch } from "../../excel/session/session";
import type { QuoteRequest } from "../../quotes/request";
import { failureMessage, named } from "../failure-words";
import { type Session, useStore } from "../session";
import { undoing } from "../shell/undoing";
import type { BottomAction, BottomDone } from "../state/bottom-bar";
import { askOf } from "../templates/ask";
import type { Accepted, AcceptingState, Wish } from "./accepting-store";
import type { QuotesState } from "./quotes-store";
import type { QuotesStores } from "./quotes-stores";

/** The bar's action for the reply at hand: what taking its chosen lines would write, where, and over what. */
export function useAccepting(session: Session, stores: QuotesStores): BottomAction | undefined {
  const { quotes, accepting } = stores;
  const { requests, replies, active } = useStore(quotes);
  const state = useStore(accepting);
  const wish = useMemo(() => wishOf({ requests, replies, active }), [requests, replies, active]);
  useEffect(() => {
    void accepting.want(wish);
  }, [accepting, wish]);
  useEffect(() => {
    const look = (): void => void accepting.lookAgain();
    window.addEventListener("focus", look);
    return () => {
      window.removeEventListener("focus", look);
    };
  }, [accepting]);
  return useMemo(() => wish && actionFor(session, stores, { wish, state }), [session, stores, wish, state]);
}

/** The active reply with its request as it is kept now. */
function wishOf({
  requests,
  replies,
  active,
}: Pick<QuotesState, "requests" | "replies" | "active">): Wish | undefined {
  const reply = replies.find(({ id }) => id === active);
  if (reply?.opened.kind !== "reply" || reply.opened.isRefused) return undefined;
  const id = reply.opened.examined.answered?.request.id;
  const request = requests.find((one) => one.id === id);
  return request && { request, reply };
}

function actionFor(
  session: Session,
  stores: QuotesStores,
  { wish, state }: { readonly wish: Wish; readonly state: AcceptingState },
): BottomAction {
  const { words } = session;
  const { accepting } = stores;
  const label = words("quotesAccept");
  const run = (): Promise<BottomDone | undefined> => take(session, stores, wish.request);
  const blocked = (line: string): BottomAction => ({ label, line, disabled: true, run });
  switch (state.state) {
    case "idle":
      return blocked(words("quotesAcceptNone"));
    case "looking":
      return blocked(words("quotesAcceptLooking"));
    case "failed":
      return blocked(failureMessage(state.failure, words).text ?? "");
    case "same":
      return blocked(told(words, words("quotesAcceptSame", { sheet: state.sheetName }), state));
    case "new-sheet":
      return { label, line: words("quotesAcceptNew", { rows: state.rows }), run };
    case "seen": {
      const { seen, agreed } = state;
      const sheet = seen.sheetName;
      const count = seen.changes.flat().filter((change) => change !== undefined).length;
      const over = seen.filled.length;
      if (over === 0)
        return { label, line: told(words, words("quotesAcceptWill", { sheet, count }), state), run };
      const cells = named(
        seen.filled.map(({ cell }) => cell),
        words,
      );
      const consent = { label: words("quotesAgree", { count: over }), given: agreed, give: accepting.agree };
      const line = told(words, words("quotesAcceptOver", { sheet, count, over, cells }), state);
      return { label, line, consent, run, ...(agreed ? {} : { disabled: true }) };
    }
  }
}

/** A line with what else becomes of the vendor's cells. Each is named: whoever agrees has to know them all. */
function told(
  words: Session["words"],
  line: string,
  { emptied = [], stays }: { readonly emptied?: readonly string[]; readonly stays: readonly string[] },
): string {
  const all = (cells: readonly string[]): string => cells.join(words("listComma"));
  return [
    line,
    ...(emptied.length > 0 ? [words("quotesAcceptEmpties", { cells: all(emptied) })] : []),
    ...(stays.length > 0 ? [words("quotesAcceptStays", { cells: all(stays) })] : []),
  ].join(words("sentenceGap"));
}

async function take(
  session: Session,
  stores: QuotesStores,
  request: QuoteRequest,
): Promise<BottomDone | undefined> {
  const { words, notify } = session;
  const { quotes, accepting } = stores;
  const outcome = await accepting.accept(
    (asked, { comparisonBook }) =>
      comparisonBook(asked, askOf(session, { entries: "blank", isProtected: false, isInBook: true })),
    (asked, comparison) => quotes.compareOn(asked.id, comparison),
  );
  if (!outcome) return undefined;
  if (!outcome.ok) {
    notify(failureMessage(outcome.failure, words));
    return undefined;
  }
  const accepted = outcome.value;
  const sheet = accepted.applied.undo.sheetName;
  tell(session, request, accepted);
  await session.stores.pane.refresh();
  const excel = {
    undo: (_: unknown, consent: { readonly others: boolean }, watch?: Watch) =>
      accepting.takeBack(accepted, consent, watch),
  };
  const around = {
    ...{ services: { excel }, stores: session.stores, words },
    ...(accepted.drawn && { sayUndone: ({ left }: Undone) => tookBack(session, sheet, left) }),
  };
  const done = undoing(accepted.applied, around, async ({ left }) => {
    if (accepted.drawn && left.length === 0) await quotes.compareOn(request.id, undefined);
    await accepting.look();
  });
  return { ...done, line: words("quotesAccepted", { sheet, rows: accepted.rows }) };
}

/** The sheet that came with the lines goes with them, unless somebody has worked in it since. */
const tookBack = ({ words }: Session, sheet: string, left: readonly string[]): string =>
  left.length > 0
    ? words("quotesTakenBackPart", { sheet, cells: named(left, words) })
    : words("quotesTakenBack", { sheet });

/** What was not written, and what the user still has to say. */
function tell({ words, notify }: Session, request: QuoteRequest, { lost, refused, drawn }: Accepted): void {
  if (lost.length > 0) notify({ kind: "warning", title: words("quotesLost", { rows: named(lost, words) }) });
  if (refused.length > 0)
    notify({ kind: "warning", title: words("quotesNotWritten", { cells: named(refused, words) }) });
  const hasProgrammes = request.lines.some(({ programmes }) => programmes.length > 0);
  if (drawn && hasProgrammes) notify({ kind: "info", title: words("quotesTaxChoice") });
}
