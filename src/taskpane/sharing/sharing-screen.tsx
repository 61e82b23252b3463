import "../../text/pane/brought/sharing";
import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { useBottomAction, usePaneFrame, useSession, useStore } from "../session";
import { ScreenSkeleton } from "../shell/screen-skeleton";
import type { BottomAction } from "../state/bottom-bar";
import { CheckCard } from "./check-card";
import { CopyCard } from "./copy-card";
import { MadePart } from "./made-part";
import { grownWords, troubleWords } from "./sharing-words";

const QuotesCard = lazy(async () => ({
  default: (await import(/* webpackChunkName: "quotes" */ "../quotes/quotes-card")).QuotesCard,
}));

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
});

/** 共有, in the order of the work: 確認, 写しを作る, 見積の依頼と回収. */
export function SharingScreen(): React.JSX.Element {
  const styles = useStyles();
  const { services, words, language, edition } = useSession();
  const { sharing } = usePaneFrame().stores;
  const { busy, examination, trouble, made, grown, agreed } = useStore(sharing);
  const isExamined = examination !== undefined;
  // While a reply is being taken, the bar at the bottom belongs to it.
  const [taking, setTaking] = useState<BottomAction>();
  const copying = useMemo(
    (): BottomAction => ({
      label: words("sharingMake"),
      line:
        grown.length > 0 ? grownWords(grown, words) : words(isExamined ? "sharingWill" : "sharingWillFirst"),
      ...(grown.length > 0 && {
        consent: { label: words("sharingAgree"), given: agreed, give: sharing.agree },
      }),
      disabled: !isExamined || busy || (grown.length > 0 && !agreed),
      run: async () => {
        await sharing.copy({ language, edition, madeOn: services.today() });
        return undefined;
      },
    }),
    [words, isExamined, busy, grown, agreed, sharing, services, language, edition],
  );
  useBottomAction(taking ?? copying);
  return (
    <div className={styles.screen}>
      {trouble && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{troubleWords(trouble, words)}</MessageBarBody>
        </MessageBar>
      )}
      <CheckCard store={sharing} />
      <CopyCard store={sharing} />
      {made && <MadePart made={made} />}
      <Suspense fallback={<ScreenSkeleton />}>
        <QuotesCard offer={setTaking} />
      </Suspense>
    </div>
  );
}
