import type { Package } from "../package/package";
import { dropUnusedRelations } from "../package/unused-relations";
import { partsOf } from "../privacy/parts-of";
import { cutElements } from "../xml/cut-elements";
import { textsIn } from "../xml/elements";
import type { Hiding } from "./hidden-cells";

/** Takes out shapes, charts and pictures that are squeezed to nothing between the first and last of hidden cells. */
export function dropHiddenShapes(file: Package, sheet: string, hiding: Hiding): void {
  for (const part of partsOf(file, sheet, ["drawing"])) {
    const isCut = cutElements(
      file,
      part,
      ({ name, attributes: { editAs = "twoCell" } }) => name === "twoCellAnchor" && editAs === "twoCell",
      (found, xml) => {
        const [top, bottom] = textsIn(part, xml, found, "row").map(Number);
        const [left, right] = textsIn(part, xml, found, "col").map(Number);
        if (top === undefined || bottom === undefined || left === undefined || right === undefined)
          return false;
        return hiding.hides({ top, left, bottom, right });
      },
    );
    if (isCut) dropUnusedRelations(file, part);
  }
}
