import type { Bound } from "./bound";

/**
 * Two sets of bundles of which every permitted decision leaves out one: rivals on different costs. Such a choice
 * concerns the whole plan and is made first, the weightiest of all.
 */
export function sidesOf(bound: Bound): [number[], number[]] | undefined {
  const { fates, across } = bound;
  const { bundles } = bound.model.choices;
  const isOpen = (one: number): boolean => fates[one] === "open";
  const worth = (side: readonly number[]): number =>
    side.reduce((sum, one) => sum + (bound.alone[one] ?? 0), 0);
  let found: [number[], number[]] | undefined;
  let most = -1;
  for (const [one, all] of across.entries()) {
    const far = isOpen(one) ? all.filter(isOpen) : [];
    const [first] = far;
    if (first === undefined) continue;
    // Where one of the far ones is kept, everything that stands against all of them is out.
    const near = (bundles[first]?.rivals ?? []).filter(
      (other) => isOpen(other) && far.every((rival) => bundles[rival]?.rivals.includes(other)),
    );
    const least = Math.min(worth(far), worth(near));
    if (least <= most) continue;
    most = least;
    found = worth(near) > worth(far) ? [far, near] : [near, far];
  }
  return found;
}

/** Open bundles that are only in options which earn too much less than the best of their cell. */
export function unlikely(bound: Bound, less: number): number[] {
  const found: number[] = [];
  for (const [at, cell] of bound.cells.entries()) {
    if (cell.options.length < 2 || !cell.bundles.some((one) => bound.fates[one] === "open")) continue;
    const likely = cell.options.filter((option) => bound.worthOf(cell, option) >= bound.bestOf(at) - less);
    for (const one of cell.bundles)
      if (bound.fates[one] === "open" && !likely.some(({ bundles }) => bundles.has(one))) found.push(one);
  }
  return found;
}

/** The open bundle to decide next: of the cell whose best option earns most more than its second. */
export function nextBundle(bound: Bound): number | undefined {
  let found: number | undefined;
  let most = -1;
  for (const cell of bound.cells) {
    if (!cell.bundles.some((one) => bound.fates[one] === "open")) continue;
    const worth = cell.options.map((option) => bound.worthOf(cell, option));
    const best = Math.max(...worth);
    const option = cell.options[worth.indexOf(best)];
    const second = Math.max(0, ...worth.filter((_, at) => cell.options[at] !== option));
    const bundle = cell.bundles.find((one) => bound.fates[one] === "open" && option?.bundles.has(one));
    if (bundle === undefined || best - second <= most) continue;
    most = best - second;
    found = bundle;
  }
  // What adds to no total is decided last, in the order of the list.
  const rest = bound.fates.indexOf("open");
  return found ?? (rest < 0 ? undefined : rest);
}
