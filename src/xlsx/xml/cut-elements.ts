import type { Package } from "../package/package";
import { type Splice, spliced } from "./text";
import { type Tag, walk } from "./walk";

/** Takes whole elements out of a part, with all that stands in them. */
export function cutElements(file: Package, part: string, isWanted: (tag: Tag) => boolean): void {
  const xml = file.text(part);
  const splices: Splice[] = [];
  let open: { readonly from: number; readonly depth: number } | undefined;
  walk(part, xml, {
    open: (tag) => {
      if (open || !isWanted(tag)) return;
      if (tag.isEmpty) splices.push({ from: tag.from, to: tag.to, text: "" });
      else open = { from: tag.from, depth: tag.depth };
    },
    close: ({ to, depth }) => {
      if (open?.depth !== depth) return;
      splices.push({ from: open.from, to, text: "" });
      open = undefined;
    },
  });
  if (splices.length > 0) file.setText(part, spliced(xml, splices));
}
