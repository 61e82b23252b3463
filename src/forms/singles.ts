import type { Place } from "../sheets/address";
import { type Area, seenCell, type SeenSheet } from "../sheets/seen-sheet";
import { meaningOf } from "./fields";
import { foldedLabel } from "./fold";
import { mergedAt, soughtIn } from "./grid";
import { type Layout, type Slot, weightOf } from "./layout";
import { holdsPlaceholder } from "./words-found";

const one = (place: Place): Area => ({ ...place, height: 1, width: 1 });

/** Labels with a cell at their right that is no label itself: a form for one programme. */
export function singleLayout(seen: SeenSheet): (Layout & { weight: number }) | undefined {
  const { row, column, height, width } = soughtIn(seen);
  const slots: Slot[] = [];
  for (let i = row; i < row + height; i++)
    for (let j = column; j < column + width; j++) {
      const slot = slotAt(seen, { row: i, column: j });
      if (slot) slots.push(numbered(slot, slots));
    }
  const weight = weightOf(slots.map(({ meaning }) => meaning));
  const top = Math.min(...slots.map(({ place }) => place.row));
  return weight >= 5 ? { kind: "single", slots, records: [0], top, weight } : undefined;
}

function slotAt(seen: SeenSheet, place: Place): Slot | undefined {
  const { value } = seenCell(seen, place);
  if (typeof value !== "string") return undefined;
  const meaning = meaningOf(value);
  if (!meaning) return undefined;
  const own = mergedAt(seen, place) ?? one(place);
  const beside: Place = { row: own.row, column: own.column + own.width };
  const head = mergedAt(seen, beside) ?? one(beside);
  const found = seenCell(seen, head).value;
  // A label beside a label heads a column; a placeholder says itself what it wants, whatever stands beside it.
  if (typeof found === "string" && (meaningOf(found) || holdsPlaceholder(found))) return undefined;
  const target: Place = { row: head.row, column: head.column };
  const label = value.replace(/\s+/gu, " ").trim();
  return { key: foldedLabel(value), label, place, meaning, texts: [value], cell: () => target };
}

function numbered(slot: Slot, before: readonly Slot[]): Slot {
  const same = before.filter(({ key }) => key.split("#")[0] === slot.key).length;
  return same === 0 ? slot : { ...slot, key: `${slot.key}#${same + 1}` };
}
