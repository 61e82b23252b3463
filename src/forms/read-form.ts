import { seenCell, type SeenSheet } from "../sheets/seen-sheet";
import { bandLayout } from "./bands";
import type { FormContext } from "./context";
import { gridOf } from "./grid";
import type { Layout, Slot } from "./layout";
import { readProgramme } from "./programme-reading";
import { singleLayout } from "./singles";

type Weighed = Layout & { readonly weight: number };

/** How a sheet is built as a form; undefined where no labels of ours are on it. */
export function readForm(seen: SeenSheet, context: Pick<FormContext, "catalogue">): Layout | undefined {
  const down = found(seen, bandLayout(gridOf(seen, false), "down"), context);
  const across = found(seen, bandLayout(gridOf(seen, true), "across"), context);
  const single = singleLayout(seen);
  const beside = across && hasSeveral(seen, across) ? across : single;
  if (!down || (beside && beside.weight > down.weight)) return beside;
  return down;
}

/** With the programmes found by what they say, where no label says which they are. */
function found(
  seen: SeenSheet,
  layout: Weighed | undefined,
  context: Pick<FormContext, "catalogue">,
): Weighed | undefined {
  if (!layout || layout.slots.some(({ meaning }) => meaning?.field === "programme")) return layout;
  const holds = (slot: Slot): number => {
    const texts = layout.records
      .map((record) => seenCell(seen, slot.cell(record)).value)
      .filter((value) => typeof value === "string" && value !== "");
    const read = texts.filter((text) => readProgramme(context, text, {})?.direct).length;
    return read * 2 > texts.length ? read : 0;
  };
  const [best] = layout.slots
    .filter(({ meaning }) => !meaning)
    .map((slot) => ({ slot, read: holds(slot) }))
    .sort((a, b) => b.read - a.read);
  if (!best || best.read === 0) return layout;
  const meaning = { field: "programme", confidence: "likely" } as const;
  return { ...layout, slots: layout.slots.map((slot) => (slot === best.slot ? { ...slot, meaning } : slot)) };
}

/** Whether programmes stand beside each other; a single one is a form with a label beside each cell. */
function hasSeveral(seen: SeenSheet, { slots, records }: Layout): boolean {
  const programme = slots.find(({ meaning }) => meaning?.field === "programme");
  if (!programme) return false;
  return records.filter((record) => seenCell(seen, programme.cell(record)).value !== "").length > 1;
}

/** What is the same whenever this form is read, and different for others: what is remembered is kept under it. */
export const formKey = ({ kind, slots }: Layout): string =>
  [kind, ...slots.map(({ key }) => key)].join("|").slice(0, 1_000);
