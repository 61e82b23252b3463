import "../../text/pane/brought/quotes";
import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect } from "react";
import { failureMessage } from "../failure-words";
import { Section } from "../parts/section";
import { useSession, useStore } from "../session";
import { ScreenSkeleton } from "../shell/screen-skeleton";
import type { BottomAction } from "../state/bottom-bar";
import { KeptRequests } from "./kept-requests";
import { quotesStoresOf } from "./quotes-stores";
import { Replies } from "./replies";
import { RequestMaker } from "./request-maker";
import { useAccepting } from "./use-accepting";
import { useDeleting } from "./use-deleting";

const useStyles = makeStyles({ text: { margin: 0 }, button: { alignSelf: "flex-start" } });

/** 見積の依頼と回収: requests are made and saved, replies dropped, compared, and taken line by line. */
export function QuotesCard(props: {
  /** Offers in the bar at the bottom to take a reply or to delete a request, or nothing. */
  readonly offer: (action: BottomAction | undefined) => void;
}): React.JSX.Element {
  const { offer } = props;
  const styles = useStyles();
  const session = useSession();
  const { words, notify, services } = session;
  const stores = quotesStoresOf(services);
  const { quotes } = stores;
  const { state, failure } = useStore(quotes);
  const taking = useAccepting(session, stores);
  const action = useDeleting(session, quotes) ?? taking;
  useEffect(() => {
    void quotes.open();
  }, [quotes]);
  useEffect(() => {
    offer(action);
    return () => {
      offer(undefined);
    };
  }, [offer, action]);
  useEffect(() => {
    const untold = quotes.untold();
    if (untold) notify(failureMessage(untold, words));
  }, [quotes, failure, notify, words]);
  return (
    <Section heading={words("quotesTitle")}>
      <p className={styles.text}>{words("quotesHelp")}</p>
      {state === "unreadable" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words("quotesUnreadable")}</MessageBarBody>
        </MessageBar>
      )}
      {state === "unread" && !failure && <ScreenSkeleton />}
      {(state === "unreadable" || (state === "unread" && failure)) && (
        <Button className={styles.button} onClick={() => void quotes.load()}>
          {words("quotesRetry")}
        </Button>
      )}
      {state === "ready" && (
        <>
          <RequestMaker stores={stores} />
          <KeptRequests quotes={quotes} />
          <Replies quotes={quotes} />
        </>
      )}
    </Section>
  );
}
