import { Field, Input, makeStyles } from "@fluentui/react-components";
import { parseIsoDate } from "../../core/calendar/local-date";
import { daysAfter } from "../../core/plan/after-completion";
import type { Programme, Window } from "../../core/rules/edition";
import { dayText } from "../format";
import { closureText, type Holidays } from "../parts/holidays";
import { useSession } from "../session";
import { applyBy } from "./apply-by";
import { Basis } from "./basis";

const useStyles = makeStyles({
  value: { margin: 0 },
  // A date field is as wide as its browser likes; at 160 pixels that is too wide.
  date: {
    width: "100%",
    maxWidth: "12em",
    contain: "inline-size",
    "& input": { minWidth: 0, width: "100%" },
  },
});

/** That the application follows the completion, within how many days, and by when for a day that the reader gives. */
export function AfterCompletionPart(props: {
  readonly programme: Programme;
  readonly window: Window;
  readonly holidays: Holidays | undefined;
  /** The day that the reader gives, as its field holds it. */
  readonly completed: string;
  readonly complete: (completed: string) => void;
}): React.JSX.Element | null {
  const { programme, window, holidays, completed, complete } = props;
  const styles = useStyles();
  const { words, edition } = useSession();
  if (!window.afterCompletion) return null;
  const stated = daysAfter({ edition, programme }, window);
  const key = stated?.counted === "business" ? "windowWithinBusiness" : "windowWithin";
  return (
    <>
      <dd className={styles.value}>
        {stated ? words(key, { days: stated.days }) : words("windowAfterCompletion")}
        <Basis why={window.afterCompletion.why} />
      </dd>
      <dd className={styles.value}>
        <Field label={words("windowCompleted")}>
          <Input
            className={styles.date}
            type="date"
            value={completed}
            onChange={(_, { value }) => {
              complete(value);
            }}
          />
        </Field>
        <LastDay programme={programme} window={window} holidays={holidays} completed={completed} />
      </dd>
    </>
  );
}

/** The last day for one day of completion; nothing while that is not a date. */
function LastDay(props: {
  readonly programme: Programme;
  readonly window: Window;
  readonly holidays: Holidays | undefined;
  readonly completed: string;
}): React.JSX.Element {
  const { programme, window, holidays, completed } = props;
  const styles = useStyles();
  const session = useSession();
  const { words, language, edition } = session;
  const day = parseIsoDate(completed);
  const by =
    day === undefined
      ? undefined
      : applyBy({ edition, programme }, window, { completed: day, isHoliday: holidays?.isHoliday });
  const date = by && dayText(by.day, language);
  const closure = by?.state === "until" ? closureText(by.day, holidays, session) : undefined;
  return (
    <div role="status">
      {by && date !== undefined && (
        <p className={styles.value}>
          {words(by.state === "until" ? "windowApplyBy" : "windowTooLate", { date })}
        </p>
      )}
      {closure !== undefined && date !== undefined && (
        <p className={styles.value}>{words("deadlineClosed", { date, why: closure })}</p>
      )}
    </div>
  );
}
