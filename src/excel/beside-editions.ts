import { besideNamespace, type EditionPart, editionPartXml, readEditionPart } from "./edition-part";

/** Reads the editions that the workbook carries beside its own; undefined stands for a part that cannot be read. */
export function readBesideEditions(): Promise<readonly (EditionPart | undefined)[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const held = await heldParts(context);
    return held.map(({ read }) => read);
  });
}

/**
 * Keeps an edition in the workbook in place of any other of its date, then reads it back. Rejects, with the new part
 * taken out again, when Excel kept something else.
 */
export function keepBesideEdition(part: EditionPart): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { customXmlParts } = context.workbook;
    const former = await heldParts(context);
    const added = customXmlParts.add(editionPartXml(part, besideNamespace));
    const kept = added.getXml();
    await context.sync();
    const read = readEditionPart(kept.value, besideNamespace);
    const isWhole = read?.text === part.text && read.hash === part.hash;
    const gone = isWhole
      ? former.filter((each) => each.read?.id === part.id).map((each) => each.part)
      : [added];
    gone.forEach((each) => {
      each.delete();
    });
    await context.sync();
    if (!isWhole) throw new Error("The workbook did not keep the edition as it was written.");
  });
}

/**
 * Takes the edition of a date out of the workbook again; without a date, the parts that cannot even be read. Answers
 * the parts as they stood, for `putBackBesideEditions`.
 */
export function dropBesideEdition(id: string | undefined): Promise<readonly string[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const dropped = (await heldParts(context)).filter(({ read }) => read?.id === id);
    dropped.forEach(({ part }) => {
      part.delete();
    });
    await context.sync();
    return dropped.map(({ text }) => text);
  });
}

/** Puts parts that were taken out back into the workbook as they stood. */
export function putBackBesideEditions(texts: readonly string[]): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    texts.forEach((text) => {
      context.workbook.customXmlParts.add(text);
    });
    await context.sync();
  });
}

/** A part as the workbook holds it, and what it says; undefined where it cannot be read. */
interface HeldPart {
  readonly part: Excel.CustomXmlPart;
  readonly text: string;
  readonly read: EditionPart | undefined;
}

async function heldParts(context: Excel.RequestContext): Promise<readonly HeldPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(besideNamespace);
  parts.load("items/id");
  await context.sync();
  if (parts.items.length === 0) return [];
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  return parts.items.map((part, index) => {
    const text = texts[index]?.value ?? "";
    return { part, text, read: readEditionPart(text, besideNamespace) };
  });
}
