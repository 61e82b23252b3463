import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { parseIsoDate } from "../../core/calendar/local-date";
import { wareki } from "../../core/calendar/wareki";
import { computes, type PaneState } from "../state/pane-store";
import { shortHash } from "../short-hash";
import { useWords } from "../words";
import { Section } from "./section";

const useStyles = makeStyles({
  date: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/** Which list computes: its date, its hash, how old it is, where it comes from. */
export function EditionPart({ state }: { readonly state: PaneState }): React.JSX.Element {
  const { edition, editionAge } = state;
  const styles = useStyles();
  const words = useWords();
  if (!computes(edition))
    return (
      <Section heading={words("editionHeading")}>
        <Text>{words("sourceNone")}</Text>
      </Section>
    );
  const day = parseIsoDate(edition.id);
  const era = day === undefined ? "" : wareki(day);
  const date = era === "" ? edition.id : words("editionDated", { date: edition.id, wareki: era });
  const [before, after] = era === "" ? [date, ""] : date.split(era);
  return (
    <Section heading={words("editionHeading")}>
      <Text className={styles.date}>
        {before}
        <span lang="ja">{era}</span>
        {after}
      </Text>
      <Text>{words(edition.state === "built-in" ? "sourceBuiltIn" : "sourcePinned")}</Text>
      {editionAge !== undefined && (
        <Text className={styles.detail}>{words("editionAge", { days: editionAge })}</Text>
      )}
      <Text className={styles.detail}>{words("editionHash", { hash: shortHash(edition.hash) })}</Text>
    </Section>
  );
}
