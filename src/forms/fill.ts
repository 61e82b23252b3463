import type { FilledCell, Filling } from "../sheets/filling";
import type { Area } from "../sheets/seen-sheet";
import { inYen, type Scale } from "./amounts";
import { fillCell, type LeftReason } from "./fill-cell";
import { type Field, isOutput, moneyFields } from "./fields";
import { costlessProgrammes, wordFillings } from "./placeholders";
import { wordsKey } from "./propose";
import { type FormReading, type FormRecord, recordsOf, unreadProgrammes } from "./records";
import { withoutTornTables } from "./table-columns";

/** A cell that stays as it is, and why. */
export interface LeftCell {
  readonly cell: string;
  readonly reason: LeftReason;
  /** What a function says, or what the form has. */
  readonly detail?: string;
}

/** Something that the user has to settle before anything is written. */
export type OpenQuestion = "unit" | "rounding" | "programme" | "facility";

/** What would be written into a form, what would not, and what has to be settled first. */
export interface FillPlan {
  readonly filling: Filling;
  /** The cells of each slot, by its key. */
  readonly bySlot: ReadonlyMap<string, readonly FilledCell[]>;
  readonly left: readonly LeftCell[];
  readonly open: readonly OpenQuestion[];
  /** Texts for programmes that nobody but the user can read. */
  readonly unread: readonly string[];
  /** Programmes of placeholders whose cost nobody has named. */
  readonly costless: readonly string[];
  readonly records: readonly FormRecord[];
}

/** Works out every cell of a form; nothing is written. */
export function fillPlan(form: FormReading): FillPlan {
  const { seen, proposal } = form;
  const records = recordsOf(form);
  const left: LeftCell[] = [];
  const cost = proposal.slots.find(({ field }) => field === "cost");
  const costFactor = cost ? scaleOf(form, cost.key, "cost").factor : 1;
  const bySlot = new Map<string, readonly FilledCell[]>();
  for (const { field, ...slot } of proposal.slots) {
    if (!field || !isOutput(field)) continue;
    const units = { costFactor, scale: scaleOf(form, slot.key, field) };
    const found = records.map((record) => fillCell(form, { ...slot, field }, record, units));
    left.push(...found.filter((cell) => cell !== "other" && "reason" in cell));
    bySlot.set(
      slot.key,
      withoutTornTables(
        seen,
        found.filter((cell) => cell !== "other" && "expected" in cell),
      ),
    );
  }
  const words = wordFillings(form, scaleOf(form, wordsKey, "grant"));
  if (words.cells.length > 0) bySlot.set(wordsKey, words.cells);
  const cells = [...bySlot.values()].flat();
  return {
    filling: { sheet: seen.id, cells, from: areaAround(form, records) },
    ...{ bySlot, left: [...left, ...words.left], open: openQuestions(form, records) },
    ...{ unread: unreadProgrammes(records), costless: costlessProgrammes(form), records },
  };
}

/** The unit of a slot's amounts, as the user has said. */
function scaleOf({ proposal, choices }: FormReading, key: string, field: Field): Scale {
  const question = proposal.units.find(({ slots }) => slots.includes(key));
  const factor = question && moneyFields.has(field) ? (choices.units[question.key] ?? 1) : 1;
  return { factor, rounding: choices.rounding ?? inYen.rounding };
}

/** What has to be said first: a unit is never guessed, nor is the rounding, the programme or the facility. */
function openQuestions(
  { proposal, choices, context }: FormReading,
  records: readonly FormRecord[],
): OpenQuestion[] {
  const answers = proposal.units.map(({ key }) => choices.units[key]);
  const isScaled = answers.some((factor) => factor !== undefined && factor !== 1);
  const lacksProgramme = records.some(({ reading, typed }) => !reading && !typed);
  const hasRecords = records.length > 0 || proposal.words.length > 0;
  const lacksFacility = hasRecords && !context.facility && records.some(({ facility }) => !facility);
  return [
    ...(answers.includes(undefined) ? (["unit"] as const) : []),
    ...(isScaled && choices.rounding === undefined ? (["rounding"] as const) : []),
    ...(lacksProgramme ? (["programme"] as const) : []),
    ...(lacksFacility ? (["facility"] as const) : []),
  ];
}

/** The cells that were read as records: from the first label to the last record. */
function areaAround({ proposal }: FormReading, records: readonly FormRecord[]): Area {
  const places = [
    ...proposal.slots
      .filter(({ field }) => field)
      .flatMap((slot) => [slot.place, ...records.map(({ at }) => slot.cell(at))]),
    ...proposal.words.map(({ place }) => place),
  ];
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
  if (places.length === 0) return { row: 0, column: 0, height: 1, width: 1 };
  const [row, column] = [least(rows), least(columns)];
  return { row, column, height: most(rows) - row + 1, width: most(columns) - column + 1 };
}
