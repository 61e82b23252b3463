import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { yenText } from "../format";
import { useSession } from "../session";
import { claimName, claimTitle } from "./names";
import type { ClaimView, Difference } from "./plan-view";
import { ReasonList } from "./reason-list";
import { signedYen } from "./signed";
import { StateBadge } from "./state-badge";

const useStyles = makeStyles({
  claim: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: "48px", flexShrink: 0 },
  title: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200 },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  grant: { marginInlineStart: "auto", fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A programme of a row: a chip that switches it, what it gives, what changes in the whole plan, and why. */
export function ClaimRow(props: {
  readonly claim: ClaimView;
  readonly toggle: () => void;
  readonly remove: () => void;
}): React.JSX.Element {
  const { claim, toggle, remove } = props;
  const { selector, isOn, entry, difference, planned } = claim;
  const styles = useStyles();
  const session = useSession();
  const { words } = session;
  const name = claimName(session, selector);
  const names = planned.map((one) => claimName(session, one)).join(words("listComma"));
  const provisional = entry?.provisional.length ?? 0;
  return (
    <li className={styles.claim}>
      <div className={styles.head}>
        <ToggleButton
          className={styles.chip}
          size="small"
          shape="circular"
          checked={isOn}
          aria-label={words("planClaimSwitch", { claim: `${name} ${claimTitle(session, selector)}` })}
          onClick={toggle}
        >
          {name}
        </ToggleButton>
        <span className={styles.title}>{claimTitle(session, selector)}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={words("planClaimRemove", { claim: name })}
          onClick={remove}
        />
      </div>
      <div className={styles.figures}>
        {entry ? (
          <StateBadge state={entry.state} />
        ) : (
          <span className={styles.small}>{words("planClaimOff")}</span>
        )}
        <span className={styles.small}>{differenceText(difference, isOn, words)}</span>
        {entry && (
          <span className={styles.grant}>
            {entry.grant === undefined ? words("planClaimUnknown") : yenText(entry.grant, words)}
          </span>
        )}
      </div>
      {entry?.inferred && <p className={styles.small}>{words("planInferred")}</p>}
      {provisional > 0 && <p className={styles.small}>{words("planProvisional", { count: provisional })}</p>}
      {entry && entry.limits.length > 0 && (
        <p className={styles.small}>{words("planShared", { share: yenText(entry.share ?? 0, words) })}</p>
      )}
      {entry?.remainder === 1 && <p className={styles.small}>{words("planRemainder")}</p>}
      {planned.length > 0 && <p className={styles.small}>{words("planTaken", { names })}</p>}
      {entry && <ReasonList entry={entry} />}
    </li>
  );
}

/** What switching the programme changes in the plan's totals. */
function differenceText(
  { confirmed, unconfirmed }: Difference,
  isOn: boolean,
  words: ReturnType<typeof useSession>["words"],
): string {
  const [change, open] = isOn ? [-confirmed, -unconfirmed] : [confirmed, unconfirmed];
  if (change === 0 && open === 0) return words(isOn ? "planDifferenceOutNone" : "planDifferenceNone");
  if (change === 0)
    return words(isOn ? "planDifferenceOutOpen" : "planDifferenceOpen", { amount: signedYen(open, words) });
  const sure = words(isOn ? "planDifferenceOut" : "planDifference", { amount: signedYen(change, words) });
  return open === 0 ? sure : sure + words("planDifferenceUnconfirmed", { amount: signedYen(open, words) });
}
