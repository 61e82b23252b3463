import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useSession } from "../session";
import type { AskedQuestion, Change } from "./questions";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  text: { margin: 0 },
  // A date field is as wide as its browser likes; in a narrow pane that is too wide.
  short: {
    width: "100%",
    maxWidth: "14em",
    contain: "inline-size",
    "& input": { minWidth: 0, width: "100%" },
  },
  select: { width: "100%", maxWidth: "28em", contain: "inline-size" },
});

/** One question with its field; the answer is handed on as the change that it makes. */
export function QuestionField(props: {
  readonly question: AskedQuestion;
  readonly change: (change: Change) => void;
}): React.JSX.Element {
  const { question, change } = props;
  const { text, control, value } = question;
  const styles = useStyles();
  const id = useId();
  const { words } = useSession();
  return (
    <div className={styles.field}>
      <p className={styles.text} id={id}>
        {text}
      </p>
      {control.kind === "choice" && (
        <Select
          className={styles.select}
          aria-labelledby={id}
          value={value}
          onChange={(_, data) => {
            change(control.answer(data.value));
          }}
        >
          <option value="">{words("planAnswerOpen")}</option>
          {control.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
      {(control.kind === "date" || control.kind === "count") && (
        <Input
          className={styles.short}
          aria-labelledby={id}
          {...(control.kind === "date" ? { type: "date" as const } : { inputMode: "numeric" as const })}
          defaultValue={value}
          onChange={(_, data) => {
            change(control.answer(data.value));
          }}
        />
      )}
    </div>
  );
}
