import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Basis } from "../programme/basis";
import { PagePart } from "../programme/page-part";
import { useSession } from "../session";
import type { Conflict } from "./conflicts";
import { claimOf, reasonText } from "./reason-words";
import { StateBadge } from "./state-badge";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  head: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  text: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** The conflicts that the brackets draw, in words, each with its basis and the two ways out. */
export function ConflictsPart(props: {
  readonly conflicts: readonly Conflict[];
  readonly switchOff: (claim: Conflict["a"]) => void;
}): React.JSX.Element | null {
  const { conflicts, switchOff } = props;
  const styles = useStyles();
  const session = useSession();
  const { words } = session;
  if (conflicts.length === 0) return null;
  return (
    <PagePart heading={words("planConflicts")}>
      <ul className={styles.list}>
        {conflicts.map(({ a, b, reason }) => (
          <li key={`${a.id} ${b.id} ${reason.relation ?? reason.code}`}>
            <div className={styles.head}>
              <StateBadge state={reason.state} />
              <span>{[a, b].map(({ id }) => claimOf(session, id)).join(" × ")}</span>
            </div>
            <p className={styles.text}>{reasonText(session, a, { ...reason, against: [] })}</p>
            <Basis why={reason.why} />
            <div className={styles.actions}>
              {[a, b].map((claim) => (
                <Button
                  key={claim.id}
                  size="small"
                  onClick={() => {
                    switchOff(claim);
                  }}
                >
                  {words("planConflictOff", { claim: claimOf(session, claim.id) })}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </PagePart>
  );
}
