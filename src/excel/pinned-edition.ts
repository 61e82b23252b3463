import { type EditionPart, editionNamespace, editionPartXml, readEditionPart } from "./edition-part";

/** What a workbook says about its edition; "damaged" also when two parts that differ claim to be the one. */
export type PinnedEdition =
  | { readonly found: "none" }
  | { readonly found: "part"; readonly part: EditionPart }
  /** With the parts as they stand, so that they can be put back. */
  | { readonly found: "damaged"; readonly texts: readonly string[] };

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

/** Puts pins back as they stood, readable or not, in place of any other. */
export function repinEdition(texts: readonly string[]): Promise<void> {
  return Excel.run(patiently, (context) => replaceAll(context, texts));
}

async function read(context: Excel.RequestContext): Promise<PinnedEdition> {
  const held = await partsOf(context);
  if (held.length === 0) return { found: "none" };
  const xmls = held.map((each) => each.getXml());
  await context.sync();
  const texts = xmls.map(({ value }) => value);
  const [part, ...others] = texts.map((text) => readEditionPart(text));
  // Two people who pin at once leave the same part twice: that is one word, not two.
  const agree = part && others.every((other) => other && samePart(part, other));
  return agree ? { found: "part", part } : { found: "damaged", texts };
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
