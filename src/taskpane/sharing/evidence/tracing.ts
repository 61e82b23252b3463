import type { OpenEdition } from "../../../functions/place/open-edition";
import type { FunctionId, ResultOf } from "../../../functions/signatures";
import type { Shows, TraceLine } from "../../../sharing/evidence/trace";
import type { EvidenceReader } from "./reader";

/** A call that was answered, and who puts its steps into words. */
export interface Answered<Id extends FunctionId> {
  readonly given: readonly unknown[];
  readonly answer: ResultOf<Id>;
  readonly list: OpenEdition;
  readonly reader: EvidenceReader;
}

/** The way to an answer. */
export interface Told {
  readonly lines: readonly TraceLine[];
  readonly shows?: Shows;
  readonly dates?: readonly string[];
}

/** Tells the way to the answers of one function. */
export type Tracer<Id extends FunctionId> = (call: Answered<Id>) => Told;

/** A place that was found: the lookup has succeeded wherever a function has answered. */
export function placeIn(list: OpenEdition, programme: unknown, facility: unknown, beds: unknown) {
  const place = list.place(programme, facility, beds);
  return "failed" in place ? undefined : place;
}

/** Where there is nothing to tell. */
export const NOTHING: Told = { lines: [] };
