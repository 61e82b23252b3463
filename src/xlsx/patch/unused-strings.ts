import type { Package } from "../package/package";
import { partsOf } from "../privacy/parts-of";
import { sheetsWithCells } from "../read/sheets-with-cells";
import { type Splice, spliced } from "../xml/text";
import { walk } from "../xml/walk";

/**
 * Empties the shared texts that no cell points at any more: the words of emptied cells would stay readable in the
 * file. Cells point by number, so every text keeps its place.
 */
export function blankUnusedStrings(file: Package): void {
  const used = new Set<number>();
  for (const sheet of sheetsWithCells(file)) noteUsed(sheet, file.text(sheet), used);
  for (const part of partsOf(file, file.workbook(), ["sharedStrings"])) {
    const xml = file.text(part);
    const splices = blanks(part, xml, used);
    if (splices.length > 0) file.setText(part, spliced(xml, splices));
  }
}

/** Adds the numbers of the shared texts that cells of a sheet show. */
function noteUsed(part: string, xml: string, used: Set<number>): void {
  let [isShared, inValue, number] = [false, false, ""];
  walk(part, xml, {
    open: ({ name, attributes }) => {
      if (name === "c") isShared = attributes["t"] === "s";
      else if (name === "v") [inValue, number] = [isShared, ""];
    },
    text: (piece) => {
      if (inValue) number += piece;
    },
    close: ({ name }) => {
      if (name !== "v" || !inValue) return;
      used.add(Number(number));
      inValue = false;
    },
  });
}

function blanks(part: string, xml: string, used: ReadonlySet<number>): Splice[] {
  const splices: Splice[] = [];
  let [index, from, prefix] = [-1, 0, ""];
  walk(part, xml, {
    open: (tag) => {
      if (tag.name !== "si") return;
      index += 1;
      [from, prefix] = [tag.to, tag.prefix];
    },
    close: ({ name, from: to }) => {
      if (name === "si" && !used.has(index)) splices.push({ from, to, text: `<${prefix}t/>` });
    },
  });
  return splices;
}
