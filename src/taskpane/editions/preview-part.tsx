import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Exact } from "../../core/money/exact";
import type { PreviewedCase } from "../../editions/form";
import { exactText, rateText } from "../format";
import { usePaneFrame, useStore } from "../session";
import { useWords } from "../words";

const mostShown = 300;
const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums" },
  head: {
    textAlign: "start",
    verticalAlign: "bottom",
    padding: tokens.spacingVerticalXXS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    padding: tokens.spacingVerticalXXS,
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  yen: { textAlign: "end", whiteSpace: "nowrap", "@media (max-width: 279px)": { whiteSpace: "normal" } },
  line: { display: "block" },
  mark: { fontWeight: tokens.fontWeightSemibold },
});

/** The computed table of the edition under review: rate × cost cap beside the cap that is printed, case by case. */
export function PreviewPart({ cases }: { readonly cases: readonly PreviewedCase[] }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const more = cases.length - mostShown;
  const end = mergeClasses(styles.head, styles.yen);
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{words("editionsPreview", { count: cases.length })}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.head} scope="col">
              {words("editionsPreviewCase")}
            </th>
            <th className={end} scope="col">
              <span className={styles.line}>{words("editionsPreviewTimesHead")}</span>
              <span className={styles.line}>{words("editionsPreviewProduct")}</span>
            </th>
            <th className={end} scope="col">
              <span className={styles.line}>{words("editionsPreviewCap")}</span>
              <span className={styles.line}>{words("editionsPreviewReachable")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {cases.slice(0, mostShown).map((one, index) => (
            <CaseRow key={index} one={one} />
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{words("editionsMore", { count: more })}</p>}
    </details>
  );
}

function CaseRow({ one }: { readonly one: PreviewedCase }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { language } = useStore(usePaneFrame().stores.pane);
  const { programme, name, rate, costCap, product, reachable, grantCap, isOutOfReach } = one;
  const none = words("editionsPreviewNone");
  const yen = (value: Exact | undefined): string => (value === undefined ? none : exactText(value));
  const end = mergeClasses(styles.cell, styles.yen);
  return (
    <tr>
      <th className={styles.cell} scope="row">
        <span className={styles.line}>{words("numberShort", { number: programme })}</span>
        <span className={styles.line}>{name[language]}</span>
      </th>
      <td className={end}>
        <span className={styles.line}>
          {words("editionsPreviewTimes", { rate: rate ? rateText(rate) : none, cost: yen(costCap) })}
        </span>
        <span className={styles.line}>{yen(product)}</span>
      </td>
      <td className={end}>
        <span className={styles.line}>{yen(grantCap)}</span>
        <span className={styles.line}>{yen(reachable)}</span>
        {isOutOfReach && (
          <span className={mergeClasses(styles.line, styles.mark)}>{words("editionsPreviewOutOfReach")}</span>
        )}
      </td>
    </tr>
  );
}
