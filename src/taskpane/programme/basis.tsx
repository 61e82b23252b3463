import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Why } from "../../core/rules/model";
import { isoDayText } from "../format";
import { useSession } from "../session";
import { confidenceWords, isProvisional } from "./confidence";

const useStyles = makeStyles({
  basis: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  provisional: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** Why something is so: the passage of the list, the reading of it, or where else it is known from. */
export function Basis({ why }: { readonly why: Why }): React.JSX.Element | null {
  const styles = useStyles();
  const { words, say, language } = useSession();
  if ("quote" in why) {
    if (why.quote === "") return null;
    return (
      <blockquote className={styles.basis} lang="ja">
        {words("quoted", { quote: why.quote })}
      </blockquote>
    );
  }
  return (
    <div className={styles.basis}>
      {isProvisional(why) && <span className={styles.provisional}>{words("provisional")} </span>}
      {"interpretation" in why ? (
        words("interpretation", { text: say(why.interpretation), reason: say(why.reason) })
      ) : (
        <>
          {words("outsideList", { text: say(why.outside), date: isoDayText(why.seen, language) })}{" "}
          <Link href={why.address} target="_blank" rel="noreferrer">
            {why.address}
          </Link>
        </>
      )}{" "}
      {words("confidence", { confidence: words(confidenceWords[why.confidence]) })}
    </div>
  );
}
