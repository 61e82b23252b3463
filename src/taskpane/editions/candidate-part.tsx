import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { fromSerial } from "../../core/calendar/excel-serial";
import type { Language } from "../../core/runtime";
import { dayText } from "../format";
import { Section } from "../parts/section";
import { usePaneFrame, useStore } from "../session";
import { shortHash } from "../short-hash";
import { useWords } from "../words";
import type { CellChange } from "./cell-changes";
import { cellsTexts, mostShown } from "./cells-texts";
import type { Candidate } from "./candidate";
import { PreviewPart } from "./preview-part";
import { saveFile } from "./save-file";
import { useDoing } from "./use-doing";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The edition under review: what differs, which cells would change and by how much, and what can be done with it. */
export function CandidatePart({ candidate }: { readonly candidate: Candidate }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { language } = useStore(usePaneFrame().stores.pane);
  const { whole, differences, cautions, cases, cells } = candidate;
  const { id, title, programmes } = whole.edition;
  const text = { title: title[language], programmes: programmes.length, hash: shortHash(whole.hash) };
  return (
    <Section heading={words("editionsCandidate", { id })}>
      <Text>{words("editionsCandidateText", text)}</Text>
      <Text>
        {differences.length === 0
          ? words("editionsSame")
          : words("editionsDifferences", { count: differences.length })}
      </Text>
      <Lines lines={differences.map((each) => each[language])} />
      {cellsTexts(cells, words).map((each) => (
        <Text key={each}>{each}</Text>
      ))}
      {cells && <Lines lines={cells.changes.map((each) => changeLine(each, { words, language }))} />}
      {cautions.length > 0 && <Text>{words("editionsCautions", { count: cautions.length })}</Text>}
      <Lines lines={cautions.map((each) => cautionLine(each, language))} />
      <PreviewPart cases={cases} />
      <div className={styles.actions}>
        <Actions />
      </div>
    </Section>
  );
}

const cautionLine = ({ programme, text }: Candidate["cautions"][number], language: Language): string =>
  programme === undefined ? text[language] : `No.${programme} ${text[language]}`;

function Lines({ lines }: { readonly lines: readonly string[] }): React.JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.slice(0, mostShown).map((line, index) => (
        <li key={index}>{line}</li>
      ))}
      {lines.length > mostShown && <li>{words("editionsMore", { count: lines.length - mostShown })}</li>}
    </ul>
  );
}

interface Speaking {
  readonly words: ReturnType<typeof useWords>;
  readonly language: Language;
}

function changeLine(change: CellChange, { words, language }: Speaking): string {
  const { sheet, cell, before, after, difference, isDate } = change;
  const shown = (value: string | number | boolean): string => {
    const day = isDate && typeof value === "number" ? fromSerial(value) : undefined;
    if (day !== undefined) return dayText(day, language);
    return typeof value === "number" ? value.toLocaleString("en") : String(value);
  };
  const line = words("editionsCellLine", {
    place: `${sheet}!${cell}`,
    before: shown(before),
    after: shown(after),
  });
  if (difference === undefined) return line;
  const signed = `${difference > 0 ? "+" : ""}${difference.toLocaleString("en")}`;
  const key = isDate ? "editionsCellDays" : "editionsCellDifference";
  return line + words(key, { difference: signed });
}

function Actions(): React.JSX.Element {
  const words = useWords();
  const { stores } = usePaneFrame();
  const { editions, bottomBar } = stores;
  const { busy, candidate } = useStore(editions);
  const doing = useDoing();
  const id = candidate?.whole.edition.id ?? "";
  const switchNow = async (): Promise<void> => {
    const former = await editions.switchTo();
    if (!former) return;
    const undo = async (): Promise<{ line: string }> => {
      await editions.putBack(former);
      return { line: words("editionsSwitchedBack") };
    };
    bottomBar.report({ line: words("editionsSwitched", { id }), undo });
  };
  return (
    <>
      <Button
        appearance="primary"
        disabled={busy}
        onClick={() => {
          doing(switchNow);
        }}
      >
        {words("editionsSwitch")}
      </Button>
      <Button
        disabled={busy}
        onClick={() => {
          doing(async () => {
            const kept = await editions.keepBeside();
            if (kept && "taken" in kept)
              return { kind: "error", title: words("editionsKeepTaken", { id: kept.taken }) };
            return kept && { title: words("editionsKept", { id: kept.kept }) };
          });
        }}
      >
        {words("editionsKeep")}
      </Button>
      <Button
        disabled={busy}
        onClick={() => {
          doing(async () => {
            const text = await editions.fileText();
            if (text !== undefined) saveFile(`${id}.json`, text);
          });
        }}
      >
        {words("editionsSave")}
      </Button>
      <Button disabled={busy} onClick={editions.leave}>
        {words("editionsDrop")}
      </Button>
    </>
  );
}
