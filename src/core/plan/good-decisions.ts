import type { Choices } from "./bundles";
import type { Decided, Valuer } from "./value";

/** So many decisions are tried: more only make the start better, never the answer. */
const TRIES = 300;

interface Tried {
  readonly kept: readonly boolean[];
  readonly total: number;
}

/**
 * Permitted, complete decisions that give much, for the search to start from: the better they are, the more can be
 * dropped unseen.
 */
export class GoodDecisions {
  private readonly known = new Map<string, Tried>();
  private best: Tried = { kept: [], total: -1 };

  constructor(
    private readonly choices: Choices,
    private readonly valuer: Valuer,
  ) {}

  /** The largest total that was found. */
  get total(): number {
    return this.best.total;
  }

  /** Keeps what is wanted in turn, as far as it may stand; what is loose only where it does not cost anything. */
  keep(wanted: readonly number[]): void {
    const { bundles } = this.choices;
    const kept = bundles.map(() => false);
    for (const place of wanted) {
      if (kept[place] || !this.valuer.canJoin(place, kept)) continue;
      const before = bundles[place]?.loose ? this.valuer.total(kept) : 0;
      kept[place] = true;
      if (bundles[place]?.loose && this.valuer.total(kept) < before) kept[place] = false;
    }
    const key = kept.map(Number).join("");
    const tried = this.known.get(key) ?? { kept, total: this.valuer.total(kept) };
    this.known.set(key, tried);
    if (tried.total > this.best.total) this.best = tried;
  }

  /** Puts every bundle that was left out in the place of its rivals in turn, as long as that gives more. */
  improve(order: readonly number[]): void {
    let same = 0;
    for (let at = 0; same < order.length && this.known.size < TRIES; at = (at + 1) % order.length) {
      const { kept, total } = this.best;
      const place = order[at] ?? 0;
      same += 1;
      if (kept[place]) continue;
      this.keep([place, ...order.filter((one) => kept[one]), ...order]);
      if (this.best.total > total) same = 0;
    }
  }

  /** The complete ones among the first of what was tried. */
  listed(most: number): Decided[] {
    const byTotal = [...this.known.values()].sort((a, b) => b.total - a.total);
    return byTotal
      .slice(0, 3 * most)
      .map(({ kept }) => this.valuer.decided(kept))
      .filter((decided) => this.valuer.isComplete(decided));
  }
}
