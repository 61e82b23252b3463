import type { Choices } from "./bundles";
import type { Claim } from "./claims";
import type { Group } from "./group";
import { grouped } from "./grouped";
import { type Hope, hopesOf } from "./hopes";
import { rises } from "./relaxed";

/** One programme of a part. A set of its hopes is a number whose bits are their places in `hopes`. */
export interface Programme {
  readonly group: Group;
  readonly hopes: readonly number[];
  /** The grant on a set of its hopes, while bits can name them all. */
  readonly grant: (set: number) => number;
  /** No set of its hopes is granted more. */
  readonly most: number;
  /** The grant on each hope by itself. */
  readonly alone: readonly number[];
}

/** Some hopes that together place no more than so many yen. */
export interface Ceiling {
  readonly hopes: readonly number[];
  /** Infinite where nothing limits them. */
  readonly yen: number;
}

/** Everything about a part that decides what a decision gives, in numbers. */
export interface Model {
  readonly choices: Choices;
  readonly hopes: readonly Hope[];
  /** The most that each hope can place on its cost. */
  readonly eligible: readonly number[];
  readonly programmes: readonly Programme[];
  /** The costs, each with its room. */
  readonly costs: readonly Ceiling[];
  /** Everything that can limit grants together: costs with a room, and what programmes share otherwise. */
  readonly ceilings: readonly Ceiling[];
}

/** So many hopes of one programme can be named by the bits of a number. */
export const BITS = 30;

export function modelOf(choices: Choices): Model {
  const hopes = hopesOf(choices);
  const { groups, room, caps } = choices.outlook.prepared;
  const place = new Map(hopes.map(({ claim }, hope) => [claim, hope]));
  const placesOf = (claims: readonly Claim[]): number[] => claims.flatMap((claim) => place.get(claim) ?? []);
  const claims = hopes.map(({ claim }) => claim);
  const byProgramme = grouped(claims, ({ group }) => group);
  const costs = [...grouped(claims, ({ line }) => line.costId)].map(([costId, own]) => ({
    hopes: placesOf(own),
    yen: room.get(costId) ?? Infinity,
  }));
  return {
    choices,
    hopes,
    eligible: claims.map(({ line }) => line.eligibleCost),
    // In the order of the list, in which limits that programmes share are applied.
    programmes: [...groups].flatMap(([key, group]) => {
      const own = byProgramme.get(key);
      return own ? [programmeOf(group, own, placesOf(own))] : [];
    }),
    costs,
    ceilings: [
      ...costs.filter(({ yen }) => yen < Infinity),
      ...caps.ceilings(claims).map(({ claims: own, yen }) => ({ hopes: placesOf(own), yen })),
    ],
  };
}

function programmeOf(group: Group, claims: readonly Claim[], hopes: readonly number[]): Programme {
  const known = new Map<number, number>();
  const rising = group.cases.every(({ scheme }) => rises(scheme.grant));
  const cost = claims.reduce((sum, { line }) => sum + line.eligibleCost, 0);
  const most = rising ? Math.min(cost, group.grant(claims) ?? 0) : cost;
  return {
    group,
    hopes,
    grant: (set) => {
      let grant = known.get(set);
      if (grant === undefined) {
        grant = group.grant(claims.filter((_, at) => (set >> at) & 1)) ?? 0;
        known.set(set, grant);
      }
      return grant;
    },
    most,
    alone: claims.map((claim) => group.grant([claim]) ?? 0),
  };
}
