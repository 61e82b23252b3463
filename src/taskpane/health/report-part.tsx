import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { usePaneFrame, useStore } from "../session";
import { useWords } from "../words";
import type { Report } from "./health-store";
import { isWhole, reportLines } from "./report-lines";

const useStyles = makeStyles({
  bar: { paddingBlock: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What was mended, what was not and why: sheet by sheet, each by its name. */
export function ReportPart({ report }: { readonly report: Report }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { edition } = useStore(usePaneFrame().stores.pane);
  return (
    <div role="status">
      <MessageBar className={styles.bar} intent={isWhole(report) ? "success" : "warning"} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words("reportTitle")}</MessageBarTitle>
          <ul className={styles.list}>
            {reportLines(report, edition.id, words).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
