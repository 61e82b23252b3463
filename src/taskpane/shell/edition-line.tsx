import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Warning20Regular } from "@fluentui/react-icons";
import type { PaneWord } from "../../text/pane";
import { usePaneFrame, useStore } from "../session";
import type { PinView } from "../services";
import { useWords } from "../words";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  text: { flexGrow: 1 },
  fixed: { flexShrink: 0 },
});

const sentences: Readonly<Record<Exclude<PinView["kind"], "built-in">, PaneWord>> = {
  edition: "linePinned",
  unknown: "lineUnknown",
  unreadable: "lineUnreadable",
};

/** One line, with one action, while the values are of another list, or the list is another than the add-in's own. */
export function EditionLine(): React.JSX.Element | null {
  const words = useWords();
  const { stores } = usePaneFrame();
  const { pin, edition } = useStore(stores.pane);
  const { stamp } = useStore(stores.health);
  const { screen } = useStore(stores.navigation);
  const isRefused = pin.kind === "unknown" || pin.kind === "unreadable";
  if (stamp?.state === "stale" && !isRefused && screen !== "health")
    return (
      <Line
        text={words("lineStale", { stamped: stamp.stamped.id, now: edition.id })}
        label={words("toHealth")}
        act={() => {
          stores.navigation.goTo({ screen: "health" });
        }}
      />
    );
  if (pin.kind === "built-in") return null;
  return (
    <Line
      text={words(sentences[pin.kind], { id: edition.id })}
      label={words("toSettings")}
      act={() => {
        stores.navigation.openTab("settings");
      }}
    />
  );
}

function Line(props: {
  readonly text: string;
  readonly label: string;
  readonly act: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.line} role="status">
      <Warning20Regular className={styles.fixed} aria-hidden />
      <span className={styles.text}>{props.text}</span>
      <Button className={styles.fixed} size="small" onClick={props.act}>
        {props.label}
      </Button>
    </div>
  );
}
