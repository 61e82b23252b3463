import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PaneWord } from "../../text/pane";
import { dayText } from "../format";
import { useSession } from "../session";
import type { Deadline, Status } from "./deadline";

const useStyles = makeStyles({
  chip: {
    display: "inline-block",
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid`,
    fontSize: tokens.fontSizeBase200,
  },
  open: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  soon: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  closed: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  none: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground2 },
});

export const statusWords: Readonly<Record<Status, PaneWord>> = {
  open: "statusOpen",
  soon: "statusSoon",
  closed: "statusClosed",
  none: "statusNone",
};

/** Where a programme stands: in a word, with the deadline and the days that are left. */
export function StatusChip({ deadline }: { readonly deadline: Deadline }): React.JSX.Element {
  const styles = useStyles();
  const { words, language } = useSession();
  const { status, day, left = 0 } = deadline;
  const word = words(statusWords[status]);
  const date = day === undefined ? "" : dayText(day, language);
  const text =
    status === "none"
      ? word
      : status === "closed"
        ? words("chipClosed", { status: word, date })
        : words(left === 0 ? "chipToday" : "chipOpen", { status: word, date, days: left });
  return <span className={mergeClasses(styles.chip, styles[status])}>{text}</span>;
}
