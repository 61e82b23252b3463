import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { failureMessage } from "../failure-words";
import { usePaneFrame, useStore } from "../session";
import { useWords } from "../words";

const useStyles = makeStyles({
  bar: { borderRadius: 0, paddingBlock: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** Why facilities could not be read or kept, and the ways out; nothing while all is well. */
export function FacilityTrouble(): React.JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  const { facilities } = usePaneFrame().stores;
  const { failure, state } = useStore(facilities);
  if (!failure) return null;
  const { text } = failureMessage(failure, words);
  const damaged = failure.code === "damaged";
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline">
      <MessageBarBody>
        {words(state === "unreadable" ? "facilitiesUnread" : "facilitiesUnsaved")} {text}
        <div className={styles.actions}>
          <Button size="small" onClick={() => void facilities.load()}>
            {words("facilitiesReadAgain")}
          </Button>
          {state !== "unreadable" && (
            <Button size="small" onClick={() => void facilities.saveAgain(damaged)}>
              {words("facilitiesSaveAgain")}
            </Button>
          )}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
