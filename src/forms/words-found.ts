import { isFailure } from "../catalogue/lookup/failures";
import type { ProgrammeFound } from "../catalogue/lookup/programmes";
import type { Place } from "../sheets/address";
import type { SeenSheet } from "../sheets/seen-sheet";
import type { FormContext } from "./context";
import { isOutput, meaningOf, type OutputField } from "./fields";

/** A figure that a form asks for by a word: {{補助見込額 9①}}, or the name 補助率_9① of a cell. */
export interface WantedFigure {
  readonly field: OutputField;
  readonly programme: ProgrammeFound;
  /** The cell that the word names for the cost. */
  readonly cost: string | undefined;
}

/** A cell with words in it: pieces of its text as they are, and figures between them. */
export interface WordCell {
  readonly place: Place;
  /** Undefined for a named cell, which has no text of its own. */
  readonly pieces: readonly (string | WantedFigure)[];
  readonly isNamed: boolean;
}

const placeholder = /\{\{\s*([^{}]{1,80}?)\s*\}\}/u;
const reference = /^(?:[^\s!]+!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/u;

/** Whether a text holds what looks like a placeholder, ours or not. */
export const holdsPlaceholder = (text: string): boolean => placeholder.test(text);

/** All placeholders and named cells of ours on a sheet; what cannot be read as such is left alone. */
export function wordCells(seen: SeenSheet, context: Pick<FormContext, "catalogue">): readonly WordCell[] {
  const { row: top, column: left } = seen.origin;
  const placed = seen.rows.flatMap((row, i) =>
    row.flatMap(({ value, formula }, j): WordCell[] => {
      if (typeof value !== "string" || formula !== undefined || !value.includes("{{")) return [];
      const pieces = piecesOf(value, context);
      const place = { row: top + i, column: left + j };
      return pieces.some((piece) => typeof piece !== "string") ? [{ place, pieces, isNamed: false }] : [];
    }),
  );
  const named = seen.names.flatMap(({ name, place }): WordCell[] => {
    const figure = figureOfName(name, context);
    return figure ? [{ place, pieces: [figure], isNamed: true }] : [];
  });
  return [...placed, ...named];
}

function piecesOf(text: string, context: Pick<FormContext, "catalogue">): (string | WantedFigure)[] {
  return text.split(/(\{\{[^{}]*\}\})/u).flatMap((piece) => {
    if (piece === "") return [];
    const inside = placeholder.exec(piece)?.[1];
    return [(inside === undefined ? undefined : figureOf(inside, context)) ?? piece];
  });
}

/** 「補助見込額 9①」, with the cell of the cost behind it where one is named: 「補助見込額 9① E5」. */
function figureOf(inside: string, context: Pick<FormContext, "catalogue">): WantedFigure | undefined {
  const words = inside.split(/\s+/u);
  const cost = words.length > 2 && reference.test(words.at(-1) ?? "") ? words.pop() : undefined;
  const programme = words.pop() ?? "";
  return figure(words.join(" "), programme, cost, context);
}

/** 補助見込額_9①, grant_9_1: names can hold no hyphens and no spaces. */
function figureOfName(name: string, context: Pick<FormContext, "catalogue">): WantedFigure | undefined {
  const [, label = "", number = ""] = /^(.+?)[_.](\d.*)$/u.exec(name) ?? [];
  return figure(label.replaceAll("_", " "), number.replaceAll("_", "-"), undefined, context);
}

function figure(
  label: string,
  typed: string,
  cost: string | undefined,
  { catalogue }: Pick<FormContext, "catalogue">,
): WantedFigure | undefined {
  const meaning = meaningOf(label);
  if (!meaning || !isOutput(meaning.field)) return undefined;
  const programme = catalogue.programme(typed);
  return isFailure(programme) ? undefined : { field: meaning.field, programme, cost };
}

/** The name of a cell that holds the cost of a programme: 対象経費_9①. */
export function costName(
  seen: SeenSheet,
  { programme, variant }: ProgrammeFound,
  { catalogue }: Pick<FormContext, "catalogue">,
): { readonly name: string; readonly place: Place } | undefined {
  return seen.names.find(({ name }) => {
    const [, label = "", number = ""] = /^(.+?)[_.](\d.*)$/u.exec(name) ?? [];
    if (meaningOf(label)?.field !== "cost") return false;
    const found = catalogue.programme(number.replaceAll("_", "-"));
    return !isFailure(found) && found.programme === programme && found.variant === variant;
  });
}
