import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons";
import { useEffect } from "react";
import type { Explained } from "../../excel/explain/explain";
import { failureMessage } from "../failure-words";
import { ToolHead } from "../parts/tool-head";
import { useSession, useStore } from "../session";
import { ScreenSkeleton } from "../shell/screen-skeleton";
import { shortHash } from "../short-hash";
import { CallPart } from "./call-part";
import { cellNotes } from "./cell-notes";

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  address: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  formula: { margin: 0, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  bar: { paddingBlock: tokens.spacingVerticalS },
  action: { alignSelf: "flex-start" },
});

/** The selected cell: what its functions were given, what they answer and how they come to it. */
export function ExplainScreen(): React.JSX.Element {
  const styles = useStyles();
  const { words, stores, pane } = useSession();
  const { explain } = stores;
  const { cell, reading, waiting, failure, deaf } = useStore(explain);
  useEffect(() => explain.follow(), [explain]);
  const { id, hash, state } = pane.edition;
  const source = words(state === "built-in" ? "explainBuiltIn" : "explainPinned");
  return (
    <>
      <ToolHead name={words("explainTitle")}>
        <Button icon={<ArrowSync20Regular />} onClick={() => void explain.read()}>
          {words("explainAgain")}
        </Button>
      </ToolHead>
      <div className={styles.body} aria-busy={reading}>
        <div role="status">
          <p className={styles.note}>
            {words(waiting ? "explainTyping" : deaf ? "explainDeaf" : "explainFollows")}
          </p>
        </div>
        {failure && (
          <MessageBar className={styles.bar} intent="error" layout="multiline">
            <MessageBarBody>{failureMessage(failure, words).text}</MessageBarBody>
          </MessageBar>
        )}
        {!cell && !failure && <ScreenSkeleton />}
        {cell && <CellParts cell={cell} />}
        {cell && cell.calls.length > 0 && (
          <p className={styles.note}>{words("explainEdition", { id, source, hash: shortHash(hash) })}</p>
        )}
      </div>
    </>
  );
}

function CellParts({ cell }: { readonly cell: Explained }): React.JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const { words, goTo } = session;
  const toHealth = (
    <Button
      className={styles.action}
      onClick={() => {
        goTo({ screen: "health" });
      }}
    >
      {words("explainList")}
    </Button>
  );
  if (cell.calls.length === 0)
    return (
      <>
        <p className={styles.text} role="status">
          {words("explainNone", { address: cell.address })}
        </p>
        {toHealth}
      </>
    );
  return (
    <>
      <div role="status">
        <h3 className={styles.address}>{words("explainCell", { address: cell.address })}</h3>
        {cell.spilledTo !== undefined && (
          <p className={styles.text}>
            {words("explainSpill", { spilled: cell.spilledTo, address: cell.address })}
          </p>
        )}
        <p className={styles.text}>{words("explainShown", { shown: cell.shown })}</p>
      </div>
      <p className={styles.formula}>{cell.formula}</p>
      {cellNotes(cell, session).map((note) => (
        <MessageBar key={note} className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>{note}</MessageBarBody>
        </MessageBar>
      ))}
      {cell.calls.map((call, index) => (
        <CallPart key={`${index} ${call.text}`} call={call} isAll={`=${call.text}` === cell.formula} />
      ))}
      {cell.calls.some(({ isLeftover }) => isLeftover) && toHealth}
    </>
  );
}
