import { BITS, type Programme } from "./model";

/** What is known of a hope under a half-made decision: it cannot be confirmed, it can, it is. */
export type Status = 0 | 1 | 2;
export const DEAD = 0;
export const ALIVE = 1;
export const SURE = 2;

/** So many open hopes are tried in every combination; with more, parts of a hope may be counted. */
const TRIED = 8;

/** What one programme can earn when each hope has its price and each yen that it places its profit. */
export class ProgrammeBound {
  /** The part of each hope that the best choice counts, and the yen that it places there. */
  readonly counted: Float64Array;
  readonly placed: Float64Array;
  private readonly status: Uint8Array;
  private readonly price: Float64Array;
  private readonly profit: Float64Array;
  private readonly eligible: readonly number[];
  /** Places from the greatest profit to the least. */
  private readonly order: number[];
  private readonly known = new Map<number, Map<number, number>>();
  private alive = 0;
  private sure = 0;

  constructor(
    private readonly programme: Programme,
    eligible: readonly number[],
  ) {
    const size = programme.hopes.length;
    this.counted = new Float64Array(size);
    this.placed = new Float64Array(size);
    this.status = new Uint8Array(size);
    this.price = new Float64Array(size);
    this.profit = new Float64Array(size);
    this.order = [...programme.hopes.keys()];
    this.eligible = programme.hopes.map((hope) => eligible[hope] ?? 0);
  }

  setStatus(place: number, status: Status): void {
    this.status[place] = status;
    const bit = 1 << place;
    this.alive = status === DEAD ? this.alive & ~bit : this.alive | bit;
    this.sure = status === SURE ? this.sure | bit : this.sure & ~bit;
  }

  setPrice(place: number, price: number, profit: number): void {
    this.price[place] = price;
    this.profit[place] = profit;
  }

  /** To be called when prices have changed. */
  priced(): void {
    const { profit, order } = this;
    this.known.clear();
    for (let at = 1; at < order.length; at++)
      for (let to = at; to > 0; to--) {
        const [one = 0, other = 0] = [order[to - 1], order[to]];
        if ((profit[one] ?? 0) >= (profit[other] ?? 0)) break;
        order[to - 1] = other;
        order[to] = one;
      }
  }

  /** The most that it can earn under what is known of its hopes, remembered until prices change. */
  most(): number {
    if (this.order.length > BITS) return this.best();
    const bySure = this.known.get(this.alive) ?? new Map<number, number>();
    this.known.set(this.alive, bySure);
    let most = bySure.get(this.sure);
    if (most === undefined) bySure.set(this.sure, (most = this.best()));
    return most;
  }

  /** The same, with the choice that earns it written into `counted` and `placed`. */
  best(): number {
    this.counted.fill(0);
    const alive = this.order.filter((place) => this.status[place] !== DEAD);
    const open = alive.filter((place) => this.status[place] === ALIVE);
    const isCounted = open.length <= TRIED && this.order.length <= BITS;
    for (const place of alive) if (this.status[place] === SURE) this.counted[place] = 1;
    const sure = alive.reduce((sum, place) => sum + (this.counted[place] ?? 0) * (this.price[place] ?? 0), 0);
    if (!isCounted) return this.shared(alive) - sure;
    let most = -Infinity;
    let found = 0;
    const attempt = (at: number, set: number, price: number): void => {
      const place = open[at];
      if (place === undefined) {
        const value = this.earned(set) - price;
        if (value > most) [most, found] = [value, set];
        return;
      }
      attempt(at + 1, set, price);
      attempt(at + 1, set | (1 << place), price + (this.price[place] ?? 0));
    };
    attempt(0, this.sure, sure);
    for (const place of open) this.counted[place] = (found >> place) & 1;
    this.earned(found);
    return most;
  }

  /** The grant on a set, placed where a yen earns most. */
  private earned(set: number): number {
    let left = this.programme.grant(set);
    let value = 0;
    for (const place of this.order) {
      const isIn = (set >> place) & 1;
      const yen = isIn && (this.profit[place] ?? 0) > 0 ? Math.min(left, this.eligible[place] ?? 0) : 0;
      this.placed[place] = yen;
      value += yen * (this.profit[place] ?? 0);
      left -= yen;
    }
    return value;
  }

  /**
   * With many open hopes: each pays for as much of its cost as is placed, cheapest first, and the yen may lie on any
   * cost of the programme. Never less than trying every set would find.
   */
  private shared(alive: readonly number[]): number {
    const rate = (place: number): number =>
      this.counted[place] === 1 ? 0 : (this.price[place] ?? 0) / Math.max(1, this.eligible[place] ?? 0);
    const hopes = [...alive].sort((a, b) => rate(a) - rate(b));
    const spare = hopes.map((place) => this.eligible[place] ?? 0);
    let left = this.programme.most;
    let value = 0;
    let at = 0;
    this.placed.fill(0);
    for (const cost of alive)
      for (let room = this.eligible[cost] ?? 0; room > 0 && left > 0 && at < hopes.length;) {
        const hope = hopes[at] ?? 0;
        const gain = (this.profit[cost] ?? 0) - rate(hope);
        if (gain <= 0) return value;
        const yen = Math.min(room, left, spare[at] ?? 0);
        value += yen * gain;
        room -= yen;
        left -= yen;
        this.placed[cost] = (this.placed[cost] ?? 0) + yen;
        if (rate(hope) > 0) this.counted[hope] = (this.counted[hope] ?? 0) + yen / (this.eligible[hope] ?? 1);
        if ((spare[at] = (spare[at] ?? 0) - yen) <= 0) at += 1;
      }
    return value;
  }
}
