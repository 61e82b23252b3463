import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { Section } from "../parts/section";
import { useStore } from "../session";
import { useWords } from "../words";
import type { Audience, SharingState, SharingStore } from "./sharing-store";

const useStyles = makeStyles({ text: { margin: 0 }, button: { alignSelf: "flex-start" } });

/** 写しを作る: for whom, in which form, with what beside; the action itself stands in the bar at the bottom. */
export function CopyCard({ store }: { readonly store: SharingStore }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { audience, form, evidence, keepsOriginals, examination, busy } = useStore(store);
  const isVendor = audience === "vendor";
  return (
    <Section heading={words("sharingCopy")}>
      <Field label={words("sharingAudience")}>
        <RadioGroup
          value={audience}
          onChange={(_, { value }) => {
            store.chooseAudience(value as Audience);
          }}
        >
          <Radio value="colleague" label={words("sharingColleague")} />
          <Radio value="vendor" label={words("sharingVendor")} />
        </RadioGroup>
      </Field>
      {isVendor ? (
        <p className={styles.text}>{words("sharingVendorNote")}</p>
      ) : (
        <>
          <Field label={words("sharingForm")}>
            <RadioGroup
              value={form}
              onChange={(_, { value }) => {
                store.choose({ form: value as SharingState["form"] });
              }}
            >
              <Radio value="plain" label={words("sharingPlain")} />
              <Radio value="values" label={words("sharingValues")} />
            </RadioGroup>
          </Field>
          {form === "plain" && <p className={styles.text}>{words("sharingPlainNote")}</p>}
          <Checkbox
            label={words("sharingEvidence")}
            checked={evidence}
            onChange={(_, { checked }) => {
              store.choose({ evidence: checked === true });
            }}
          />
          <Checkbox
            label={words("sharingKeeps")}
            checked={keepsOriginals}
            onChange={(_, { checked }) => {
              store.choose({ keepsOriginals: checked === true });
            }}
          />
        </>
      )}
      {examination?.isCopy && (
        <>
          <p className={styles.text}>{words("sharingRestoreHelp")}</p>
          <Button className={styles.button} disabledFocusable={busy} onClick={() => void store.restore()}>
            {words("sharingRestore")}
          </Button>
        </>
      )}
    </Section>
  );
}
