import type { Package } from "./package";

/** All parts that the package leads to, from relation to relation. */
function reached(file: Package): ReadonlySet<string> {
  const found = new Set<string>();
  let waiting = [""];
  while (waiting.length > 0) {
    const next = waiting.flatMap((part) => file.relations(part)).filter(({ isExternal }) => !isExternal);
    waiting = next.flatMap(({ target }) => {
      const part = file.find(target);
      if (part === undefined || found.has(part)) return [];
      found.add(part);
      return [part];
    });
  }
  return found;
}

/** Does work on a package, then removes the parts that nothing leads to any more. What led nowhere before stays. */
export function pruned(file: Package, work: () => void): void {
  const before = reached(file);
  work();
  const after = reached(file);
  file.remove([...before].filter((part) => !after.has(part)));
}
