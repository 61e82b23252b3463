import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { facilityKinds } from "../list/rows";
import { useSession } from "../session";
import { bedsFaultText } from "../shell/beds-fault";
import { draftOf, faultsOf, keptPart } from "../shell/facility-draft";

const useStyles = makeStyles({
  // A native list is as wide as its longest name unless it is told otherwise.
  select: {
    width: "100%",
    contain: "inline-size",
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  row: { display: "flex", gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, contain: "inline-size", "& input": { minWidth: 0, width: "100%" } },
});

/** Asks for the kind of facility where the workbook has none yet: one choice, kept at once. */
export function AskFacility(): React.JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const { words, say, stores } = session;
  return (
    <Field label={words("estimateFacility")} hint={words("estimateFacilityHint")}>
      <Select
        className={styles.select}
        value=""
        onChange={(_, { value }) => {
          if (value !== "")
            void stores.facilities.add({ ...keptPart({ ...draftOf(undefined), type: value }), facts: {} });
        }}
      >
        <option value="">{words("estimateFacilityNone")}</option>
        {facilityKinds(session).map((kind) => (
          <option key={kind.ja} value={kind.ja}>
            {say(kind)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Asks for the beds of the facility at hand where the figures hang on them. */
export function AskBeds(): React.JSX.Element | null {
  const styles = useStyles();
  const session = useSession();
  const { words, catalogue, facility, stores } = session;
  const [beds, setBeds] = useState("");
  if (!facility) return null;
  const draft = { ...draftOf(facility.kept), beds };
  const fault = beds === "" ? undefined : faultsOf(draft, catalogue).beds;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (beds !== "" && !fault) void stores.facilities.update((kept) => ({ ...kept, ...keptPart(draft) }));
      }}
    >
      <Field
        label={words("facilityBeds")}
        {...(fault
          ? { validationMessage: bedsFaultText(fault, session) }
          : { hint: words("estimateBedsHint") })}
      >
        {(field) => (
          <div className={styles.row}>
            <Input
              {...field}
              className={styles.input}
              value={beds}
              inputMode="numeric"
              onChange={(_, { value }) => {
                setBeds(value);
              }}
            />
            <Button type="submit">{words("register")}</Button>
          </div>
        )}
      </Field>
    </form>
  );
}
