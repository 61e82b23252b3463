import { Bound, type Fate } from "./bound";
import type { Choices } from "./bundles";
import { nextBundle, sidesOf, unlikely } from "./branching";
import { GoodDecisions } from "./good-decisions";
import { modelOf } from "./model";
import { tune } from "./tune";
import { applicationsOf, claimsKept, compareDecided, type Decided, Valuer } from "./value";

/** How far to search. */
export interface Reach {
  /** How many decisions to list. */
  readonly most: number;
  /** How many half-made decisions to look at before giving up on completeness. */
  readonly steps: number;
}

/** The first decisions of a part in order; `complete` is false where the search was cut short. */
export interface Listed {
  readonly decisions: readonly Decided[];
  readonly complete: boolean;
}

/** Rounds of tuning at the start, and where a choice that concerns many costs has been made. */
const FIRST_ROUNDS = 250;
const ROUNDS = 40;
/** A round of tuning takes as long as so many steps. */
const ROUND_STEPS = 8;

/**
 * Branch and bound over the bundles of one part: exact, the first decisions in the order of `compareDecided`. A half-made
 * decision is dropped only where its upper bound shows that nothing it can become is among the first.
 */
class Search {
  private readonly valuer: Valuer;
  private readonly bound: Bound;
  private readonly found: Decided[] = [];
  /** Bundles in the order in which their fates were set. */
  private readonly trail: number[] = [];
  private steps = 0;

  constructor(
    private readonly choices: Choices,
    private readonly reach: Reach,
  ) {
    const model = modelOf(choices);
    this.valuer = new Valuer(model);
    this.bound = new Bound(model);
  }

  run(): Listed {
    this.start();
    this.decide();
    return { decisions: this.found, complete: this.steps <= this.reach.steps };
  }

  /** Lowers the bound, and lists good decisions. */
  private start(): void {
    const { bundles } = this.choices;
    const { alone } = this.bound;
    const order = [...bundles.keys()].sort((a, b) => (alone[b] ?? 0) - (alone[a] ?? 0) || a - b);
    const good = new GoodDecisions(this.choices, this.valuer);
    good.keep(order);
    tune(this.bound, {
      rounds: bundles.length < 2 ? 0 : FIRST_ROUNDS,
      known: () => good.total,
      enough: 0,
      visit: (chosen) => {
        good.keep([...order.filter((one) => chosen.has(one)), ...order]);
      },
    });
    good.improve(order);
    for (const decided of good.listed(this.reach.most)) this.list(decided);
  }

  private decide(): void {
    this.steps += 1;
    const mark = this.trail.length;
    if (this.steps <= this.reach.steps && this.narrow()) this.branch();
    this.undo(mark);
  }

  /** Leaves out what cannot be in any decision to be listed; false where nothing can be listed. */
  private narrow(): boolean {
    for (;;) {
      if (this.isHopeless()) return false;
      const last = this.found[this.reach.most - 1];
      const out = last ? unlikely(this.bound, this.bound.value() - last.total + 1) : [];
      if (out.length === 0) return true;
      if (!out.every((one) => this.set(one, "out"))) return false;
    }
  }

  private branch(): void {
    const sides = sidesOf(this.bound);
    if (sides) {
      this.branchOn(sides);
      return;
    }
    const bundle = nextBundle(this.bound);
    if (bundle === undefined) {
      this.record();
      return;
    }
    for (const fate of ["kept", "out"] as const) {
      const mark = this.trail.length;
      if (this.set(bundle, fate)) this.decide();
      this.undo(mark);
    }
  }

  /** Leaves out one side or the other, with prices of its own for what follows. */
  private branchOn(sides: readonly (readonly number[])[]): void {
    const prices = this.bound.copyOfPrices();
    const known = this.found[this.reach.most - 1]?.total ?? 0;
    tune(this.bound, { rounds: ROUNDS, known: () => known, enough: known });
    this.steps += ROUNDS * ROUND_STEPS;
    if (!this.isHopeless())
      for (const side of sides) {
        const mark = this.trail.length;
        if (side.every((one) => this.set(one, "out"))) this.decide();
        this.undo(mark);
      }
    this.bound.prices = prices;
    this.bound.reprice();
  }

  /** Sets a fate and all that follows from it; false where nothing complete can come of it. */
  private set(bundle: number, fate: Fate): boolean {
    const { bundles } = this.choices;
    const { fates } = this.bound;
    const waiting: [number, Fate][] = [[bundle, fate]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [one, now] = next;
      if (fates[one] === now) continue;
      if (fates[one] !== "open") return false;
      this.bound.set(one, now);
      this.trail.push(one);
      const rivals = bundles[one]?.rivals ?? [];
      if (now === "kept") waiting.push(...rivals.map((rival): [number, Fate] => [rival, "out"]));
      else
        waiting.push(
          ...[one, ...rivals].filter((at) => this.mustStay(at)).map((at): [number, Fate] => [at, "kept"]),
        );
    }
    return true;
  }

  /** Nothing stands against it any more: to leave it out would leave something for nothing. */
  private mustStay(bundle: number): boolean {
    const { rivals = [], loose = true } = this.choices.bundles[bundle] ?? {};
    return !loose && rivals.every((rival) => this.bound.fates[rival] === "out");
  }

  private undo(mark: number): void {
    for (const one of this.trail.splice(mark).reverse()) this.bound.set(one, "open");
  }

  private record(): void {
    const kept = this.bound.fates.map((fate) => fate === "kept");
    const last = this.found[this.reach.most - 1];
    if (last && this.valuer.total(kept) < last.total) return;
    if (!this.valuer.isPermitted(kept)) return;
    const decided = this.valuer.decided(kept);
    if (this.isListable(decided) && this.valuer.isComplete(decided)) this.list(decided);
  }

  private isListable(decided: Decided): boolean {
    const last = this.found[this.reach.most - 1];
    return last === undefined || compareDecided(decided, last) < 0;
  }

  private list(decided: Decided): void {
    const place = this.found.findIndex((one) => compareDecided(decided, one) <= 0);
    const same = this.found[place];
    if (same && compareDecided(decided, same) === 0) return;
    this.found.splice(place < 0 ? this.found.length : place, 0, decided);
    this.found.length = Math.min(this.found.length, this.reach.most);
  }

  /** Whether nothing that agrees with the fates so far can be listed. */
  private isHopeless(): boolean {
    const last = this.found[this.reach.most - 1];
    if (!last) return false;
    const upper = this.bound.upper();
    if (upper !== last.total) return upper < last.total;
    const { fates } = this.bound;
    const claims = claimsKept(
      this.choices,
      fates.map((fate) => fate === "kept"),
    );
    const kept = fates.map((fate) => fate !== "out");
    return compareDecided({ kept, total: upper, applications: applicationsOf(claims) }, last) >= 0;
  }
}

/** The first decisions of one part, in order. A part without choices has exactly one. */
export function listDecisions(choices: Choices, reach: Reach): Listed {
  return new Search(choices, reach).run();
}
