import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { PagePart } from "../programme/page-part";
import { usePaneFrame, useSession, useStore } from "../session";
import { bracketsOf, type Conflict } from "./conflicts";
import { LineCard } from "./line-card";
import { emptyLine, freeName, type KeptLine, type KeptPlan, withLine, withLines, withoutLine } from "./lines";
import type { PlanView } from "./plan-view";

const laneWidth = 12;

const useStyles = makeStyles({
  rows: { display: "grid", rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  row: { minWidth: 0 },
  // From beside the head of one row to beside the head of the other.
  bracket: {
    marginBlock: "24px",
    marginInlineEnd: "3px",
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderInlineEndStyle: "none",
  },
  certain: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusDangerForeground1}`,
    borderInlineEndStyle: "none",
  },
});

/** The systems as rows, and brackets between rows whose programmes stand against each other. */
export function RowsPart(props: {
  readonly plan: KeptPlan;
  readonly view: PlanView;
  readonly conflicts: readonly Conflict[];
  readonly change: (changed: (plan: KeptPlan) => KeptPlan) => void;
}): React.JSX.Element {
  const { plan, view, conflicts, change } = props;
  const styles = useStyles();
  const { words } = useSession();
  const { services, stores } = usePaneFrame();
  const [openRow, setOpenRow] = useState<string>();
  const { unread } = useStore(stores.plans);
  const placeOfRow = (row: number): number => plan.lines.findIndex((line) => line === view.input.rows[row]);
  const brackets = bracketsOf(conflicts, placeOfRow);
  const lanes = Math.max(0, ...brackets.map(({ lane }) => lane + 1));
  const add = (): void => {
    const id = services.newId();
    change((now) => {
      const name = freeName(now, (count) => words("planRowName", { count }));
      return withLines(now, [...now.lines, emptyLine(id, name)]);
    });
    setOpenRow(id);
  };
  const columns = lanes === 0 ? "minmax(0, 1fr)" : `repeat(${lanes}, ${laneWidth}px) minmax(0, 1fr)`;
  return (
    <PagePart heading={words("planRows")}>
      <ul className={styles.rows} style={{ gridTemplateColumns: columns }}>
        {view.lines.map((one, index) => (
          <li key={one.line.id} className={styles.row} style={{ gridColumn: lanes + 1, gridRow: index + 1 }}>
            <LineCard
              view={one}
              faults={view.result.faults.filter(({ row }) => row === one.row)}
              isOpen={openRow === one.line.id}
              open={(isOpen) => {
                setOpenRow(isOpen ? one.line.id : undefined);
              }}
              change={(line: KeptLine) => {
                change((now) => withLine(now, line.id, line));
              }}
              remove={() => {
                change((now) => withoutLine(now, one.line.id));
              }}
              unread={unread[one.line.id] ?? {}}
              keepUnread={(costs) => {
                stores.plans.keepUnread(one.line.id, costs);
              }}
            />
          </li>
        ))}
        {brackets.map(({ from, to, lane, isCertain }) => (
          <li
            key={`${from}-${to}`}
            aria-hidden
            className={mergeClasses(styles.bracket, isCertain && styles.certain)}
            style={{ gridColumn: lane + 1, gridRow: `${from + 1} / ${to + 2}` }}
          />
        ))}
      </ul>
      <Button icon={<Add16Regular />} onClick={add}>
        {words("planRowNew")}
      </Button>
    </PagePart>
  );
}
