import type { Package } from "../package/package";
import { cellText, type Splice, spliced } from "./text";
import { type Tag, walk } from "./walk";

/** Writes some opening tags of a part anew; what stands in their elements stays. */
export function editTags(
  file: Package,
  part: string,
  isWanted: (tag: Tag) => boolean,
  edited: (text: string, tag: Tag) => string,
): void {
  const xml = file.text(part);
  const splices: Splice[] = [];
  walk(part, xml, {
    open: (tag) => {
      if (!isWanted(tag)) return;
      const { from, to } = tag;
      const before = xml.slice(from, to);
      const text = edited(before, tag);
      if (text !== before) splices.push({ from, to, text });
    },
  });
  if (splices.length > 0) file.setText(part, spliced(xml, splices));
}

const attribute = (name: string): RegExp => new RegExp(`(\\s(?:\\w+:)?${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);

/** An opening tag without an attribute, whatever its prefix. */
export const withoutAttribute = (tag: string, name: string): string => tag.replace(attribute(name), "");

/** An opening tag with another value in an attribute that it has, written as XML has it in quotes. */
export const withAttribute = (tag: string, name: string, value: string): string =>
  tag.replace(attribute(name), (_, head: string) => `${head}"${value}"`);

/** An opening tag with a value in an attribute that it may not have yet. */
export const givenAttribute = (tag: string, name: string, value: string): string =>
  withoutAttribute(tag, name).replace(/\s*\/?>$/, (end) => ` ${name}="${value}"${end}`);

/** A text as an attribute has it, where a line break would be read as a blank. */
export const attributeText = (text: string): string =>
  cellText(text).replace(/[\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
