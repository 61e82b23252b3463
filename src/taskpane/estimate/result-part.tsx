import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Traced } from "../../functions/traced";
import { grouped } from "../../text/rules/figures";
import { yenRangeText, yenText } from "../format";
import { checklist, isAgainst } from "../programme/checklist";
import { PagePart } from "../programme/page-part";
import { useSession } from "../session";
import { CostBar } from "./cost-bar";
import { costSplit } from "./cost-split";
import type { Estimate } from "./estimate";
import { LadderPart } from "./ladder-part";
import { largestGrant } from "./largest";
import { ProvisionalMark } from "./provisional-mark";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  label: { color: tokens.colorNeutralForeground2 },
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: "1.3",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  note: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  largest: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The grant of the cost, who bears what, and how it came about; or the one thing that is missing. */
export function ResultPart({ estimate }: { readonly estimate: Estimate }): React.JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const { words, say, edition } = session;
  const { outcome, programme, offer, variant } = estimate;
  // An answer that was given on the programme's page counts here too: the figure is then one that will not come.
  const count = checklist(session, programme, offer.scopes[0], variant).filter(isAgainst).length;
  const traced = outcome.state === "traced" ? outcome.traced : undefined;
  return (
    <>
      <div className={styles.part} role="status">
        {count > 0 && (
          <strong>
            {words("verdictIneligible") + words("clauseGap") + words("failedPoints", { count })}
          </strong>
        )}
        {traced ? <Figure traced={traced} /> : <p className={styles.note}>{missingText(estimate, words)}</p>}
        <LargestLine estimate={estimate} />
        <ProvisionalMark scopes={offer.scopes} />
      </div>
      {traced && (
        <>
          <PagePart heading={words("barHeading")}>
            <CostBar split={costSplit(traced)} />
          </PagePart>
          <LadderPart traced={traced} />
          <div className={styles.part}>
            <p className={styles.small}>{words("estimateOf", { title: say(edition.title) })}</p>
          </div>
        </>
      )}
    </>
  );
}

function missingText({ outcome, given }: Estimate, words: ReturnType<typeof useSession>["words"]): string {
  if (outcome.state === "open") {
    const needs = { facility: "unreadyFacility", variant: "variantOpen", beds: "bedsDecide" } as const;
    return words(needs[outcome.open]);
  }
  if (outcome.state === "not-covered") return words("notCoveredEstimate");
  if (given.state === "unit-text") return words("unitText", { text: given.text });
  if (given.state === "unit-open") return words("resultNeedsUnit");
  return words(outcome.state === "refused" ? "resultRefused" : "resultNeedsCost");
}

function Figure({ traced }: { readonly traced: Traced }): React.JSX.Element {
  const styles = useStyles();
  const { words, rules } = useSession();
  const { granted, place, most } = traced;
  const split = costSplit(traced);
  const high = granted.high.n / granted.high.d;
  const cap = rules.grantCapOf(granted.scope, { facility: place.facility });
  const gap = cap.state === "known" && most.state === "known" ? cap.low.n - most.low.n : 0;
  const isMost = most.state === "known" && split.grant === most.low.n;
  return (
    <>
      <span className={styles.label}>{words("resultGrant")}</span>
      <span className={styles.figure}>{yenText(split.grant, words)}</span>
      <p className={styles.note}>{words("resultOwn", { own: yenText(split.own + split.above, words) })}</p>
      {high !== split.grant && (
        <p className={styles.note}>
          {words("resultRange", { least: grouped(split.grant), most: grouped(high) })}
        </p>
      )}
      {isMost && gap > 0 && cap.state === "known" && (
        <p className={styles.note}>
          {words("capOutOfReach", { cap: yenText(cap.low.n, words), gap: grouped(gap) })}
        </p>
      )}
      {granted.rowsBeyond > 0 && (
        <p className={styles.note}>{words("couponsBeyond", { count: granted.rowsBeyond })}</p>
      )}
    </>
  );
}

/** The largest grant and the cost that earns it, which can be taken over with one click. */
function LargestLine({ estimate }: { readonly estimate: Estimate }): React.JSX.Element | null {
  const styles = useStyles();
  const { words, rules, facility, stores } = useSession();
  const [scope, other] = estimate.offer.scopes;
  const blocked = estimate.outcome.state === "open";
  if (!scope || other || blocked || !facility?.facility) return null;
  const largest = largestGrant(rules, scope, facility.facility);
  if (!largest) return null;
  const [grant, cost] = [largest.grant, largest.cost].map((yen) => yenRangeText(yen, yen, words));
  return (
    <div className={styles.largest}>
      <p className={styles.small}>{words("largestGrant", { grant: grant ?? "", cost: cost ?? "" })}</p>
      <Button
        size="small"
        onClick={() => {
          stores.estimate.setCost(largest.draft);
        }}
      >
        {words("largestUse")}
      </Button>
    </div>
  );
}
