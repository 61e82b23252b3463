import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Building20Regular, CalendarLtr20Regular, Warning20Regular } from "@fluentui/react-icons";
import { useContext, useRef, useState } from "react";
import { SessionContext, usePaneFrame, useStore } from "../session";
import { useWords } from "../words";
import { AsOfEditor } from "./as-of-editor";
import { FacilityEditor } from "./facility-editor";
import { useContextTexts } from "./context-texts";
import { NoEdition } from "./no-edition";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    padding: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  facility: { flexGrow: 1, flexBasis: "10em", minWidth: 0, justifyContent: "flex-start", textAlign: "start" },
  // Figures hang on kind and beds, and names tell facilities apart: what does not fit beside goes below, nothing is cut.
  text: { display: "flex", flexWrap: "wrap", minWidth: 0, columnGap: tokens.spacingHorizontalXS },
  date: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
  old: { color: tokens.colorStatusWarningForeground3 },
  editor: {
    maxHeight: "60vh",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** For which facility and which day the pane speaks; each opens its editor in place. */
export function ContextBar(): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { stores } = usePaneFrame();
  const facilities = useStore(stores.facilities);
  const [open, setOpen] = useState<"facility" | "as-of" | undefined>();
  const texts = useContextTexts();
  const { name, kind } = texts.facilityParts;
  const session = useContext(SessionContext);
  const edition = useStore(stores.edition);
  const toggle = (which: "facility" | "as-of") => (): void => {
    setOpen(open === which ? undefined : which);
  };
  const bar = useRef<HTMLDivElement>(null);
  const close = (): void => {
    // The editor goes, and with it the place that had the focus: it returns to where it came from.
    bar.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    setOpen(undefined);
  };
  return (
    <>
      <div className={styles.bar} ref={bar} role="group" aria-label={words("contextName")}>
        <Button
          className={styles.facility}
          appearance="subtle"
          icon={<Building20Regular />}
          aria-expanded={open === "facility"}
          aria-label={words("contextFacility", { facility: texts.facility })}
          onClick={toggle("facility")}
        >
          <span className={styles.text}>
            {name !== "" && <span>{name}</span>}
            <span>{kind}</span>
          </span>
        </Button>
        <Button
          className={styles.date}
          appearance="subtle"
          icon={
            texts.oldDays === undefined ? (
              <CalendarLtr20Regular />
            ) : (
              <Warning20Regular className={styles.old} />
            )
          }
          aria-expanded={open === "as-of"}
          aria-label={
            texts.oldDays === undefined
              ? words("contextAsOf", { date: texts.asOf })
              : words("contextAsOfOld", { date: texts.asOf, days: texts.oldDays })
          }
          onClick={toggle("as-of")}
        >
          {texts.asOf}
        </Button>
      </div>
      {open !== undefined && (
        <div className={styles.editor}>
          {open === "as-of" && <AsOfEditor close={close} />}
          {open === "facility" &&
            (session ? (
              <FacilityEditor key={facilities.chosen ?? "new"} close={close} />
            ) : (
              <NoEdition edition={edition} stores={stores} />
            ))}
        </div>
      )}
    </>
  );
}
