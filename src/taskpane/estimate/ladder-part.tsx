import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Traced } from "../../functions/traced";
import { Basis } from "../programme/basis";
import { eachOnce } from "../programme/each-once";
import { PagePart } from "../programme/page-part";
import { useSession } from "../session";
import { ladder } from "./ladder";

const useStyles = makeStyles({
  ladder: { listStyleType: "none", margin: 0, padding: 0 },
  rung: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  decided: { borderInlineStartColor: tokens.colorCompoundBrandStroke },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  label: { flexGrow: 1, minWidth: 0 },
  amount: { marginInlineStart: "auto", textAlign: "end" },
  result: { fontWeight: tokens.fontWeightSemibold },
  how: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bound: { alignSelf: "flex-start", height: "auto", whiteSpace: "normal" },
  summary: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, cursor: "pointer" },
});

/** The steps from the cost to the grant, each with its amount at the right and its basis below. */
export function LadderPart({ traced }: { readonly traced: Traced }): React.JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const { words } = session;
  return (
    <PagePart heading={words("ladderHeading")}>
      <ol className={styles.ladder}>
        {ladder(traced, session).map(({ id, label, amount, how, bound, why, isResult }) => (
          <li key={id} className={mergeClasses(styles.rung, bound !== undefined && styles.decided)}>
            <span className={mergeClasses(styles.line, isResult && styles.result)}>
              <span className={styles.label}>{label}</span>
              <span className={styles.amount}>{amount}</span>
            </span>
            {bound !== undefined && (
              <Badge className={styles.bound} appearance="outline" color="informative" shape="rounded">
                {words("boundHere", { limit: bound })}
              </Badge>
            )}
            {how !== "" && <p className={styles.how}>{how}</p>}
            {why.length > 0 && (
              <details>
                <summary className={styles.summary}>{words("ladderBasis")}</summary>
                {eachOnce(why).map((one) => (
                  <Basis key={JSON.stringify(one)} why={one} />
                ))}
              </details>
            )}
          </li>
        ))}
      </ol>
    </PagePart>
  );
}
