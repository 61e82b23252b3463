import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DayNumber } from "../../core/calendar/local-date";
import type { DeadlineKind, MissingLeadTime, PlanDeadlines } from "../../core/plan/deadlines";
import type { PaneWord } from "../../text/pane";
import { dayText } from "../format";
import { closureText, type Holidays, useHolidays } from "../parts/holidays";
import { Basis } from "../programme/basis";
import { PagePart } from "../programme/page-part";
import { type Session, useSession } from "../session";
import { mostLeadDays } from "../state/preferences";
import { countOf } from "./questions";
import { TimeLine, TimeSign } from "./time-line";
import { afterCompletionMarks, isCompleted, timeMarks, type TimeMark } from "./time-line-days";

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

const kindWords: Readonly<Record<DeadlineKind, PaneWord>> = {
  "application-opens": "planDeadlineOpens",
  application: "planDeadlineApplication",
  "introduction-from": "planDeadlineFrom",
  completion: "planDeadlineCompletion",
  inner: "planDeadlineInner",
};

function kindText({ kind, within }: TimeMark, { words, preferences }: Session): string {
  const { leadDays: days, leadUnit } = preferences;
  if (kind === "lead")
    return words(leadUnit === "business" ? "planDeadlineLeadBusiness" : "planDeadlineLead", { days });
  if (kind !== "after-completion") return words(kindWords[kind]);
  const isBusiness = within?.counted === "business";
  const key = isBusiness ? "planDeadlineAfterCompletionBusiness" : "planDeadlineAfterCompletion";
  return words(key, { days: within?.days ?? 0 });
}

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
  const holidays = useHolidays();
  const isHoliday = holidays?.isHoliday;
  const fromCompletion = afterCompletionMarks(edition, completed, {
    deadlines: deadlines.deadlines,
    isHoliday,
  });
  const marks = timeMarks([...deadlines.deadlines, ...fromCompletion], {
    ...preferences,
    asOf: asOf.day,
    isHoliday,
  });
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
              holidays={holidays}
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
  readonly holidays: Holidays | undefined;
}): React.JSX.Element {
  const { mark, isKept, number, forNumber, holidays } = props;
  const styles = useStyles();
  const session = useSession();
  const { words, language } = session;
  const kind = kindText(mark, session);
  const isLastDay = mark.kind === "application" || mark.kind === "after-completion";
  const closure = isLastDay ? closureText(mark.day, holidays, session) : undefined;
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
      {closure !== undefined && (
        <p className={styles.small}>
          {words("deadlineClosed", { date: dayText(mark.day, language), why: closure })}
        </p>
      )}
      {(mark.kind === "inner" || mark.kind === "after-completion") && <Basis why={mark.why} />}
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
