import type { Claim } from "./claims";
import { type Cell, cellsOf, type Option } from "./cells";
import type { Hope } from "./hopes";
import type { Model } from "./model";
import { ALIVE, DEAD, ProgrammeBound, type Status, SURE } from "./programme-bound";

/** What is known of a bundle while searching. */
export type Fate = "open" | "kept" | "out";

/** Prices of counting a hope, and of a yen under each ceiling. */
export interface Prices {
  readonly hopes: Float64Array;
  readonly ceilings: Float64Array;
}

/**
 * An upper bound of what a part can give under a half-made decision. What each programme grants and what stands
 * together on each cost are judged apart, each exactly; prices tie them together (a Lagrangian relaxation): a hope that
 * an option keeps earns its price, and a programme that counts on it pays it; a yen under a ceiling pays the price of
 * the ceiling, and the ceiling earns it in full. Whatever the prices are, no decision gives more than what all earn
 * together.
 */
export class Bound {
  readonly fates: Fate[];
  readonly cells: readonly Cell[];
  readonly programmes: readonly ProgrammeBound[];
  /** For each bundle its rivals on other costs. */
  /** What the hopes of each bundle are granted, each by itself. */
  readonly alone: readonly number[];
  readonly across: readonly (readonly number[])[];
  prices: Prices;
  private readonly status: Uint8Array;
  private readonly depths: readonly number[];
  /** The programme of each hope, and the hope's place in it. */
  private readonly homes: readonly number[];
  private readonly places: readonly number[];
  private readonly ceilingsOf: readonly (readonly number[])[];
  private readonly cellsOf: readonly (readonly number[])[];
  private readonly hanging: readonly (readonly number[])[];
  private readonly ofProgramme: Float64Array;
  private readonly ofCell: Float64Array;
  private ofCeilings = 0;

  constructor(readonly model: Model) {
    const { hopes, choices, ceilings } = model;
    this.fates = choices.bundles.map(() => "open");
    this.cells = cellsOf(model);
    this.programmes = model.programmes.map((one) => new ProgrammeBound(one, model.eligible));
    this.prices = { hopes: new Float64Array(hopes.length), ceilings: new Float64Array(ceilings.length) };
    this.status = new Uint8Array(hopes.length);
    this.depths = depthsOf(hopes);
    const { programmes } = model;
    this.homes = holders(
      hopes.length,
      programmes.map((one) => one.hopes),
    ).map(([one = -1]) => one);
    this.places = hopes.map((_, hope) => programmes[this.homes[hope] ?? -1]?.hopes.indexOf(hope) ?? 0);
    this.ceilingsOf = holders(
      hopes.length,
      ceilings.map((one) => one.hopes),
    );
    this.cellsOf = holders(
      choices.bundles.length,
      this.cells.map((one) => one.bundles),
    );
    const needing = holders(
      hopes.length,
      hopes.map(({ needs }) => needs.flat()),
    );
    this.hanging = choices.bundles.map((_, bundle) => this.hangingOn(bundle, needing));
    this.ofProgramme = new Float64Array(model.programmes.length);
    this.ofCell = new Float64Array(this.cells.length);
    for (const hope of this.needsFirst(hopes.keys())) this.judge(hope);
    this.alone = this.aloneWithPrices();
    this.across = choices.bundles.map(({ rivals, claims }) =>
      rivals.filter((rival) => !shareCost(claims, choices.bundles[rival]?.claims ?? [])),
    );
    this.reprice();
  }

  /** What each bundle is granted alone; half of it is the first price of its hopes. */
  private aloneWithPrices(): number[] {
    const { choices, hopes, programmes } = this.model;
    const found = choices.bundles.map(() => 0);
    for (const { hopes: own, alone } of programmes)
      for (const [place, hope] of own.entries()) {
        const { bundle = -1 } = hopes[hope] ?? {};
        if (bundle < 0) continue;
        found[bundle] = (found[bundle] ?? 0) + (alone[place] ?? 0);
        this.prices.hopes[hope] = (alone[place] ?? 0) / 2;
      }
    return found;
  }

  /** Hopes whose state a bundle can change: its own, and those that need one of them. */
  private hangingOn(bundle: number, needing: readonly (readonly number[])[]): number[] {
    const { hopes } = this.model;
    const found = new Set([...hopes.keys()].filter((hope) => hopes[hope]?.bundle === bundle));
    for (const from of found) for (const hope of needing[from] ?? []) found.add(hope);
    return this.needsFirst(found);
  }

  private needsFirst(hopes: Iterable<number>): number[] {
    return [...hopes].sort((a, b) => (this.depths[a] ?? 0) - (this.depths[b] ?? 0));
  }

