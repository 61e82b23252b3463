import { Checkbox, Field, makeStyles, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { dayText } from "../format";
import { useSession, useStore } from "../session";
import { type OfferedFormula, offeredFormulas } from "./formulas";
import type { InsertKind } from "./insert-choice";

const useStyles = makeStyles({
  // A native list is as wide as its longest name unless it is told otherwise.
  select: {
    width: "100%",
    contain: "inline-size",
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
});

const kindWords = { line: "insertLine", formula: "insertFormula", facts: "insertFacts" } as const;

/** What to insert of a programme: a line, a formula or its facts. */
export function InsertOptions(props: {
  /** The formulas that make sense here. */
  readonly formulas: readonly OfferedFormula[];
  readonly formula: OfferedFormula | undefined;
}): React.JSX.Element {
  const styles = useStyles();
  const { words, stores } = useSession();
  const { insertChoice } = stores;
  const choice = useStore(insertChoice);
  return (
    <>
      <Field label={words("insertWhat")}>
        <RadioGroup
          value={choice.kind}
          onChange={(_, { value }) => {
            insertChoice.set({ kind: value as InsertKind });
          }}
        >
          {(["line", "formula", "facts"] as const).map((kind) => (
            <Radio key={kind} value={kind} label={words(kindWords[kind])} />
          ))}
        </RadioGroup>
      </Field>
      {choice.kind === "formula" && (
        <Field label={words("insertFunction")}>
          <Select
            className={styles.select}
            value={props.formula?.id ?? ""}
            onChange={(_, { value }) => {
              const found = offeredFormulas.find(({ id }) => id === value);
              if (found) insertChoice.set({ formula: found.id });
            }}
          >
            {props.formulas.map(({ id, word }) => (
              <option key={id} value={id}>
                {words("functionOption", { name: words(word), id })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {choice.kind === "line" && (
        <Checkbox
          checked={choice.headings}
          label={words("insertHeadings")}
          onChange={(_, { checked }) => {
            insertChoice.set({ headings: checked === true });
          }}
        />
      )}
    </>
  );
}

/** Days left need an as-of cell: one is made along with the insertion unless the reader does not want it. */
export function AsOfOption(): React.JSX.Element | null {
  const { words, stores, pane, asOf, language } = useSession();
  const { makeAsOf } = useStore(stores.insertChoice);
  if (pane.asOf.state === "not-a-date")
    return <p>{words("insertAsOfBad", { address: pane.asOf.address })}</p>;
  if (pane.asOf.state !== "missing") return null;
  return (
    <Field hint={words("insertAsOfWhy")}>
      <Checkbox
        checked={makeAsOf}
        label={words("insertMakeAsOf", { date: dayText(asOf.day, language) })}
        onChange={(_, { checked }) => {
          stores.insertChoice.set({ makeAsOf: checked === true });
        }}
      />
    </Field>
  );
}
