import { makeStyles, tokens } from "@fluentui/react-components";
import type { Entry } from "../../core/plan/result";
import { Basis } from "../programme/basis";
import { useSession } from "../session";
import { reasonText } from "./reason-words";

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  first: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** Why a claim stands as it does: the first reason at once, all of them with their basis behind it. */
export function ReasonList({ entry }: { readonly entry: Entry }): React.JSX.Element | null {
  const styles = useStyles();
  const session = useSession();
  const { words, say } = session;
  const { reasons, provisional, toConfirm } = entry;
  const [first] = reasons;
  const count = reasons.length + provisional.length + toConfirm.length;
  if (count === 0) return null;
  return (
    <>
      {first && <p className={styles.first}>{reasonText(session, entry, first)}</p>}
      <details className={styles.details}>
        <summary>{words("planReasonsCount", { count })}</summary>
        <ul className={styles.list}>
          {reasons.map((reason, index) => (
            <li key={index}>
              {reasonText(session, entry, reason)}
              <Basis why={reason.why} />
            </li>
          ))}
          {provisional.map((why, index) => (
            <li key={`provisional ${index}`}>
              <Basis why={why} />
            </li>
          ))}
          {toConfirm.map(({ id, text, why }) => (
            <li key={id}>
              {words("planToConfirmOne", { text: say(text) })}
              <Basis why={why} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
