import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DayNumber } from "../../core/calendar/local-date";
import type { MissingLeadTime, PlanDeadlines } from "../../core/plan/deadlines";
import type { PaneWord } from "../../text/pane";
import { dayText } from "../format";
import { Basis } from "../programme/basis";
import { PagePart } from "../programme/page-part";
import { type Session, useSession } from "../session";
import { mostLeadDays } from "../state/preferences";
import { countOf } from "./questions";
import { TimeLine, TimeSign } from "./time-line";
import { isCompleted, timeMarks, type TimeMark } from "./time-line-days";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  one: { display: "flex", gap: tokens.spacingHorizontalS },
  sign: {
    width: "16px",
    height: "16px",
    flexShrink: 0,
    marginTop: "4px",
    color: tokens.colorNeutralForeground1,
  },
  body: { minWidth: 0 },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  // A field is as wide as its browser likes; at 160 pixels that is too wide.
  input: { width: "100%", contain: "inline-size", "& input": { minWidth: 0, width: "100%" } },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const kindWords: Readonly<Record<TimeMark["kind"], PaneWord>> = {
  "application-opens": "planDeadlineOpens",
  application: "planDeadlineApplication",
  "introduction-from": "planDeadlineFrom",
  completion: "planDeadlineCompletion",
  inner: "planDeadlineInner",
  lead: "planDeadlineLead",
};

/** What must be done by when: a time line, the same as a list, and lead times that only the reader can give. */
export function DeadlinesPart(props: {
  readonly deadlines: PlanDeadlines;
  /** By programme: see `completionDays`. */
  readonly completed: ReadonlyMap<string, DayNumber | undefined>;
  readonly leadTimes: Readonly<Record<string, number>>;
  readonly setLeadTime: (programme: string, days: number | undefined) => void;
}): React.JSX.Element {
  const { deadlines, completed, leadTimes, setLeadTime } = props;
  const styles = useStyles();
  const session = useSession();
  const { words, asOf, preferences, edition } = session;
  const marks = timeMarks(deadlines.deadlines, { leadDays: preferences.leadDays, asOf: asOf.day });
  const numberOf = (id: string): number => edition.programmes.find((one) => one.id === id)?.number ?? 0;
  return (
    <PagePart heading={words("planDeadlines")}>
      {marks.length === 0 ? (
        <p className={styles.small}>{words("planDeadlinesNone")}</p>
      ) : (
        <TimeLine marks={marks} asOf={asOf.day} />
      )}
      <ol className={styles.list}>
        {marks.map((mark) => (
          <li
            key={`${mark.programme} ${mark.kind} ${mark.day} ${mark.for?.programme ?? ""}`}
            className={styles.one}
          >
            <svg className={styles.sign} viewBox="-8 -8 16 16" aria-hidden>
              <TimeSign kind={mark.kind} />
            </svg>
            <MarkText
              mark={mark}
              isKept={isCompleted(mark, completed.get(mark.programme), asOf.day)}
              number={numberOf(mark.programme)}
              forNumber={numberOf(mark.for?.programme ?? "")}
            />
          </li>
        ))}
      </ol>
      {deadlines.withoutDeadline.length > 0 && (
        <p className={styles.small}>
          {words("planDeadlineNotStated", {
            numbers: deadlines.withoutDeadline.map(numberOf).join(words("listComma")),
          })}
        </p>
      )}
      {leadTimeAsked(deadlines).map(({ programme, for: other }) => (
        <LeadTimeField
          key={programme}
          label={words("planLeadTime", { number: numberOf(programme), other: numberOf(other) })}
          days={leadTimes[programme]}
          take={(days) => {
            setLeadTime(programme, days);
          }}
        />
      ))}
    </PagePart>
  );
}

type Wait = Pick<MissingLeadTime, "programme" | "for">;

/** Waits for a decision, with a lead time or without one: each programme is asked about once. */
function leadTimeAsked({ deadlines, missingLeadTimes }: PlanDeadlines): readonly Wait[] {
  const given = deadlines.flatMap(({ programme, for: wait }): Wait[] =>
    wait ? [{ programme, for: wait.programme }] : [],
  );
  return [...new Map([...given, ...missingLeadTimes].map((one) => [one.programme, one])).values()];
}

function MarkText(props: {
  readonly mark: TimeMark;
  readonly isKept: boolean;
  readonly number: number;
  readonly forNumber: number;
}): React.JSX.Element {
  const { mark, isKept, number, forNumber } = props;
  const styles = useStyles();
  const session = useSession();
  const { words, language, preferences } = session;
  const kind = words(kindWords[mark.kind], { days: preferences.leadDays });
  return (
    <div className={styles.body}>
      <p className={styles.what}>
        {`${dayText(mark.day, language)} ${words("numberShort", { number })} ${kind}`}
      </p>
      <p className={styles.small}>
        {isKept ? words("planDeadlineKept") : leftText(mark, session)}
        {mark.for &&
          words("listComma") + words("planDeadlineFor", { number: forNumber, days: mark.for.leadTime })}
      </p>
      {mark.printed !== undefined && (
        <p className={styles.small}>{words("planDeadlinePrinted", { printed: mark.printed })}</p>
      )}
      {mark.kind === "inner" && <Basis why={mark.why} />}
    </div>
  );
}

function leftText({ kind, daysLeft, isDone }: TimeMark, { words }: Pick<Session, "words">): string {
  if (isDone && kind !== "completion" && kind !== "introduction-from") return words("planDeadlineDone");
  if (daysLeft === undefined) return "";
  if (daysLeft === 0) return words("planDeadlineToday");
  return daysLeft > 0
    ? words("planDeadlineLeft", { days: daysLeft })
    : words("planDeadlinePast", { days: -daysLeft });
}

function LeadTimeField(props: {
  readonly label: string;
  readonly days: number | undefined;
  readonly take: (days: number | undefined) => void;
}): React.JSX.Element {
  const { label, days, take } = props;
  const styles = useStyles();
  const { words } = useSession();
  const [typed, setTyped] = useState(days === undefined ? "" : String(days));
  const count = countOf(typed);
  const isFault = typed.trim() !== "" && (count === undefined || count > mostLeadDays);
  return (
    <Field
      label={label}
      {...(isFault
        ? { validationMessage: words("planDaysFault", { most: mostLeadDays }) }
        : { hint: words("planLeadTimeHint") })}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          const now = countOf(value);
          if (value.trim() === "" || (now !== undefined && now <= mostLeadDays)) take(now);
        }}
      />
    </Field>
  );
}
