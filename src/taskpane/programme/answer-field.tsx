import { Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useSession } from "../session";
import { type Answer, answerOf, withAnswer } from "../state/facility";
import type { Question } from "./checklist";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", fontSize: tokens.fontSizeBase200 },
  group: { flexWrap: "wrap" },
  // A date field is as wide as its browser likes; at 160 pixels that is too wide.
  date: {
    width: "100%",
    maxWidth: "12em",
    contain: "inline-size",
    "& input": { minWidth: 0, width: "100%" },
  },
});

const said = (answer: Answer): string => (answer === true ? "yes" : answer === false ? "no" : "unknown");

/** A question with yes, no and not known, or with a date; the facility at hand keeps the answer. */
export function AnswerField(props: {
  readonly question: Question;
  /** Not said again where it stands right above. */
  readonly hideText?: boolean;
}): React.JSX.Element | null {
  const { question, hideText = false } = props;
  const styles = useStyles();
  const id = useId();
  const { facility, stores, words, say } = useSession();
  if (!facility) return null;
  const answer = answerOf(facility.kept, question.key);
  const former =
    question.fact !== undefined && answer === undefined && answerOf(facility.kept, question.fact);
  const keep = (given: Answer): void => {
    void stores.facilities.update((kept) => withAnswer(kept, question.key, given));
  };
  const name = hideText ? { "aria-label": say(question.text) } : { "aria-labelledby": id };
  return (
    <div className={styles.field}>
      {!hideText && <span id={id}>{say(question.text)}</span>}
      {typeof former === "string" && <span>{words("formerDate", { date: former })}</span>}
      {question.type === "date" ? (
        <Input
          {...name}
          className={styles.date}
          type="date"
          value={typeof answer === "string" ? answer : ""}
          onChange={(_, { value }) => {
            keep(value === "" ? undefined : value);
          }}
        />
      ) : (
        <RadioGroup
          {...name}
          className={styles.group}
          layout="horizontal"
          value={said(answer)}
          onChange={(_, { value }) => {
            keep(value === "unknown" ? undefined : value === "yes");
          }}
        >
          <Radio value="yes" label={words("yes")} />
          <Radio value="no" label={words("no")} />
          <Radio value="unknown" label={words("unknown")} />
        </RadioGroup>
      )}
    </div>
  );
}
