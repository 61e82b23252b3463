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
  upcoming: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
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
  upcoming: "statusUpcoming",
  open: "statusOpen",
  soon: "statusSoon",
  closed: "statusClosed",
  none: "statusNone",
};

/** Where a programme stands: in a word, with the deadline and the days that are left. */
export function StatusChip({ deadline }: { readonly deadline: Deadline }): React.JSX.Element {
  const styles = useStyles();
  const { words, language } = useSession();
  const { status, from } = deadline;
  const day = status === "upcoming" ? from : deadline.day;
  const date = day === undefined ? "" : dayText(day, language);
  const text = words(chipWord(deadline), {
    status: words(statusWords[status]),
    date,
    days: deadline.left ?? 0,
  });
  return <span className={mergeClasses(styles.chip, styles[status])}>{text}</span>;
}

function chipWord({ status, left }: Deadline): PaneWord {
  if (status === "none") return statusWords.none;
  if (status === "upcoming") return "chipUpcoming";
  if (status === "closed") return "chipClosed";
  return left === 0 ? "chipToday" : "chipOpen";
}
