import { Field, Input, makeStyles } from "@fluentui/react-components";
import { exactYenText, yenText } from "../format";
import { useSession } from "../session";
import type { CostDraft } from "./cost-draft";
import type { CostShape } from "./cost-shape";
import type { Outcome } from "./estimate";

const useStyles = makeStyles({
  // A field is as wide as its browser likes; at 160 pixels that is too wide.
  input: {
    width: "100%",
    contain: "inline-size",
    "& input": { minWidth: 0, width: "100%", textAlign: "end" },
  },
});

/** One field for a sum, one per coupon, or one per item; texts as the functions read them. */
export function CostFields(props: {
  readonly shape: CostShape;
  readonly draft: CostDraft;
  readonly outcome: Outcome;
}): React.JSX.Element {
  const { shape, draft, outcome } = props;
  const { words, say, stores } = useSession();
  const { setTotal, setCoupon, setItem } = stores.estimate;
  const refused = outcome.state === "refused" ? outcome.message : undefined;
  const read = outcome.state === "traced" ? yenText(outcome.traced.cost.total, words) : undefined;
  switch (shape.by) {
    case "sum":
      return (
        <CostField
          label={words("costField")}
          value={draft.total}
          {...{ set: setTotal, refused, hint: read ?? words("costHint") }}
        />
      );
    case "coupons":
      return (
        <>
          {Array.from({ length: shape.most }, (_, index) => (
            <CostField
              key={index}
              label={words("costCoupon", { number: index + 1 })}
              value={draft.coupons[index] ?? ""}
              set={(text) => {
                setCoupon(index, text);
              }}
              {...(index === shape.most - 1 ? { refused, hint: words("costHint") } : {})}
            />
          ))}
        </>
      );
    case "items":
      return (
        <>
          {shape.items.map(({ id, name, cap }, index) => (
            <CostField
              key={id}
              label={cap ? words("costItem", { item: say(name), cap: exactYenText(cap, words) }) : say(name)}
              value={draft.items[id] ?? ""}
              set={(text) => {
                setItem(id, text);
              }}
              {...(index === shape.items.length - 1 ? { refused, hint: words("costHint") } : {})}
            />
          ))}
        </>
      );
  }
}

function CostField(props: {
  readonly label: string;
  readonly value: string;
  readonly set: (text: string) => void;
  readonly refused?: string | undefined;
  readonly hint?: string;
}): React.JSX.Element {
  const { label, value, set, refused, hint } = props;
  const styles = useStyles();
  return (
    <Field
      label={label}
      {...(refused === undefined ? {} : { validationMessage: refused })}
      {...(hint === undefined || refused !== undefined ? {} : { hint })}
    >
      <Input
        className={styles.input}
        value={value}
        autoComplete="off"
        onChange={(_, data) => {
          set(data.value);
        }}
      />
    </Field>
  );
}
