import type { Choices } from "./bundles";
import type { Decided, Valuer } from "./value";

/** So many decisions are tried: more only make the start better, never the answer. */
const TRIES = 200;

/**
 * Some permitted, complete decisions that give much, for the search to start from: bundles kept in the order of their
 * worth, then every bundle that was left out put in the place of its rivals, as long as that gives more.
 */
export function goodDecisions(choices: Choices, valuer: Valuer, order: readonly number[]): Decided[] {
  const known = new Map<string, Decided>();
  const tried = (wanted: readonly number[]): Decided => {
    const kept = completed(choices, valuer, wanted);
    const key = kept.map(Number).join("");
    const decided = known.get(key) ?? valuer.decided(kept);
    known.set(key, decided);
    return decided;
  };
  let best = tried(order);
  for (let from: Decided | undefined; from !== best && known.size < TRIES;) {
    from = best;
    const { kept } = from;
    const keeping = order.filter((one) => kept[one]);
    for (const place of order.filter((one) => !kept[one]).slice(0, TRIES)) {
      const swapped = tried([place, ...keeping, ...order]);
      if (swapped.total > best.total) best = swapped;
    }
  }
  return [...known.values()].filter((decided) => valuer.isComplete(decided));
}

/** Keeps what is wanted in turn, as far as it may stand; what is loose only where it does not cost anything. */
function completed({ bundles }: Choices, valuer: Valuer, wanted: readonly number[]): boolean[] {
  const kept = bundles.map(() => false);
  for (const place of wanted) {
    if (kept[place] || !valuer.canJoin(place, kept)) continue;
    const before = bundles[place]?.loose ? valuer.total(kept) : 0;
    kept[place] = true;
    if (bundles[place]?.loose && valuer.total(kept) < before) kept[place] = false;
  }
  return kept;
}
