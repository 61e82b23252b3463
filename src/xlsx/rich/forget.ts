import type { Package } from "../package/package";
import { pruned } from "../package/prune";
import { dropUnusedRelations } from "../package/unused-relations";
import { partsOf } from "../privacy/parts-of";
import { editTags, withAttribute } from "../xml/edit-tags";
import { elementsOf } from "../xml/elements";
import { type Splice, spliced } from "../xml/text";
import { walk } from "../xml/walk";
import { listed, type Listed } from "./lists";
import { markedOf, metadataOf } from "./marks";
import { type Kind, RichData } from "./rich-data";

type Write = (prefix: string, structure: number) => string;

/** What stands in the place of what no cell shows: an error as Excel writes it, empty texts, a zero. */
const blanks: Readonly<Record<Kind, Write>> = {
  r: (p, s) => `<${p}rv s="${s}"><${p}v>0</${p}v><${p}v>8</${p}v><${p}v>0</${p}v><${p}v>0</${p}v></${p}rv>`,
  a: (p) => `<${p}a r="1" c="1"><${p}v t="d">0</${p}v></${p}a>`,
  spb: (p, s) => `<${p}spb s="${s}"><${p}v></${p}v></${p}spb>`,
  spba: (p) => `<${p}a count="1"><${p}v t="s"></${p}v></${p}a>`,
};
/** The structures of the first and third, whose keys are Excel's own: others may be named after people's columns. */
const blankStructures: Readonly<Record<"r" | "spb", Write>> = {
  r: (p) =>
    `<${p}s t="_error"><${p}k n="colOffset" t="i"/><${p}k n="errorType" t="i"/><${p}k n="rwOffset" t="i"/><${p}k n="subType" t="i"/></${p}s>`,
  spb: (p) => `<${p}s><${p}k n="SourceText" t="s"/></${p}s>`,
};

/**
 * Takes away what data types, pictures in cells and cube formulas tell of cells that show them no more. Cells point by
 * number, so everything keeps its place, and marks of cells, such as those of dynamic arrays, stay as they are.
 */
export function forgetUnmarked(file: Package): void {
  forgetMdx(file);
  const data = new RichData(file);
  if (data.lists.r.items.length === 0) return;
  const reached = data.reachedFrom(markedOf(file).richValues);
  const pictures = picturesOf(data, reached.r);
  pruned(file, () => {
    const changes = new Map<string, Splice[]>();
    const change = (part: string | undefined, splices: readonly Splice[]): void => {
      if (part !== undefined) changes.set(part, [...(changes.get(part) ?? []), ...splices]);
    };
    for (const kind of ["r", "a", "spb", "spba"] as const) {
      const { part, items } = data.lists[kind];
      const unused = items.filter((_, index) => !reached[kind].has(index));
      if (unused.length === 0) continue;
      let structure = 0;
      if (kind === "r" || kind === "spb") {
        const used = items.filter((_, index) => reached[kind].has(index));
        const blank = blankedStructures(data, kind, used);
        structure = blank.number;
        change(data.structures[kind].part, blank.splices);
      }
      change(
        part,
        unused.map(({ from, to, tag }) => ({ from, to, text: blanks[kind](tag.prefix, structure) })),
      );
    }
    for (const [part, splices] of changes) file.setText(part, spliced(file.text(part), splices));
    for (const { part } of Object.values(data.structures)) if (part !== undefined) recountAll(file, part);
    keepPictures(file, "richValueRel", "rel", pictures.local);
    keepPictures(file, "rdRichValueWebImage", "webImageSrd", pictures.web);
  });
}

/** Structures that no value in use has become a plain one; where there are none, one more is added. */
function blankedStructures(
  data: RichData,
  kind: "r" | "spb",
  used: readonly Listed[],
): { readonly number: number; readonly splices: readonly Splice[] } {
  const { items } = data.structures[kind];
  const needed = new Set(used.map((item) => data.structureOf(kind, item)));
  const free = items.flatMap((_, index) => (needed.has(index) ? [] : [index]));
  const text = blankStructures[kind](items[0]?.tag.prefix ?? "", 0);
  const last = items.at(-1);
  const [first] = free;
  if (first === undefined)
    return {
      number: items.length,
      splices: last ? [{ from: last.to, to: last.to, text }] : [],
    };
  const splices = items
    .filter((_, index) => !needed.has(index))
    .map(({ from, to }): Splice => ({ from, to, text }));
  return { number: first, splices };
}

function recountAll(file: Package, part: string): void {
  const count = listed(part, file.text(part), "s", "k").length;
  editTags(
    file,
    part,
    ({ depth }) => depth === 0,
    (text) => withAttribute(text, "count", String(count)),
  );
}

/** Numbers of the pictures that values in use show: from the file itself, and from the web. */
function picturesOf(data: RichData, used: ReadonlySet<number>): Record<"local" | "web", ReadonlySet<number>> {
  const parts = data.lists.r.items
    .filter((_, index) => used.has(index))
    .flatMap((item) => data.partsOf("r", item));
  const numbers = (isWanted: (name: string) => boolean): ReadonlySet<number> =>
    new Set(parts.filter(({ name }) => isWanted(name)).map(({ text }) => Number(text)));
  return {
    local: numbers((name) => name.startsWith("_rvRel:")),
    web: numbers((name) => name === "WebImageIdentifier"),
  };
}

/** Pictures keep their numbers: one that is shown no more gives its place to one that is. */
function keepPictures(file: Package, type: string, element: string, used: ReadonlySet<number>): void {
  for (const part of partsOf(file, file.workbook(), [type])) {
    const xml = file.text(part);
    const all = elementsOf(part, xml, ({ name }) => name === element);
    const kept = all.find((_, index) => used.has(index));
    if (kept) {
      const text = xml.slice(kept.from, kept.to);
      const splices = all.filter((_, index) => !used.has(index)).map(({ from, to }) => ({ from, to, text }));
      file.setText(part, spliced(xml, splices));
      dropUnusedRelations(file, part);
    } else file.remove([part]);
  }
}

/** Empties the texts of what cube formulas have asked, as far as no cell shows an answer any more. */
export function forgetMdx(file: Package): void {
  const part = metadataOf(file);
  if (part === undefined) return;
  const xml = file.text(part);
  const all = elementsOf(part, xml, ({ name }) => name === "mdx");
  if (all.length === 0) return;
  const { mdx } = markedOf(file);
  const used = new Set<string>();
  for (const { from, to } of all.filter((_, index) => mdx.has(index)))
    walk(part, xml.slice(from, to), {
      open: ({ attributes }) => {
        for (const key of ["n", "np", "x", "si"]) used.add(attributes[key] ?? "");
      },
    });
  let index = -1;
  editTags(
    file,
    part,
    ({ name, depth }) => name === "s" && depth === 2,
    (text) => {
      index += 1;
      return used.has(String(index)) ? text : withAttribute(text, "v", "");
    },
  );
}
