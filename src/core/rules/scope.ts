import { parseIsoDate } from "../calendar/local-date";
import { type Exact, exact } from "../money/exact";
import type { Case, Edition, FacilityClass, Programme } from "./edition";
import type { Confidence, Ref, Scheme, Stated, StatedDate, StatedFigure, Why } from "./model";

/** One case with everything its references can reach: case before programme before edition. */
export interface CaseScope {
  readonly edition: Edition;
  readonly programme: Programme;
  readonly case: Case;
  readonly class: FacilityClass;
  readonly scheme: Scheme;
  readonly figures: ReadonlyMap<Ref, StatedFigure>;
  readonly low: ReadonlyMap<Ref, Exact>;
  readonly high: ReadonlyMap<Ref, Exact>;
  /** Some figure is known only as a range, so the grant is one too (一部推定). */
  readonly ranged: boolean;
}

/** Thrown when an edition refers to something that it does not hold: the schema refuses such a file before. */
export class EditionFault extends Error {}

const require = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new EditionFault(`the edition does not hold ${what}`);
  return found;
};

/** The scope of one case. Throws EditionFault when the case names an unknown class or scheme. */
export function scopeOf(edition: Edition, programme: Programme, one: Case): CaseScope {
  const figures = new Map<Ref, StatedFigure>();
  const low = new Map<Ref, Exact>();
  const high = new Map<Ref, Exact>();
  let ranged = false;
  for (const level of [edition.stated, programme.stated, one.stated]) {
    for (const [ref, stated] of Object.entries(level)) {
      if (stated.unit === "date") continue;
      figures.set(ref, stated);
      low.set(ref, exact(stated.n, stated.d ?? 1));
      high.set(ref, exact(stated.most ?? stated.n, stated.d ?? 1));
    }
  }
  const scheme = require(edition.schemes[one.scheme], `scheme ${one.scheme}`);
  for (const figure of [...Object.values(programme.stated), ...Object.values(one.stated)])
    if (figure.unit !== "date" && figure.most !== undefined) ranged = true;
  const facilityClass = require(edition.classes[one.class], `class ${one.class}`);
  return { edition, programme, case: one, class: facilityClass, scheme, figures, low, high, ranged };
}

/** The exact value of a figure at the lower or upper end of what is known of it. */
export const figureAt = (scope: CaseScope, ref: Ref, end: "low" | "high"): Exact =>
  require((end === "low" ? scope.low : scope.high).get(ref), `figure ${ref}`);

/** A stated date by its key, looked up in the programme and then in the edition. */
export function dateAt(scope: { edition: Edition; programme: Programme }, ref: Ref): StatedDate {
  const stated: Stated | undefined = scope.programme.stated[ref] ?? scope.edition.stated[ref];
  if (stated?.unit !== "date") throw new EditionFault(`the edition does not hold date ${ref}`);
  return stated;
}

/** Day number of a stated date. */
export const dayAt = (scope: { edition: Edition; programme: Programme }, ref: Ref): number =>
  require(parseIsoDate(dateAt(scope, ref).date), `date ${ref}`);

/** The confidence of a reading; what is printed is certain. */
export const confidenceOf = (why: Why | undefined): Confidence | "certain" =>
  why === undefined || "quote" in why ? "certain" : why.confidence;
