import { type Tag, walk } from "./walk";

/** An element as it stands in the text of its part. */
export interface Found {
  readonly tag: Tag;
  readonly from: number;
  readonly to: number;
}

/** All elements of some names, outermost only, in their order. */
export function elementsOf(part: string, xml: string, isWanted: (tag: Tag) => boolean): readonly Found[] {
  const found: Found[] = [];
  let open: Tag | undefined;
  walk(part, xml, {
    open: (tag) => {
      if (open || !isWanted(tag)) return;
      if (tag.isEmpty) found.push({ tag, from: tag.from, to: tag.to });
      else open = tag;
    },
    close: ({ to, depth }) => {
      if (open?.depth !== depth) return;
      found.push({ tag: open, from: open.from, to });
      open = undefined;
    },
  });
  return found;
}

/** The text of the elements of a name inside of another's own text. */
export function textsIn(part: string, xml: string, { from, to }: Found, wanted: string): readonly string[] {
  const texts: string[] = [];
  let text: string | undefined;
  walk(part, xml.slice(from, to), {
    open: ({ name }) => {
      if (name === wanted) text = "";
    },
    text: (piece) => {
      if (text !== undefined) text += piece;
    },
    close: ({ name }) => {
      if (name !== wanted || text === undefined) return;
      texts.push(text.trim());
      text = undefined;
    },
  });
  return texts;
}
