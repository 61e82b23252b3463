import { compare } from "../money/exact";
import { amountOf, type Granted, grantOf, sameValue } from "../rules/grant";
import type { CaseScope } from "../rules/scope";
import type { Cost, Missing, Situation } from "../rules/situation";
import { itemCapsOf, rowsAllowed } from "../rules/tree";
import type { Claim } from "./claims";
import { grouped } from "./grouped";
import { completionOf, factsWith, type Frame } from "./own-reasons";
import { type Share, shareOut } from "./share";

const sumOf = (claims: readonly Claim[]): number =>
  claims.reduce((sum, { line }) => sum + line.eligibleCost, 0);

/** Dearest first, then by 費用ID: which sets get a coupon does not hang on the order of the lines. */
const dearestFirst = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort((a, b) => b.line.eligibleCost - a.line.eligibleCost || (a.id < b.id ? -1 : 1));

/** All claims of a plan to one variant of one programme: one application, one sum, one rounding. */
export class Group {
  private readonly known = new Map<string, number | undefined>();
  readonly cases: readonly CaseScope[];
  /** Some figure is known only as a range. */
  readonly isRanged: boolean;
  private readonly itemCaps: ReadonlyMap<string, number>;
  private readonly rows: number | undefined;

  constructor(
    private readonly frame: Frame,
    readonly key: string,
    readonly claims: readonly Claim[],
  ) {
    const [first] = claims;
    this.cases = first?.cases ?? [];
    this.isRanged = this.cases.some(({ ranged }) => ranged);
    const [scope] = this.cases;
    this.itemCaps = new Map(scope ? itemCapsOf(scope).map(({ id, cap }) => [id, cap.n]) : []);
    this.rows = scope && rowsAllowed(scope);
  }

  /**
   * The grant on some of the claims in whole yen: their costs are summed (per item, per coupon where the rule says so),
   * then capped, rated and rounded once. Undefined while something is missing, beds too where the classes that they
   * leave possible differ: as in a cell, the answer is asked for, not guessed.
   */
  grant(claims: readonly Claim[]): number | undefined {
    if (claims.length === 0) return 0;
    const situation = this.situation(claims);
    const key = JSON.stringify([situation.cost, situation.facts]);
    if (!this.known.has(key)) this.known.set(key, this.compute(situation));
    return this.known.get(key);
  }

  /** The grant with its trace, where exactly one case is left. */
  trace(claims: readonly Claim[]): Granted | undefined {
    const [scope, other] = this.cases;
    if (!scope || other || claims.length === 0) return undefined;
    const result = grantOf(scope, this.situation(claims));
    return result.state === "granted" ? result : undefined;
  }

  /** Whether the grant on these claims hangs on a figure that is known only as a range: the lower end counts then. */
  isInferred(claims: readonly Claim[]): boolean {
    return this.cases.some((scope) => {
      const value = amountOf(scope, this.situation(claims));
      return value.state === "known" && compare(value.low, value.high) !== 0;
    });
  }

  /** A grant allocated to its claims: by counted cost, coupons by what each earns. In the order of `claims`. */
  shares(grant: number, claims: readonly Claim[]): Share[] {
    return shareOut(grant, this.weights(claims));
  }

  /** What the rule still has to know for these claims; beds where the classes that are possible differ. */
  missing(claims: readonly Claim[]): readonly Missing[] {
    const situation = this.situation(claims);
    const values = this.cases.map((scope) => amountOf(scope, situation));
    const missing = values.flatMap((value) => (value.state === "incomplete" ? value.missing : []));
    const [first] = values;
    if (missing.length > 0 || !first || values.every((value) => sameValue(value, first))) return missing;
    return [{ what: "beds" }];
  }

  private compute(situation: Situation): number | undefined {
    const values = this.cases.map((scope) => amountOf(scope, situation));
    const [first] = values;
    if (first?.state !== "known" || !values.every((value) => sameValue(value, first))) return undefined;
    return Math.floor(first.low.n / first.low.d);
  }

  situation(claims: readonly Claim[]): Situation {
    const days = claims.map((claim) => completionOf(this.frame, claim));
    const known = days.filter((day): day is number => day !== undefined);
    // Introduced when its last part was: one application has one date.
    const last = known.length < days.length ? undefined : Math.max(...known);
    const { facility } = this.frame.plan;
    return { facility, cost: this.cost(claims), facts: factsWith(this.frame, last) };
  }

  private cost(claims: readonly Claim[]): Cost {
    const total = sumOf(claims);
    if (this.rows !== undefined) {
      return { total, rows: dearestFirst(claims).map(({ line }) => line.eligibleCost) };
    }
    const itemised = this.itemCaps.size > 0 && claims.every(({ line }) => line.item !== undefined);
    return { total, rows: [total], ...(itemised ? { items: this.itemSums(claims) } : {}) };
  }

  private itemSums(claims: readonly Claim[]): Record<string, number> {
    const byItem = grouped(claims, ({ line }) => line.item ?? "");
    return Object.fromEntries([...byItem].sort().map(([item, own]) => [item, sumOf(own)]));
  }

  private weights(claims: readonly Claim[]): bigint[] {
    if (this.rows !== undefined) {
      const earning = new Set(dearestFirst(claims).slice(0, this.rows));
      return claims.map((claim) => (earning.has(claim) ? BigInt(this.grant([claim]) ?? 0) : 0n));
    }
    const costs = claims.map(({ line }) => BigInt(line.eligibleCost));
    if (this.itemCaps.size === 0 || claims.some(({ line }) => line.item === undefined)) return costs;
    return this.countedCosts(claims, costs);
  }

  /** Each cost as far as its item's cap counts it: cost × counted ÷ sum of the item, over one denominator. */
  private countedCosts(claims: readonly Claim[], costs: readonly bigint[]): bigint[] {
    const sums = Object.entries(this.itemSums(claims));
    const others = (item: string): bigint =>
      sums.reduce((product, [one, sum]) => (one === item || sum === 0 ? product : product * BigInt(sum)), 1n);
    return claims.map(({ line }, index) => {
      const item = line.item ?? "";
      const sum = sums.find(([one]) => one === item)?.[1] ?? 0;
      const counted = Math.min(sum, this.itemCaps.get(item) ?? 0);
      return (costs[index] ?? 0n) * BigInt(counted) * others(item);
    });
  }
}
