import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSession } from "../session";
import type { KeptLine, UnreadCosts } from "./lines";
import { programmeOf } from "./names";
import { YenField } from "./yen-field";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  wide: { gridColumn: "1 / -1" },
  input: { width: "100%", contain: "inline-size", "& input": { minWidth: 0, width: "100%" } },
});

type ChangeLine = (part: Partial<KeptLine>) => void;

/** Name, costs, completion date and, where its programmes know items, the item of a row. */
export function LineFields(props: {
  readonly line: KeptLine;
  readonly change: ChangeLine;
  readonly unread: UnreadCosts;
  readonly keepUnread: (unread: UnreadCosts) => void;
}): React.JSX.Element {
  const { line, change, unread, keepUnread } = props;
  const styles = useStyles();
  const { words, say, edition } = useSession();
  const [name, setName] = useState(line.costId);
  const items = line.claims.flatMap((selector) => programmeOf(edition, selector)?.items ?? []);
  return (
    <div className={styles.fields}>
      <Field
        className={styles.wide}
        label={words("planRowTitle")}
        {...(name.trim() === ""
          ? { validationMessage: words("planRowTitleFault") }
          : { hint: words("planRowTitleHint") })}
      >
        <Input
          className={styles.input}
          value={name}
          onChange={(_, data) => {
            setName(data.value);
            if (data.value.trim() !== "") change({ costId: data.value.trim() });
          }}
        />
      </Field>
      <YenField
        label={words("planRowCost")}
        value={line.eligibleCost}
        take={(eligibleCost) => {
          change({ eligibleCost });
        }}
        unread={unread.eligibleCost}
        keep={(eligibleCost) => {
          keepUnread({ ...unread, eligibleCost });
        }}
      />
      <YenField
        label={words("planRowOther")}
        value={line.otherCost}
        take={(yen) => {
          change({ otherCost: yen ?? 0 });
        }}
        unread={unread.otherCost}
        keep={(otherCost) => {
          keepUnread({ ...unread, otherCost });
        }}
      />
      <Field className={styles.wide} label={words("planRowCompleted")}>
        <Input
          className={styles.input}
          type="date"
          value={line.completed}
          onChange={(_, data) => {
            change({ completed: data.value });
          }}
        />
      </Field>
      {items.length > 0 && (
        <Field className={styles.wide} label={words("planRowItem")}>
          <Select
            className={styles.input}
            value={line.item}
            onChange={(_, data) => {
              change({ item: data.value });
            }}
          >
            <option value="">{words("planRowItemNone")}</option>
            {items.map(({ id, name: itemName }) => (
              <option key={id} value={id}>
                {say(itemName)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
