import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useWords } from "../words";

const useStyles = makeStyles({
  screen: {
    display: "grid",
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
  row: { display: "grid", rowGap: tokens.spacingVerticalS },
});

const rows = ["first", "second", "third", "fourth", "fifth"];

/** The shape of a screen that is still being fetched. */
export function ScreenSkeleton(): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  return (
    <Skeleton className={styles.screen} aria-label={words("loading")}>
      {rows.map((row) => (
        <div key={row} className={styles.row}>
          <SkeletonItem size={16} />
          <SkeletonItem size={12} />
        </div>
      ))}
    </Skeleton>
  );
}
