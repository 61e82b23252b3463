import { makeStyles, tokens } from "@fluentui/react-components";
import type { Question } from "../../core/plan/reasons";
import { PagePart } from "../programme/page-part";
import { useSession } from "../session";
import type { ChosenFacility } from "../state/facility";
import { QuestionField } from "./question-field";
import { askedQuestion, type Change } from "./questions";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What the rules have to know: questions of fact, asked and never optimised; those answered can be answered anew. */
export function QuestionsPart(props: {
  readonly facility: ChosenFacility;
  readonly open: readonly Question[];
  readonly answered: readonly Question[];
  readonly change: (change: Change) => void;
}): React.JSX.Element {
  const { facility, open, answered, change } = props;
  const styles = useStyles();
  const { edition, words, say } = useSession();
  const asked = (questions: readonly Question[]): React.JSX.Element => (
    <ul className={styles.list}>
      {questions.map((question) => {
        const shown = askedQuestion({ edition, words, say, kept: facility.kept }, question);
        return (
          <li key={shown.key}>
            <QuestionField question={shown} change={change} />
          </li>
        );
      })}
    </ul>
  );
  return (
    <PagePart heading={words("planQuestions")}>
      <p className={styles.text}>{words(open.length > 0 ? "planQuestionsIntro" : "planQuestionsNone")}</p>
      {asked(open)}
      {answered.length > 0 && (
        <details>
          <summary>{words("planQuestionsAnswered", { count: answered.length })}</summary>
          {asked(answered)}
        </details>
      )}
    </PagePart>
  );
}
