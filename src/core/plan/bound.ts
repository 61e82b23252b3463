import { amountOf } from "../rules/grant";
import type { Choices } from "./bundles";
import type { Claim } from "./claims";
import type { Group } from "./group";
import { grouped } from "./grouped";
import { type Hope, hopesOf } from "./hopes";
import { cliques } from "./outlook";
import { bottleneck } from "./place";
import { additive, rises } from "./relaxed";
import { upperEnd } from "./upper-end";

/** What is known of a bundle while searching. */
export type Fate = "open" | "kept" | "out";

interface Counted extends Hope {
  /** What the claim can add to its programme's grant at most. */
  readonly adds: number;
}

/** One programme in the bound. */
interface Part {
  readonly group: Group;
  readonly claims: readonly Counted[];
  /** What the claims that are always kept add. */
  fixed: number;
  /** The most that the claims not left out can give together. */
  most: number;
  /** Share of the bound that is counted claim by claim; the rest is counted on the programme as a whole. */
  weight: number;
  readonly known: Map<string, { readonly most: number; readonly fixed: number }>;
}

const FIXED = -1;
const ROUNDS = 60;

/**
 * An upper bound of what a part can give under a half-made decision. Each programme gives no more than its grant on all
 * claims not yet left out, and no more than the sum of what its claims add; any weighted mean of the two is a bound.
 * Counted claim by claim, of bundles that exclude one another only the most valuable counts. The weights are tuned once
 * so that the bound is low (the dual of a linear relaxation). Costs that are said to be full count with their room, and
 * the programmes stuck on them only with what they can place elsewhere.
 */
export class Bound {
  private readonly hopes: readonly Hope[];
  private readonly parts: readonly Part[];
  private readonly partsWith: readonly (readonly Part[])[];
  private readonly worth: number[];
  private whole: number;

  constructor(
    private readonly choices: Choices,
    private readonly cliques: readonly (readonly number[])[],
    private readonly full: Full = NOTHING_FULL,
  ) {
    this.hopes = hopesOf(choices);
    this.parts = countedParts(choices, this.hopes, full);
    const hanging = this.parts.flatMap((part) =>
      [...new Set(part.claims.flatMap((one) => this.bundlesOf(one)))].map((bundle) => ({ part, bundle })),
    );
    const byBundle = grouped(hanging, ({ bundle }) => bundle);
    this.partsWith = choices.bundles.map((_, bundle) => (byBundle.get(bundle) ?? []).map(({ part }) => part));
    this.worth = choices.bundles.map(() => 0);
    this.whole = full.room;
    this.recount(choices.bundles.map(() => "open"));
    this.tune();
  }

  /** Brings the bound up to date after the fate of a bundle has changed to or from "out". */
  changed(bundle: number, fates: readonly Fate[]): void {
    for (const part of this.partsWith[bundle] ?? []) {
      this.whole -= part.most;
      this.whole += this.count(part, fates);
    }
  }

  /** No decision that agrees with these fates gives more, in whole yen. */
  upper(fates: readonly Fate[]): number {
    let mixed = this.full.room;
    for (const { weight, most, fixed } of this.parts) mixed += (1 - weight) * most + weight * fixed;
    for (const clique of this.cliques) mixed += this.worthOf(this.bestOf(clique, fates));
    // The weights are binary fractions: a yen of slack keeps the bound above what they stand for.
    return Math.min(this.whole, Math.floor(mixed) + 1);
  }

  /** What a bundle counts in the bound: the more, the earlier it is decided. */
  worthOf(bundle: number | undefined): number {
    return bundle === undefined ? 0 : (this.worth[bundle] ?? 0);
  }

  private bestOf(clique: readonly number[], fates: readonly Fate[]): number | undefined {
    let best: number | undefined;
    for (const bundle of clique) {
      if (fates[bundle] === "kept") return bundle;
      if (fates[bundle] === "open" && (best === undefined || this.worthOf(bundle) > this.worthOf(best)))
        best = bundle;
    }
    return best;
  }

  /** Bundles on which a claim hangs: its own and those of what it needs. */
  private bundlesOf({ bundle, needs }: Hope): number[] {
    return [bundle, ...needs.flatMap((by) => by.map((one) => this.hopes[one]?.bundle ?? FIXED))];
  }

  private isAlive({ bundle, needs }: Hope, fates: readonly Fate[]): boolean {
    if (bundle !== FIXED && fates[bundle] === "out") return false;
    return needs.every((by) => by.some((one) => fates[this.hopes[one]?.bundle ?? FIXED] !== "out"));
  }

  /** Brings what a programme can give up to date, and answers it. */
  private count(part: Part, fates: readonly Fate[]): number {
    let key = "";
    for (const one of part.claims) key += this.isAlive(one, fates) ? "1" : "0";
    const { most, fixed } = part.known.get(key) ?? this.counted(part, key);
    part.most = most;
    part.fixed = fixed;
    return most;
  }

