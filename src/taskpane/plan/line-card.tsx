import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronUp16Regular, Delete16Regular, Edit16Regular } from "@fluentui/react-icons";
import type { Fault } from "../../core/plan/faults";
import { isoDayText, yenText } from "../format";
import { type Session, useSession } from "../session";
import { ClaimPicker } from "./claim-picker";
import { ClaimRow } from "./claim-row";
import { LineFields } from "./line-fields";
import { type KeptLine, toggled, type UnreadCosts, withClaim, withoutClaim } from "./lines";
import type { LineView } from "./plan-view";
import { faultText } from "./reason-words";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0, margin: 0, fontSize: tokens.fontSizeBase300 },
  cost: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  claims: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
});

/** One system of the plan with its programmes. */
export function LineCard(props: {
  readonly view: LineView;
  readonly faults: readonly Fault[];
  readonly isOpen: boolean;
  readonly open: (isOpen: boolean) => void;
  readonly change: (line: KeptLine) => void;
  readonly remove: () => void;
  readonly unread: UnreadCosts;
  readonly keepUnread: (unread: UnreadCosts) => void;
}): React.JSX.Element {
  const { view, faults, isOpen, open, change, remove, unread, keepUnread } = props;
  const { line, claims } = view;
  const styles = useStyles();
  const session = useSession();
  const { words } = session;
  const name = line.costId;
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <h4 className={styles.name}>{name}</h4>
        {line.eligibleCost !== null && (
          <span className={styles.cost}>{yenText(line.eligibleCost, words)}</span>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronUp16Regular /> : <Edit16Regular />}
          aria-expanded={isOpen}
          aria-label={words(isOpen ? "planRowClose" : "planRowEdit", { name })}
          onClick={() => {
            open(!isOpen);
          }}
        />
      </div>
      {isOpen ? (
        <>
          <LineFields
            line={line}
            change={(part) => {
              change({ ...line, ...part });
            }}
            unread={unread}
            keepUnread={keepUnread}
          />
          <Button size="small" icon={<Delete16Regular />} onClick={remove}>
            {words("planRowRemove")}
          </Button>
        </>
      ) : (
        <>
          <p className={styles.small}>{lineSummary(line, session)}</p>
          {Object.entries(unread).map(([cost, typed]) =>
            typed === undefined ? null : (
              <p key={cost} className={styles.fault}>
                {words("planRowUnread", { typed })}
              </p>
            ),
          )}
        </>
      )}
      {faults.map((fault, index) => (
        <p key={index} className={styles.fault}>
          {faultText(session, fault)}
        </p>
      ))}
      {claims.length === 0 && <p className={styles.small}>{words("planClaimNone")}</p>}
      <ul className={styles.claims} aria-label={words("planClaims", { name })}>
        {claims.map((claim) => (
          <ClaimRow
            key={claim.selector}
            claim={claim}
            toggle={() => {
              change(toggled(line, claim.selector));
            }}
            remove={() => {
              change(withoutClaim(line, claim.selector));
            }}
          />
        ))}
      </ul>
      <ClaimPicker
        line={line}
        add={(selector) => {
          change(withClaim(line, selector));
        }}
      />
    </div>
  );
}

/** Completion and other cost of a row in one line, with what is missing. */
function lineSummary(line: KeptLine, { words, language }: Pick<Session, "words" | "language">): string {
  const { eligibleCost, otherCost, completed } = line;
  const other = words("planRowOtherShort", { amount: yenText(otherCost, words) });
  return [
    ...(eligibleCost === null ? [words("planRowNoCost")] : []),
    completed === ""
      ? words("planRowNoDate")
      : words("planRowDone", { date: isoDayText(completed, language) }),
    ...(otherCost > 0 ? [other] : []),
  ].join(words("listComma"));
}
