import type { Facility } from "../../core/facility/facility";
import type { Case, Edition, Programme } from "../../core/rules/edition";
import { Evaluator } from "../../core/rules/evaluate";
import { type CaseScope, scopeOf } from "../../core/rules/scope";
import { NO_COST } from "../../core/rules/situation";
import { answerTest } from "../../core/rules/test";
import { canBeMeant } from "../../core/rules/variant";
import type { LookupFailure } from "./failures";
import { FacilityLookup } from "./facilities";
import { type ProgrammeFound, ProgrammeLookup } from "./programmes";

export { isFailure, type LookupFailure } from "./failures";
export { canonicalName, namedEdition, type ProgrammeFound } from "./programmes";

/** An edition with its doors: what people type goes in, cases with their figures come out. */
export class Catalogue {
  private readonly programmes: ProgrammeLookup;
  private readonly facilities: FacilityLookup;
  private readonly scopes = new Map<Case, CaseScope>();

  constructor(readonly edition: Edition) {
    this.programmes = new ProgrammeLookup(edition);
    this.facilities = new FacilityLookup(edition);
  }

  programme(typed: string | number): ProgrammeFound | LookupFailure {
    return this.programmes.find(typed);
  }

  facility(typed: string, beds?: number): Facility | LookupFailure {
    return this.facilities.find(typed, beds);
  }

  scope(programme: Programme, one: Case): CaseScope {
    let scope = this.scopes.get(one);
    if (!scope) this.scopes.set(one, (scope = scopeOf(this.edition, programme, one)));
    return scope;
  }

  /** All cases of a programme, in the order of the list. */
  allCases(programme: Programme): CaseScope[] {
    return programme.cases.map((one) => this.scope(programme, one));
  }

  /**
   * The cases that a facility can still fall into: one when variant and beds are known, several while they are
   * not, none when the class is not on the list (which is not the same as a grant of 0).
   */
  casesFor({ programme, variant }: ProgrammeFound, facility: Facility): CaseScope[] {
    return this.allCases(programme).filter((scope) => {
      if (!canBeMeant(scope.case.variant, variant)) return false;
      const context = new Evaluator(scope, { facility, cost: NO_COST });
      return answerTest(context, scope.class.when) !== "no";
    });
  }
}
