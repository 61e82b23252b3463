import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PagePart } from "../programme/page-part";
import { dayText, yenText } from "../format";
import { useSession } from "../session";
import type { PlanView } from "./plan-view";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
  },
  large: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  name: { margin: 0, alignSelf: "center" },
  yen: { margin: 0, textAlign: "end", whiteSpace: "nowrap" },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  open: { margin: 0, color: tokens.colorStatusWarningForeground1 },
});

/** Totals, what is confirmed and what is not apart; whatever is missing or cannot be read is counted beside them. */
export function TotalsPart({ view }: { readonly view: PlanView }): React.JSX.Element {
  const styles = useStyles();
  const { words, edition, asOf, language } = useSession();
  const { result, input } = view;
  const { totals } = result;
  const faulty = new Set(result.faults.map(({ row }) => row)).size;
  const line = (name: string, yen: number, isLarge = false): React.JSX.Element => (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={mergeClasses(isLarge && styles.large, styles.yen)}>{yenText(yen, words)}</dd>
    </>
  );
  const counts = [
    ...(totals.unconfirmedEntries > 0
      ? [words("planUnconfirmedCount", { count: totals.unconfirmedEntries })]
      : [words("planNoUnconfirmed")]),
    ...(totals.withoutAmount > 0 ? [words("planWithoutAmount", { count: totals.withoutAmount })] : []),
  ].join(words("listComma"));
  return (
    <PagePart heading={words("planTotals")}>
      <dl className={styles.list}>
        {line(words("planConfirmed"), totals.confirmed, true)}
        {line(words("planOwn"), totals.ownContribution)}
        {line(words("planCost"), totals.cost)}
        {totals.unconfirmedEntries > 0 && line(words("planUnconfirmed"), totals.unconfirmed)}
      </dl>
      <p className={totals.unconfirmedEntries > 0 ? styles.open : styles.small}>{counts}</p>
      {input.withoutCost.length > 0 && (
        <p className={styles.open}>{words("planWithoutCost", { count: input.withoutCost.length })}</p>
      )}
      {result.entries.some(({ inferred }) => inferred) && (
        <p className={styles.open}>{words("planInferred")}</p>
      )}
      {faulty > 0 && <p className={styles.open}>{words("planFaults", { count: faulty })}</p>}
      <p className={styles.small}>
        {words("planEstimate", { id: edition.id })}
        {words("listComma")}
        {words("planAsOf", { date: dayText(asOf.day, language) })}
      </p>
    </PagePart>
  );
}
