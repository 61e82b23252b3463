import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { named } from "../failure-words";
import type { Filling, OpenForm } from "./filling";
import { leftLines } from "./words";

const useStyles = makeStyles({
  notes: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  body: { flexGrow: 1 },
  left: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly filling: Filling;
  readonly form: OpenForm;
}

/** What has to be known of the form before anything is written. */
export function FillNotes({ filling, form }: Props): React.JSX.Element {
  const styles = useStyles();
  const { words } = filling.session;
  const { seen, proposal } = form;
  const rivals = proposal.slots.filter((slot) => slot.rivals.length > 0).map(({ label }) => label);
  const notes = [
    ...(rivals.length > 0 ? [words("fillEqual", { labels: named(rivals, words) })] : []),
    ...(proposal.counting === undefined ? [] : [words("fillCounting", { label: proposal.counting })]),
    ...(seen.isProtected ? [words("fillProtected")] : []),
    ...(seen.filtered ? [words("fillFiltered", { count: seen.hiddenRows.size })] : []),
  ];
  return (
    <div className={styles.notes}>
      {notes.map((note) => (
        <MessageBar key={note} intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{note}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}

/** The cells that stay as they are, by reason. */
export function FillLeft({ filling, form }: Props): React.JSX.Element | null {
  const styles = useStyles();
  const { words } = filling.session;
  const lines = leftLines(form.plan, words);
  if (lines.length === 0) return null;
  return (
    <div>
      <strong>{words("fillLeftHeading")}</strong>
      <ul className={styles.left}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
