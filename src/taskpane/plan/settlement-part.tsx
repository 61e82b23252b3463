import { makeStyles, tokens } from "@fluentui/react-components";
import type { Application, PlanResult } from "../../core/plan/result";
import { selectorOf, type SettledApplication, settlePlan } from "../../core/plan/settlement";
import { yenText } from "../format";
import { PagePart } from "../programme/page-part";
import { type Session, useSession } from "../session";
import type { KeptPlan, KeptRecord } from "./lines";
import { claimName, claimTitle } from "./names";
import { grantRecords } from "./settled";
import { YenField } from "./yen-field";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
  },
  figures: { margin: 0, display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto" },
  yen: { margin: 0, textAlign: "end" },
});

/** What was decided and received for each application, and what that leaves: the core's own settlement. */
export function SettlementPart(props: {
  readonly plan: KeptPlan;
  readonly result: PlanResult;
  readonly record: (selector: string, part: Partial<KeptRecord>) => void;
}): React.JSX.Element {
  const { plan, result, record } = props;
  const styles = useStyles();
  const session = useSession();
  const { words } = session;
  const settlement = settlePlan(result, grantRecords(plan));
  const names = settlement.withoutDecision.map((one) => claimName(session, selectorOf(one)));
  return (
    <PagePart heading={words("planSettlement")}>
      <p className={styles.text}>
        {words(result.applications.length === 0 ? "planSettlementNone" : "planSettlementIntro")}
      </p>
      <ul className={styles.list}>
        {result.applications.map((application) => {
          const selector = selectorOf(application);
          return (
            <li key={selector}>
              <ApplicationSettlement
                application={application}
                kept={plan.records[selector]}
                settled={settlement.settled.find((one) => one.application === application)}
                record={(part) => {
                  record(selector, part);
                }}
              />
            </li>
          );
        })}
      </ul>
      {settlement.settled.length > 0 && (
        <>
          <p className={styles.name}>{words("planSettlementTotals")}</p>
          <dl className={styles.figures}>
            <dt>{words("planSettlementFinal")}</dt>
            <dd className={styles.yen}>{yenText(settlement.final, words)}</dd>
            <dt>{words("planSettlementReceived")}</dt>
            <dd className={styles.yen}>{yenText(settlement.received, words)}</dd>
            <dt>{words("planSettlementBalance")}</dt>
            <dd className={styles.yen}>{balanceText(settlement.balance, words)}</dd>
          </dl>
          {names.length > 0 && (
            <p className={styles.text}>
              {words("planSettlementWithout", { names: names.join(words("listComma")) })}
            </p>
          )}
        </>
      )}
    </PagePart>
  );
}

function ApplicationSettlement(props: {
  readonly application: Application;
  readonly kept: KeptRecord | undefined;
  readonly settled: SettledApplication | undefined;
  readonly record: (part: Partial<KeptRecord>) => void;
}): React.JSX.Element {
  const { application, kept, settled, record } = props;
  const styles = useStyles();
  const session = useSession();
  const { words } = session;
  const selector = selectorOf(application);
  return (
    <>
      <p className={styles.name}>{`${claimName(session, selector)} ${claimTitle(session, selector)}`}</p>
      <div className={styles.fields} role="group" aria-label={claimName(session, selector)}>
        <YenField
          label={words("planSettlementDecision")}
          value={kept?.decision ?? null}
          take={(decision) => {
            record({ decision });
          }}
        />
        <YenField
          label={words("planSettlementReceived")}
          value={kept?.received ?? null}
          take={(received) => {
            record({ received });
          }}
        />
      </div>
      <dl className={styles.figures}>
        <dt>{words("planSettlementRecomputed")}</dt>
        <dd className={styles.yen}>{yenText(application.confirmed, words)}</dd>
        {settled && (
          <>
            <dt>{words("planSettlementFinal")}</dt>
            <dd className={styles.yen}>{yenText(settled.final, words)}</dd>
            <dt>{words("planSettlementBalance")}</dt>
            <dd className={styles.yen}>{balanceText(settled.balance, words)}</dd>
            <dt>{words("planOwn")}</dt>
            <dd className={styles.yen}>{yenText(settled.ownContribution, words)}</dd>
          </>
        )}
      </dl>
      {settled?.isOpen === true && <p className={styles.text}>{words("planSettlementOpen")}</p>}
    </>
  );
}

/** An excess is to be paid back, a shortage still to come; unknown is a dash, never 0. */
function balanceText(balance: number | undefined, words: Session["words"]): string {
  if (balance === undefined) return words("planSettlementUnknown");
  if (balance === 0) return words("planSettlementEven");
  const amount = yenText(Math.abs(balance), words);
  return balance > 0
    ? words("planSettlementExcess", { amount })
    : words("planSettlementShort", { amount: words("planMinus", { amount }) });
}