  private counted(part: Part, key: string): { most: number; fixed: number } {
    const alive = part.claims.filter((_, at) => key[at] === "1");
    const adds = (of: readonly Counted[]): number => of.reduce((sum, one) => sum + one.adds, 0);
    const claims = alive.map(({ claim }) => claim);
    const most = this.full.stuck.has(part.group) ? adds(alive) : mostTogether(part.group, claims);
    const result = { most, fixed: adds(alive.filter(({ bundle }) => bundle === FIXED)) };
    part.known.set(key, result);
    return result;
  }

  private recount(fates: readonly Fate[]): void {
    this.whole = this.full.room;
    for (const part of this.parts) this.whole += this.count(part, fates);
  }

  /** Moves each weight towards where the two bounds of its programme agree, and keeps those of the lowest bound. */
  private tune(): void {
    const fates = this.choices.bundles.map((): Fate => "open");
    let lowest = Infinity;
    let best: readonly number[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      this.weigh();
      const upper = this.upper(fates);
      if (upper < lowest) [lowest, best] = [upper, this.parts.map(({ weight }) => weight)];
      const chosen = new Set(this.cliques.map((clique) => this.bestOf(clique, fates)));
      for (const part of this.parts) {
        const counted = part.claims.reduce(
          (sum, { bundle, adds }) => sum + (bundle === FIXED || chosen.has(bundle) ? adds : 0),
          0,
        );
        const step = part.most === 0 ? 0 : (counted - part.most) / (part.most * round);
        part.weight = Math.min(1, Math.max(0, part.weight - step));
      }
    }
    for (const [place, part] of this.parts.entries()) part.weight = best[place] ?? 1;
    this.weigh();
  }

  private weigh(): void {
    this.worth.fill(0);
    for (const { claims, weight } of this.parts)
      for (const { bundle, adds } of claims)
        if (bundle !== FIXED) this.worth[bundle] = (this.worth[bundle] ?? 0) + weight * adds;
  }
}

/** Costs taken to be full, and the programmes that are stuck on them. */
interface Full {
  readonly costs: ReadonlySet<string>;
  readonly stuck: ReadonlySet<Group>;
  readonly room: number;
}
const NOTHING_FULL: Full = { costs: new Set(), stuck: new Set(), room: 0 };

function countedParts(choices: Choices, hopes: readonly Hope[], { costs, stuck }: Full): Part[] {
  return [...byGroup(choices, hopes)].map(([group, own]): Part => {
    const most = mostTogether(
      group,
      own.map(({ claim }) => claim),
    );
    const claims = own.map((hope): Counted => {
      const { line } = hope.claim;
      const elsewhere = costs.has(line.costId) ? 0 : line.eligibleCost;
      return { ...hope, adds: stuck.has(group) ? elsewhere : addsAtMost(group, hope.claim, most) };
    });
    return { group, claims, fixed: 0, most, weight: 1, known: new Map() };
  });
}

const byGroup = ({ outlook }: Choices, hopes: readonly Hope[]): Map<Group, Hope[]> =>
  new Map(
    [...grouped(hopes, ({ claim }) => claim.group)].flatMap(([key, own]) => {
      const group = outlook.prepared.groups.get(key ?? "");
      return group ? [[group, own] as const] : [];
    }),
  );

/** The most that a programme can give on any of these claims; never more than their cost. */
function mostTogether(group: Group, claims: readonly Claim[]): number {
  const sum = claims.reduce((total, { line }) => total + line.eligibleCost, 0);
  if (group.cases.every(({ scheme }) => rises(scheme.grant))) return Math.min(sum, group.grant(claims) ?? 0);
  const situation = group.situation(claims);
  return Math.min(sum, ...group.cases.map((scope) => upperEnd(scope, situation)));
}

/** What one claim can add to its programme's grant whatever else is claimed. */
function addsAtMost(group: Group, claim: Claim, most: number): number {
  const alone = group.cases.map((scope) => {
    const grant = additive(scope.scheme.grant);
    const value =
      grant && amountOf({ ...scope, scheme: { ...scope.scheme, grant } }, group.situation([claim]));
    return value?.state === "known" ? Math.ceil(value.low.n / value.low.d) : claim.line.eligibleCost;
  });
  return Math.min(most, claim.line.eligibleCost, ...alone);
}

/** The bound without full costs, and the one with the costs that are full while nothing is left out. */
export function boundsOf(choices: Choices): Bound[] {
  const { bundles } = choices;
  const excluding = cliques(bundles.keys(), (a, b) => bundles[a]?.rivals.includes(b) ?? false);
  const groups = [...byGroup(choices, hopesOf(choices))];
  const placing = groups.map(([group, own]) => ({
    grant: mostTogether(
      group,
      own.map(({ claim }) => claim),
    ),
    portions: own.map(({ claim: { line } }) => ({ costId: line.costId, yen: 0, most: line.eligibleCost })),
  }));
  const { room } = choices.outlook.prepared;
  const { costs, groups: stuck } = bottleneck(placing, room);
  const plain = new Bound(choices, excluding);
  if (costs.size === 0) return [plain];
  const sum = [...costs].reduce((total, costId) => total + (room.get(costId) ?? 0), 0);
  const full = {
    costs,
    stuck: new Set(groups.flatMap(([group], at) => (stuck.has(at) ? [group] : []))),
    room: sum,
  };
  return [plain, new Bound(choices, excluding, full)];
}
