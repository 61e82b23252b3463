import type { Choices } from "./bundles";
import type { Claim } from "./claims";

/** A claim that some decision can confirm. */
export interface Hope {
  readonly claim: Claim;
  /** Place of its bundle; −1 for a claim that is always kept. */
  readonly bundle: number;
  /** For each of its needs the hopes that can meet it; needs that are met whatever is chosen are left away. */
  readonly needs: readonly (readonly number[])[];
}

/** The claims of a part that can add to a confirmed total, with what they need of each other. */
export function hopesOf({ outlook, fixed, bundles }: Choices): Hope[] {
  const { hopeful, steady, prepared } = outlook;
  const all = [
    ...fixed.map((claim) => ({ claim, bundle: -1 })),
    ...bundles.flatMap(({ claims }, bundle) => claims.map((claim) => ({ claim, bundle }))),
  ].filter(({ claim }) => hopeful.has(claim));
  const place = new Map(all.map(({ claim }, at) => [claim, at]));
  const isMet = (by: readonly Claim[]): boolean => by.some((one) => steady.get(one)?.state === "confirmed");
  return all.map((one) => {
    const own = prepared.links.needs.filter(({ claim, decided }) => claim === one.claim && decided !== true);
    const open = own.filter(({ by }) => !isMet(by));
    return { ...one, needs: open.map(({ by }) => by.flatMap((other) => place.get(other) ?? [])) };
  });
}
