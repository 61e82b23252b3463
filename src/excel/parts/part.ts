import { done, failed, type Outcome } from "../session/failure";
import type { Session } from "../session/session";
import { type Element, type ElementName, elementXml, readElement } from "./element";

/** What a workbook holds under one of our namespaces. */
export type FoundPart =
  | { readonly found: "none" }
  | { readonly found: "one"; readonly element: Element; readonly xml: string }
  /** Unreadable, or more than one that claims to be the one. */
  | { readonly found: "damaged"; readonly texts: readonly string[] };

interface Held {
  readonly part: Excel.CustomXmlPart;
  readonly xml: string;
}

/** Reads the part of a name: two round trips, one where there is none. */
export async function readPart(session: Session, name: ElementName): Promise<FoundPart> {
  return foundIn(name, await heldParts(session, name));
}

async function heldParts(session: Session, { namespace }: ElementName): Promise<readonly Held[]> {
  const { workbook } = session.context;
  const parts = workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  if (session.supports("1.8")) workbook.load("readOnly");
  await session.sync();
  if (parts.items.length === 0) return [];
  const texts = parts.items.map((part) => part.getXml());
  await session.sync();
  return parts.items.map((part, index) => ({ part, xml: texts[index]?.value ?? "" }));
}

function foundIn(name: ElementName, held: readonly Held[]): FoundPart {
  const [only, second] = held;
  if (!only) return { found: "none" };
  const element = second ? undefined : readElement(name, only.xml);
  if (!element) return { found: "damaged", texts: held.map(({ xml }) => xml) };
  return { found: "one", element, xml: only.xml };
}

/** What a writer makes of the part that is there; `rescue` keeps the former text beside. */
export type Decide = (now: FoundPart) => Outcome<{ readonly element: Element; readonly rescue?: boolean }>;

/**
 * Reads the part, lets the writer decide on it, writes and reads back: three round trips. All is put back if Excel
 * keeps anything else than was written. What is rescued stays under the namespace with ":rescued", as text.
 */
export async function writePart(
  session: Session,
  name: ElementName,
  decide: Decide,
): Promise<Outcome<Element>> {
  const held = await heldParts(session, name);
  const { workbook } = session.context;
  if (session.supports("1.8") && workbook.readOnly) return failed({ code: "read-only" });
  const wanted = decide(foundIn(name, held));
  if (!wanted.ok) return wanted;
  const { element, rescue } = wanted.value;
  const { customXmlParts } = workbook;
  const former = held.map(({ xml }) => xml);
  if (rescue) customXmlParts.add(elementXml(rescued(name), { attributes: {}, text: JSON.stringify(former) }));
  const [first, ...others] = held;
  others.forEach(({ part }) => {
    part.delete();
  });
  const xml = elementXml(name, element);
  first?.part.setXml(xml);
  const part = first?.part ?? customXmlParts.add(xml);
  const back = part.getXml();
  await session.sync();
  const kept = readElement(name, back.value);
  if (kept && sameElement(kept, element)) return done(kept);
  part.delete();
  former.forEach((text) => customXmlParts.add(text));
  await session.sync();
  return failed({ code: "refused", excelCode: "", message: "" });
}

/**
 * Takes the part out of the workbook where the writer lets it go, and looks whether it is gone: three round trips. A
 * workbook without any is done.
 */
export async function removePart(
  session: Session,
  name: ElementName,
  decide: (now: FoundPart) => Outcome<unknown>,
): Promise<Outcome<undefined>> {
  const held = await heldParts(session, name);
  if (session.supports("1.8") && session.context.workbook.readOnly) return failed({ code: "read-only" });
  const wanted = decide(foundIn(name, held));
  if (!wanted.ok) return wanted;
  held.forEach(({ part }) => {
    part.delete();
  });
  const left = session.context.workbook.customXmlParts.getByNamespace(name.namespace);
  left.load("items/id");
  await session.sync();
  return left.items.length === 0 ? done(undefined) : failed({ code: "refused", excelCode: "", message: "" });
}

const rescued = ({ name, namespace }: ElementName): ElementName => ({
  name,
  namespace: `${namespace}:rescued`,
});

const sameElement = (kept: Element, wanted: Element): boolean =>
  kept.text === wanted.text &&
  Object.entries(wanted.attributes).every(([key, value]) => kept.attributes[key] === value);
