import { builtIn } from "../../src/functions/built-in";
import { FunctionsRuntime } from "../../src/functions/runtime";
import type { FunctionId } from "../../src/functions/signatures";
import { type Choices, noChoices } from "../../src/forms/choices";
import type { FormContext } from "../../src/forms/context";
import { type FillPlan, fillPlan } from "../../src/forms/fill";
import { type Proposal, propose } from "../../src/forms/propose";
import { cellName } from "../../src/sheets/address";
import type { SeenSheet } from "../../src/sheets/seen-sheet";

/** A hospital of 150 beds and an as-of date of 2025-12-01, computed by the functions' own runtime. */
export function hospital(runtime = new FunctionsRuntime(builtIn)): FormContext {
  const { catalogue } = runtime.rules;
  if (!catalogue) throw new Error("no edition");
  return {
    ...{ catalogue, language: "ja", none: "－", facility: { word: "病院", beds: 150 } },
    asOf: { reference: "基準日", serial: 45_992 },
    ask: (id, args) => {
      const outcome = runtime.call(id as FunctionId, args);
      if ("error" in outcome) return { error: outcome.error.message };
      const { value } = outcome;
      return typeof value === "object" ? { error: "spills" } : { value };
    },
  };
}

/** A form that must have been understood. */
export function proposed(seen: SeenSheet, choices: Choices = noChoices, context = hospital()): Proposal {
  const proposal = propose(seen, choices, context);
  if (!proposal) throw new Error("nothing of ours was found");
  return proposal;
}

/** What would be written. */
export function planned(seen: SeenSheet, given: Partial<Choices> = {}, context = hospital()): FillPlan {
  const choices = { ...noChoices, ...given };
  return fillPlan({ seen, proposal: proposed(seen, choices, context), choices, context });
}

/** Each cell and what it becomes. */
export const contents = ({ filling }: FillPlan): Record<string, unknown> =>
  Object.fromEntries(filling.cells.map((cell) => [cellName(cell), cell.formula ?? cell.value]));

/** What slots were taken for, by their labels. */
export const meanings = ({ slots }: Proposal): Record<string, string | undefined> =>
  Object.fromEntries(slots.filter(({ field }) => field).map(({ label, field }) => [label, field]));
