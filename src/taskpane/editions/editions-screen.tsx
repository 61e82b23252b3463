import "../../text/pane/brought/editions";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { failureMessage } from "../failure-words";
import { EditionPart } from "../parts/edition-part";
import { Section } from "../parts/section";
import { usePaneFrame, useStore } from "../session";
import { useWords } from "../words";
import { BesidePart } from "./beside-part";
import { CandidatePart } from "./candidate-part";
import { FaultsPart } from "./faults-part";
import { FileButton } from "./file-button";
import { PinButton } from "./pin-button";
import { SwitchesPart } from "./switches-part";
import { useDoing } from "./use-doing";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  back: { alignSelf: "flex-start" },
});

/** The editions of the workbook: which computes, which others there are, how another is brought in. */
export function EditionsScreen({ leave }: { readonly leave: () => void }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { stores } = usePaneFrame();
  const pane = useStore(stores.pane);
  const whole = useStore(stores.edition);
  const { busy, candidate, faults, isPinned } = useStore(stores.editions);
  const doing = useDoing();
  const { editions } = stores;
  useEffect(() => {
    void editions.look();
  }, [editions]);
  const edition = whole.state === "ready" ? whole.edition : undefined;
  return (
    <div className={styles.screen}>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeft16Regular />} onClick={leave}>
        {words("editionsBack")}
      </Button>
      <Text>{words("editionsLead")}</Text>
      <Text role="status">{busy ? words("editionsBusy") : ""}</Text>
      <FaultsPart faults={faults} />
      {candidate && <CandidatePart candidate={candidate} />}
      <EditionPart state={pane} />
      {isPinned !== undefined && <Text>{words(isPinned ? "editionsPinned" : "editionsNotPinned")}</Text>}
      {isPinned === false && <PinButton />}
      <Section heading={words("editionsBringHeading")}>
        <FileButton
          disabled={busy}
          label={words("editionsFile")}
          read={(file) => {
            doing(() => editions.readFile(file.name, file));
          }}
        />
        {pane.edition.state !== "built-in" && (
          <Button
            disabled={busy}
            onClick={() => {
              doing(editions.considerBuiltIn);
            }}
          >
            {words("editionsBuiltIn", { id: pane.builtInId })}
          </Button>
        )}
      </Section>
      <BesidePart />
      <SwitchesPart />
      {edition && (
        <Section heading={words("editionsFormHeading")}>
          <Text>{words("editionsFormLead")}</Text>
          <Button
            disabled={busy}
            onClick={() => {
              doing(async () => {
                const laid = await editions.layForm(edition, pane.language);
                if (laid && !laid.ok) return failureMessage(laid.failure, words);
                return laid && { title: words("editionsFormLaid") };
              });
            }}
          >
            {words("editionsFormLay")}
          </Button>
          <Button
            disabled={busy}
            onClick={() => {
              doing(async () => {
                const failure = await editions.readForm(edition);
                return failure && failureMessage(failure, words);
              });
            }}
          >
            {words("editionsFormRead")}
          </Button>
        </Section>
      )}
    </div>
  );
}
