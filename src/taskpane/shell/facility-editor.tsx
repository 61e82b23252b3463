import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { AnswerField } from "../programme/answer-field";
import { type Session, useSession, useStore } from "../session";
import type { KeptFacility } from "../state/facility";
import { facilityText, kindText } from "./context-texts";
import { draftOf, type FacilityDraft, faultsOf, keptPart } from "./facility-draft";
import { FacilityFields } from "./facility-fields";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  facts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** The workbook's facilities: the one at hand, its data and answers; adding and removing one. */
export function FacilityEditor({ close }: { readonly close: () => void }): React.JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const { words, edition, catalogue, stores, facility } = session;
  const { facilities } = useStore(stores.facilities);
  const [isNew, setNew] = useState(!facility);
  const kept = isNew ? undefined : facility?.kept;
  const [draft, setDraft] = useState(() => draftOf(kept));
  const [isTried, setTried] = useState(false);
  const { type, ...others } = faultsOf(draft, catalogue);
  const isAsked = isTried && type !== undefined;
  const change = (part: Partial<FacilityDraft>): void => {
    setDraft({ ...draft, ...part });
  };
  const save = (): void => {
    setTried(true);
    if (type ?? others.beds ?? others.code) return;
    const part = keptPart(draft);
    if (kept) void stores.facilities.update((one) => ({ ...one, ...part }));
    else void stores.facilities.add({ ...part, facts: {} });
    close();
  };
  const called = (one: KeptFacility): string =>
    facilityText(one, kindText(one.type, edition, session.language), words);
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {facilities.length > 1 && !isNew && (
        <Field label={words("facilityChoose")}>
          <Select
            value={kept?.id ?? ""}
            onChange={(_, { value }) => {
              stores.facilities.choose(value);
            }}
          >
            {facilities.map((one) => (
              <option key={one.id} value={one.id}>
                {called(one)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <FacilityFields draft={draft} faults={isAsked ? { ...others, type } : others} change={change} />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {words("save")}
        </Button>
        <Button onClick={close}>{words("close")}</Button>
        {kept && (
          <>
            <Button
              onClick={() => {
                setNew(true);
                setTried(false);
                setDraft(draftOf(undefined));
              }}
            >
              {words("facilityAdd")}
            </Button>
            <Button
              onClick={() => {
                close();
                remove(session, kept, kept.name || called(kept));
              }}
            >
              {words("facilityRemove")}
            </Button>
          </>
        )}
      </div>
      {kept && (
        <details>
          <summary>{words("factsHeading")}</summary>
          <div className={styles.facts}>
            {Object.entries(edition.facts).map(([key, { type, question }]) =>
              type !== "boolean" ? null : <AnswerField key={key} question={{ key, type, text: question }} />,
            )}
          </div>
        </details>
      )}
    </form>
  );
}

/** Takes a facility out of the workbook; the bar at the bottom offers it back. */
function remove({ stores, words }: Session, facility: KeptFacility, name: string): void {
  const at = stores.facilities.state().facilities.indexOf(facility);
  void stores.facilities.remove(facility.id);
  stores.bottomBar.report({
    line: words("facilityRemoved", { name }),
    undo: async () => {
      await stores.facilities.putBack(facility, at);
      return { line: words("undone", { address: name }) };
    },
  });
}
