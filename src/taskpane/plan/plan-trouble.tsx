import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { failureMessage } from "../failure-words";
import { useSession, useStore } from "../session";

/** Why the plan could not be read or kept, and the ways out; nothing while all is well. */
export function PlanTrouble(): React.JSX.Element | null {
  const { stores, words } = useSession();
  const { failure, state } = useStore(stores.plans);
  if (!failure) return null;
  const { text } = failureMessage(failure, words);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {words(state === "unreadable" ? "planUnread" : "planUnsaved")} {text}{" "}
        <Button size="small" onClick={() => void stores.plans.load()}>
          {words("planReadAgain")}
        </Button>{" "}
        {state !== "unreadable" && (
          <Button size="small" onClick={() => void stores.plans.saveAgain(failure.code === "damaged")}>
            {words("planSaveAgain")}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
