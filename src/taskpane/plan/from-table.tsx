import { Button, Checkbox, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SelectedTable } from "../../excel/tables/selected-table";
import { columnLetters } from "../../sheets/address";
import { failureMessage } from "../failure-words";
import { usePaneFrame, useSession } from "../session";
import { type KeptPlan, withLines } from "./lines";
import { type PlanTable, planTable } from "./plan-table";
import type { BadCell } from "./table-rows";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Found {
  readonly table: SelectedTable;
  readonly read: PlanTable;
}

/** Takes rows from a table in the sheet: what was read is shown first, and taken only with a click. */
export function FromTable(props: {
  readonly plan: KeptPlan;
  readonly change: (changed: (plan: KeptPlan) => KeptPlan) => void;
}): React.JSX.Element {
  const { plan, change } = props;
  const styles = useStyles();
  const session = useSession();
  const { services } = usePaneFrame();
  const { words, excel, catalogue, notify } = session;
  const [found, setFound] = useState<Found>();
  const [replaces, setReplaces] = useState(false);
  const look = async (): Promise<void> => {
    const table = await excel.selectedTable();
    if (table.ok) setFound({ table: table.value, read: planTable(table.value, catalogue) });
    else notify(failureMessage(table.failure, words));
  };
  const take = (read: Extract<PlanTable, { state: "read" }>): void => {
    const lines = read.lines.map((line) => ({ ...line, id: services.newId() }));
    change((now) => withLines(now, replaces ? lines : [...now.lines, ...lines]));
    notify({ kind: "success", title: words("planTableTaken", { rows: lines.length }) });
    setFound(undefined);
  };
  return (
    <div className={styles.box}>
      <p className={styles.text}>{words("planFromTableHint")}</p>
      <div className={styles.actions}>
        <Button onClick={() => void look()}>{words("planFromTable")}</Button>
      </div>
      {found?.read.state === "read" ? (
        <>
          <p className={styles.text} role="status">
            {words("planTableRead", { address: found.table.address, rows: found.read.lines.length })}
            {found.table.hidden && words("sentenceGap") + words("planTableHidden")}
          </p>
          <BadRows bad={found.read.bad} box={found.table.box} />
          {plan.lines.length > 0 && (
            <Checkbox
              label={words("planTableReplace")}
              checked={replaces}
              onChange={(_, { checked }) => {
                setReplaces(checked === true);
              }}
            />
          )}
          <div className={styles.actions}>
            {found.read.lines.length > 0 && <TakeButton read={found.read} take={take} />}
            <Button
              onClick={() => {
                setFound(undefined);
              }}
            >
              {words("planTableCancel")}
            </Button>
          </div>
        </>
      ) : (
        found && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {found.read.state === "other-unit"
                ? words("portfolioUnit", { head: found.read.head })
                : words(found.read.state === "nothing" ? "planTableNothing" : "planTableNoHead")}
            </MessageBarBody>
          </MessageBar>
        )
      )}
    </div>
  );
}

type Read = Extract<PlanTable, { state: "read" }>;

function TakeButton(props: { readonly read: Read; readonly take: (read: Read) => void }): React.JSX.Element {
  const { read, take } = props;
  const { words } = useSession();
  return (
    <Button
      appearance="primary"
      onClick={() => {
        take(read);
      }}
    >
      {words("planTableTake", { rows: read.lines.length })}
    </Button>
  );
}

/** Rows that cannot be taken, each with its cell and what is wrong there. */
function BadRows(props: {
  readonly bad: readonly BadCell[];
  readonly box: SelectedTable["box"];
}): React.JSX.Element | null {
  const { bad, box } = props;
  const { words } = useSession();
  if (bad.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words("planTableBad", { count: bad.length })}
        <ul>
          {bad.slice(0, 10).map(({ row, column, why, given }) => (
            <li key={row}>
              {words("planTableBadRow", {
                cell: `${columnLetters(box.column + column)}${box.row + row + 1}`,
                why: words(why, { given }),
              })}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
