import "../../text/pane/brought/sharing";
import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useBottomAction, usePaneFrame, useSession, useStore } from "../session";
import { CheckCard } from "./check-card";
import { CopyCard } from "./copy-card";
import { MadePart } from "./made-part";
import { evidenceWords, troubleWords } from "./sharing-words";

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
  const { services, words } = useSession();
  const { sharing } = usePaneFrame().stores;
  const { busy, examination, trouble, made } = useStore(sharing);
  const isExamined = examination !== undefined;
  useBottomAction(
    useMemo(
      () => ({
        label: words("sharingMake"),
        line: words(isExamined ? "sharingWill" : "sharingWillFirst"),
        disabled: !isExamined || busy,
        run: async () => {
          await sharing.copy({ words: evidenceWords(words), madeOn: services.today() });
          return undefined;
        },
      }),
      [words, isExamined, busy, sharing, services],
    ),
  );
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
      {/* The third card, 見積の依頼と回収 (src/quotes), has its place here. */}
    </div>
  );
}
