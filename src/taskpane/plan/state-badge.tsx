import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { State } from "../../core/plan/reasons";
import { useSession } from "../session";
import { stateWords } from "./reason-words";

const useStyles = makeStyles({
  badge: {
    flexShrink: 0,
    display: "inline-block",
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid`,
    fontSize: tokens.fontSizeBase200,
  },
  confirmed: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  unconfirmed: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  excluded: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
});

/** 可, 未確認 or 不可, always in a word. */
export function StateBadge({ state }: { readonly state: State }): React.JSX.Element {
  const styles = useStyles();
  const { words } = useSession();
  return <span className={mergeClasses(styles.badge, styles[state])}>{words(stateWords[state])}</span>;
}
