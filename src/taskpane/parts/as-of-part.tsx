import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type AsOf, isOld } from "../state/as-of";
import { useWords } from "../words";
import { Section } from "./section";

const useStyles = makeStyles({
  again: { alignSelf: "flex-start" },
  old: { color: tokens.colorStatusWarningForeground3 },
});

/** The workbook's as-of date and where it stands. */
export function AsOfPart(props: { readonly asOf: AsOf; readonly lookAgain: () => void }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { asOf, lookAgain } = props;
  return (
    <Section heading={words("asOfHeading")}>
      <Text role="status">{asOfText(asOf, words)}</Text>
      {isOld(asOf) && <Text className={styles.old}>{words("asOfOld", { days: asOf.daysAgo })}</Text>}
      <Button className={styles.again} size="small" onClick={lookAgain}>
        {words("asOfAgain")}
      </Button>
    </Section>
  );
}

function asOfText(asOf: AsOf, words: ReturnType<typeof useWords>): string {
  switch (asOf.state) {
    case "looking":
      return words("asOfLooking");
    case "missing":
      return words("asOfMissing");
    case "unavailable":
      return words("asOfUnavailable");
    case "date":
      return words("asOfCell", { date: asOf.date, address: asOf.address });
    case "not-a-date":
      return words("asOfNotDate", { address: asOf.address, text: asOf.text });
  }
}
