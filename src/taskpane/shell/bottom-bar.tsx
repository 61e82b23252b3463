import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useStore } from "../session";
import type { BottomAction, BottomBarStore } from "../state/bottom-bar";
import { useWords } from "../words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  done: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  doneText: { flexGrow: 1, flexBasis: "10em", margin: 0 },
  fixed: { flexShrink: 0 },
});

/** The screen's one action with what it will write and where; after it, the way back. Nothing while there is neither. */
export function BottomBar(props: {
  readonly store: BottomBarStore;
  /** The screen above: what was done on another is told there. */
  readonly screen: string;
}): React.JSX.Element | null {
  const { store, screen } = props;
  const styles = useStyles();
  const words = useWords();
  const { action, busy, waiting, doneOn = screen, ...state } = useStore(store);
  const done = doneOn === screen ? state.done : undefined;
  const report = useFocusAfterUndo(done?.undo !== undefined);
  if (!action && !done) return null;
  return (
    <footer className={styles.bar}>
      <div role="status">{waiting && <p className={styles.doneText}>{words("writingWaits")}</p>}</div>
      {done && (
        <div className={styles.done} role="status" ref={report}>
          <p className={styles.doneText}>{done.line}</p>
          {done.undo && (
            <Button
              className={styles.fixed}
              size="small"
              icon={<ArrowUndo20Regular />}
              disabledFocusable={busy}
              onClick={() => void store.undo()}
            >
              {done.undoLabel ?? words("undo")}
            </Button>
          )}
          <Button
            className={styles.fixed}
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={words("dismiss")}
            onClick={() => {
              store.report(undefined);
            }}
          />
        </div>
      )}
      {action && (
        <>
          <p className={styles.line} id="bottom-line">
            {action.line}
          </p>
          {action.consent && <Consent consent={action.consent} busy={busy} />}
          <Button
            appearance="primary"
            disabledFocusable={busy || action.disabled === true}
            aria-describedby="bottom-line"
            onClick={() => void store.run()}
          >
            {busy ? words("working") : action.label}
          </Button>
        </>
      )}
    </footer>
  );
}

/** What was undone leaves no button to undo it: whoever pressed it goes on at the one beside it, not at the page's top. */
function useFocusAfterUndo(canUndo: boolean): React.RefObject<HTMLDivElement | null> {
  const report = useRef<HTMLDivElement>(null);
  const could = useRef(false);
  useEffect(() => {
    if (could.current && !canUndo && document.activeElement === document.body)
      report.current?.querySelector("button")?.focus();
    could.current = canUndo;
  }, [canUndo]);
  return report;
}

function Consent(props: {
  readonly consent: NonNullable<BottomAction["consent"]>;
  readonly busy: boolean;
}): React.JSX.Element {
  const { label, given, give } = props.consent;
  return (
    <Checkbox
      checked={given}
      disabled={props.busy}
      label={label}
      onChange={(_, { checked }) => {
        give(checked === true);
      }}
    />
  );
}
