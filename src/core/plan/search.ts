import { type Bound, boundsOf, type Fate } from "./bound";
import type { Choices } from "./bundles";
import { goodDecisions } from "./good-decisions";
import { applicationsOf, compareDecided, type Decided, Valuer } from "./value";

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

/**
 * Branch and bound over the bundles of one part: exact, the first decisions in the order of `compareDecided`. A half-made
 * decision is dropped only where its upper bound shows that nothing it can become is among the first.
 */
class Search {
  private readonly valuer: Valuer;
  private readonly bounds: readonly Bound[];
  private readonly fates: Fate[];
  private readonly order: readonly number[];
  private readonly found: Decided[] = [];
  private steps = 0;

  constructor(
    private readonly choices: Choices,
    private readonly reach: Reach,
  ) {
    this.valuer = new Valuer(choices);
    this.bounds = boundsOf(choices);
    this.fates = choices.bundles.map((): Fate => "open");
    const worth = choices.bundles.map((_, bundle) => this.bounds[0]?.worthOf(bundle) ?? 0);
    this.order = [...worth.keys()].sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b);
  }

  run(): Listed {
    // Good decisions first: the better the worst of the list, the more can be dropped unseen.
    for (const decided of goodDecisions(this.choices, this.valuer, this.order)) this.list(decided);
    this.decide(0);
    return { decisions: this.found, complete: this.steps <= this.reach.steps };
  }

  private decide(depth: number): void {
    this.steps += 1;
    if (this.steps > this.reach.steps || this.isHopeless()) return;
    const at = this.order.findIndex((one, place) => place >= depth && this.fates[one] === "open");
    const bundle = this.order[at];
    if (bundle === undefined) {
      this.record();
      return;
    }
    const { rivals = [], loose = false } = this.choices.bundles[bundle] ?? {};
    const closing = rivals.filter((rival) => this.fates[rival] === "open");
    this.fates[bundle] = "kept";
    for (const rival of closing) this.change(rival, "out");
    this.decide(at + 1);
    for (const rival of closing) this.change(rival, "open");
    // Without a rival that can still be kept, leaving it out would leave something for nothing.
    if (loose || closing.length > 0) {
      this.change(bundle, "out");
      this.decide(at + 1);
    }
    this.change(bundle, "open");
  }

  private change(bundle: number, fate: Fate): void {
    this.fates[bundle] = fate;
    for (const bound of this.bounds) bound.changed(bundle, this.fates);
  }

  private record(): void {
    const kept = this.fates.map((fate) => fate === "kept");
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
    const upper = Math.min(...this.bounds.map((bound) => bound.upper(this.fates)));
    if (upper !== last.total) return upper < last.total;
    const kept = this.fates.map((fate) => fate === "kept");
    const hopeful = this.fates.map((fate) => fate !== "out");
    const applications = applicationsOf(this.valuer.claims(kept));
    return compareDecided({ kept: hopeful, total: upper, applications }, last) >= 0;
  }
}

/** The first decisions of one part, in order. A part without choices has exactly one. */
export function listDecisions(choices: Choices, reach: Reach): Listed {
  return new Search(choices, reach).run();
}
