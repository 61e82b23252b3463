import type { Claim } from "./claims";
import { grouped } from "./grouped";
import type { Outlook } from "./outlook";

/** Joins claims that can change each other's state or grant; everything else can be decided apart. */
class Ties {
  private readonly above = new Map<Claim, Claim>();

  root(claim: Claim): Claim {
    let root = claim;
    for (let next = this.above.get(root); next; next = this.above.get(root)) root = next;
    if (root !== claim) this.above.set(claim, root);
    return root;
  }

  join(claims: Iterable<Claim>): void {
    let first: Claim | undefined;
    for (const claim of claims) {
      if (!first) first = this.root(claim);
      else if (this.root(claim) !== first) this.above.set(this.root(claim), first);
    }
  }
}

/** The possible claims of a plan in parts that do not touch each other, each in the order of the list. */
export function componentsOf({ prepared, possible, hopeful, steady }: Outlook): Claim[][] {
  const { links, caps } = prepared;
  const isPossible = new Set(possible);
  const ties = new Ties();
  for (const group of grouped(possible, ({ group: key, id }) => key ?? id).values()) ties.join(group);
  for (const { claim, by } of links.bars) ties.join([claim, by]);
  for (const { a, b } of links.clashes) ties.join([a, b]);
  for (const { claims: members } of links.limits) ties.join(members);
  for (const { claim, by, decided } of links.needs)
    if (decided !== true && isPossible.has(claim))
      ties.join([claim, ...by.filter((one) => isPossible.has(one) && !steady.has(one))]);
  for (const { under } of caps.spans(possible)) ties.join(under);
  for (const members of grouped(hopeful, ({ line }) => line.costId).values()) ties.join(members);
  return [...grouped(possible, (claim) => ties.root(claim)).values()];
}
