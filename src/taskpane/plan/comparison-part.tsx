import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { PlanResult } from "../../core/plan/result";
import { PagePart } from "../programme/page-part";
import { Basis } from "../programme/basis";
import { yenText } from "../format";
import { type Session, useSession } from "../session";
import type { ChosenFacility } from "../state/facility";
import type { KeptPlan } from "./lines";
import { claimName } from "./names";
import { type ComparedView, comparisonView, type LeftOutView, withCombination } from "./plan-view";
import { claimOf } from "./reason-words";
import { signedYen } from "./signed";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  one: {
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  mine: { border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}` },
  difference: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  left: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** 組合せ比較 beside the reader's own plan: the difference first, then what each leaves out and why. */
export function ComparisonPart(props: {
  readonly plan: KeptPlan;
  readonly mine: PlanResult;
  readonly facility: ChosenFacility;
  readonly adopt: (changed: (plan: KeptPlan) => KeptPlan) => void;
}): React.JSX.Element | null {
  const { plan, mine, facility, adopt } = props;
  const styles = useStyles();
  const { rules, edition, asOf, words } = useSession();
  const asked = useDeferredValue(plan);
  const compared = useMemo(
    () => comparisonView({ rules, edition, asOf, facility }, asked, mine),
    [rules, edition, asOf, facility, asked, mine],
  );
  if (!compared) return null;
  const { combinations, more, complete } = compared;
  const isOnly = combinations.length === 1 && combinations[0]?.isMine === true;
  return (
    <PagePart heading={words("planComparison")}>
      <p className={styles.text}>{words(isOnly ? "planComparisonOne" : "planComparisonIntro")}</p>
      {!isOnly && (
        <ol className={styles.list}>
          {combinations.map((combination, index) => (
            <li key={index} className={mergeClasses(styles.one, combination.isMine && styles.mine)}>
              <Combination
                combination={combination}
                rank={index + 1}
                adopt={() => {
                  adopt((now) => withCombination(now, combination));
                }}
              />
            </li>
          ))}
        </ol>
      )}
      {more && <p className={styles.text}>{words("planComparisonMore")}</p>}
      {!complete && <p className={styles.text}>{words("planComparisonIncomplete")}</p>}
    </PagePart>
  );
}

function Combination(props: {
  readonly combination: ComparedView;
  readonly rank: number;
  readonly adopt: () => void;
}): React.JSX.Element {
  const { combination, rank, adopt } = props;
  const styles = useStyles();
  const session = useSession();
  const { words } = session;
  const { confirmed, unconfirmed, ownContribution, applications, leftOut, isMine } = combination;
  const figures = {
    confirmed: yenText(confirmed, words),
    own: yenText(ownContribution, words),
    applications,
  };
  return (
    <>
      <p className={styles.difference}>{differenceText(combination, words)}</p>
      <p className={styles.text}>{words("planComparisonRank", { rank })}</p>
      <p className={styles.text}>
        {words("planComparisonFigures", figures)}
        {unconfirmed > 0 &&
          words("listComma") + words("planComparisonUnconfirmed", { amount: yenText(unconfirmed, words) })}
      </p>
      {leftOut.length === 0 ? (
        <p className={styles.text}>{words("planComparisonLeavesNothing")}</p>
      ) : (
        <>
          <p className={styles.text}>{words("planComparisonLeaves")}</p>
          <ul className={styles.left}>
            {leftOut.map((one) => (
              <li key={`${one.line.id} ${one.selector}`}>
                {leftOutText(session, one)}
                {one.because.map(({ relation }) => {
                  const rule = session.edition.relations.find(({ id }) => id === relation);
                  return rule && <Basis key={relation} why={rule.why} />;
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {!isMine && (
        <Button
          size="small"
          aria-label={`${words("planComparisonAdopt")} ${words("planComparisonRank", { rank })}`}
          onClick={adopt}
        >
          {words("planComparisonAdopt")}
        </Button>
      )}
    </>
  );
}

function differenceText({ difference, isMine }: ComparedView, words: Session["words"]): string {
  if (isMine) return words("planComparisonMineIs");
  if (difference === 0) return words("planComparisonEqual");
  return words("planComparisonDifference", { amount: signedYen(difference, words) });
}

/** What is left out, what it would give by itself, and for the sake of what. */
function leftOutText(
  session: Pick<Session, "edition" | "words">,
  { line, selector, alone, because }: LeftOutView,
): string {
  const { words } = session;
  const name = words("planClaimOf", { line: line.costId, claim: claimName(session, selector) });
  const kept = [...new Set(because.flatMap(({ against }) => against))].map((id) => claimOf(session, id));
  return [
    name,
    ...(alone === undefined ? [] : [words("planComparisonAlone", { amount: yenText(alone, words) })]),
    ...(kept.length === 0 ? [] : [words("planComparisonInstead", { names: kept.join(words("listComma")) })]),
  ].join(words("listComma"));
}
