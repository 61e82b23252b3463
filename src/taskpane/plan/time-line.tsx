import { makeStyles, tokens } from "@fluentui/react-components";
import { calendarDate, type DayNumber } from "../../core/calendar/local-date";
import { useSession } from "../session";
import { monthStarts, placeOf, spanOf, type TimeMark } from "./time-line-days";

const useStyles = makeStyles({
  svg: { width: "100%", maxWidth: "560px", height: "auto", color: tokens.colorNeutralForeground1 },
  axis: { stroke: "currentColor", strokeWidth: 1 },
  lane: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  today: { stroke: "currentColor", strokeWidth: 1.5, strokeDasharray: "4 3" },
  full: { fill: "currentColor", stroke: "currentColor" },
  hollow: { fill: tokens.colorNeutralBackground1, stroke: "currentColor", strokeWidth: 1.5 },
  text: { fill: "currentColor", fontSize: "11px" },
  middle: { fill: "currentColor", fontSize: "10px", textAnchor: "middle" },
});

const left = 44;
const width = 300;
const inner = width - left - 10;
const laneHeight = 26;
const top = 18;

/** Shapes tell the kinds apart, so that no colour has to. */
const shapes: Readonly<Record<TimeMark["kind"], string>> = {
  application: "M-6 -5 H6 L0 6 Z",
  completion: "M0 -6 L6 0 L0 6 L-6 0 Z",
  "after-completion": "M-6 -5 H6 L0 6 Z",
  inner: "M-6 5 L0 -6 L6 5 Z",
  lead: "M-5 -5 H5 V5 H-5 Z",
  "application-opens": "M-4 -6 L5 0 L-4 6 Z",
  "introduction-from": "M-4 -6 L5 0 L-4 6 Z",
};
const isFull: Readonly<Record<TimeMark["kind"], boolean>> = {
  ...{ application: true, completion: true, inner: false, lead: false },
  ...{ "application-opens": false, "introduction-from": false, "after-completion": false },
};

/** The sign of a kind of date, as it stands on the time line and in the list below it. */
export function TimeSign({ kind }: { readonly kind: TimeMark["kind"] }): React.JSX.Element {
  const styles = useStyles();
  return <path className={isFull[kind] ? styles.full : styles.hollow} d={shapes[kind]} />;
}

/** The dates of a plan on a line each programme, with the as-of day across. The list beside it says the same in words. */
export function TimeLine(props: {
  readonly marks: readonly TimeMark[];
  readonly asOf: DayNumber;
}): React.JSX.Element {
  const { marks, asOf } = props;
  const styles = useStyles();
  const { words, edition } = useSession();
  const span = spanOf(marks, asOf);
  const programmes = edition.programmes.filter(({ id }) => marks.some(({ programme }) => programme === id));
  const height = top + programmes.length * laneHeight + 16;
  const x = (day: DayNumber): number => left + placeOf(span, day, inner);
  return (
    <svg className={styles.svg} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {monthStarts(span, 6).map((day) => {
        const { year, month } = calendarDate(day);
        return (
          <g key={day}>
            <path className={styles.lane} d={`M${x(day)} ${top} V${height - 14}`} />
            <text className={styles.middle} x={x(day)} y={height - 3}>
              {`${year}/${month}`}
            </text>
          </g>
        );
      })}
      {programmes.map(({ id, number }, index) => {
        const y = top + index * laneHeight + laneHeight / 2;
        return (
          <g key={id}>
            <text className={styles.text} x={0} y={y + 4}>
              {words("numberShort", { number })}
            </text>
            <path className={styles.lane} d={`M${left} ${y} H${left + inner}`} />
            {marks
              .filter(({ programme }) => programme === id)
              .map((mark) => (
                <g key={`${mark.kind} ${mark.day}`} transform={`translate(${x(mark.day)} ${y})`}>
                  <TimeSign kind={mark.kind} />
                </g>
              ))}
          </g>
        );
      })}
      <path className={styles.today} d={`M${x(asOf)} ${top - 4} V${height - 14}`} />
      <text className={styles.middle} x={Math.max(left + 16, x(asOf))} y={10}>
        {words("planToday")}
      </text>
    </svg>
  );
}
