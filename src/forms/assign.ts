import type { Choices } from "./choices";
import type { Confidence, Field } from "./fields";
import type { Slot } from "./layout";

/** A slot with what it is taken for. */
export interface AssignedSlot extends Slot {
  readonly field: Field | undefined;
  /** The user has said so. */
  readonly told: boolean;
  /** Other slots that could mean the same: none of them is taken until the user decides. */
  readonly rivals: readonly string[];
}

const ranks: Readonly<Record<Confidence, number>> = { sure: 3, likely: 2, weak: 1 };

/**
 * What each slot is taken for: as the user says, else as its label says. One field has one slot; where two could have
 * it equally well, `prefer` may decide, and otherwise the user must.
 */
export function assigned(
  slots: readonly Slot[],
  { fields }: Pick<Choices, "fields">,
  prefer: (field: Field, slots: readonly Slot[]) => Slot | undefined,
): readonly AssignedSlot[] {
  const told = new Set(Object.values(fields));
  return slots.map((slot) => {
    const chosen = fields[slot.key];
    if (chosen !== undefined)
      return { ...slot, field: chosen === "none" ? undefined : chosen, told: true, rivals: [] };
    const { meaning } = slot;
    const none = { ...slot, field: undefined, told: false, rivals: [] };
    if (!meaning || told.has(meaning.field)) return none;
    const rivals = rivalsOf(slot, slots, fields);
    if (rivals.length === 1) return { ...none, field: rivals[0] === slot ? meaning.field : undefined };
    const preferred = prefer(meaning.field, rivals);
    if (preferred) return { ...none, field: preferred === slot ? meaning.field : undefined };
    return { ...none, rivals: rivals.includes(slot) ? rivals.map(({ key }) => key) : [] };
  });
}

/** The slots that have the strongest claim to a slot's field, itself among them or not. */
function rivalsOf({ meaning }: Slot, slots: readonly Slot[], fields: Choices["fields"]): readonly Slot[] {
  const same = slots.filter(
    (each) => each.meaning?.field === meaning?.field && fields[each.key] === undefined,
  );
  const rank = (slot: Slot): number => (slot.meaning ? ranks[slot.meaning.confidence] : 0);
  const best = Math.max(...same.map(rank));
  return same.filter((slot) => rank(slot) === best);
}
