import { Checkbox, Field as Labelled, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { AssignedSlot } from "../../forms/assign";
import { type Field, inputFields, isOutput, outputFields } from "../../forms/fields";
import { wordsKey } from "../../forms/propose";
import { cellName } from "../../sheets/address";
import { seenCell } from "../../sheets/seen-sheet";
import type { Filling, OpenForm } from "./filling";
import { cellsText, confidenceWords, fieldWords } from "./words";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly filling: Filling;
  readonly form: OpenForm;
}

/** Every label of the form with what it is taken for and what goes into its cells. */
export function FillSlots({ filling, form }: Props): React.JSX.Element {
  const styles = useStyles();
  const { words } = filling.session;
  const { slots } = form.proposal;
  const { open } = form.plan;
  const wordCells = form.plan.bySlot.get(wordsKey);
  return (
    <ul className={styles.list} aria-label={words("fillColumns")}>
      {slots
        .filter(({ label, field }) => label !== "" || field)
        .map((slot) => (
          <li key={slot.key}>
            <SlotField {...{ filling, form, slot }} />
          </li>
        ))}
      {wordCells && (
        <li>
          <strong>{words("fillWords")}</strong>
          <p className={styles.hint}>{cellsText(wordCells, { field: undefined, open, words })}</p>
        </li>
      )}
    </ul>
  );
}

function SlotField({ filling, form, slot }: Props & { readonly slot: AssignedSlot }): React.JSX.Element {
  const styles = useStyles();
  const { store, state, session } = filling;
  const { words } = session;
  const { choices } = state;
  const cells = form.plan.bySlot.get(slot.key) ?? [];
  const filled = filledCount(form, slot);
  const isOver = choices.overwrite.includes(slot.key);
  return (
    <>
      <Labelled
        label={words("fillSlot", { label: slot.label || words("fillDash"), cell: cellName(slot.place) })}
      >
        <Select
          value={slot.field ?? "none"}
          onChange={(_, { value }) => {
            store.choose({ fields: { ...choices.fields, [slot.key]: value as Field | "none" } });
          }}
        >
          <option value="none">{words("fillNone")}</option>
          {[...outputFields, ...inputFields].map((field) => (
            <option key={field} value={field}>
              {isOutput(field)
                ? words(fieldWords[field])
                : `${words("fillInput")}: ${words(fieldWords[field])}`}
            </option>
          ))}
        </Select>
      </Labelled>
      {slot.field && (
        <p className={styles.hint}>
          {[
            ...(slot.told || !slot.meaning ? [] : [words(confidenceWords[slot.meaning.confidence])]),
            ...(isOutput(slot.field)
              ? [cellsText(cells, { field: slot.field, open: form.plan.open, words })]
              : []),
          ].join(" · ")}
        </p>
      )}
      {slot.field && isOutput(slot.field) && (filled > 0 || isOver) && (
        <Checkbox
          checked={isOver}
          label={words("fillOverwrite", { count: filled })}
          onChange={(_, { checked }) => {
            const others = choices.overwrite.filter((key) => key !== slot.key);
            store.choose({ overwrite: checked === true ? [...others, slot.key] : others });
          }}
        />
      )}
    </>
  );
}

/** The cells of a slot's records that hold something. */
const filledCount = ({ seen, plan }: OpenForm, slot: AssignedSlot): number =>
  plan.records.filter(({ at }) => {
    const { value, formula } = seenCell(seen, slot.cell(at));
    return value !== "" || formula !== undefined;
  }).length;
