import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons";
import { useEffect, useMemo } from "react";
import { failureMessage } from "../failure-words";
import { ToolHead } from "../parts/tool-head";
import { useBottomAction, usePaneFrame, useStore } from "../session";
import { ScreenSkeleton } from "../shell/screen-skeleton";
import { computes } from "../state/pane-store";
import { useWords } from "../words";
import { isSound, sheetsOfOurs, tallyOf } from "./findings";
import { FindingsPart } from "./findings-part";
import { repairAction } from "./repair-action";
import { ReportPart } from "./report-part";
import { SheetPart } from "./sheet-part";
import { WorkPart } from "./work-part";

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  text: { margin: 0 },
  bar: { paddingBlock: tokens.spacingVerticalS },
});

/** The whole workbook as our functions find it: what is wrong where, and one action that mends and recalculates. */
export function HealthScreen(): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { stores } = usePaneFrame();
  const { health: store } = stores;
  const { health, work, report, failure } = useStore(store);
  const { edition } = useStore(stores.pane);
  const { isPinned } = useStore(stores.editions);
  const { look: lookAtPin } = stores.editions;
  useEffect(() => void store.look().then(lookAtPin), [store, lookAtPin]);
  const action = useMemo(
    () => (health && !work ? repairAction(health, { words, edition, repair: store.repair }) : undefined),
    [health, work, words, edition, store],
  );
  useBottomAction(action);
  const tally = health && tallyOf(health);
  return (
    <>
      <ToolHead name={words("healthTitle")}>
        <Button
          icon={<ArrowSync20Regular />}
          disabledFocusable={work !== undefined}
          onClick={() => void store.scan().then(lookAtPin)}
        >
          {words("healthAgain")}
        </Button>
      </ToolHead>
      <div className={styles.body} aria-busy={work !== undefined}>
        {work && <WorkPart work={work} cancel={store.cancel} />}
        {failure && (
          <MessageBar className={styles.bar} intent="error" layout="multiline">
            <MessageBarBody>{failureMessage(failure, words).text}</MessageBarBody>
          </MessageBar>
        )}
        {report && <ReportPart report={report} />}
        {!health && work && <ScreenSkeleton />}
        {health && tally && (
          <>
            <p className={styles.text} role="status">
              {tally.formulas === 0 ? words("healthNone") : words("healthSummary", { ...tally })}
            </p>
            {!computes(edition) && <p className={styles.text}>{words("findRefused")}</p>}
            {isSound(health, isPinned) ? (
              <p className={styles.text}>{words("healthSound")}</p>
            ) : (
              <FindingsPart health={health} />
            )}
            {sheetsOfOurs(health).map((sheet) => (
              <SheetPart key={sheet.id} sheet={sheet} />
            ))}
          </>
        )}
      </div>
    </>
  );
}
