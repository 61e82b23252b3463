import { Badge, makeStyles } from "@fluentui/react-components";
import type { CaseScope } from "../../core/rules/scope";
import { provisionalCase } from "../programme/provisional-case";
import { useSession } from "../session";

const useStyles = makeStyles({ mark: { alignSelf: "flex-start", height: "auto", whiteSpace: "normal" } });

/** 暫定・要綱確認, below figures that rest on a reading of low confidence; nothing below any other. */
export function ProvisionalMark(props: { readonly scopes: readonly CaseScope[] }): React.JSX.Element | null {
  const styles = useStyles();
  const { words } = useSession();
  if (!props.scopes.some(provisionalCase)) return null;
  return (
    <Badge className={styles.mark} appearance="tint" color="warning" shape="rounded">
      {words("provisional")}
    </Badge>
  );
}
