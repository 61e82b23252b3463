import { makeStyles, tokens } from "@fluentui/react-components";
import type { DayNumber } from "../../core/calendar/local-date";
import type { Programme, Window } from "../../core/rules/edition";
import { dayText } from "../format";
import { deadlineOf, leadDay, windowDate, windowDay } from "../list/deadline";
import { StatusChip } from "../list/status-chip";
import { closureText, type Holidays, useHolidays } from "../parts/holidays";
import { useSession } from "../session";
import { AfterCompletionPart } from "./after-completion-part";
import { Basis } from "./basis";
import { PagePart } from "./page-part";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalXXS },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
});

interface Asked {
  readonly programme: Programme;
  /** The day of completion that the reader gives where the application follows it. */
  readonly completed: string;
  readonly complete: (completed: string) => void;
}

/** Deadlines and introduction periods in the reader's calendar, each with the words of the list. */
export function TimePart(props: Asked): React.JSX.Element {
  const { programme } = props;
  const styles = useStyles();
  const { words, language, edition, asOf, preferences } = useSession();
  const holidays = useHolidays();
  const deadline = deadlineOf(edition, programme, asOf.day);
  const { leadDays, leadUnit } = preferences;
  const own =
    deadline.day !== undefined && leadDays > 0 && leadDay(deadline.day, preferences, holidays?.isHoliday);
  return (
    <PagePart heading={words("timeHeading")}>
      <div>
        <StatusChip deadline={deadline} />
      </div>
      <dl className={styles.list}>
        {programme.windows.map((window) => (
          <WindowPart
            key={`${window.kind} ${window.from ?? ""} ${window.to ?? ""}`}
            {...props}
            window={window}
            holidays={holidays}
          />
        ))}
        {typeof own === "number" && (
          <div>
            <dt className={styles.term}>
              {words(leadUnit === "business" ? "innerDeadlineBusiness" : "innerDeadline", { days: leadDays })}
            </dt>
            <dd className={styles.value}>{dayText(own, language)}</dd>
          </div>
        )}
      </dl>
    </PagePart>
  );
}

interface Shown extends Asked {
  readonly window: Window;
  readonly holidays: Holidays | undefined;
}

/** One period: its dates, the words of the list, what held before, what moved, and what the calendar says of its end. */
function WindowPart({ window, holidays, ...asked }: Shown): React.JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const { words, say, language, edition } = session;
  const { programme } = asked;
  const day = (ref: Window["from"]): DayNumber | undefined => windowDay(edition, programme, ref);
  const date = (ref: Window["from"]): string => {
    const found = day(ref);
    return found === undefined ? words("notStated") : dayText(found, language);
  };
  const { kind, from, to, earlier = [], rolls, note } = window;
  const last = day(to);
  const closure =
    kind !== "application" || last === undefined ? undefined : closureText(last, holidays, session);
  return (
    <div>
      <dt className={styles.term}>
        {words(kind === "application" ? "windowApplication" : "windowIntroduction")}
      </dt>
      <dd className={styles.value}>
        {from === undefined
          ? words("until", { date: date(to) })
          : words("fromTo", { from: date(from), to: to === undefined ? "" : date(to) })}
      </dd>
      <dd className={styles.value} lang="ja">
        {words("quoted", { quote: windowDate(edition, programme, to)?.printed ?? "" })}
      </dd>
      {closure !== undefined && (
        <dd className={styles.value}>{words("deadlineClosed", { date: date(to), why: closure })}</dd>
      )}
      {earlier.map((ref) => (
        <dd key={ref} className={styles.value}>
          {words("windowEarlier", { date: date(ref) })}
        </dd>
      ))}
      {rolls && (
        <dd className={styles.value}>
          {words("windowRolled", { printed: date(rolls.printed), date: date(to) })}
          <Basis why={rolls.why} />
        </dd>
      )}
      <AfterCompletionPart {...asked} window={window} holidays={holidays} />
      {note && <dd className={styles.value}>{say(note)}</dd>}
    </div>
  );
}
