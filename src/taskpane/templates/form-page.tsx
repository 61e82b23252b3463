import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular, ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { Template } from "../../templates";
import { Section } from "../parts/section";
import { useBottomAction, useSession } from "../session";
import { askOf, type Wanted } from "./ask";
import { FormPicture } from "./form-picture";
import { saveBook } from "./save-form";
import { useDrawing } from "./use-drawing";

/** Days after which an as-of date is pointed out as old. */
const oldAfterDays = 7;

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
  frame: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  text: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  save: { alignSelf: "flex-start" },
  // A list is as wide as its longest entry unless it is told otherwise.
  choice: { contain: "inline-size", "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

/** One form: its picture, what it needs, how it is wanted; the bar at the bottom makes it, a button saves it. */
export function FormPage(props: { readonly form: Template; readonly back: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { form, back } = props;
  const session = useSession();
  const { words, say, facility } = session;
  const { asOf } = session.pane;
  const [entries, setEntries] = useState<Wanted["entries"]>("blank");
  const [isProtected, protect] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.closest("main")?.scrollTo(0, 0);
  }, [form]);
  useBottomAction(useDrawing(form, { entries, isProtected }));
  const save = async (): Promise<void> => {
    setSaving(true);
    try {
      const book = form.book(askOf(session, { entries, isProtected, isInBook: false }));
      const file = await saveBook(book, session.runtime);
      session.notify({ kind: "success", title: words("formSaved"), text: words("formSavedText", { file }) });
    } catch {
      session.notify({ kind: "error", title: words("formSaveFailed"), text: words("formSaveFailedText") });
    } finally {
      setSaving(false);
    }
  };
  return (
    <article className={styles.page}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={words("formsBack")}
          onClick={back}
        />
        <h2 className={styles.name} ref={heading} tabIndex={-1}>
          {say(form.name)}
        </h2>
      </div>
      <p className={styles.text}>{say(form.purpose)}</p>
      <div className={styles.frame}>
        <FormPicture form={form} />
      </div>
      <Section heading={words("formNeeds")}>
        <p className={styles.text}>{say(form.needs)}</p>
        {!facility && <p className={styles.note}>{words("formNoFacility")}</p>}
        {asOf.state === "date" && asOf.daysAgo > oldAfterDays && (
          <p className={styles.note}>{words("asOfOld", { days: asOf.daysAgo })}</p>
        )}
      </Section>
      <Field label={words("formEntries")}>
        <Select
          className={styles.choice}
          value={entries}
          onChange={(_, { value }) => {
            setEntries(value === "example" ? "example" : "blank");
          }}
        >
          <option value="blank">{words("formBlank")}</option>
          <option value="example">{words("formExample")}</option>
        </Select>
      </Field>
      <Field label={words("formProtection")}>
        <Select
          className={styles.choice}
          value={isProtected ? "protected" : "open"}
          onChange={(_, { value }) => {
            protect(value === "protected");
          }}
        >
          <option value="open">{words("formOpen")}</option>
          <option value="protected">{words("formProtected")}</option>
        </Select>
      </Field>
      <Button
        className={styles.save}
        icon={<ArrowDownload20Regular />}
        disabledFocusable={isSaving}
        onClick={() => void save()}
      >
        {words(isSaving ? "formSaving" : "formSave")}
      </Button>
    </article>
  );
}