  /** Changes the fate of a bundle, and the bound with it. */
  set(bundle: number, fate: Fate): void {
    this.fates[bundle] = fate;
    for (const hope of this.hanging[bundle] ?? []) {
      if (!this.judge(hope)) continue;
      this.countProgramme(this.homes[hope] ?? -1);
      const own = this.model.hopes[hope]?.bundle ?? -1;
      if (own !== bundle) for (const cell of this.cellsOf[own] ?? []) this.countCell(cell);
    }
    for (const cell of this.cellsOf[bundle] ?? []) this.countCell(cell);
  }

  /** No decision that agrees with the fates gives more: exact but for the smallest fractions of a yen. */
  value(): number {
    let sum = this.ofCeilings;
    for (const one of this.ofProgramme) sum += one;
    for (const one of this.ofCell) sum += one;
    return sum;
  }

  /** The same in whole yen; half a yen keeps the bound above what fractions lose. */
  upper(): number {
    return Math.floor(this.value() + 0.5);
  }

  /** Takes over the prices as they are now. */
  reprice(): void {
    const { programmes, ceilings } = this.model;
    const { hopes: prices, ceilings: rates } = this.prices;
    this.ofCeilings = 0;
    for (let at = 0; at < ceilings.length; at++)
      this.ofCeilings += (ceilings[at]?.yen ?? 0) * (rates[at] ?? 0);
    for (let at = 0; at < programmes.length; at++) {
      const own = programmes[at]?.hopes ?? [];
      for (let place = 0; place < own.length; place++) {
        const hope = own[place] ?? 0;
        let profit = 1;
        for (const ceiling of this.ceilingsOf[hope] ?? []) profit -= rates[ceiling] ?? 0;
        this.programmes[at]?.setPrice(place, prices[hope] ?? 0, Math.max(0, profit));
      }
      this.programmes[at]?.priced();
      this.countProgramme(at);
    }
    for (let cell = 0; cell < this.cells.length; cell++) this.countCell(cell);
  }

  copyOfPrices(): Prices {
    return { hopes: this.prices.hopes.slice(), ceilings: this.prices.ceilings.slice() };
  }

  isAlive(hope: number): boolean {
    return this.status[hope] !== DEAD;
  }

  /** What an option earns: less than nothing where it leaves out what is kept. */
  worthOf({ bundles }: Cell, option: Option): number {
    for (const one of bundles) if (this.fates[one] === "kept" && !option.bundles.has(one)) return -1;
    let worth = 0;
    for (const hope of option.hopes) if (this.status[hope] !== DEAD) worth += this.prices.hopes[hope] ?? 0;
    return worth;
  }

  /** What the best option of a cell earns. */
  bestOf(cell: number): number {
    return this.ofCell[cell] ?? 0;
  }

  private countCell(at: number): void {
    const cell = this.cells[at];
    let best = 0;
    if (cell) for (const option of cell.options) best = Math.max(best, this.worthOf(cell, option));
    this.ofCell[at] = best;
  }

  private countProgramme(at: number): void {
    this.ofProgramme[at] = this.programmes[at]?.most() ?? 0;
  }

  /** Brings the state of a hope up to date; whether it has changed. */
  private judge(hope: number): boolean {
    const status = this.statusOf(hope);
    if (this.status[hope] === status) return false;
    this.status[hope] = status;
    this.programmes[this.homes[hope] ?? -1]?.setStatus(this.places[hope] ?? 0, status);
    return true;
  }

  private statusOf(hope: number): Status {
    const { bundle = -1, needs = [] } = this.model.hopes[hope] ?? {};
    const fate = bundle < 0 ? "kept" : this.fates[bundle];
    if (fate === "out") return DEAD;
    let status: Status = fate === "kept" ? SURE : ALIVE;
    // In a circle of needs nothing is known before it is valued as a whole.
    if (this.depths[hope] === Infinity) return ALIVE;
    for (const by of needs) {
      let met: Status = DEAD;
      for (const other of by) met = Math.max(met, this.status[other] ?? DEAD) as Status;
      status = Math.min(status, met) as Status;
    }
    return status;
  }
}

/** How many steps of needs stand behind each hope; without end where they go in a circle. */
function depthsOf(hopes: readonly Hope[]): number[] {
  const depths = hopes.map(({ needs }) => (needs.length === 0 ? 0 : Infinity));
  for (let more = true; more;) {
    more = false;
    for (const [hope, { needs }] of hopes.entries()) {
      const depth = 1 + Math.max(...needs.flat().map((other) => depths[other] ?? 0));
      if (depths[hope] !== Infinity || depth === Infinity) continue;
      depths[hope] = depth;
      more = true;
    }
  }
  return depths;
}

const shareCost = (some: readonly Claim[], others: readonly Claim[]): boolean =>
  some.some(({ line: { costId } }) => others.some(({ line }) => line.costId === costId));

/** For each of so many things, by number, the places of the lists that hold it. */
function holders(size: number, lists: readonly (readonly number[])[]): number[][] {
  const found = Array.from({ length: size }, (): number[] => []);
  for (const [place, list] of lists.entries()) for (const one of new Set(list)) found[one]?.push(place);
  return found;
}
