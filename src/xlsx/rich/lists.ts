import { type Tag, walk } from "../xml/walk";

/** An element of a list, with the elements inside that say what it is. */
export interface Listed {
  readonly tag: Tag;
  readonly from: number;
  readonly to: number;
  readonly inside: readonly Inside[];
}

/** An element inside: a value with its text, or a key of a structure. */
export interface Inside {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** All elements of a name with those of another name inside of them, in their order. */
export function listed(part: string, xml: string, name: string, child: string): readonly Listed[] {
  const found: Listed[] = [];
  let open:
    { readonly tag: Tag; readonly inside: { attributes: Tag["attributes"]; text: string }[] } | undefined;
  let isText = false;
  walk(part, xml, {
    open: (tag) => {
      if (open) {
        if (tag.name !== child) return;
        open.inside.push({ attributes: tag.attributes, text: "" });
        isText = !tag.isEmpty;
      } else if (tag.name === name) {
        if (tag.isEmpty) found.push({ tag, from: tag.from, to: tag.to, inside: [] });
        else open = { tag, inside: [] };
      }
    },
    text: (piece) => {
      const last = open?.inside.at(-1);
      if (isText && last) last.text += piece;
    },
    close: ({ depth, to }) => {
      isText = false;
      if (open?.tag.depth !== depth) return;
      found.push({ ...open, from: open.tag.from, to });
      open = undefined;
    },
  });
  return found;
}
