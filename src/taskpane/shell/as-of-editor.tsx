import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { parseIsoDate } from "../../core/calendar/local-date";
import { failureMessage } from "../failure-words";
import { isoDayText } from "../format";
import { AsOfPart } from "../parts/as-of-part";
import { usePaneFrame, useStore } from "../session";
import { asOfDay } from "../session-from";
import { useWords } from "../words";
import { fieldText, previewAsOf } from "./as-of-writing";
import { undoing } from "./undoing";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The workbook's as-of date: where it stands, how old it is; writes another one, or makes the cell. */
export function AsOfEditor({ close }: { readonly close: () => void }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { services, stores } = usePaneFrame();
  const { asOf, language } = useStore(stores.pane);
  const now = asOfDay({ asOf }, services.today());
  const [date, setDate] = useState(fieldText(now.day));
  const [busy, setBusy] = useState<"no" | "busy" | "waiting">("no");
  const address = "address" in asOf ? asOf.address : undefined;
  const day = parseIsoDate(date);
  const write = async (): Promise<void> => {
    if (day === undefined || busy !== "no") return;
    setBusy("busy");
    const onWaiting = (): void => {
      setBusy("waiting");
    };
    const { excel } = services;
    const seen = await previewAsOf(excel, { address, day }, { onWaiting });
    const overwrites = address !== undefined;
    const applied =
      seen.ok && !overwrites && seen.value.filled.length > 0
        ? ({
            ok: false,
            failure: { code: "not-empty", cells: seen.value.filled, changed: "nothing" },
          } as const)
        : seen.ok
          ? await excel.apply(seen.value, { overwrite: overwrites }, { onWaiting })
          : seen;
    setBusy("no");
    if (!applied.ok) {
      stores.messages.notify(failureMessage(applied.failure, words));
      return;
    }
    stores.bottomBar.report(undoing(applied.value, { services, stores, words }));
    await stores.pane.refresh();
    close();
  };
  return (
    <div className={styles.editor}>
      <AsOfPart asOf={asOf} lookAgain={() => void stores.pane.refresh()} />
      <Field label={words("asOfField")}>
        <Input
          type="date"
          value={date}
          onChange={(_, { value }) => {
            setDate(value);
          }}
        />
      </Field>
      {day !== undefined && <p className={styles.line}>{isoDayText(date, language)}</p>}
      <p className={styles.line}>
        {address === undefined ? words("asOfWillMake") : words("asOfWillChange", { address })}
      </p>
      <div role="status">{busy === "waiting" && <p className={styles.line}>{words("writingWaits")}</p>}</div>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={day === undefined || busy !== "no"}
          onClick={() => void write()}
        >
          {words(address === undefined ? "asOfMake" : "asOfChange")}
        </Button>
        <Button onClick={close}>{words("close")}</Button>
      </div>
    </div>
  );
}
