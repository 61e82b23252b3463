import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useSession } from "../session";
import { yenTyped } from "./amount-typed";

const useStyles = makeStyles({
  input: { width: "100%", contain: "inline-size", "& input": { minWidth: 0, width: "100%" } },
});

/** A field for yen: what is no amount is said at once and changes nothing. */
export function YenField(props: {
  readonly label: string;
  readonly value: number | null;
  readonly take: (yen: number | null) => void;
}): React.JSX.Element {
  const { label, value, take } = props;
  const styles = useStyles();
  const { words } = useSession();
  const [typed, setTyped] = useState(value === null ? "" : value.toLocaleString("ja-JP"));
  const isFault = yenTyped(typed) === undefined;
  return (
    <Field label={label} {...(isFault && { validationMessage: words("planYenFault") })}>
      <Input
        className={styles.input}
        inputMode="numeric"
        value={typed}
        onChange={(_, data) => {
          setTyped(data.value);
          const yen = yenTyped(data.value);
          if (yen !== undefined) take(yen);
        }}
      />
    </Field>
  );
}
