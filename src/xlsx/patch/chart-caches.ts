import type { Package } from "../package/package";
import { type Splice, spliced } from "../xml/text";
import { walk } from "../xml/walk";

const caches: ReadonlySet<string> = new Set(["numCache", "strCache", "multiLvlStrCache"]);

/** Takes the values away that charts keep beside references; ids are those of the references' formulas. */
export function dropCaches(file: Package, ids: readonly string[]): void {
  const byPart = new Map<string, Set<number>>();
  for (const id of ids) {
    const cut = id.lastIndexOf("@");
    const places = byPart.get(id.slice(0, cut)) ?? new Set<number>();
    byPart.set(id.slice(0, cut), places.add(Number(id.slice(cut + 1))));
  }
  for (const [part, places] of byPart) file.setText(part, withoutCaches(part, file.text(part), places));
}

function withoutCaches(part: string, xml: string, places: ReadonlySet<number>): string {
  const splices: Splice[] = [];
  let isStale = false;
  let open: { readonly from: number; readonly depth: number } | undefined;
  walk(part, xml, {
    open: ({ name, from, to, depth, isEmpty }) => {
      if (name === "f") isStale = places.has(to);
      if (!open && isStale && caches.has(name) && !isEmpty) open = { from, depth };
    },
    close: ({ to, depth }) => {
      if (open?.depth !== depth) return;
      splices.push({ from: open.from, to, text: "" });
      [open, isStale] = [undefined, false];
    },
  });
  return spliced(xml, splices);
}
