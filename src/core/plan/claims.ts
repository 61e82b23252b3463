import type { Case, Edition, Programme, Selector } from "../rules/edition";
import { Evaluator } from "../rules/evaluate";
import { type CaseScope, scopeOf } from "../rules/scope";
import { NO_COST } from "../rules/situation";
import { answerTest } from "../rules/test";
import type { Plan, PlanLine } from "./input";
import { canBeMeant } from "../rules/variant";
import { covers, selected } from "./selectors";

/** One programme claimed for one line, with the cases that it can still mean. */
export interface Claim {
  /** 費用ID, selector and item: the same in every order of the lines. */
  readonly id: string;
  readonly line: PlanLine;
  /** Index of the line in the plan. */
  readonly row: number;
  readonly selector: Selector;
  readonly programme: Programme;
  /** Cases of the facility's class that are still possible; several while beds or variant are open. */
  readonly cases: readonly CaseScope[];
  readonly variants: readonly (string | undefined)[];
  /** Programme and variant, once only one variant is possible: costs of one group are summed. */
  readonly group: string | undefined;
  /** The relation by which an answer rules the claimed variant out. */
  readonly contradicted: string | undefined;
}

export const claimId = (line: PlanLine, selector: Selector): string =>
  `${line.costId}|${selector}|${line.item ?? ""}`;

/** Whether some (or every) variant that the claim can still mean is named by one of the selectors. */
export const mayBe = (claim: Claim, selectors: readonly Selector[]): boolean =>
  claim.variants.some((variant) => selectors.some((one) => covers(one, claim.programme.id, variant)));
export const mustBe = (claim: Claim, selectors: readonly Selector[]): boolean =>
  claim.variants.every((variant) => selectors.some((one) => covers(one, claim.programme.id, variant)));

/** Turns selectors of lines into claims; scopes are made once per case. */
export class ClaimReader {
  private readonly scopes = new Map<Case, CaseScope>();
  private readonly programmes: ReadonlyMap<string, { programme: Programme; place: number }>;

  constructor(
    private readonly edition: Edition,
    private readonly plan: Plan,
  ) {
    this.programmes = new Map(
      edition.programmes.map((programme, place) => [programme.id, { programme, place }]),
    );
  }

  /** All claims in the order of the list, then by 費用ID: never in the order of the lines. */
  all(rows: ReadonlySet<number>): Claim[] {
    const claims = this.plan.lines.flatMap((line, row) =>
      rows.has(row) ? line.claims.flatMap((selector) => this.claim(line, row, selector)) : [],
    );
    const placed = claims.map((claim) => ({ claim, place: this.placeOf(claim) }));
    placed.sort((a, b) => a.place - b.place || (a.claim.id < b.claim.id ? -1 : 1));
    return placed.map(({ claim }) => claim);
  }

  private claim(line: PlanLine, row: number, selector: Selector): Claim[] {
    const { id: programmeId, variant } = selected(selector);
    const programme = this.programmes.get(programmeId)?.programme;
    if (!programme) return [];
    const meant = this.casesOf(programme, variant);
    const { cases, contradicted } = this.answered(programme, meant);
    const kept = cases.length > 0 ? cases : meant;
    const variants = [...new Set(kept.map((scope) => scope.case.variant))];
    const group = variants.length === 1 ? `${programme.id}/${variants[0] ?? ""}` : undefined;
    const id = claimId(line, selector);
    return [{ id, line, row, selector, programme, cases: kept, variants, group, contradicted }];
  }

  private casesOf(programme: Programme, variant: string | undefined): CaseScope[] {
    return programme.cases
      .filter((one) => canBeMeant(one.variant, variant))
      .map((one) => this.scope(programme, one))
      .filter((scope) => {
        const context = new Evaluator(scope, { facility: this.plan.facility, cost: NO_COST });
        return answerTest(context, scope.class.when) !== "no";
      });
  }

  /** Answers to alternatives by fact narrow the cases; an answer that leaves none contradicts the claim. */
  private answered(
    programme: Programme,
    cases: CaseScope[],
  ): { cases: CaseScope[]; contradicted: string | undefined } {
    const done = this.plan.answers.done ?? {};
    let left = cases;
    for (const relation of this.edition.relations) {
      const answer = done[relation.id];
      if (relation.rel !== "alternatives" || relation.by !== "fact" || answer === undefined) continue;
      const concerns = ({ case: { variant } }: CaseScope): boolean =>
        relation.of.some((one) => covers(one, programme.id, variant));
      left = left.filter((scope) => !concerns(scope) || covers(answer, programme.id, scope.case.variant));
      if (left.length === 0 && cases.length > 0) return { cases: [], contradicted: relation.id };
    }
    return { cases: left, contradicted: undefined };
  }

  private scope(programme: Programme, one: Case): CaseScope {
    let scope = this.scopes.get(one);
    if (!scope) this.scopes.set(one, (scope = scopeOf(this.edition, programme, one)));
    return scope;
  }

  private placeOf(claim: Claim): number {
    const place = this.programmes.get(claim.programme.id)?.place ?? 0;
    const first = claim.cases[0];
    return place * 1000 + (first ? claim.programme.cases.indexOf(first.case) : 0);
  }
}
