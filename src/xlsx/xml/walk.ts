import { SaxesParser } from "saxes";
import { FileRefusal } from "../refusal";

/** An opening tag where it stands in the text. */
export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly from: number;
  readonly to: number;
  readonly isEmpty: boolean;
  /** How many elements it stands in. */
  readonly depth: number;
}

/** A closing tag; an empty element has none. */
export interface EndTag {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Who hears of what. */
export interface Listener {
  readonly open?: (tag: Tag) => void;
  readonly close?: (tag: EndTag) => void;
  readonly text?: (text: string) => void;
}

const DEEPEST = 200;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads XML in one go. Document types are refused, so that no entity can swell or fetch anything. */
export function walk(part: string, xml: string, { open, close, text }: Listener): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on("doctype", () => {
    throw new FileRefusal("entities", part);
  });
  parser.on("error", () => {
    throw new FileRefusal("damaged", part);
  });
  // "<" stands in no attribute, so the last one before a tag's end is its beginning.
  const startOf = (to: number): number => xml.lastIndexOf("<", to - 1);
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    if (depth >= DEEPEST) throw new FileRefusal("damaged", part);
    const to = parser.position;
    const prefix = name.includes(":") ? name.slice(0, name.indexOf(":") + 1) : "";
    open?.({
      ...{ prefix, to, depth, isEmpty: isSelfClosing },
      ...{ name: localName(name), attributes, from: startOf(to) },
    });
    depth += 1;
  });
  parser.on("closetag", ({ name, isSelfClosing }) => {
    depth -= 1;
    const to = parser.position;
    if (!isSelfClosing) close?.({ name: localName(name), from: startOf(to), to, depth });
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(xml).close();
}
