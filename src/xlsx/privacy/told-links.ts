import { isPublicAddress } from "../../sheets/public-address";
import type { Package } from "../package/package";
import { ownerOf, type Relation } from "../package/relations";
import { dropUnusedRelations } from "../package/unused-relations";
import { cutElements, cutHollow } from "../xml/cut-elements";
import { partsOf } from "./parts-of";

/** Links of cells, and of shapes and pictures: a click on them, or the pointer over them. */
const links: ReadonlySet<string> = new Set([...["hyperlink", "hlinkClick", "hlinkHover", "hlinkMouseOver"]]);

/** Where links lead that tell of their writer's files, servers, mail and telephones, each once. */
export function toldLinks(file: Package): string[] {
  const told = linkOwners(file).flatMap((part) => file.relations(part).filter(isTold));
  return [...new Set(told.map(({ target }) => target))];
}

/** Takes such links out; what cells and shapes show stays. */
export function removeToldLinks(file: Package): void {
  let isCut = false;
  for (const part of linkOwners(file)) {
    const ids = new Set(file.relations(part).flatMap((one) => (isTold(one) ? [one.id] : [])));
    if (ids.size === 0) continue;
    isCut = true;
    cutElements(
      file,
      part,
      ({ name, attributes }) =>
        links.has(name) &&
        Object.entries(attributes).some(([key, value]) => key.includes(":") && ids.has(value)),
    );
    cutHollow(file, part, new Set(["hyperlinks"]));
    dropUnusedRelations(file, part, ({ id }) => ids.has(id));
  }
  // Programs list the addresses of all links of shapes once more among the document's properties.
  if (!isCut) return;
  for (const part of partsOf(file, "", ["extended-properties"]))
    cutElements(file, part, ({ name }) => name === "HLinks");
}

/** Parts with relations: sheets, drawings, charts, diagrams. Drawings of notes are no XML and have no links. */
const linkOwners = (file: Package): string[] =>
  file.names().flatMap((name) => {
    const owner = ownerOf(name);
    const part = owner === undefined || !/\.xml$/i.test(owner) ? undefined : file.find(owner);
    return part === undefined ? [] : [part];
  });

const isTold = ({ type, target, isExternal }: Relation): boolean =>
  type === "hyperlink" && isExternal && !isPublicAddress(target);
