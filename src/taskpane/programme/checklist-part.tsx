import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Regular,
  DismissCircle20Regular,
  QuestionCircle20Regular,
} from "@fluentui/react-icons";
import type { PaneWord } from "../../text/pane";
import { useSession } from "../session";
import type { Say } from "../words";
import { AnswerField } from "./answer-field";
import { Basis } from "./basis";
import { type Bar, isAgainst, type Point, type PointState, type Verdict, weightOf } from "./checklist";
import { PagePart } from "./page-part";

const useStyles = makeStyles({
  verdict: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  point: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, marginTop: "2px" },
  body: { minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  changes: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // The colour alone says nothing, and small letters in it are too pale on dark.
  failed: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  failedIcon: { color: tokens.colorStatusDangerForeground1 },
});

const icons = {
  met: CheckmarkCircle20Regular,
  failed: DismissCircle20Regular,
  open: QuestionCircle20Regular,
} as const;
const stateWords: Readonly<Record<PointState, PaneWord>> = {
  met: "pointMet",
  failed: "pointFailed",
  open: "pointOpen",
};
const verdictWords: Readonly<Record<Verdict, PaneWord>> = {
  eligible: "verdictEligible",
  ineligible: "verdictIneligible",
  incomplete: "verdictIncomplete",
};

/** What a point changes as it stands; of an open one, what the verdict becomes with either answer. */
function changeText(point: Point, all: Pick<Checked, "points" | "bar">, words: Say): string {
  if (point.decides === "terms") return words("changesTerms");
  if (point.state === "met") return words("changesMet");
  if (point.state === "failed") return words("changesFailed");
  const found = weightOf(all.points, point, all.bar === undefined);
  const no = words(verdictWords.ineligible);
  if (found.is === "idle") return words("changesIdle", { no });
  if (found.is === "last") return words("changesLast", { yes: words(verdictWords.eligible), no });
  return words("changesOpen", { count: found.othersOpen, no });
}

interface Checked {
  readonly points: readonly Point[];
  readonly verdict: Verdict;
  readonly bar: Bar;
}

/** The conditions as a checklist, with what each decides; every reason against a grant stands once, at its own point. */
export function ChecklistPart(props: Checked): React.JSX.Element {
  const { points, verdict, bar } = props;
  const styles = useStyles();
  const { words, say, facility } = useSession();
  const count = points.filter(isAgainst).length;
  return (
    <PagePart heading={words("conditionsHeading")}>
      {facility && (
        <div role="status">
          {verdict !== "ineligible" && <p className={styles.verdict}>{words(verdictWords[verdict])}</p>}
          {bar && <p className={styles.verdict}>{words(bar)}</p>}
          {count > 0 && <p className={styles.verdict}>{words("failedPoints", { count })}</p>}
        </div>
      )}
      {!facility && <p className={styles.verdict}>{words("conditionsNeedFacility")}</p>}
      <ul className={styles.list}>
        {points.map((point) => {
          const Icon = icons[point.state];
          const isFailed = isAgainst(point);
          const [only, second] = point.questions;
          return (
            <li key={point.id} className={styles.point}>
              <Icon
                className={mergeClasses(styles.icon, isFailed && styles.failedIcon)}
                aria-label={words(stateWords[point.state])}
              />
              <div className={styles.body}>
                <span>{say(point.text)}</span>
                <span className={mergeClasses(styles.changes, isFailed && styles.failed)}>
                  {changeText(point, props, words)}
                </span>
                {point.questions.map((question) => (
                  <AnswerField
                    key={question.key}
                    question={question}
                    hideText={!second && only?.text === point.text}
                  />
                ))}
                <Basis why={point.why} />
              </div>
            </li>
          );
        })}
      </ul>
    </PagePart>
  );
}
