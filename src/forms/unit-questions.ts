import { cellName, type Place } from "../sheets/address";
import { seenCell, type SeenSheet } from "../sheets/seen-sheet";
import { factorOfLabel, unitOfFormat } from "../sheets/units";
import type { AssignedSlot } from "./assign";
import { moneyFields } from "./fields";
import { folded } from "./fold";
import { soughtIn } from "./grid";
import type { Layout } from "./layout";

/** A sign that amounts are in thousands or the like: asked about, never acted on in silence. */
export interface FormUnitQuestion {
  readonly key: string;
  /**
   * "label": words name the unit, so that the cells probably hold thousands. "format": the cells hold yen and only show
   * thousands.
   */
  readonly evidence: "label" | "format";
  readonly factor: number;
  /** Where it says so, and what. */
  readonly cell: string;
  readonly text: string;
  /** Keys of the slots that it concerns. */
  readonly slots: readonly string[];
}

/** One question for all slots of money that show the same sign of the same unit. */
export function unitQuestions(
  seen: SeenSheet,
  layout: Layout,
  slots: readonly AssignedSlot[],
): readonly FormUnitQuestion[] {
  const questions = new Map<string, FormUnitQuestion>();
  for (const slot of slots) {
    if (!slot.field || !moneyFields.has(slot.field)) continue;
    const sign = signOf(seen, layout, slot);
    // Plain yen answers the question.
    if (!sign || sign.factor === 1) continue;
    const key = `${sign.evidence}:${sign.factor}`;
    const before = questions.get(key);
    questions.set(key, { ...(before ?? { ...sign, key }), slots: [...(before?.slots ?? []), slot.key] });
  }
  return [...questions.values()];
}

type Sign = Omit<FormUnitQuestion, "key" | "slots">;

/** A format that divides says that the cells hold yen, whatever is printed beside them: it comes first. */
function signOf(seen: SeenSheet, layout: Layout, slot: AssignedSlot): Sign | undefined {
  const formats = layout.records.map((record) => slot.cell(record)).map((place) => formatSign(seen, place));
  const divided = formats.find((sign) => sign?.evidence === "format");
  return (
    divided ??
    ownLabel(slot) ??
    unitBelow(seen, layout, slot) ??
    formats.find(Boolean) ??
    labelAbove(seen, layout)
  );
}

function formatSign(seen: SeenSheet, place: Place): Sign | undefined {
  const { format } = seenCell(seen, place);
  const unit = unitOfFormat(format);
  return unit && { ...unit, cell: cellName(place), text: format };
}

const asSign = (place: Place, text: string, factor: number | undefined): Sign | undefined =>
  factor === undefined ? undefined : { evidence: "label", factor, cell: cellName(place), text };

function ownLabel({ texts, place }: AssignedSlot): Sign | undefined {
  const text = [...texts].reverse().find((each) => factorOfLabel(each) !== undefined);
  return text === undefined ? undefined : asSign(place, text, factorOfLabel(text));
}

/** A first row that holds nothing but units: 円, 千円. */
function unitBelow(seen: SeenSheet, { records, kind }: Layout, slot: AssignedSlot): Sign | undefined {
  const [first] = records;
  if (kind !== "down" || first === undefined) return undefined;
  const place = slot.cell(first);
  const { value } = seenCell(seen, place);
  if (typeof value !== "string") return undefined;
  return asSign(place, value, factorOfLabel(`(${folded(value)})`));
}

/** The unit that a sheet of placeholders names anywhere. */
export function unitOfSheet(seen: SeenSheet, slot: string): readonly FormUnitQuestion[] {
  const sign = labelAbove(seen, { top: seen.origin.row + seen.rows.length });
  if (!sign || sign.factor === 1) return [];
  return [{ ...sign, key: `${sign.evidence}:${sign.factor}`, slots: [slot] }];
}

/** The nearest label above the form that names a unit. */
function labelAbove(seen: SeenSheet, { top }: Pick<Layout, "top">): Sign | undefined {
  const { column, width } = soughtIn(seen);
  const right = Math.max(column + width, seen.origin.column + (seen.rows[0]?.length ?? 0));
  for (let row = top - 1; row >= seen.origin.row; row--)
    for (let at = right - 1; at >= seen.origin.column; at--) {
      const { value } = seenCell(seen, { row, column: at });
      const sign =
        typeof value === "string" ? asSign({ row, column: at }, value, factorOfLabel(value)) : undefined;
      if (sign) return sign;
    }
  return undefined;
}
