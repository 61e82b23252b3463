import { grouped } from "./grouped";
import type { Model } from "./model";

/** Bundles that stand against each other on one cost, and the largest sets of them that may be kept together. */
export interface Cell {
  readonly bundles: readonly number[];
  readonly options: readonly Option[];
}

export interface Option {
  readonly bundles: ReadonlySet<number>;
  /** Hopes of these bundles on this cost that can be confirmed with this option. */
  readonly hopes: readonly number[];
}

/** So many options of one cell are looked at; with more, each bundle is looked at by itself. */
const OPTIONS = 64;

/** Every hope that hangs on a bundle lies in exactly one cell. */
export function cellsOf(model: Model): Cell[] {
  const { bundles } = model.choices;
  const rivals = bundles.map((one) => new Set(one.rivals));
  return model.costs.flatMap((cost) => {
    const here = grouped(cost.hopes, (hope) => model.hopes[hope]?.bundle ?? -1);
    here.delete(-1);
    return touching([...here.keys()], rivals).flatMap((cell) => {
      const sets = largestSets(cell, rivals);
      return sets
        ? [cellOf(model, { cell, sets }, here)]
        : cell.map((one) => cellOf(model, { cell: [one], sets: [[one]] }, here));
    });
  });
}

type Rivals = readonly ReadonlySet<number>[];

/** Sorts bundles into sets that do not stand against each other. */
function touching(bundles: readonly number[], rivals: Rivals): number[][] {
  const left = new Set(bundles);
  return bundles.flatMap((first) => {
    if (!left.has(first)) return [];
    const cell = new Set([first]);
    for (const one of cell) {
      left.delete(one);
      for (const rival of rivals[one] ?? []) if (left.has(rival)) cell.add(rival);
    }
    return [[...cell]];
  });
}

/** The largest permitted sets of some bundles; undefined where there are too many of them. */
function largestSets(bundles: readonly number[], rivals: Rivals): number[][] | undefined {
  const found: number[][] = [];
  const apart = (some: readonly number[], one: number): number[] =>
    some.filter((other) => other !== one && !rivals[one]?.has(other));
  const grow = (set: readonly number[], free: readonly number[], done: readonly number[]): void => {
    const [pivot = done[0]] = free;
    if (found.length > OPTIONS) return;
    if (pivot === undefined) found.push([...set]);
    // A largest set holds the pivot or one of its rivals.
    let open = free;
    let tried = done;
    for (const one of free.filter((other) => other === pivot || rivals[pivot ?? -1]?.has(other))) {
      grow([...set, one], apart(open, one), apart(tried, one));
      open = open.filter((other) => other !== one);
      tried = [...tried, one];
    }
  };
  grow([], bundles, []);
  return found.length > OPTIONS ? undefined : found;
}

function cellOf(
  { hopes }: Model,
  { cell, sets }: { readonly cell: readonly number[]; readonly sets: readonly (readonly number[])[] },
  here: ReadonlyMap<number, readonly number[]>,
): Cell {
  const members = new Set(cell.flatMap((bundle) => here.get(bundle) ?? []));
  const options = sets.map((set): Option => {
    const own = set.flatMap((bundle) => here.get(bundle) ?? []);
    const isMet = (by: readonly number[]): boolean =>
      by.some((other) => !members.has(other) || own.includes(other));
    return { bundles: new Set(set), hopes: own.filter((hope) => hopes[hope]?.needs.every(isMet)) };
  });
  return { bundles: cell, options };
}
