import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons";
import type { Fate, Treated } from "../../sharing/convert/copy-plan";
import { named } from "../failure-words";
import { Section } from "../parts/section";
import { type Say, useWords } from "../words";
import { saveBytes } from "./save-bytes";
import type { MadeFile } from "./sharing-store";
import { fateWords, findingWords, whyWords } from "./sharing-words";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  button: { alignSelf: "flex-start" },
});

const fates: readonly Fate[] = ["plain", "value", "reference", "emptied", "kept"];
const mostListed = 50;

/** Excel for Mac refuses to open these as a new workbook (office-js issue 2537), and others stop their macros (2818). */
const withMacros: ReadonlySet<MadeFile["kind"]> = new Set(["xlsm", "xltm"]);

/** What was made: how many formulas became what, which could not become a formula and why; and the file to save. */
export function MadePart({ made }: { readonly made: MadeFile }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { treated = [], alsoRemoved = [], restored } = made;
  const counted = fates.flatMap((fate) => {
    const count = treated.filter((one) => one.fate === fate).length;
    return count > 0 ? [`${words(fateWords[fate])} ${words("sharingCount", { count })}`] : [];
  });
  const uncalculated = treated.filter((one) => one.isUncalculated);
  const not = treated.filter((one) => one.not);
  return (
    <Section heading={words("sharingResult")}>
      <p className={styles.text} role="status">
        {restored
          ? words("sharingRestored", { count: restored.count })
          : words(made.isOpened ? "sharingMade" : "sharingMadeToSave")}
      </p>
      {withMacros.has(made.kind) && (
        <p className={styles.text}>{words("sharingMacroCopy", { kind: made.kind })}</p>
      )}
      {restored && restored.changedSince.length > 0 && (
        <p className={styles.text}>
          {words("sharingChangedSince", { cells: named(restored.changedSince, words) })}
        </p>
      )}
      {alsoRemoved.length > 0 && (
        <p className={styles.text}>
          {words("sharingAlsoRemoved")}:{" "}
          {named(
            alsoRemoved.map((kind) => words(findingWords[kind])),
            words,
          )}
        </p>
      )}
      {counted.length > 0 && <Lines lines={counted} />}
      {uncalculated.length > 0 && (
        <p className={styles.text}>
          {words("sharingUncalculated")}: {named(uncalculated.map(whereOf), words)}
        </p>
      )}
      {not.length > 0 && (
        <>
          <p className={styles.text}>{words("sharingNotPlain")}</p>
          <Lines lines={reasons(not, words)} />
        </>
      )}
      <Button
        className={styles.button}
        icon={<ArrowDownload20Regular />}
        onClick={() => {
          saveBytes(made.bytes, words("sharingFileName", { kind: made.kind }));
        }}
      >
        {words("sharingSave")}
      </Button>
    </Section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): React.JSX.Element {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line, index) => (
        // Two rules on the same cells are told alike.
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

const whereOf = ({ sheet, where }: Treated): string => (sheet === undefined ? where : `${sheet}!${where}`);

function reasons(not: readonly Treated[], words: Say): string[] {
  const lines = not
    .slice(0, mostListed)
    .flatMap((one) => (one.not ? [`${whereOf(one)}: ${whyWords(one.not, words)}`] : []));
  const more = not.length - mostListed;
  return more > 0 ? [...lines, words("sharingMore", { count: more })] : lines;
}
