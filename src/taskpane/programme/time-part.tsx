import { makeStyles, tokens } from "@fluentui/react-components";
import { parseIsoDate } from "../../core/calendar/local-date";
import type { Programme, Window } from "../../core/rules/edition";
import { dayText } from "../format";
import { deadlineOf, windowDate } from "../list/deadline";
import { StatusChip } from "../list/status-chip";
import { useSession } from "../session";
import { PagePart } from "./page-part";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalXXS },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
});

/** Deadline and introduction period in the reader's calendar, each with the words of the list. */
export function TimePart({ programme }: { readonly programme: Programme }): React.JSX.Element {
  const styles = useStyles();
  const { words, say, language, edition, asOf, preferences } = useSession();
  const deadline = deadlineOf(edition, programme, asOf.day);
  const date = (ref: Window["from"]): string | undefined => {
    const day = parseIsoDate(windowDate(edition, programme, ref)?.date ?? "");
    return day === undefined ? undefined : dayText(day, language);
  };
  const span = ({ from, to }: Window): string => {
    const [first, last] = [date(from), date(to)];
    if (first === undefined) return words("until", { date: last ?? words("notStated") });
    return words("fromTo", { from: first, to: last ?? "" });
  };
  return (
    <PagePart heading={words("timeHeading")}>
      <div>
        <StatusChip deadline={deadline} />
      </div>
      <dl className={styles.list}>
        {programme.windows.map((window) => (
          <div key={`${window.kind} ${window.from ?? ""} ${window.to ?? ""}`}>
            <dt className={styles.term}>
              {words(window.kind === "application" ? "windowApplication" : "windowIntroduction")}
            </dt>
            <dd className={styles.value}>{span(window)}</dd>
            <dd className={styles.value} lang="ja">
              {words("quoted", { quote: windowDate(edition, programme, window.to)?.printed ?? "" })}
            </dd>
            {window.note && <dd className={styles.value}>{say(window.note)}</dd>}
          </div>
        ))}
        {preferences.leadDays > 0 && deadline.day !== undefined && (
          <div>
            <dt className={styles.term}>{words("innerDeadline", { days: preferences.leadDays })}</dt>
            <dd className={styles.value}>{dayText(deadline.day - preferences.leadDays, language)}</dd>
          </div>
        )}
      </dl>
    </PagePart>
  );
}
