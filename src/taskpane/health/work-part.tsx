import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Stop16Regular } from "@fluentui/react-icons";
import { useWords } from "../words";
import type { Work } from "./health-store";

const useStyles = makeStyles({
  work: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  bar: { width: "100%", accentColor: tokens.colorCompoundBrandBackground },
  text: { margin: 0, gridColumn: "1 / -1", fontSize: tokens.fontSizeBase200 },
});

/** How far the work is, on which sheet, and how to stop it. */
export function WorkPart(props: { readonly work: Work; readonly cancel: () => void }): React.JSX.Element {
  const { kind, progress, waiting } = props.work;
  const styles = useStyles();
  const words = useWords();
  const name = words(kind === "scan" ? "healthScanning" : "healthRepairing");
  const where =
    progress &&
    words(kind === "scan" ? "healthProgressCells" : "healthProgressSheets", {
      ...{ sheet: progress.sheet ?? "", done: progress.done, of: progress.of },
    });
  return (
    <div className={styles.work}>
      <progress
        className={styles.bar}
        aria-label={name}
        max={progress?.of ?? 1}
        {...(progress ? { value: progress.done } : {})}
      />
      <Button size="small" icon={<Stop16Regular />} onClick={props.cancel}>
        {words("healthCancel")}
      </Button>
      <p className={styles.text} role="status">
        {waiting ? words("healthTyping") : name}
        {!waiting && where !== undefined && ` ${where}`}
      </p>
    </div>
  );
}
