/** What one programme wants to place on the costs of its claims, which are named by number. */
export interface Wanted {
  readonly grant: number;
  readonly claims: readonly number[];
}

/** Claims by number: the cost of each, and how much of its programme can lie there. */
export interface Lying {
  readonly cost: readonly number[];
  readonly most: readonly number[];
  /** How much all grants together may put on each cost. */
  readonly room: readonly number[];
}

/** Grants as they lie on costs, moved about until no more finds room (a maximal flow). */
class Placement {
  readonly yen: Float64Array;
  private readonly left: Float64Array;
  private readonly free: Float64Array;
  private readonly owner: Int32Array;
  private readonly onCost: readonly number[][];
  /** Marks of one search for a way: who was reached, by which claim yen would leave, and for which they make room. */
  private readonly reached: Uint8Array;
  private readonly gives: Int32Array;
  private readonly takes: Int32Array;

  /** Puts the shares down in the order of the list, each as far as its cost has room. */
  constructor(
    private readonly wanted: readonly Wanted[],
    private readonly lying: Lying,
    shares: readonly number[],
  ) {
    this.yen = new Float64Array(shares.length);
    this.left = new Float64Array(wanted.map(({ grant }) => grant));
    this.free = new Float64Array(lying.room);
    this.owner = new Int32Array(shares.length);
    this.onCost = lying.room.map(() => []);
    this.reached = new Uint8Array(wanted.length);
    this.gives = new Int32Array(wanted.length);
    this.takes = new Int32Array(wanted.length);
    for (const [programme, { claims }] of wanted.entries())
      for (const claim of claims) {
        this.owner[claim] = programme;
        this.onCost[this.costOf(claim)]?.push(claim);
        const fitting = Math.min(shares[claim] ?? 0, this.spare(claim), this.freeAt(claim));
        this.add(claim, Math.min(fitting, this.left[programme] ?? 0));
      }
  }

  /** Moves what is left of a programme to costs of its own that still have room, making room where it can. */
  settle(programme: number): void {
    while ((this.left[programme] ?? 0) > 0) {
      const last = this.wayFrom(programme);
      if (last === undefined) return;
      this.moveAlong(last);
    }
  }

  private costOf(claim: number): number {
    return this.lying.cost[claim] ?? 0;
  }
  private freeAt(claim: number): number {
    return this.free[this.costOf(claim)] ?? 0;
  }
  private spare(claim: number): number {
    return (this.lying.most[claim] ?? 0) - (this.yen[claim] ?? 0);
  }

  private add(claim: number, more: number): void {
    const programme = this.owner[claim] ?? 0;
    const cost = this.costOf(claim);
    this.yen[claim] = (this.yen[claim] ?? 0) + more;
    this.left[programme] = (this.left[programme] ?? 0) - more;
    this.free[cost] = (this.free[cost] ?? 0) - more;
  }

  /** The claim on a cost with room to which the shortest way leads, breadth first in the order of the list. */
  private wayFrom(start: number): number | undefined {
    this.reached.fill(0);
    this.reached[start] = 1;
    this.gives[start] = -1;
    const way = [start];
    for (const programme of way)
      for (const claim of this.wanted[programme]?.claims ?? []) {
        if (this.spare(claim) <= 0) continue;
        if (this.freeAt(claim) > 0) return claim;
        for (const other of this.onCost[this.costOf(claim)] ?? []) {
          const next = this.owner[other] ?? 0;
          if (this.reached[next] === 1 || (this.yen[other] ?? 0) <= 0) continue;
          this.reached[next] = 1;
          this.gives[next] = other;
          this.takes[next] = claim;
          way.push(next);
        }
      }
    return undefined;
  }

  /** Moves as many yen as the way to a claim lets through. */
  private moveAlong(last: number): void {
    const moves: { readonly out: number; readonly into: number }[] = [];
    let yen = Math.min(this.spare(last), this.freeAt(last));
    let at = this.owner[last] ?? 0;
    for (let out = this.gives[at] ?? -1; out >= 0; out = this.gives[at] ?? -1) {
      const into = this.takes[at] ?? 0;
      moves.push({ out, into });
      yen = Math.min(yen, this.yen[out] ?? 0, this.spare(into));
      at = this.owner[into] ?? 0;
    }
    yen = Math.min(yen, this.left[at] ?? 0);
    this.add(last, yen);
    for (const { out, into } of moves) {
      this.add(out, -yen);
      this.add(into, yen);
    }
  }
}

/**
 * Places the grants of several programmes on their costs so that no cost receives more than its room; answers the yen
 * by claim. First every share is put down in the order of the list as far as it fits; what does not fit is moved to
 * other costs of the same programme, and is lost only where no cost has room for it: the sum is the largest that the
 * limit permits.
 */
export function place(wanted: readonly Wanted[], lying: Lying, shares: readonly number[]): Float64Array {
  const placement = new Placement(wanted, lying, shares);
  for (const programme of wanted.keys()) placement.settle(programme);
  return placement.yen;
}
