import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { canonicalName } from "../../catalogue/lookup/programmes";
import type { Programme } from "../../core/rules/edition";
import type { CaseScope } from "../../core/rules/scope";
import { provisionalCase } from "./provisional-case";
import { type Span, spanOf } from "../list/offer";
import { ratesText, spanText } from "../list/offer-words";
import { useSession } from "../session";
import { PagePart } from "./page-part";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  head: {
    textAlign: "start",
    verticalAlign: "bottom",
    padding: tokens.spacingVerticalXXS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    ":first-child": { paddingInlineStart: tokens.spacingHorizontalS },
  },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    padding: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    // Room for the bar that marks the facility's own class.
    ":first-child": { paddingInlineStart: tokens.spacingHorizontalS },
  },
  // At 200 % of a narrow pane a figure may break rather than make the page wider than it is.
  yen: { textAlign: "end", whiteSpace: "nowrap", "@media (max-width: 279px)": { whiteSpace: "normal" } },
  line: { display: "block" },
  own: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  ownName: { fontWeight: tokens.fontWeightSemibold },
});

/** Every class and variant with rate, cost cap, published cap and reachable maximum; the facility's own is marked. */
export function CaseTable(props: {
  readonly programme: Programme;
  readonly own: readonly CaseScope[];
}): React.JSX.Element {
  const { programme, own } = props;
  const styles = useStyles();
  const { words, say, catalogue, edition } = useSession();
  const computed = catalogue.edition.programmes.find(({ id }) => id === programme.id) ?? programme;
  const scopes = catalogue.allCases(computed);
  return (
    <PagePart heading={words("casesHeading")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.head} scope="col">
              {words("columnClass")}
            </th>
            <th className={mergeClasses(styles.head, styles.yen)} scope="col">
              <span className={styles.line}>{words("columnRate")}</span>
              <span className={styles.line}>{words("columnCostCap")}</span>
            </th>
            <th className={mergeClasses(styles.head, styles.yen)} scope="col">
              <span className={styles.line}>{words("columnGrantCap")}</span>
              <span className={styles.line}>{words("columnReachable")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {scopes.map((scope) => {
            const isOwn = own.includes(scope);
            const { variant } = scope.case;
            const label = edition.classes[scope.case.class]?.label ?? scope.class.label;
            return (
              <tr key={`${variant ?? ""} ${scope.case.class}`} className={isOwn ? styles.own : undefined}>
                <th className={styles.cell} scope="row">
                  {variant !== undefined && (
                    <span className={styles.line}>{canonicalName(programme, variant)}</span>
                  )}
                  <span className={mergeClasses(styles.line, isOwn && styles.ownName)}>{say(label)}</span>
                  {isOwn && <span className={styles.line}>{words("ownClass")}</span>}
                  {provisionalCase(scope) && <span className={styles.line}>{words("provisional")}</span>}
                  {scope.ranged && <span className={styles.line}>{words("inferred")}</span>}
                </th>
                <Figures scope={scope} isOwn={isOwn} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </PagePart>
  );
}

function Figures(props: { readonly scope: CaseScope; readonly isOwn: boolean }): React.JSX.Element {
  const { scope, isOwn } = props;
  const styles = useStyles();
  const { words, rules, facility } = useSession();
  const own = isOwn ? facility?.facility : undefined;
  const situation = {
    facility: own ?? { type: "clinic" as const, beds: { least: 0, most: null }, word: "" },
  };
  const rate = rules.rateOf(scope);
  const span = (of: typeof rules.grantCapOf): Span => spanOf([of(scope, situation)]);
  const cell = mergeClasses(styles.cell, styles.yen);
  return (
    <>
      <td className={cell}>
        <span className={styles.line}>
          {ratesText({ rates: rate.state === "known" ? [rate.low] : [] }, words)}
        </span>
        <span className={styles.line}>{spanText(span(rules.costCapOf), words)}</span>
      </td>
      <td className={cell}>
        <span className={styles.line}>{spanText(span(rules.grantCapOf), words)}</span>
        <span className={styles.line}>{spanText(span(rules.reachableMaximum), words)}</span>
      </td>
    </>
  );
}
