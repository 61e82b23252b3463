import { isFailure } from "../catalogue/lookup/failures";
import { canonicalName } from "../catalogue/lookup/programmes";
import { cellName, cellPlace } from "../sheets/address";
import type { FilledCell } from "../sheets/filling";
import { seenCell, type SeenSheet } from "../sheets/seen-sheet";
import type { Scale } from "./amounts";
import { type Computed, fieldFormula, type Given, given } from "./field-formula";
import { type LeftReason, written } from "./fill-cell";
import type { FormReading } from "./records";
import { isStated } from "./stated";
import { textFormula, textOf } from "./running-text";
import { costName, type WantedFigure, type WordCell, wordCells } from "./words-found";

/** What the words of a form become. */
export interface WordFillings {
  readonly cells: readonly FilledCell[];
  readonly left: readonly { readonly cell: string; readonly reason: LeftReason; readonly detail?: string }[];
}

/** Works out the placeholders and named cells of a form. */
export function wordFillings(form: FormReading, scale: Scale): WordFillings {
  const cells: FilledCell[] = [];
  const left: WordFillings["left"][number][] = [];
  for (const word of wordCells(form.seen, form.context)) {
    const found = wordFilling(form, word, scale);
    if ("reason" in found) left.push(found);
    else cells.push(found);
  }
  return { cells, left };
}

function wordFilling(
  form: FormReading,
  { place, pieces, isNamed }: WordCell,
  scale: Scale,
): FilledCell | WordFillings["left"][number] {
  const cell = cellName(place);
  const seen = seenCell(form.seen, place);
  if (seen.locked) return { cell, reason: "locked" };
  if (isNamed && (seen.value !== "" || seen.formula !== undefined)) return { cell, reason: "filled" };
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined && typeof first !== "string")
    return written(form, first.field, place, computedFigure(form, first, scale));
  const texts: { readonly formula: string; readonly text: string }[] = [];
  for (const piece of pieces) {
    if (typeof piece === "string") {
      texts.push({ formula: given(piece).written, text: piece });
      continue;
    }
    const computed = computedFigure(form, piece, scale);
    if ("lacking" in computed) return { cell, reason: computed.lacking };
    const { formula, asked } = computed;
    if ("error" in asked) return { cell, reason: "error", detail: asked.error };
    texts.push({ formula: textFormula(piece.field, formula), text: textOf(piece.field, asked.value) });
  }
  const asked = { value: texts.map(({ text }) => text).join("") };
  return written(form, "name", place, { formula: texts.map(({ formula }) => formula).join("&"), asked });
}

function computedFigure(form: FormReading, figure: WantedFigure, scale: Scale): Computed {
  const { catalogue, facility, none } = form.context;
  const { programme, variant } = figure.programme;
  const canonical = canonicalName(programme, variant);
  const known = facility && catalogue.facility(facility.word, facility.beds);
  const reading = { ...figure.programme, canonical, direct: false };
  const isKnown = known && !isFailure(known) ? known : undefined;
  if (!isStated(catalogue, figure.field, reading, isKnown))
    return { formula: given(none).written, asked: { value: none } };
  const inputs = {
    programme: given(canonical),
    facility: facility && given(facility.word),
    beds: facility?.beds === undefined ? undefined : { written: String(facility.beds), value: facility.beds },
    cost: costOf(form, figure, canonical),
    ...{ costFactor: scale.factor, scale },
  };
  return fieldFormula(figure.field, inputs, form.context);
}

/** Where the cost of a figure stands: in the placeholder itself, in a named cell, or where the user has said. */
function costOf(
  { seen, choices, context }: FormReading,
  figure: WantedFigure,
  canonical: string,
): Given | undefined {
  const name = costName(seen, figure.programme, context);
  const reference = figure.cost ?? choices.costs[canonical];
  if (reference === undefined) return name && { written: name.name, value: seenCell(seen, name.place).value };
  const own = onThisSheet(reference, seen);
  return own === undefined ? undefined : { written: reference, value: seenCell(seen, cellPlace(own)).value };
}

/** A cell of the same sheet; of others nothing is known here, so their figures could not be shown beforehand. */
function onThisSheet(reference: string, { name }: SeenSheet): string | undefined {
  const [, sheet, cell = ""] = /^(?:(.+)!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})$/iu.exec(reference.trim()) ?? [];
  const isOwn = sheet === undefined || sheet.replace(/^'|'$/g, "") === name;
  return isOwn && cell !== "" ? cell.replaceAll("$", "").toUpperCase() : undefined;
}

/** The programmes whose cost nobody has named yet, by canonical name. */
export function costlessProgrammes(form: FormReading): readonly string[] {
  const wanted = wordCells(form.seen, form.context).flatMap(({ pieces }) =>
    pieces.filter((piece) => typeof piece !== "string"),
  );
  const needing = wanted.filter(({ field }) =>
    ["grant", "nationalGrant", "prefecturalGrant", "ownCost"].includes(field),
  );
  const costless = needing
    .map((figure) => ({
      figure,
      canonical: canonicalName(figure.programme.programme, figure.programme.variant),
    }))
    .filter(
      ({ figure }) => figure.cost === undefined && !costName(form.seen, figure.programme, form.context),
    );
  return [...new Set(costless.map(({ canonical }) => canonical))];
}
