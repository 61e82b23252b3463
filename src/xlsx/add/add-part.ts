import type { Package } from "../package/package";
import { relationsPart } from "../package/relations";
import { escaped, spliced } from "../xml/text";
import { walk } from "../xml/walk";

const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";
export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The text with something put before an element's end; a part whose element is empty gets one with an end. */
export function appended(part: string, xml: string, element: string, inside: string): string {
  let place: { from: number; to: number; text: string } | undefined;
  walk(part, xml, {
    open: ({ name, isEmpty, prefix, from, to }) => {
      if (name !== element || !isEmpty || place) return;
      const head = xml.slice(from, to).replace(/\s*\/>$/, ">");
      place = { from, to, text: `${head}${inside}</${prefix}${name}>` };
    },
    close: ({ name, from }) => {
      if (name === element) place ??= { from, to: from, text: inside };
    },
  });
  return place ? spliced(xml, [place]) : xml;
}

/** Says that a part refers to another; answers the relation's id. */
export function addRelation(file: Package, owner: string, type: string, target: string): string {
  const part = relationsPart(owner);
  const taken = new Set(file.relations(owner).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const xml = file.optionalText(part) ?? `<Relationships xmlns="${packaged}"></Relationships>`;
  const relation = `<Relationship Id="rId${number}" Type="${office}/${type}" Target="${escaped(target)}"/>`;
  file.setText(part, appended(part, xml, "Relationships", relation));
  return `rId${number}`;
}

/** Says of what kind a part is. */
export function addContentType(file: Package, part: string, type: string): void {
  const override = `<Override PartName="/${escaped(part)}" ContentType="${type}"/>`;
  file.setContentTypes(appended("[Content_Types].xml", file.contentTypes(), "Types", override));
}

/** The first name that no part has yet: `before1after`, `before2after`. */
export function freeName(file: Package, before: string, after: string): string {
  let number = 1;
  while (file.find(`${before}${number}${after}`) !== undefined) number += 1;
  return `${before}${number}${after}`;
}
