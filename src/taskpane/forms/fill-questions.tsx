import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { variantNames } from "../../catalogue/lookup/programmes";
import type { Rounding } from "../../forms/choices";
import { folded } from "../../forms/fold";
import type { FormUnitQuestion } from "../../forms/unit-questions";
import type { PaneWord } from "../../text/pane";
import type { Session } from "../session";
import type { Filling, OpenForm } from "./filling";

const roundings: Readonly<Record<Rounding, PaneWord>> = {
  down: "fillRoundingDown",
  "half-up": "fillRoundingHalfUp",
  up: "fillRoundingUp",
};
const units: Readonly<Record<number, PaneWord>> = {
  1: "fillUnitYen",
  1_000: "fillUnit1000",
  10_000: "fillUnit10000",
  1_000_000: "fillUnit1000000",
};

interface Props {
  readonly filling: Filling;
  readonly form: OpenForm;
}

/** What only the user can say: units, rounding, programmes that cannot be read, cells of costs. Nothing is preset. */
export function FillQuestions({ filling, form }: Props): React.JSX.Element {
  const { session, store, state } = filling;
  const { words } = session;
  const { choices } = state;
  const { proposal, plan, seen } = form;
  const isScaled = proposal.units.some(({ key }) => (choices.units[key] ?? 1) !== 1);
  const asksProgramme = plan.open.includes("programme") || choices.programme !== undefined;
  return (
    <>
      {proposal.units.map((question) => (
        <UnitField key={question.key} {...{ filling, question }} />
      ))}
      {isScaled && (
        <Choice
          label={words("fillRounding")}
          value={choices.rounding ?? ""}
          first={words("fillUnitChoose")}
          options={Object.entries(roundings).map(([value, key]) => [value, words(key)])}
          choose={(value) => {
            if (value !== "") store.choose({ rounding: value as Rounding });
          }}
        />
      )}
      {asksProgramme && (
        <Choice
          label={words("fillProgramme")}
          value={choices.programme ?? ""}
          first={words("fillUnitChoose")}
          options={programmeOptions(session)}
          choose={(programme) => {
            store.choose({ programme });
          }}
        />
      )}
      {toldOrUnread(form, choices.readings).map((text) => (
        <Choice
          key={text}
          label={words("fillUnread", { text })}
          value={choices.readings[folded(text)] ?? ""}
          first={words("fillUnreadNone")}
          options={programmeOptions(session)}
          choose={(canonical) => {
            store.choose({ readings: { ...choices.readings, [folded(text)]: canonical } });
          }}
        />
      ))}
      {plan.costless.map((programme) => (
        <Field key={programme} label={words("fillCost", { programme })}>
          <Input
            value={choices.costs[programme] ?? ""}
            onChange={(_, { value }) => {
              store.choose({ costs: { ...choices.costs, [programme]: value } });
            }}
          />
        </Field>
      ))}
      {seen.hiddenRows.size > 0 && !seen.filtered && (
        <Checkbox
          checked={choices.hidden}
          label={words("fillHiddenRows", { count: seen.hiddenRows.size })}
          onChange={(_, { checked }) => {
            store.choose({ hidden: checked === true });
          }}
        />
      )}
      <Choice
        label={words("fillAs")}
        value={choices.as}
        options={[
          ["formula", words("fillAsFormula")],
          ["value", words("fillAsValue")],
        ]}
        choose={(value) => {
          store.choose({ as: value === "value" ? "value" : "formula" });
        }}
      />
    </>
  );
}

/** Texts that were or are to be read by the user, each once, so that an answer can be changed. */
function toldOrUnread({ plan }: OpenForm, readings: Readonly<Record<string, string>>): readonly string[] {
  const told = plan.records.flatMap(({ typed }) =>
    typed && readings[folded(typed.text)] !== undefined ? [typed.text] : [],
  );
  return [...new Set([...told, ...plan.unread])];
}

function UnitField(props: {
  readonly filling: Filling;
  readonly question: FormUnitQuestion;
}): React.JSX.Element {
  const { filling, question } = props;
  const { session, store, state } = filling;
  const { words } = session;
  const { key, evidence, factor, cell, text } = question;
  const unit = words(units[factor] ?? "fillUnitYen");
  return (
    <Choice
      label={words(evidence === "label" ? "fillUnitLabel" : "fillUnitFormat", { cell, text, unit })}
      value={String(state.choices.units[key] ?? "")}
      first={words("fillUnitChoose")}
      options={[1, factor].map((each) => [String(each), words(units[each] ?? "fillUnitYen")])}
      choose={(value) => {
        const others = Object.entries(state.choices.units).filter(([each]) => each !== key);
        const own = value === "" ? [] : [[key, Number(value)] as const];
        store.choose({ units: Object.fromEntries([...others, ...own]) });
      }}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** What stands there while nothing is chosen. */
  readonly first?: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly choose: (value: string) => void;
}

function Choice({ label, value, first, options, choose }: ChoiceProps): React.JSX.Element {
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, data) => {
          choose(data.value);
        }}
      >
        {first !== undefined && <option value="">{first}</option>}
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Every programme and variant by its canonical name, with its short name. */
const programmeOptions = ({ edition, say }: Session): readonly (readonly [string, string])[] =>
  edition.programmes.flatMap((programme) => {
    const names = variantNames(programme);
    const all = names.length > 0 ? names : [String(programme.number)];
    return all.map((name) => [name, `${name} ${say(programme.shortName)}`] as const);
  });
