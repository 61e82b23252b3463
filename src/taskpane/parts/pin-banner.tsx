import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { PaneWord } from "../../text/pane";
import type { PinView } from "../services";
import { shortHash } from "../short-hash";
import type { DoorAction, PaneState } from "../state/pane-store";
import { useWords } from "../words";

const reasons: Readonly<Record<Extract<PinView, { kind: "unreadable" }>["why"], PaneWord>> = {
  damaged: "unreadableDamaged",
  newer: "unreadableNewer",
  "time-out": "unreadableTimeOut",
  "no-answer": "unreadableNoAnswer",
};

const useStyles = makeStyles({
  banner: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  note: { color: tokens.colorNeutralForeground2 },
});

/** What is wrong with the workbook's edition, and what the user can do; nothing while all is well. */
export function PinBanner(props: {
  readonly state: PaneState;
  readonly act: (action: DoorAction) => void;
}): React.JSX.Element | null {
  const { state, act } = props;
  const styles = useStyles();
  const words = useWords();
  const { pin } = state;
  if (pin.kind !== "unknown" && pin.kind !== "unreadable") return <Failure state={state} />;
  const unknown = pin.kind === "unknown";
  const { id, hash } = state.edition;
  const text =
    pin.kind === "unknown" ? words("unknownText", { id, hash: shortHash(hash) }) : words(reasons[pin.why]);
  const button = (action: DoorAction, label: string): React.JSX.Element => (
    <Button
      disabled={state.busy !== undefined}
      onClick={() => {
        act(action);
      }}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.banner}>
      <MessageBar intent={unknown ? "warning" : "error"} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words(unknown ? "unknownTitle" : "unreadableTitle")}</MessageBarTitle>
          {text}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.actions}>
        {unknown ? button("accept", words("accept")) : button("readAgain", words("readAgain"))}
        {button("useBuiltIn", words("useBuiltIn", { id: state.builtInId }))}
        <Text className={styles.note}>{words("useBuiltInNote")}</Text>
      </div>
      <Text role="status">{state.busy ? words("working") : ""}</Text>
      <Failure state={state} />
    </div>
  );
}

/** Why the last action did not succeed. */
function Failure({ state }: { readonly state: PaneState }): React.JSX.Element | null {
  const words = useWords();
  if (state.failure === undefined) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {words("failed")} {words("failedDetail", { message: state.failure })}
      </MessageBarBody>
    </MessageBar>
  );
}
