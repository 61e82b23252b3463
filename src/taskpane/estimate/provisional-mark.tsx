import { Badge, makeStyles } from "@fluentui/react-components";
import type { CaseScope } from "../../core/rules/scope";
import { provisionalCase } from "../programme/provisional-case";
import { useSession } from "../session";

const useStyles = makeStyles({ mark: { alignSelf: "flex-start", height: "auto", whiteSpace: "normal" } });

/**
 * 暫定・要綱確認, below figures that rest on a reading of low confidence, and 一部推定, below those that rest on a figure
 * known only as a range; nothing below any other.
 */
export function ProvisionalMark({ scopes }: { readonly scopes: readonly CaseScope[] }): React.JSX.Element {
  const { words } = useSession();
  return (
    <>
      {scopes.some(provisionalCase) && <Mark text={words("provisional")} />}
      {scopes.some(({ ranged }) => ranged) && <Mark text={words("inferred")} />}
    </>
  );
}

function Mark({ text }: { readonly text: string }): React.JSX.Element {
  const styles = useStyles();
  return (
    <Badge className={styles.mark} appearance="tint" color="warning" shape="rounded">
      {text}
    </Badge>
  );
}
