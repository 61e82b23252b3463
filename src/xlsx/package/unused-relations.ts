import { spliced } from "../xml/text";
import { walk } from "../xml/walk";
import type { Package } from "./package";
import { type Relation, relationsPart } from "./relations";

/** Takes out relations of a part that its text, which must name those in question, does not name any more. */
export function dropUnusedRelations(
  file: Package,
  part: string,
  isInQuestion: (relation: Relation) => boolean = () => true,
): void {
  const used = new Set<string>();
  walk(part, file.text(part), {
    open: ({ attributes }) => {
      for (const [key, value] of Object.entries(attributes)) if (key.includes(":")) used.add(value);
    },
  });
  const lost = file.relations(part).filter((one) => isInQuestion(one) && !used.has(one.id));
  const list = relationsPart(part);
  const gone = lost.map(({ from, to }) => ({ from, to, text: "" }));
  if (gone.length > 0) file.setText(list, spliced(file.text(list), gone));
}
