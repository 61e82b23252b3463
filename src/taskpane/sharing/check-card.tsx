import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../sharing/privacy/findings";
import { Section } from "../parts/section";
import { named } from "../failure-words";
import { useStore } from "../session";
import { useWords } from "../words";
import type { SharingStore } from "./sharing-store";
import { findingWords, placeWords } from "./sharing-words";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  places: {
    // Below the words of the box, not below the box.
    margin: `0 0 0 calc(${tokens.spacingHorizontalXXXL} + ${tokens.spacingHorizontalXS})`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  plain: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  button: { alignSelf: "flex-start" },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

/** 確認: what the workbook would tell, and what of it the copy goes without. */
export function CheckCard({ store }: { readonly store: SharingStore }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { examination, busy, progress, removes } = useStore(store);
  const found = examination?.findings ?? [];
  const removable = found.filter(({ isRemovable }) => isRemovable);
  const stays = found.filter(({ isRemovable }) => !isRemovable);
  const label = (finding: Finding): string =>
    `${words(findingWords[finding.kind])} ${words("sharingCount", { count: finding.count })}`;
  const places = (finding: Finding): string =>
    named(
      finding.places.map((place) => placeWords(place, words)),
      words,
    );
  return (
    <Section heading={words("sharingCheck")}>
      <p className={styles.text}>{words("sharingCheckHelp")}</p>
      <Button className={styles.button} disabledFocusable={busy} onClick={() => void store.examine()}>
        {words(examination ? "sharingCheckAgain" : "sharingCheckRun")}
      </Button>
      <div role="status">
        {progress && <p className={styles.text}>{words("sharingReading", { ...progress })}</p>}
        {examination && (
          <p className={styles.text}>{words("sharingFormulas", { count: examination.formulas })}</p>
        )}
        {examination && found.length === 0 && <p className={styles.text}>{words("sharingNothing")}</p>}
      </div>
      {removable.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{words("sharingRemoves")}</legend>
          <ul className={styles.list}>
            {removable.map((finding) => (
              <li key={finding.kind}>
                <Checkbox
                  label={label(finding)}
                  checked={removes.has(finding.kind)}
                  onChange={(_, { checked }) => {
                    store.remove(finding.kind, checked === true);
                  }}
                />
                {finding.places.length > 0 && <p className={styles.places}>{places(finding)}</p>}
                {finding.mayBeUsed && <p className={styles.places}>{words("sharingMayBeUsed")}</p>}
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {stays.length > 0 && (
        <div>
          <p className={styles.text}>{words("sharingStays")}</p>
          <ul className={styles.plain}>
            {stays.map((finding) => (
              <li key={finding.kind}>
                {finding.places.length > 0 ? `${label(finding)}: ${places(finding)}` : label(finding)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
