import type { Bundle, Choices } from "./bundles";
import type { Claim } from "./claims";
import { BITS, type Model } from "./model";
import { type Lying, place, type Wanted } from "./place";

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

export const claimsKept = ({ fixed, bundles }: Choices, kept: readonly boolean[]): Claim[] => [
  ...fixed,
  ...bundles.filter((_, place) => kept[place]).flatMap(({ claims }) => claims),
];

/** Grants by programme, and what each hope can receive, under the limits that programmes share. */
interface Limited {
  readonly grants: ReadonlyMap<number, number>;
  readonly most: readonly number[];
}

/**
 * Computes what a part gives under a decision. Kept claims exclude nothing among themselves, so only needs have to be
 * followed: it gives what the joint result gives for the same claims, in less time.
 */
export class Valuer {
  private readonly known = new Map<string, number>();
  private readonly limited = new Map<string, Limited>();
  private readonly costs: Omit<Lying, "most">;
  /** Programmes under a limit that they share with others, other than that of each whole cost. */
  private readonly sharing: readonly number[];
  private readonly choices: Choices;

  constructor(private readonly model: Model) {
    const { hopes, programmes, costs, choices } = model;
    this.choices = choices;
    this.costs = {
      cost: hopes.map((_, hope) => costs.findIndex((cost) => cost.hopes.includes(hope))),
      room: costs.map(({ yen }) => yen),
    };
    const shared = choices.outlook.prepared.caps.spans(hopes.map(({ claim }) => claim));
    this.sharing = [...programmes.keys()].filter((at) =>
      shared.some(({ under }) => under.some(({ group }) => group === programmes[at]?.group.key)),
    );
  }

  /** What is confirmed in all, whole yen. */
  total(kept: readonly boolean[]): number {
    const confirmed = this.confirmed(kept);
    const key = confirmed.map(Number).join("");
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const total = this.placed(confirmed);
    this.known.set(key, total);
    return total;
  }

  decided(kept: readonly boolean[]): Decided {
    return {
      kept: [...kept],
      total: this.total(kept),
      applications: applicationsOf(claimsKept(this.choices, kept)),
    };
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
    const claims = new Set(claimsKept(this.choices, kept));
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
    const confirmed = this.model.hopes.map(
      ({ bundle, needs }) => needs.length === 0 && (bundle < 0 || kept[bundle] === true),
    );
    for (let more = true; more;) {
      more = false;
      for (const [at, { bundle, needs }] of this.model.hopes.entries()) {
        if (confirmed[at] || (bundle >= 0 && !kept[bundle])) continue;
        if (!needs.every((by) => by.some((one) => confirmed[one]))) continue;
        confirmed[at] = more = true;
      }
    }
    return confirmed;
  }

  private placed(confirmed: readonly boolean[]): number {
    const claims = this.model.programmes.map(({ hopes }) => hopes.filter((hope) => confirmed[hope]));
    const { grants, most } = this.limitedTo(claims);
    const wanted = claims.flatMap((own, at): Wanted[] =>
      own.length === 0 ? [] : [{ claims: own, grant: grants.get(at) ?? this.grant(at, own) }],
    );
    return place(wanted, { ...this.costs, most }, most).reduce((sum, yen) => sum + yen, 0);
  }

  private grant(at: number, own: readonly number[]): number {
    const programme = this.model.programmes[at];
    if (!programme) return 0;
    if (programme.hopes.length > BITS) return programme.group.grant(this.claimsOf(own)) ?? 0;
    return programme.grant(own.reduce((set, hope) => set | (1 << programme.hopes.indexOf(hope)), 0));
  }

  private claimsOf(hopes: readonly number[]): Claim[] {
    return hopes.flatMap((hope) => this.model.hopes[hope]?.claim ?? []);
  }

  /** What shared limits leave, remembered by the claims that they concern. */
  private limitedTo(confirmed: readonly (readonly number[])[]): Limited {
    const { programmes, eligible } = this.model;
    const key = this.sharing.map((at) => confirmed[at] ?? []).join(";");
    const before = this.limited.get(key);
    if (before) return before;
    const { caps } = this.choices.outlook.prepared;
    const wishes = this.sharing.flatMap((at) => {
      const own = confirmed[at] ?? [];
      const group = programmes[at]?.group;
      return group && own.length > 0
        ? [{ at, own, group, claims: this.claimsOf(own), grant: this.grant(at, own) }]
        : [];
    });
    const cut = caps.cut(wishes);
    const mostOf = caps.mostOf(cut);
    const most = [...eligible];
    for (const { own, claims } of wishes)
      for (const [place, hope] of own.entries()) {
        const claim = claims[place];
        most[hope] = (claim && mostOf.get(claim)) ?? 0;
      }
    const found = { most, grants: new Map(wishes.map(({ at }, place) => [at, cut[place]?.grant ?? 0])) };
    this.limited.set(key, found);
    return found;
  }
}
