const longest = 31;

/** A name for a sheet that no other has, whatever its letters' case: 予算, 予算 (2), 予算 (3). */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, longest - ending.length) + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}
