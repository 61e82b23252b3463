import { Button, Checkbox, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { failureMessage } from "../failure-words";
import { CellPreview } from "../insert/cell-preview";
import type { BlockMaker } from "../insert/insert-store";
import { useInsert } from "../insert/use-insert";
import { PagePart } from "../programme/page-part";
import { type Session, useSession, useStore } from "../session";
import { portfolioBlock } from "./portfolio-cells";
import { PortfolioResult } from "./portfolio-result";
import type { PortfolioState } from "./portfolio-store";
import { portfolioWork } from "./portfolio-work";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  bar: { width: "100%" },
});

/** Plans of several facilities from a table in the sheet: totals by facility and by programme. */
export function PortfolioPart(): React.JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const { words, stores, facility } = session;
  const state = useStore(stores.portfolio);
  const [usesAnswers, setUsesAnswers] = useState(false);
  const isBusy = state.state === "reading" || state.state === "computing";
  return (
    <>
      <PagePart heading={words("planMany")}>
        <p className={styles.text}>{words("portfolioHint")}</p>
        {facility && (
          <>
            <Checkbox
              label={words("portfolioAnswers", { name: facility.kept.name })}
              checked={usesAnswers}
              onChange={(_, { checked }) => {
                setUsesAnswers(checked === true);
              }}
            />
            <p className={styles.text}>{words("portfolioAnswersHint")}</p>
          </>
        )}
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void run(session, usesAnswers)}
          >
            {words("portfolioRead")}
          </Button>
          {isBusy && <Button onClick={stores.portfolio.cancel}>{words("portfolioCancel")}</Button>}
        </div>
        <div role="status">
          <Standing state={state} />
        </div>
      </PagePart>
      {state.state === "done" && <Done state={state} />}
    </>
  );
}

/** A pause in which the pane draws and hears. */
const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

function run(session: Session, usesAnswers: boolean): Promise<void> {
  const { stores, excel, catalogue, facility } = session;
  return stores.portfolio.run(
    portfolioWork({
      session,
      catalogue,
      known: stores.facilities.state().facilities,
      otherwise: usesAnswers ? facility?.kept : undefined,
      read: excel.selectedTable,
      pace: { rest, now: () => performance.now() },
    }),
  );
}

/** What is under way, or why nothing came of it. */
function Standing({ state }: { readonly state: PortfolioState }): React.JSX.Element | null {
  const styles = useStyles();
  const { words } = useSession();
  switch (state.state) {
    case "idle":
    case "done":
      return null;
    case "cancelled":
      return <p className={styles.text}>{words("portfolioCancelled")}</p>;
    case "reading":
    case "computing": {
      const { done, of } = state;
      const text = words(state.state === "reading" ? "portfolioReading" : "portfolioComputing", { done, of });
      return (
        <>
          <p className={styles.text}>{text}</p>
          <progress className={styles.bar} aria-label={text} value={done} max={Math.max(1, of)} />
        </>
      );
    }
    case "failed":
    case "unreadable":
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{troubleText(state, words)}</MessageBarBody>
        </MessageBar>
      );
  }
}

function troubleText(
  state: Extract<PortfolioState, { state: "failed" | "unreadable" }>,
  words: Session["words"],
): string {
  if (state.state === "failed") return failureMessage(state.failure, words).text ?? "";
  const { table } = state;
  if (table.state === "other-unit") return words("portfolioUnit", { head: table.head });
  return words(table.state === "nothing" ? "planTableNothing" : "portfolioNoHead");
}

function Done({ state }: { readonly state: Extract<PortfolioState, { state: "done" }> }): React.JSX.Element {
  const { words, edition, say, asOf, language } = useSession();
  const { portfolio, table } = state;
  const make = useMemo((): BlockMaker => {
    const block = portfolioBlock({ words, edition, say, asOf, language }, portfolio, table);
    return () => block;
  }, [words, edition, say, asOf, language, portfolio, table]);
  const insertion = useInsert(make);
  return (
    <>
      <PortfolioResult {...state} />
      <PagePart heading={words("portfolioInsert")}>
        <CellPreview state={insertion} />
      </PagePart>
    </>
  );
}
