import type { Package } from "../package/package";
import { ownerOf } from "../package/relations";
import { renamedSheets, type SheetNames } from "../formula/rename-sheets";
import { cellText, meantText, type Splice, spliced } from "../xml/text";
import { attributeText, editTags, withAttribute } from "../xml/edit-tags";
import { type Tag, walk } from "../xml/walk";

/** Elements whose text is a formula or a reference, in all parts of a workbook. */
const formulas: ReadonlySet<string> = new Set([
  ...["f", "formula", "formula1", "formula2", "definedName", "sqref"],
  ...["calculatedColumnFormula", "totalsRowFormula"],
]);
/** Attributes that are one: of links, shapes, controls, limits of formats and what is published. */
const references = [
  ...["location", "textlink", "fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup", "cellRange"],
  ...["linkedCell", "listFillRange", "val", "sourceObject"],
];
/** Elements that name a sheet beside cells of it. */
const sources: ReadonlySet<string> = new Set(["dataRef", "worksheetSource", "rangeSet"]);

/**
 * Gives sheets other names, and names them so in all formulas and references of the workbook. Macros and what other
 * programs keep in the workbook are not looked into, and texts in cells stay.
 */
export function renameSheets(file: Package, names: SheetNames): void {
  if (names.size === 0) return;
  const workbook = file.workbook();
  editTags(
    file,
    workbook,
    ({ name, attributes }) => name === "sheet" && names.has(nameOf(attributes["name"])),
    (text, { attributes }) =>
      withAttribute(text, "name", attributeText(names.get(nameOf(attributes["name"])) ?? "")),
  );
  for (const part of file.names().filter(isOfSheets)) {
    if (ownerOf(part) !== undefined) renameTargets(file, part, names);
    else if (/\.vml$/i.test(part)) renameControls(file, part, names);
    else renameIn(file, part, names);
  }
}

/** A name as it is looked up. */
const nameOf = (name = ""): string => name.toLowerCase();

/** Parts of the workbook itself; shared texts and comments are what people have typed. */
const isOfSheets = (part: string): boolean =>
  /^xl\/.*\.(?:xml|vml|rels)$/i.test(part) &&
  !/\/(?:sharedStrings|comments\d*|styles)\.xml$|\/(?:threadedComments|theme|persons|externalLinks)\//i.test(
    part,
  );

function renameIn(file: Package, part: string, names: SheetNames): void {
  const xml = file.text(part);
  const splices: Splice[] = [];
  let open: { readonly tag: Tag; text: string } | undefined;
  walk(part, xml, {
    open: (tag) => {
      const { from, to } = tag;
      const before = xml.slice(from, to);
      const text = renamedTag(tag, before, names);
      if (text !== before) splices.push({ from, to, text });
      open = formulas.has(tag.name) && !tag.isEmpty ? { tag, text: "" } : undefined;
    },
    text: (piece) => {
      if (open) open.text += piece;
    },
    close: ({ from }) => {
      if (!open) return;
      const before = meantText(open.text);
      const now = renamedSheets(before, names);
      if (now !== before) splices.push({ from: open.tag.to, to: from, text: cellText(now) });
      open = undefined;
    },
  });
  if (splices.length > 0) file.setText(part, spliced(xml, splices));
}

function renamedTag({ name, attributes }: Tag, text: string, names: SheetNames): string {
  let now = text;
  for (const key of references) {
    const value = attributes[key];
    if (value?.includes("!") !== true) continue;
    const renamed = renamedSheets(value, names);
    if (renamed !== value) now = withAttribute(now, key, attributeText(renamed));
  }
  const source = sources.has(name) ? names.get(nameOf(attributes["sheet"])) : undefined;
  return source === undefined ? now : withAttribute(now, "sheet", attributeText(source));
}

/** Links to places in the workbook stand among relations: # and the place, written as addresses are or not. */
function renameTargets(file: Package, part: string, names: SheetNames): void {
  editTags(
    file,
    part,
    ({ attributes }) => attributes["Target"]?.startsWith("#") === true,
    (text, { attributes }) => {
      const target = decodedTarget(attributes["Target"] ?? "");
      const renamed = renamedSheets(target.slice(1), names);
      return renamed === target.slice(1) ? text : withAttribute(text, "Target", attributeText(`#${renamed}`));
    },
  );
}

function decodedTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Drawings in VML are no XML that a reader would take, so they are read as text. */
function renameControls(file: Package, part: string, names: SheetNames): void {
  const vml = file.text(part);
  const now = vml.replace(
    /(<(?:\w+:)?Fmla\w+>)([^<]*)(?=<\/)/g,
    (_, tag: string, text: string) => tag + renamedSheets(text, names),
  );
  if (now !== vml) file.setText(part, now);
}
