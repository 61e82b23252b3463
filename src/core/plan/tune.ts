import type { Bound } from "./bound";

/** How the prices of a bound are to be tuned. */
export interface Tuning {
  readonly rounds: number;
  /** A total that is known to be reached: the bound cannot fall below it, so steps are measured by it. */
  readonly known: () => number;
  /** Stops as soon as the bound lies below this. */
  readonly enough: number;
  /** Told now and then which bundles the best options hold. */
  readonly visit?: (chosen: ReadonlySet<number>) => void;
}

/** How much of the last direction is kept, how fast steps shrink, and after how many rounds without progress. */
const MOMENTUM = 0.9;
const SHRINK = 0.7;
const PATIENCE = 10;
/** A round out of so many is visited. */
const VISITED = 10;

/**
 * Lowers a bound under the fates of now by moving its prices against what the programmes and the cells disagree on (the
 * subgradient method): a hope that options keep and no programme counts becomes cheaper, one that programmes count and
 * no option keeps dearer; a ceiling that is overrun dearer, one with room to spare cheaper.
 */
export function tune(bound: Bound, { rounds, known, enough, visit }: Tuning): void {
  const hopes = new Slope(bound.prices.hopes.length);
  const ceilings = new Slope(bound.prices.ceilings.length);
  let best = bound.copyOfPrices();
  let lowest = Infinity;
  let scale = 1;
  let stale = 0;
  for (let round = 1; round <= rounds; round++) {
    const value = bound.value();
    if (value < enough) return;
    if (value < lowest - 1) {
      lowest = value;
      best = bound.copyOfPrices();
      stale = 0;
    } else if (++stale > PATIENCE) {
      scale *= SHRINK;
      stale = 0;
    }
    const chosen = disagreement(bound, hopes.now, ceilings.now);
    if (round % VISITED === 0) visit?.(chosen);
    const norm = hopes.turn(bound.prices.hopes) + ceilings.turn(bound.prices.ceilings);
    if (norm === 0) break;
    const step = (scale * Math.max(1000, value - known())) / norm;
    move(bound, step, hopes.way, ceilings.way);
  }
  if (bound.value() > lowest) {
    bound.prices = best;
    bound.reprice();
  }
}

/** The slope of a bound along some prices, and the direction in which they are moved. */
class Slope {
  readonly now: Float64Array;
  readonly way: Float64Array;
  constructor(size: number) {
    this.now = new Float64Array(size);
    this.way = new Float64Array(size);
  }

  /** Turns the direction towards the slope of now; its length squared. Prices at nothing do not fall. */
  turn(prices: Float64Array): number {
    let length = 0;
    let slope = 0;
    for (let at = 0; at < prices.length; at++) {
      const now = (this.now[at] ?? 0) > 0 && (prices[at] ?? 0) <= 0 ? 0 : (this.now[at] ?? 0);
      const way = now + MOMENTUM * (this.way[at] ?? 0);
      this.way[at] = way;
      length += way * way;
      slope += now * now;
    }
    return Math.max(length, slope);
  }
}

/** Writes down where options and programmes disagree; answers the bundles of the best options. */
function disagreement(bound: Bound, hopes: Float64Array, ceilings: Float64Array): Set<number> {
  const { model, cells, programmes, fates } = bound;
  const chosen = new Set<number>();
  hopes.fill(0);
  ceilings.fill(1);
  for (const [at, cell] of cells.entries()) {
    const option = cell.options.find((one) => bound.worthOf(cell, one) >= bound.bestOf(at));
    for (const bundle of option?.bundles ?? []) if (fates[bundle] !== "out") chosen.add(bundle);
    for (const hope of option?.hopes ?? []) if (bound.isAlive(hope)) hopes[hope] = 1;
  }
  const placed = new Float64Array(hopes.length);
  for (const [at, { hopes: own }] of model.programmes.entries()) {
    const programme = programmes[at];
    programme?.best();
    for (let place = 0; place < own.length; place++) {
      const hope = own[place] ?? 0;
      // What is always kept has no price.
      hopes[hope] =
        (model.hopes[hope]?.bundle ?? -1) < 0 ? 0 : (hopes[hope] ?? 0) - (programme?.counted[place] ?? 0);
      placed[hope] = programme?.placed[place] ?? 0;
    }
  }
  for (const [at, { hopes: under, yen }] of model.ceilings.entries())
    for (const hope of under) ceilings[at] = (ceilings[at] ?? 0) - (placed[hope] ?? 0) / Math.max(1, yen);
  return chosen;
}

/** Moves the prices; those of ceilings count as money of the whole ceiling, so that all steps are in yen. */
function move(bound: Bound, step: number, hopes: Float64Array, ceilings: Float64Array): void {
  const { prices, model } = bound;
  for (let at = 0; at < hopes.length; at++)
    prices.hopes[at] = Math.max(0, (prices.hopes[at] ?? 0) - step * (hopes[at] ?? 0));
  for (let at = 0; at < ceilings.length; at++) {
    const rate =
      (prices.ceilings[at] ?? 0) - (step * (ceilings[at] ?? 0)) / Math.max(1, model.ceilings[at]?.yen ?? 0);
    prices.ceilings[at] = Math.max(0, Math.min(1, rate));
  }
  bound.reprice();
}
