import { Field, Input, Select } from "@fluentui/react-components";
import { facilityKinds } from "../list/rows";
import { useSession } from "../session";
import { taxStatuses } from "../state/facility";
import { bedsFaultText } from "./beds-fault";
import type { DraftFaults, FacilityDraft } from "./facility-draft";

const taxWords = {
  unknown: "taxUnknown",
  general: "taxGeneral",
  simplified: "taxSimplified",
  exempt: "taxExempt",
} as const;

/** Name, kind, beds, code and tax status of a facility. */
export function FacilityFields(props: {
  readonly draft: FacilityDraft;
  readonly faults: DraftFaults;
  readonly change: (part: Partial<FacilityDraft>) => void;
}): React.JSX.Element {
  const { draft, faults, change } = props;
  const session = useSession();
  const { words, say } = session;
  const text = (key: "name" | "beds" | "code", numeric: boolean): React.JSX.Element => (
    <Input
      value={draft[key]}
      {...(numeric ? { inputMode: "numeric" as const } : {})}
      onChange={(_, { value }) => {
        change({ [key]: value });
      }}
    />
  );
  const { beds } = faults;
  return (
    <>
      <Field label={words("facilityName")}>{text("name", false)}</Field>
      <Field
        label={words("facilityType")}
        {...(faults.type ? { validationMessage: words(faults.type) } : {})}
      >
        <Select
          value={draft.type}
          onChange={(_, { value }) => {
            change({ type: value });
          }}
        >
          {draft.type === "" && <option value="">{words("estimateFacilityNone")}</option>}
          {facilityKinds(session).map((kind) => (
            <option key={kind.ja} value={kind.ja}>
              {say(kind)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words("facilityBeds")}
        {...(beds ? { validationMessage: bedsFaultText(beds, session) } : { hint: words("bedsHint") })}
      >
        {text("beds", true)}
      </Field>
      <Field
        label={words("facilityCode")}
        {...(faults.code ? { validationMessage: words(faults.code) } : {})}
      >
        {text("code", true)}
      </Field>
      <Field label={words("facilityTax")}>
        <Select
          value={draft.tax}
          onChange={(_, { value }) => {
            change({ tax: taxStatuses.find((one) => one === value) ?? "unknown" });
          }}
        >
          {taxStatuses.map((status) => (
            <option key={status} value={status}>
              {words(taxWords[status])}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
