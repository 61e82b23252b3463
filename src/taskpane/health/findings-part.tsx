import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Warning20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { AsOfState } from "../../excel/health/as-of";
import type { Health } from "../../excel/health/scan";
import type { StampState } from "../../excel/health/stamp";
import { PinButton } from "../editions/pin-button";
import { named } from "../failure-words";
import { usePaneFrame, useStore } from "../session";
import { AsOfEditor } from "../shell/as-of-editor";
import { type Say, useWords } from "../words";
import { lacksEdition } from "./findings";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  finding: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusWarningForeground3 },
  body: {
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
  },
});

/** What is wrong with the workbook itself, each with the way to mend it. */
export function FindingsPart({ health }: { readonly health: Health }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { stores } = usePaneFrame();
  const { edition } = useStore(stores.pane);
  const { isPinned } = useStore(stores.editions);
  const [open, setOpen] = useState(false);
  const asOf = asOfText(health.asOf, words);
  const stamp = stampText(health.stamp, edition.id, words);
  const names = health.leftoverNames;
  const texts = [
    ...(stamp === undefined ? [] : [stamp]),
    ...(health.dateSystem === 1904 ? [words("find1904")] : []),
    ...(names.length > 0 ? [words("findNames", { names: named(names, words) })] : []),
  ];
  const close = (): void => {
    setOpen(false);
    void stores.health.scan();
  };
  return (
    <ul className={styles.list}>
      {asOf !== undefined && (
        <li className={styles.finding}>
          <Warning20Regular className={styles.icon} aria-hidden />
          <div className={styles.body}>
            <span>{asOf}</span>
            {open ? (
              <AsOfEditor close={close} />
            ) : (
              <Button
                size="small"
                onClick={() => {
                  setOpen(true);
                }}
              >
                {words("findAsOfEdit")}
              </Button>
            )}
          </div>
        </li>
      )}
      {lacksEdition(health, isPinned) && (
        <li className={styles.finding}>
          <Warning20Regular className={styles.icon} aria-hidden />
          <div className={styles.body}>
            <span>{words("editionsNotPinned")}</span>
            <PinButton />
          </div>
        </li>
      )}
      {texts.map((text) => (
        <li key={text} className={styles.finding}>
          <Warning20Regular className={styles.icon} aria-hidden />
          <span className={styles.body}>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function asOfText(asOf: AsOfState, words: Say): string | undefined {
  switch (asOf.state) {
    case "missing":
      return words("findAsOfMissing");
    case "not-a-date":
      return words("findAsOfNotDate", { address: asOf.cell.address, text: asOf.cell.text });
    case "old":
      return words("findAsOfOld", { address: asOf.cell.address, days: asOf.days });
    case "current":
      return undefined;
  }
}

function stampText(stamp: StampState, now: string, words: Say): string | undefined {
  switch (stamp.state) {
    case "none":
      return words("findStampNone");
    case "damaged":
      return words("findStampDamaged");
    case "stale":
      return words("findStampStale", { stamped: stamp.stamped.id, now });
    case "current":
      return undefined;
  }
}
