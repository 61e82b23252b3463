import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useStore } from "../session";
import type { Messages } from "../state/messages";
import { useWords } from "../words";

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column" },
  bar: { paddingBlock: tokens.spacingVerticalS, columnGap: tokens.spacingHorizontalS, borderRadius: 0 },
  body: { flexGrow: 1 },
});

/** What the pane has to tell, above the screen; read out as it comes. */
export function MessageArea(props: {
  readonly messages: Messages;
  /** The screen below: what was told on another is not shown. */
  readonly screen: string;
}): React.JSX.Element {
  const { messages, screen } = props;
  const styles = useStyles();
  const words = useWords();
  const shown = useStore(messages).filter(({ on }) => on === screen);
  return (
    <div className={styles.area} aria-live="polite">
      {shown.map(({ id, kind, title, text }) => (
        <MessageBar key={id} className={styles.bar} intent={kind} layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{title}</MessageBarTitle> {text}
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              onClick={() => {
                messages.dismiss(id);
              }}
            >
              {words("dismiss")}
            </Button>
          </MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
