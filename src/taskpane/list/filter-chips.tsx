import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { useSession } from "../session";
import { chipsOn, type Filter, type Group, toggled } from "./filter";
import { facilityKinds } from "./rows";
import { isLaterOpened } from "./deadline";
import { statusWords } from "./status-chip";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: {
    padding: 0,
    marginTop: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  chip: { minWidth: 0 },
});

interface Chip {
  readonly id: string;
  readonly label: string;
}

/** Status chips at once; category, body and kind of facility behind a button that counts what is on. */
export function FilterChips(props: {
  readonly filter: Filter;
  readonly set: (filter: Filter) => void;
}): React.JSX.Element {
  const { filter, set } = props;
  const styles = useStyles();
  const session = useSession();
  const { words, say, edition } = session;
  const [open, setOpen] = useState(false);
  const chips = (group: Group, all: readonly Chip[]): React.JSX.Element[] =>
    all.map(({ id, label }) => (
      <ToggleButton
        key={id}
        className={styles.chip}
        size="small"
        shape="circular"
        checked={(filter[group] as ReadonlySet<string>).has(id)}
        onClick={() => {
          set(toggled(filter, group, id));
        }}
      >
        {label}
      </ToggleButton>
    ));
  const fold = (group: Group, legend: string, all: readonly Chip[]): React.JSX.Element => (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.chips}>{chips(group, all)}</div>
    </fieldset>
  );
  const hasUpcoming = edition.programmes.some(({ windows }) => windows.some(isLaterOpened));
  const statuses = ([...(hasUpcoming ? (["upcoming"] as const) : []), "open", "soon", "closed"] as const).map(
    (id) => ({ id, label: words(statusWords[id]) }),
  );
  const levels = [
    { id: "national", label: words("levelNational") },
    { id: "prefectural", label: say(edition.region) },
  ];
  return (
    <div>
      <div className={styles.chips} role="group" aria-label={words("filterName")}>
        {chips("statuses", statuses)}
        <Button
          className={styles.chip}
          size="small"
          appearance="subtle"
          iconPosition="after"
          icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {words("filterMore", { count: chipsOn(filter) })}
        </Button>
      </div>
      {open && (
        <>
          {fold(
            "categories",
            words("filterCategory"),
            edition.categories.map(({ id, name }) => ({ id, label: say(name) })),
          )}
          {fold("levels", words("filterBody"), levels)}
          {fold(
            "kinds",
            words("filterKind"),
            facilityKinds(session).map((kind) => ({ id: kind.ja, label: say(kind) })),
          )}
        </>
      )}
    </div>
  );
}
