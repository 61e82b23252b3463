import { isFailure } from "../catalogue/lookup/failures";
import type { Facility } from "../core/facility/facility";
import { cellName, type Place } from "../sheets/address";
import { seenCell, type SeenSheet } from "../sheets/seen-sheet";
import type { AssignedSlot } from "./assign";
import type { Choices } from "./choices";
import type { FormContext } from "./context";
import { type Given, given } from "./field-formula";
import type { InputField } from "./fields";
import { folded, isTotal } from "./fold";
import { mergedAt } from "./grid";
import { type ProgrammeReading, readProgramme } from "./programme-reading";
import type { Proposal } from "./propose";

/** One programme of a form, with what is known for it. */
export interface FormRecord {
  readonly at: number;
  /** Its programme; undefined where it cannot be read. */
  readonly reading: ProgrammeReading | undefined;
  /** What the form says, and where; undefined where one programme was told for all. */
  readonly typed: { readonly text: string; readonly place: Place } | undefined;
  readonly programme: Given | undefined;
  readonly facility: Given | undefined;
  readonly beds: Given | undefined;
  /** The facility as the list reads it; undefined while it cannot. */
  readonly known: Facility | undefined;
  readonly cost: Given | undefined;
}

/** The form, and all that it is read with. */
export interface FormReading {
  readonly seen: SeenSheet;
  readonly proposal: Proposal;
  readonly choices: Choices;
  readonly context: FormContext;
}

/** The records of a form: lines with a programme, or with a cost or facility where one programme is meant for all. */
export function recordsOf(form: FormReading): readonly FormRecord[] {
  const { layout, slots } = form.proposal;
  const slotOf = (field: InputField): AssignedSlot | undefined => slots.find((slot) => slot.field === field);
  const [programme, facility, beds, cost] = [
    slotOf("programme"),
    slotOf("facility"),
    slotOf("beds"),
    slotOf("cost"),
  ];
  return layout.records.flatMap((at) => {
    const cells = {
      programme: inputAt(form.seen, programme, at),
      facility: inputAt(form.seen, facility, at),
      beds: inputAt(form.seen, beds, at),
      cost: inputAt(form.seen, cost, at),
    };
    const typed = cells.programme;
    const hasOwn = typed !== undefined && typed.value !== "";
    if (hasOwn && isTotal(String(typed.value))) return [];
    const isMeant =
      layout.kind === "single" || [cells.facility, cells.cost].some((input) => input && input.value !== "");
    if (!hasOwn && (programme ? layout.kind !== "single" : !isMeant)) return [];
    return [recordAt(form, at, cells)];
  });
}

interface Input extends Given {
  readonly place: Place;
}
type Inputs = Readonly<Record<InputField, Input | undefined>>;

/** What stands in a slot's cell; a merged area has its content in its first cell. */
function inputAt(seen: SeenSheet, slot: AssignedSlot | undefined, at: number): Input | undefined {
  if (!slot) return undefined;
  const own = slot.cell(at);
  const { row, column } = mergedAt(seen, own) ?? own;
  const place = { row, column };
  // A label that is merged down into the first lines of the records says nothing of them.
  const isLabel = row === slot.place.row && column === slot.place.column;
  return { place, written: cellName(place), value: isLabel ? "" : seenCell(seen, place).value };
}

function recordAt({ choices, context }: FormReading, at: number, cells: Inputs): FormRecord {
  const { programme: typed } = cells;
  const own = typed && typed.value !== "" ? typed : undefined;
  const reading = readProgramme(context, own?.value ?? choices.programme ?? "", own ? choices.readings : {});
  const programme = reading && (own && reading.direct ? own : given(reading.canonical));
  return {
    ...{ at, reading, programme, cost: cells.cost },
    typed: own && { text: String(own.value), place: own.place },
    ...facilityOf(context, cells),
  };
}

/** The facility that a record names, else the one at hand. */
function facilityOf(
  { catalogue, facility }: FormContext,
  cells: Inputs,
): Pick<FormRecord, "facility" | "beds" | "known"> {
  const bedsGiven = typeof cells.beds?.value === "number" ? cells.beds : undefined;
  const named = cells.facility && cells.facility.value !== "" ? cells.facility : undefined;
  if (!named && !facility) return { facility: undefined, beds: undefined, known: undefined };
  const word = named ? String(named.value) : (facility?.word ?? "");
  const count = bedsGiven ? Number(bedsGiven.value) : named ? undefined : facility?.beds;
  const found = catalogue.facility(word, count);
  if (isFailure(found)) return { facility: undefined, beds: undefined, known: undefined };
  const beds = bedsGiven ?? (count === undefined ? undefined : numberGiven(count));
  return { facility: named ?? given(word), beds, known: found };
}

const numberGiven = (value: number): Given => ({ written: String(value), value });

/** Texts that a form has for programmes and that only the user can read, each once. */
export function unreadProgrammes(records: readonly FormRecord[]): readonly string[] {
  const unread = records
    .filter(({ reading, typed }) => !reading && typed)
    .map(({ typed }) => typed?.text ?? "");
  return [...new Map(unread.map((text) => [folded(text), text])).values()];
}
