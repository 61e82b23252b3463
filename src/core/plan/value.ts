import type { Bundle, Choices } from "./bundles";
import type { Claim } from "./claims";
import type { Wish } from "./caps";
import { mostPlaced, type Placing, type Portion } from "./place";
import type { Group } from "./group";
import { type Hope, hopesOf } from "./hopes";

/** One way to decide the bundles of a part, with what it gives. */
export interface Decided {
  /** Per bundle whether it is kept. */
  readonly kept: readonly boolean[];
  readonly total: number;
  /** Programmes (variants) that are applied for. */
  readonly applications: number;
}

/** Largest total first, then fewer applications, then whichever keeps the first claim in which they differ. */
export function compareDecided(a: Decided, b: Decided): number {
  if (a.total !== b.total) return b.total - a.total;
  if (a.applications !== b.applications) return a.applications - b.applications;
  const differing = a.kept.findIndex((kept, place) => kept !== b.kept[place]);
  return differing < 0 ? 0 : a.kept[differing] ? -1 : 1;
}

export const applicationsOf = (claims: readonly Claim[]): number =>
  new Set(claims.map(({ group, id }) => group ?? id)).size;

/**
 * Computes what a part gives under a decision. Kept claims exclude nothing among themselves, so only needs have to be
 * followed: it gives what the joint result gives for the same claims, in less time.
 */
export class Valuer {
  private readonly hopes: readonly Hope[];
  private readonly groups: readonly Counted[];
  private readonly known = new Map<string, number>();
  /** Whether no limit but that of each whole cost concerns this part. */
  private readonly isPlain: boolean;

  constructor(private readonly choices: Choices) {
    this.hopes = hopesOf(choices);
    const { groups } = choices.outlook.prepared;
    this.groups = [...groups.values()].flatMap((group) => {
      const hopes = this.hopes.flatMap(({ claim }, at) => (claim.group === group.key ? [at] : []));
      return hopes.length === 0 ? [] : [{ group, hopes, wishes: new Map<string, CountedWish>() }];
    });
    const { caps } = choices.outlook.prepared;
    this.isPlain = caps.shared(this.hopes.map(({ claim }) => claim)).every((members) => members.length === 0);
  }

  /** All claims that a decision keeps. */
  claims(kept: readonly boolean[]): Claim[] {
    const chosen = this.choices.bundles.filter((_, place) => kept[place]).flatMap(({ claims }) => claims);
    return [...this.choices.fixed, ...chosen];
  }

  /** What is confirmed in all, whole yen. */
  total(kept: readonly boolean[]): number {
    const confirmed = this.confirmed(kept);
    const key = confirmed.map(Number).join("");
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const total = this.placedOf(confirmed);
    this.known.set(key, total);
    return total;
  }

  decided(kept: readonly boolean[]): Decided {
    return { kept: [...kept], total: this.total(kept), applications: applicationsOf(this.claims(kept)) };
  }

  /** Whether a bundle can join those that are kept. */
  canJoin(place: number, kept: readonly boolean[]): boolean {
    const bundle = this.choices.bundles[place];
    if (!bundle || bundle.rivals.some((rival) => kept[rival])) return false;
    return !bundle.loose || this.isPermitted(kept.map((one, at) => one || at === place));
  }

  /** Whether the bundles kept respect the limits of several applications; rivals are kept apart by the search. */
  isPermitted(kept: readonly boolean[]): boolean {
    const { limits } = this.choices.outlook.prepared.links;
    if (limits.length === 0) return true;
    const claims = new Set(this.claims(kept));
    return limits.every(
      ({ claims: members, left }) => applicationsOf(members.filter((one) => claims.has(one))) <= left,
    );
  }

  /** Whether nothing that was left out could be kept as well without loss. */
  isComplete({ kept, total }: Decided): boolean {
    return this.choices.bundles.every((bundle: Bundle, place) => {
      if (kept[place] || !this.canJoin(place, kept)) return true;
      if (!bundle.loose) return false;
      return this.total(kept.map((one, at) => one || at === place)) < total;
    });
  }

  /** Claims of which every need is met by one that is confirmed already; a circle of needs confirms nothing. */
  private confirmed(kept: readonly boolean[]): boolean[] {
    const confirmed = this.hopes.map(
      ({ bundle, needs }) => needs.length === 0 && (bundle < 0 || kept[bundle] === true),
    );
    for (let more = true; more;) {
      more = false;
      for (const [at, { bundle, needs }] of this.hopes.entries()) {
        if (confirmed[at] || (bundle >= 0 && !kept[bundle])) continue;
        if (!needs.every((by) => by.some((one) => confirmed[one]))) continue;
        confirmed[at] = more = true;
      }
    }
    return confirmed;
  }

  private placedOf(confirmed: readonly boolean[]): number {
    const wishes = this.groups.map((counted) => this.wishOf(counted, confirmed));
    const { caps, room } = this.choices.outlook.prepared;
    if (this.isPlain) {
      const loose = wishes.reduce((sum, { grant, onTight }) => (onTight ? sum : sum + grant), 0);
      const tight = wishes.filter(({ onTight }) => onTight);
      return loose + mostPlaced(tight, room);
    }
    const cut = caps.cut(wishes.filter(({ claims }) => claims.length > 0));
    const most = caps.mostOf(cut);
    return mostPlaced(
      cut.map(({ grant, claims }) => ({
        grant,
        portions: claims.map((one) => portion(one, most.get(one) ?? 0)),
      })),
      room,
    );
  }

  /** What a programme would give for its confirmed claims, remembered by which they are. */
  private wishOf({ group, hopes, wishes }: Counted, confirmed: readonly boolean[]): CountedWish {
    let key = "";
    for (const at of hopes) key += confirmed[at] ? "1" : "0";
    const before = wishes.get(key);
    if (before) return before;
    const claims = hopes.flatMap((at) => (confirmed[at] ? (this.hopes[at]?.claim ?? []) : []));
    const grant = group.grant(claims) ?? 0;
    const { tight } = this.choices.outlook;
    const isTight = ({ line }: Claim): boolean => tight.has(line.costId);
    // Free costs first: what lies there is in nobody's way.
    const ordered = [...claims.filter((one) => !isTight(one)), ...claims.filter(isTight)];
    const portions = ordered.map((one) => portion(one, Math.min(grant, one.line.eligibleCost)));
    const onTight = claims.some(isTight) || grant > portions.reduce((sum, { most }) => sum + most, 0);
    const wish = { group, claims, grant, portions, onTight };
    wishes.set(key, wish);
    return wish;
  }
}

interface CountedWish extends Wish, Placing {
  /** It may find too little room. */
  readonly onTight: boolean;
}

interface Counted {
  readonly group: Group;
  readonly hopes: readonly number[];
  readonly wishes: Map<string, CountedWish>;
}

const portion = ({ line }: Claim, most: number): Portion => ({ costId: line.costId, yen: most, most });
