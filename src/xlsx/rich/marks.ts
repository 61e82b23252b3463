import type { Package } from "../package/package";
import { partsOf } from "../privacy/parts-of";
import { sheetsWithCells } from "../read/sheets-with-cells";
import { walk } from "../xml/walk";

/** What the marks of cells (`vm`, `cm`) lead to, as numbers in the lists of their kind. */
export interface Marked {
  /** Data types, pictures and errors with reasons, in the list of rich values. */
  readonly richValues: ReadonlySet<number>;
  /** What cube formulas have asked, in the workbook's metadata. */
  readonly mdx: ReadonlySet<number>;
}

/** One entry of a list of marks: which kind, counted from 1, and which of that kind. */
interface Entry {
  readonly t: number;
  readonly v: number;
}

/** The workbook's metadata, where there are any. */
export const metadataOf = (file: Package): string | undefined =>
  partsOf(file, file.workbook(), ["sheetMetadata"])[0];

/** What cells of all sheets lead to; dynamic arrays are marks of another kind and lead nowhere. */
export function markedOf(file: Package): Marked {
  const part = metadataOf(file);
  const lists = part === undefined ? undefined : readLists(part, file.text(part));
  const richValues = new Set<number>();
  const mdx = new Set<number>();
  for (const sheet of lists ? sheetsWithCells(file) : [])
    walk(sheet, file.text(sheet), {
      open: ({ name, attributes: { vm, cm } }) => {
        if (name !== "c" || !lists) return;
        const entries = [
          ...(lists.values[Number(vm ?? 0) - 1] ?? []),
          ...(lists.cells[Number(cm ?? 0) - 1] ?? []),
        ];
        for (const { t, v } of entries) {
          const kind = lists.kinds[t - 1];
          if (kind === "XLMDX") mdx.add(v);
          if (kind === "XLRICHVALUE") for (const one of lists.richValues[v] ?? []) richValues.add(one);
        }
      },
    });
  return { richValues, mdx };
}

interface Lists {
  readonly kinds: string[];
  readonly values: Entry[][];
  readonly cells: Entry[][];
  /** Numbers of rich values, by the place of their block. */
  readonly richValues: number[][];
}

function readLists(part: string, xml: string): Lists {
  const lists: Lists = { kinds: [], values: [], cells: [], richValues: [] };
  let into: "values" | "cells" | "richValues" | undefined;
  walk(part, xml, {
    open: ({ name, attributes }) => {
      if (name === "metadataType") lists.kinds.push(attributes["name"] ?? "");
      else if (name === "valueMetadata") into = "values";
      else if (name === "cellMetadata") into = "cells";
      else if (name === "futureMetadata")
        into = attributes["name"] === "XLRICHVALUE" ? "richValues" : undefined;
      else if (name === "bk" && into) lists[into].push([]);
      else if (name === "rc" && into && into !== "richValues")
        lists[into].at(-1)?.push({ t: Number(attributes["t"]), v: Number(attributes["v"]) });
      else if (name === "rvb" && into === "richValues") lists[into].at(-1)?.push(Number(attributes["i"]));
    },
  });
  return lists;
}
