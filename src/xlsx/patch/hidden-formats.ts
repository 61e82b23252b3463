import { columnLetters } from "../../sheets/address";
import type { Package } from "../package/package";
import { partsOf } from "../privacy/parts-of";
import { readListing } from "../read/read-package";
import { sheetsWithCells } from "../read/sheets-with-cells";
import { cutElements, cutHollow, recount } from "../xml/cut-elements";
import { editTags, withAttribute } from "../xml/edit-tags";
import { type Tag, walk } from "../xml/walk";
import { Hiding, type HiddenCells } from "./hidden-cells";

/** Formats of cells, by their numbers, that what is emptied has, and that what can be seen has. */
export interface FormatUse {
  readonly hidden: ReadonlySet<string>;
  readonly seen: ReadonlySet<string>;
}

/** Looks which formats are whose, before anything is emptied; "all" of a sheet, or its hidden rows and columns. */
export function formatUse(file: Package, emptied: ReadonlyMap<string, HiddenCells | "all">): FormatUse {
  const names = new Map(readListing(file).sheets.map(({ name, part }) => [part, name]));
  const hidden = new Set<string>();
  const seen = new Set(["0"]);
  const isAny = [...emptied.values()].some(
    (one) => one === "all" || one.hiddenRows.length + one.hiddenColumns.length > 0,
  );
  if (!isAny) return { hidden, seen };
  for (const part of sheetsWithCells(file)) {
    const which = emptied.get(names.get(part) ?? "");
    const hiding = which === undefined || which === "all" ? undefined : new Hiding(which);
    walk(part, file.text(part), {
      open: ({ name, attributes }) => {
        const { style, number } = styled(name, attributes);
        if (style === undefined || (hidden.has(style) && seen.has(style))) return;
        const isHidden = which === "all" || hiding?.hidesAll(number) === true;
        (isHidden ? hidden : seen).add(style);
      },
    });
  }
  return { hidden, seen };
}

/** The format of a cell, of a row or of columns, and the cells that are meant. */
function styled(
  name: string,
  { r = "", s, style, min = "", max = "" }: Tag["attributes"],
): { readonly style?: string | undefined; readonly number: string } {
  if (name === "c") return { style: s, number: r };
  if (name === "row") return { style: s, number: `${r}:${r}` };
  return name === "col" ? { style, number: columnsOf(Number(min), Number(max)) } : { number: "" };
}

const columnsOf = (min: number, max: number): string =>
  min >= 1 && max >= min ? `${columnLetters(min - 1)}:${columnLetters(Math.min(max, 16_384) - 1)}` : "";

/** Words in a format: letters in quotes or behind a backslash, and letters that mean nothing in formats. */
const telling = /"[^"]*\p{L}[^"]*"|\\\p{L}|[^ -~]/u;

/**
 * Takes out formats with words in them, and names of styles, that only emptied cells had. Everything keeps its number,
 * and what no cell had before stays.
 */
export function forgetFormats(file: Package, use: FormatUse): void {
  const lost = new Set([...use.hidden].filter((number) => !use.seen.has(number)));
  if (lost.size === 0) return;
  for (const part of partsOf(file, file.workbook(), ["styles"])) {
    const read = readStyles(part, file.text(part));
    const isLost = (_: unknown, index: number): boolean => lost.has(String(index));
    const isSeen = (_: unknown, index: number): boolean => use.seen.has(String(index));
    const seen = read.cells.filter(isSeen);
    const seenStyles = new Set(seen.map(({ style }) => style));
    const styles = new Set(
      read.cells
        .filter(isLost)
        .map(({ style }) => style)
        .filter((style) => !seenStyles.has(style) && read.named.has(style)),
    );
    const ofStyles = read.styles.filter((_, index) => !styles.has(String(index)));
    const needed = new Set([...seen.map(({ format }) => format), ...ofStyles]);
    const concerned = [
      ...read.cells.filter(isLost).map(({ format }) => format),
      ...[...styles].map((style) => read.styles[Number(style)] ?? ""),
    ];
    const formats = new Set(concerned.filter((format) => read.telling.has(format) && !needed.has(format)));
    rewrite(file, part, { formats, styles });
  }
}

interface Styles {
  /** Formats of cells: their number formats and styles. */
  readonly cells: { readonly format: string; readonly style: string }[];
  /** Number formats of styles. */
  readonly styles: string[];
  /** Number formats with words. */
  readonly telling: Set<string>;
  /** Styles to which somebody has given a name. */
  readonly named: Set<string>;
}

function readStyles(part: string, xml: string): Styles {
  const read: Styles = { cells: [], styles: [], telling: new Set(), named: new Set() };
  let list = "";
  walk(part, xml, {
    open: ({ name, depth, attributes }) => {
      const { numFmtId = "0", xfId = "0", formatCode = "", builtinId } = attributes;
      if (depth === 1) list = name;
      else if (depth !== 2) return;
      else if (list === "numFmts" && telling.test(formatCode)) read.telling.add(numFmtId);
      else if (list === "cellXfs") read.cells.push({ format: numFmtId, style: xfId });
      else if (list === "cellStyleXfs") read.styles.push(numFmtId);
      else if (list === "cellStyles" && builtinId === undefined) read.named.add(xfId);
    },
  });
  return read;
}

function rewrite(
  file: Package,
  part: string,
  { formats, styles }: { readonly formats: ReadonlySet<string>; readonly styles: ReadonlySet<string> },
): void {
  const isFormat = ({ name, depth, attributes }: Tag): boolean =>
    name === "numFmt" && depth === 2 && formats.has(attributes["numFmtId"] ?? "");
  const isStyle = ({ name, attributes }: Tag): boolean =>
    name === "cellStyle" && styles.has(attributes["xfId"] ?? "") && attributes["builtinId"] === undefined;
  cutElements(file, part, (tag) => isFormat(tag) || isStyle(tag));
  recount(file, part, "numFmts", "numFmt");
  recount(file, part, "cellStyles", "cellStyle");
  cutHollow(file, part, new Set(["numFmts", "cellStyles"]));
  editTags(
    file,
    part,
    ({ name, depth }) => name === "xf" && depth === 2,
    (text, { attributes: { numFmtId = "", xfId = "" } }) => {
      const plain = formats.has(numFmtId) ? withAttribute(text, "numFmtId", "0") : text;
      return styles.has(xfId) ? withAttribute(plain, "xfId", "0") : plain;
    },
  );
}
