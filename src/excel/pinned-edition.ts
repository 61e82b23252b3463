import { type EditionPart, editionNamespace, editionPartXml, readEditionPart } from "./edition-part";

/** What a workbook says about its edition; "damaged" also when two parts claim to be the one. */
export type PinnedEdition =
  | { readonly found: "none" }
  | { readonly found: "part"; readonly part: EditionPart }
  | { readonly found: "damaged" };

/** While somebody types in a cell Excel refuses whoever does not wait for the end of it. */
const patiently = { delayForCellEdit: true } as const;

/** Reads the edition that the workbook pins, in two round trips. Rejects when Excel does not answer. */
export function readPinnedEdition(): Promise<PinnedEdition> {
  return Excel.run(patiently, read);
}

/**
 * Pins an edition in place of any other, then reads it back. Rejects, with the former pin put back, when what Excel
 * kept is not what was written.
 */
export function pinEdition(part: EditionPart): Promise<void> {
  return Excel.run(patiently, async (context) => {
    const former = await partsOf(context);
    const texts = former.map((each) => each.getXml());
    await context.sync();
    former.forEach((each) => {
      each.delete();
    });
    context.workbook.customXmlParts.add(editionPartXml(part));
    await context.sync();
    const kept = await read(context);
    if (kept.found === "part" && samePart(kept.part, part)) return;
    await replaceAll(
      context,
      texts.map((text) => text.value),
    );
    throw new Error("The workbook did not keep the edition as it was written.");
  });
}

/** Takes every pin out of the workbook, readable or not. */
export function unpinEdition(): Promise<void> {
  return Excel.run(patiently, (context) => replaceAll(context, []));
}

async function read(context: Excel.RequestContext): Promise<PinnedEdition> {
  const parts = await partsOf(context);
  const [only, second] = parts;
  if (!only) return { found: "none" };
  if (second) return { found: "damaged" };
  const xml = only.getXml();
  await context.sync();
  const part = readEditionPart(xml.value);
  return part ? { found: "part", part } : { found: "damaged" };
}

async function partsOf(context: Excel.RequestContext): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(editionNamespace);
  parts.load("items/id");
  await context.sync();
  return parts.items;
}

async function replaceAll(context: Excel.RequestContext, texts: readonly string[]): Promise<void> {
  const parts = await partsOf(context);
  parts.forEach((part) => {
    part.delete();
  });
  texts.forEach((text) => {
    context.workbook.customXmlParts.add(text);
  });
  await context.sync();
}

const samePart = (a: EditionPart, b: EditionPart): boolean =>
  a.id === b.id && a.hash === b.hash && a.text === b.text;
