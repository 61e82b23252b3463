import { cellName, type Place } from "../sheets/address";
import type { FilledCell } from "../sheets/filling";
import { seenCell, type SeenSheet } from "../sheets/seen-sheet";
import type { CellValue } from "../sheets/sheet";
import type { Scale } from "./amounts";
import type { AssignedSlot } from "./assign";
import { formatFor } from "./cell-formats";
import { type Computed, fieldFormula, type Lacking } from "./field-formula";
import type { OutputField } from "./fields";
import { mergedAt } from "./grid";
import type { FormReading, FormRecord } from "./records";
import { isStated } from "./stated";

/** Why a cell stays as it is. */
export type LeftReason =
  | "filled"
  | "merged"
  | "hidden"
  | "locked"
  | "text-format"
  /** The function has no answer; the detail says what it says. */
  | "error"
  | "no-programme"
  | Lacking;

/** A cell that stays as it is. */
interface Left {
  readonly cell: string;
  readonly reason: LeftReason;
  readonly detail?: string;
}

/** A slot that is to be written. */
export type OutputSlot = AssignedSlot & { readonly field: OutputField };

/** How much yen a unit of the cost and one of the answer are. */
export interface Units {
  readonly costFactor: number;
  readonly scale: Scale;
}

/** What one cell becomes, or why it stays; "other" where the column is for other programmes. */
export function fillCell(
  form: FormReading,
  slot: OutputSlot,
  record: FormRecord,
  units: Units,
): FilledCell | Left | "other" {
  const place = slot.cell(record.at);
  const cell = cellName(place);
  const { reading, programme, known, typed } = record;
  if (!reading || !programme) return { cell, reason: "no-programme", ...(typed && { detail: typed.text }) };
  if (isForOthers(slot.field, reading.programme.level)) return "other";
  const kept = reasonToKeep(form, slot, place);
  if (kept) return { cell, reason: kept };
  if (!isStated(form.context.catalogue, slot.field, reading, known))
    return { ...place, value: form.context.none, expected: form.context.none };
  const computed = fieldFormula(slot.field, { ...record, programme, ...units }, form.context);
  return written(form, slot.field, place, computed);
}

const isForOthers = (field: OutputField, level: string): boolean =>
  (field === "nationalGrant" && level !== "national") ||
  (field === "prefecturalGrant" && level === "national");

function reasonToKeep(
  { seen, choices }: FormReading,
  slot: OutputSlot,
  place: Place,
): LeftReason | undefined {
  const { value, formula, locked } = seenCell(seen, place);
  const area = mergedAt(seen, place);
  if (area && (area.row !== place.row || area.column !== place.column)) return "merged";
  if (locked) return "locked";
  const isHidden = seen.hiddenRows.has(place.row) || seen.hiddenColumns.has(place.column);
  if (isHidden && (seen.filtered || !choices.hidden)) return "hidden";
  const isFilled = value !== "" || formula !== undefined;
  return isFilled && !choices.overwrite.includes(slot.key) ? "filled" : undefined;
}

/** A computed answer as the cell takes it: live, or its value alone. */
export function written(
  { seen, choices }: Pick<FormReading, "seen" | "choices">,
  field: OutputField,
  { row, column }: Place,
  computed: Computed,
): FilledCell | Left {
  const cell = cellName({ row, column });
  if ("lacking" in computed) return { cell, reason: computed.lacking };
  const { formula, asked } = computed;
  if ("error" in asked) return { cell, reason: "error", detail: asked.error };
  const isLive = choices.as === "formula";
  if (!isLive && asked.value === "") return { cell, reason: "cost" };
  const format = formatOf(seen, field, { row, column });
  if (format === "refused") return { cell, reason: "text-format" };
  const content: { formula: string } | { value: CellValue } = isLive
    ? { formula: `=${formula}` }
    : { value: asked.value };
  return { row, column, ...content, ...(format !== undefined && { format }), expected: asked.value };
}

/** On a protected sheet formats stay; a formula would then be text in a cell of the text format. */
function formatOf(seen: SeenSheet, field: OutputField, place: Place): string | undefined {
  const own = seenCell(seen, place).format;
  if (!seen.isProtected) return formatFor(field, own);
  return own === "@" ? "refused" : undefined;
}
