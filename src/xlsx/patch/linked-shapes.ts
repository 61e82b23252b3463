import type { Package } from "../package/package";
import { pruned } from "../package/prune";
import { relationsPart } from "../package/relations";
import { dropUnusedRelations } from "../package/unused-relations";
import { partsOf } from "../privacy/parts-of";
import { readListing } from "../read/read-package";
import { cutElements } from "../xml/cut-elements";
import { withoutAttribute } from "../xml/edit-tags";
import { elementsOf } from "../xml/elements";
import { meantText, type Splice, spliced } from "../xml/text";
import { withoutShapes } from "../xml/vml";
import { type Tag, walk } from "../xml/walk";

/** Whether a reference shows what the copy has no more; its sheet is known unless the shape stands in a chart. */
export type ShowsGone = (reference: string, sheet: string | undefined) => boolean;

/**
 * Shapes that show a cell keep its text, and pictures of cells (Excel's camera) keep what they looked like. A shape of
 * emptied cells stays without text and link; a picture of theirs goes.
 */
export function dropLinkedShapes(file: Package, isGone: ShowsGone): void {
  const { sheets, others } = readListing(file);
  const owners = new Map<string, string>();
  for (const { name, part } of [...sheets, ...others])
    for (const drawing of partsOf(file, part, ["drawing", "vmlDrawing"])) owners.set(drawing, name);
  pruned(file, () => {
    for (const part of file.names().filter((name) => /^xl\/drawings\/[^/]+\.(?:xml|vml)$/i.test(name))) {
      const sheet = owners.get(part);
      const isTold = (reference = ""): boolean => reference !== "" && isGone(meantText(reference), sheet);
      if (/\.vml$/i.test(part)) dropOldPictures(file, part, isTold);
      else {
        emptyShapes(file, part, isTold);
        dropPictures(file, part, isTold);
      }
    }
  });
}

type IsTold = (reference: string | undefined) => boolean;

function emptyShapes(file: Package, part: string, isTold: IsTold): void {
  const xml = file.text(part);
  const splices: Splice[] = [];
  const isLinked = ({ name, attributes }: Tag): boolean => name === "sp" && isTold(attributes["textlink"]);
  let shape: number | undefined;
  let text: number | undefined;
  walk(part, xml, {
    open: (tag) => {
      if (shape === undefined && isLinked(tag)) {
        shape = tag.depth;
        const head = withoutAttribute(xml.slice(tag.from, tag.to), "textlink");
        splices.push({ from: tag.from, to: tag.to, text: head });
        if (tag.isEmpty) shape = undefined;
      } else if (shape !== undefined && tag.name === "t" && !tag.isEmpty) text = tag.to;
    },
    close: ({ depth, name, from }) => {
      if (name === "t" && text !== undefined) {
        splices.push({ from: text, to: from, text: "" });
        text = undefined;
      }
      if (depth === shape) shape = undefined;
    },
  });
  if (splices.length > 0) file.setText(part, spliced(xml, splices));
}

/** A picture alone goes with its place on the sheet; one of a group leaves the group as it is otherwise. */
function dropPictures(file: Package, part: string, isTold: IsTold): void {
  const inside = (xml: string, isWanted: (tag: Tag) => boolean): boolean =>
    elementsOf(part, xml, isWanted).length > 0;
  const shows = (xml: string): boolean =>
    inside(xml, ({ name, attributes }) => name === "cameraTool" && isTold(attributes["cellRange"]));
  const isCut = [
    cutElements(
      file,
      part,
      ({ name }) => /^(?:twoCell|oneCell|absolute)Anchor$/.test(name),
      ({ from, to }, xml) =>
        shows(xml.slice(from, to)) && !inside(xml.slice(from, to), ({ name }) => name === "grpSp"),
    ),
    cutElements(
      file,
      part,
      ({ name }) => name === "pic",
      ({ from, to }, xml) => shows(xml.slice(from, to)),
    ),
  ];
  if (isCut.includes(true)) dropUnusedRelations(file, part);
}

function dropOldPictures(file: Package, part: string, isTold: IsTold): void {
  const before = file.text(part);
  const after = withoutShapes(before, (shape) => {
    const [, reference] = /<(?:\w+:)?FmlaPict\s*>([^<]*)</.exec(shape) ?? [];
    return isTold(reference?.trim());
  });
  if (after === before) return;
  file.setText(part, after);
  // What reads XML cannot read this drawing, so its text is searched for the names of relations.
  const list = relationsPart(part);
  const lost = file.relations(part).filter(({ id }) => !after.includes(`"${id}"`));
  const splices = lost.map(({ from, to }) => ({ from, to, text: "" }));
  if (splices.length > 0) file.setText(list, spliced(file.text(list), splices));
}
