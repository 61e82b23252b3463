import type { Package } from "../package/package";
import { readListing } from "../read/read-package";
import { editTags, givenAttribute } from "../xml/edit-tags";

/**
 * Hides sheets. One stays in view where no other would: Excel opens no workbook without. Where the sheet that the
 * workbook opens with is hidden now, it opens with the first that can be seen.
 */
export function hideSheets(file: Package, names: ReadonlySet<string>): void {
  if (names.size === 0) return;
  const { part, order, sheets, others } = readListing(file);
  const visible = [...sheets, ...others].flatMap(({ name, visibility }) =>
    visibility === "visible" ? [name] : [],
  );
  const inView = order.filter((name) => visible.includes(name));
  const first = inView.find((name) => !names.has(name)) ?? inView[0];
  const hidden = new Set(inView.filter((name) => names.has(name) && name !== first));
  editTags(
    file,
    part,
    ({ name, attributes }) =>
      name === "sheet" ? hidden.has(attributes["name"] ?? "") : name === "workbookView",
    (text, { name, attributes }) => {
      if (name === "sheet") return givenAttribute(text, "state", "hidden");
      const opens = order[Number(attributes["activeTab"] ?? 0)] ?? "";
      return hidden.has(opens) ? givenAttribute(text, "activeTab", String(order.indexOf(first ?? ""))) : text;
    },
  );
}
