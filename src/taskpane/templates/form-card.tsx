import { makeStyles, tokens } from "@fluentui/react-components";
import type { Template } from "../../templates";
import { useSession } from "../session";
import { FormPicture } from "./form-picture";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    width: "100%",
    height: "100%",
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  purpose: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A form in the list: its picture, its name, what it is for. */
export function FormCard(props: { readonly form: Template; readonly choose: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { say } = useSession();
  const { form, choose } = props;
  return (
    <button type="button" className={styles.card} data-form={form.id} onClick={choose}>
      <FormPicture form={form} />
      <span className={styles.name}>{say(form.name)}</span>
      <span className={styles.purpose}>{say(form.purpose)}</span>
    </button>
  );
}
