import type { Package } from "../package/package";
import { elementsOf, type Found } from "./elements";
import { type Splice, spliced } from "./text";
import type { Tag } from "./walk";

/** Takes whole elements out of a part, with all that stands in them; answers whether there were any. */
export function cutElements(
  file: Package,
  part: string,
  isWanted: (tag: Tag) => boolean,
  isGone: (found: Found, xml: string) => boolean = () => true,
): boolean {
  const xml = file.text(part);
  const gone = elementsOf(part, xml, isWanted).filter((found) => isGone(found, xml));
  if (gone.length > 0) file.setText(part, spliced(xml, gone.map(cut)));
  return gone.length > 0;
}

/** Takes out elements that have nothing in them any more, and those around them that this leaves empty. */
export function cutHollow(file: Package, part: string, names: ReadonlySet<string>): void {
  let before = "";
  while (before !== file.text(part)) {
    before = file.text(part);
    const hollow = elementsWith(part, before, names);
    if (hollow.length > 0) file.setText(part, spliced(before, hollow.map(cut)));
  }
}

/** The innermost elements of some names without anything in them. */
function elementsWith(part: string, xml: string, names: ReadonlySet<string>): readonly Found[] {
  const starts = new Set(
    [...xml.matchAll(/<((?:\w+:)?\w+)(?:\s[^<>]*)?(?:\/>|>\s*<\/\1\s*>)/g)].map(({ index }) => index),
  );
  return elementsOf(part, xml, ({ name, from }) => names.has(name) && starts.has(from));
}

/** Says anew how many children a list has, where it says so; Excel finds another number damaged. */
export function recount(file: Package, part: string, list: string, child: string): void {
  const xml = file.text(part);
  const splices = elementsOf(part, xml, ({ name }) => name === list).flatMap((found): Splice[] => {
    const { tag, from, to } = found;
    const inside = elementsOf(part, xml.slice(from, to), ({ name }) => name === child);
    const head = xml.slice(from, tag.to);
    const text = head.replace(/(\scount\s*=\s*)(?:"\d*"|'\d*')/, `$1"${inside.length}"`);
    return text === head ? [] : [{ from, to: tag.to, text }];
  });
  if (splices.length > 0) file.setText(part, spliced(xml, splices));
}

const cut = ({ from, to }: Found): Splice => ({ from, to, text: "" });
