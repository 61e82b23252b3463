import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useSession } from "../session";
import { yenTyped } from "./amount-typed";

const useStyles = makeStyles({
  input: { width: "100%", contain: "inline-size", "& input": { minWidth: 0, width: "100%" } },
});

/**
 * A field for yen: what is no amount is said at once and is never taken for one. `unread` is such a text that the field
 * had before it was closed; `keep` is told of every new one, and of its end.
 */
export function YenField(props: {
  readonly label: string;
  readonly value: number | null;
  readonly take: (yen: number | null) => void;
  readonly unread?: string | undefined;
  readonly keep?: (text: string | undefined) => void;
}): React.JSX.Element {
  const { label, value, take, unread, keep } = props;
  const styles = useStyles();
  const { words } = useSession();
  const [typed, setTyped] = useState(unread ?? (value === null ? "" : value.toLocaleString("ja-JP")));
  const isFault = yenTyped(typed) === undefined;
  return (
    <Field label={label} {...(isFault && { validationMessage: words("planYenFault", { typed }) })}>
      <Input
        className={styles.input}
        inputMode="numeric"
        value={typed}
        onChange={(_, data) => {
          setTyped(data.value);
          const yen = yenTyped(data.value);
          keep?.(yen === undefined ? data.value : undefined);
          if (yen !== undefined) take(yen);
        }}
      />
    </Field>
  );
}
