import { seenCell, type SeenSheet } from "../sheets/seen-sheet";
import { type AssignedSlot, assigned } from "./assign";
import type { Choices } from "./choices";
import type { FormContext } from "./context";
import type { Field } from "./fields";
import type { Layout, Slot } from "./layout";
import { readProgramme } from "./programme-reading";
import { formKey, readForm } from "./read-form";
import { type FormUnitQuestion, unitOfSheet, unitQuestions } from "./unit-questions";
import { type WordCell, wordCells } from "./words-found";

/** A sheet without labels of ours: there may be placeholders all the same. */
const noLayout: Layout = { kind: "single", slots: [], records: [], top: 0 };

/** The key under which placeholders and named cells stand among the slots. */
export const wordsKey = "{{}}";

/** A form as it was understood, before anything is computed for it. */
export interface Proposal {
  readonly key: string;
  readonly layout: Layout;
  readonly slots: readonly AssignedSlot[];
  readonly units: readonly FormUnitQuestion[];
  /** Placeholders and named cells. */
  readonly words: readonly WordCell[];
  /** The label of a column that was not taken for programmes, since it only counts its rows: 1, 2, 3. */
  readonly counting: string | undefined;
}

/** Reads a sheet as a form, with what the user has settled; undefined where nothing of ours is on it. */
export function propose(
  seen: SeenSheet,
  choices: Choices,
  context: Pick<FormContext, "catalogue">,
): Proposal | undefined {
  const words = wordCells(seen, context);
  const found = readForm(seen, context);
  if (!found && words.length === 0) return undefined;
  const layout = found ?? noLayout;
  const counting = layout.slots.find(
    (slot) => isCounting(seen, layout, slot) && !(slot.key in choices.fields),
  );
  const candidates = layout.slots.map((slot) => (slot === counting ? { ...slot, meaning: undefined } : slot));
  const prefer = (field: Field, rivals: readonly Slot[]): Slot | undefined =>
    field === "programme" ? mostReadable(seen, layout, rivals, context) : undefined;
  const slots = assigned(candidates, choices, prefer);
  const units = [...unitQuestions(seen, layout, slots), ...(found ? [] : unitOfSheet(seen, wordsKey))];
  return {
    ...{ key: formKey(layout), layout, slots, units, words },
    counting: counting?.label,
  };
}

/** 番号 with 1, 2, 3 below it counts the rows: it would be read as the programmes 1, 2 and 3. */
function isCounting(seen: SeenSheet, { records }: Layout, slot: Slot): boolean {
  if (slot.meaning?.field !== "programme" || slot.meaning.confidence !== "weak") return false;
  const values = records.map((record) => seenCell(seen, slot.cell(record)).value);
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length > 1 && numbers.every((value, index) => value === index + 1);
}

/** Of several columns that could name the programme, the one of which most can be read. */
function mostReadable(
  seen: SeenSheet,
  { records }: Layout,
  rivals: readonly Slot[],
  context: Pick<FormContext, "catalogue">,
): Slot | undefined {
  const counted = rivals
    .map((slot) => ({
      slot,
      read: records.filter((record) => readProgramme(context, seenCell(seen, slot.cell(record)).value, {}))
        .length,
    }))
    .sort((a, b) => b.read - a.read);
  const [first, second] = counted;
  return first && first.read > (second?.read ?? 0) ? first.slot : undefined;
}
