import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useSession } from "../session";
import type { ChosenFacility } from "../state/facility";
import { ComparisonPart } from "./comparison-part";
import { conflictsOf } from "./conflicts";
import { ConflictsPart } from "./conflicts-part";
import { costParts } from "./cost-bar";
import { CostBarPart } from "./cost-bar-part";
import { DeadlinesPart } from "./deadlines-part";
import { FromTable } from "./from-table";
import { type KeptPlan, toggled, withLine } from "./lines";
import { PlanInsertion } from "./plan-insertion";
import { openAndAnswered } from "./plan-questions";
import { claimedIn, planView } from "./plan-view";
import type { Change } from "./questions";
import { QuestionsPart } from "./questions-part";
import { RowsPart } from "./rows-part";
import { withLeadTime, withRecord } from "./settled";
import { SettlementPart } from "./settlement-part";
import { completionDays } from "./time-line-days";
import { TotalsPart } from "./totals-part";

const useStyles = makeStyles({ text: { padding: tokens.spacingHorizontalM, margin: 0 } });

/** The plan of one facility, from its rows to its settlement. */
export function FacilityPlan(props: {
  readonly facility: ChosenFacility;
  readonly plan: KeptPlan;
}): React.JSX.Element {
  const { facility, plan } = props;
  const styles = useStyles();
  const { rules, edition, asOf, stores, words } = useSession();
  const session = useMemo(() => ({ rules, edition, asOf, facility }), [rules, edition, asOf, facility]);
  const view = useMemo(() => planView(session, plan), [session, plan]);
  if (!view) return <p className={styles.text}>{words("planFacilityUnclear")}</p>;
  const { result } = view;
  const change = (changed: (now: KeptPlan) => KeptPlan): void => {
    void stores.plans.update(facility.kept.id, changed);
  };
  const answer = (given: Change): void => {
    if (given.of === "plan") change(given.change);
    else void stores.facilities.update(given.change);
  };
  const conflicts = conflictsOf(result);
  const questions = openAndAnswered(session, view);
  const hasClaims = claimedIn(plan) > 0;
  return (
    <>
      {plan.lines.length === 0 ? (
        <p className={styles.text}>
          {words("planEmpty")}
          {words("sentenceGap")}
          {words("planKept")}
        </p>
      ) : (
        <TotalsPart view={view} />
      )}
      <FromTable plan={plan} change={change} />
      <RowsPart plan={plan} view={view} conflicts={conflicts} change={change} />
      {hasClaims && (
        <>
          <ConflictsPart
            conflicts={conflicts}
            switchOff={({ row, selector }) => {
              const line = view.input.rows[row];
              if (line) change((now) => withLine(now, line.id, toggled(line, selector)));
            }}
          />
          <QuestionsPart facility={facility} change={answer} {...questions} />
        </>
      )}
      {plan.lines.some(({ claims }) => claims.length > 0) && (
        <ComparisonPart plan={plan} mine={result} facility={facility} adopt={change} />
      )}
      {hasClaims && (
        <>
          <CostBarPart parts={costParts(session, result)} />
          <DeadlinesPart
            deadlines={view.deadlines}
            completed={completionDays(view)}
            leadTimes={plan.leadTimes}
            setLeadTime={(programme, days) => {
              change((now) => withLeadTime(now, programme, days));
            }}
          />
          <SettlementPart
            plan={plan}
            result={result}
            record={(selector, part) => {
              change((now) => withRecord(now, selector, part));
            }}
          />
          <PlanInsertion plan={plan} facility={facility} {...questions} />
        </>
      )}
    </>
  );
}
