import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  square: {
    flexShrink: 0,
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    minWidth: "28px",
    height: "28px",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
  },
});

/** A programme's number of the list. */
export function NumberSquare({ number }: { readonly number: number }): React.JSX.Element {
  return <span className={useStyles().square}>{number}</span>;
}
