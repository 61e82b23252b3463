import type { BookChanges } from "../../sheets/stored-book";
import type { Package } from "../package/package";
import { readListing } from "../read/read-package";
import { scanSheet } from "../read/scan-sheet";
import { attributeText, withAttribute } from "../xml/edit-tags";
import { cellText, type Splice, spliced } from "../xml/text";
import { walk } from "../xml/walk";
import { ownLimits } from "../zip/limits";
import { patchedSheet } from "./patch-sheet";

/** Writes changes into a workbook's parts. Ids of loose formulas must come from reading this very file. */
export function patchBook(file: Package, { cells, loose }: BookChanges): void {
  const listing = readListing(file);
  const looseByPart = new Map<string, Map<number, string>>();
  for (const [id, formula] of loose) {
    const cut = id.lastIndexOf("@");
    const part = id.slice(0, cut);
    const inPart = looseByPart.get(part) ?? new Map<number, string>();
    looseByPart.set(part, inPart.set(Number(id.slice(cut + 1)), formula));
  }
  // Loose formulas first: their places are counted in the text as it was read.
  let lostFormulas = false;
  for (const { name, part } of listing.sheets) {
    const wanted = cells.get(name);
    if (!wanted || wanted.size === 0) continue;
    const own = looseByPart.get(part);
    const xml = own ? withLoose(part, file.text(part), own) : file.text(part);
    looseByPart.delete(part);
    const patched = patchedSheet(xml, scanSheet(part, xml, ownLimits, 0).cells, wanted);
    file.setText(part, patched.xml);
    lostFormulas ||= patched.lostFormulas;
  }
  for (const [part, wanted] of looseByPart) file.setText(part, withLoose(part, file.text(part), wanted));
  if (lostFormulas) dropCalculationOrder(file, listing.part);
}

/** The text of a part with other formulas in the elements whose opening tags end at the given places, or in these. */
function withLoose(part: string, xml: string, wanted: ReadonlyMap<number, string>): string {
  const splices: Splice[] = [];
  let open: { readonly from: number; readonly formula: string } | undefined;
  walk(part, xml, {
    open: ({ name, from, to }) => {
      const formula = wanted.get(to);
      if (formula === undefined) return;
      if (name === "cfvo") {
        const text = withAttribute(xml.slice(from, to), "val", attributeText(formula));
        splices.push({ from, to, text });
      } else open = { from: to, formula };
    },
    close: ({ from }) => {
      if (open) splices.push({ from: open.from, to: from, text: cellText(open.formula) });
      open = undefined;
    },
  });
  return spliced(xml, splices);
}

/** Excel makes the order of calculation anew where there is none, and finds one with cells without formulas damaged. */
function dropCalculationOrder(file: Package, workbook: string): void {
  const order = file.relations(workbook).filter(({ type }) => type === "calcChain");
  file.remove(order.map(({ target }) => target));
}
