import type { Package } from "../package/package";
import { cutElements } from "../xml/cut-elements";
import { elementsOf } from "../xml/elements";
import { drawsShapes, withoutNotes } from "../xml/vml";
import { partsOf } from "./parts-of";

/** Takes all comments and notes off a sheet. Their boxes share a drawing with form controls, which stay. */
export function removeNotes(file: Package, sheet: string): void {
  const parts = partsOf(file, sheet, ["comments", "threadedComment"]);
  if (parts.length === 0) return;
  file.remove(parts);
  const drawings = file.relations(sheet).filter(({ type }) => type === "vmlDrawing");
  const ids = new Map(drawings.map(({ id, target }) => [id, target]));
  const own = elementsOf(sheet, file.text(sheet), ({ name }) => name === "legacyDrawing").flatMap(
    ({ tag }) => {
      const id = Object.entries(tag.attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? "";
      return ids.has(id) ? [id] : [];
    },
  );
  for (const id of own) {
    const part = file.find(ids.get(id) ?? "");
    if (part !== undefined && keepsControls(file, part)) continue;
    cutElements(
      file,
      sheet,
      ({ name, attributes }) => name === "legacyDrawing" && Object.values(attributes).includes(id),
    );
    if (part !== undefined) file.remove([part]);
  }
}

/** Takes the boxes of notes out of a drawing; whether anything else is drawn there. */
function keepsControls(file: Package, part: string): boolean {
  const rest = withoutNotes(file.text(part), () => true);
  if (drawsShapes(rest)) file.setText(part, rest);
  return drawsShapes(rest);
}
