import type { Package } from "../package/package";
import { LooseScanner } from "../read/scan-loose";
import { type Splice, spliced } from "../xml/text";
import { walk } from "../xml/walk";

/** What charts of all versions keep of the values that a reference before it leads to. */
const caches: ReadonlySet<string> = new Set([
  ...["numCache", "strCache", "multiLvlStrCache", "dlblRangeCache", "lvl"],
]);

/** References of charts by their parts, as numbers in the order in which a part has them. */
export type ChartReferences = ReadonlyMap<string, ReadonlySet<number>>;

/** Takes the values away that charts keep beside references. Other formulas of theirs may have been rewritten since. */
export function dropCaches(file: Package, stale: ChartReferences): void {
  for (const [part, numbers] of stale) file.setText(part, withoutCaches(part, file.text(part), numbers));
}

function withoutCaches(part: string, xml: string, numbers: ReadonlySet<number>): string {
  const splices: Splice[] = [];
  const scanner = new LooseScanner(part);
  const names: string[] = [];
  let isStale = false;
  let open: { readonly from: number; readonly depth: number } | undefined;
  walk(part, xml, {
    open: (tag) => {
      const { name, from, depth, isEmpty } = tag;
      names[depth] = name;
      if (name === "f" || name === "sqref") isStale = false;
      scanner.open(tag);
      // The newest charts keep the text of a title as a value beside its reference.
      const isCache = caches.has(name) || (name === "v" && names[depth - 1] === "txData");
      if (!open && isStale && isCache && !isEmpty) open = { from, depth };
    },
    text: scanner.text,
    close: (tag) => {
      const before = scanner.found.length;
      scanner.close(tag);
      if (scanner.found.length > before) isStale = numbers.has(before);
      if (open?.depth !== tag.depth) return;
      splices.push({ from: open.from, to: tag.to, text: "" });
      open = undefined;
    },
  });
  return spliced(xml, splices);
}
