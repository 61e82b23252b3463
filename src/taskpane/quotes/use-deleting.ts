import { useMemo } from "react";
import type { QuoteRequest } from "../../quotes/request";
import { type Session, useStore } from "../session";
import type { BottomAction, BottomDone } from "../state/bottom-bar";
import { type DeletedRequest, type QuotesStore, repliesTo } from "./quotes-store";

/** The bar's action for the request that is offered to be deleted: what goes with it, what stays, and the way back. */
export function useDeleting(session: Session, quotes: QuotesStore): BottomAction | undefined {
  const { words } = session;
  const { requests, replies, leaving } = useStore(quotes);
  return useMemo(() => {
    const request = requests.find(({ id }) => id === leaving);
    if (!request) return undefined;
    const count = repliesTo(replies, request.id).length;
    const lines = [
      words("quotesDeleteWill", {
        ...{ id: request.id, vendors: request.vendors.length, lines: request.lines.length },
      }),
      ...(count > 0 ? [words("quotesDeleteReplies", { count })] : []),
    ];
    return {
      label: words("quotesDelete"),
      line: lines.join(words("sentenceGap")),
      run: () => deleted(session, quotes, request),
    };
  }, [session, words, quotes, requests, replies, leaving]);
}

async function deleted(
  { words }: Session,
  quotes: QuotesStore,
  { id }: QuoteRequest,
): Promise<BottomDone | undefined> {
  const gone = await quotes.deleteRequest(id);
  if (!gone) return undefined;
  const done: BottomDone = { line: words("quotesDeleted", { id }), undo: () => back(gone) };
  const back = async (former: DeletedRequest): Promise<BottomDone> =>
    (await quotes.putBack(former)) ? { line: words("quotesPutBack", { id }) } : done;
  return done;
}
