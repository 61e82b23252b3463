/** Namespace of the custom XML part that pins an edition to a workbook. Part of the file format: never changes. */
export const editionNamespace = "urn:medical-dx-grants:edition";

/** Namespace of further editions that the workbook carries, one part each. Part of the file format: never changes. */
export const besideNamespace = "urn:medical-dx-grants:edition-beside";

/** A pinned edition as it stands in the file. Nothing here is believed before its hash has been recomputed. */
export interface EditionPart {
  /** The date of the list. */
  readonly id: string;
  readonly hash: string;
  /** The edition as JSON. */
  readonly text: string;
}

/** The part as XML: one element, its attributes, and the JSON as text. */
export function editionPartXml({ id, hash, text }: EditionPart, namespace = editionNamespace): string {
  return `<edition xmlns="${namespace}" id="${attribute(id)}" hash="${attribute(hash)}">${escaped(text)}</edition>`;
}

/**
 * Reads the part back however a host has written it (prefix, quotes, CDATA, declaration); undefined when it is
 * anything but one element of our namespace with id, hash and text.
 */
export function readEditionPart(xml: string, expected = editionNamespace): EditionPart | undefined {
  const match = onlyElement.exec(xml);
  if (!match?.groups) return undefined;
  const { name = "", attributes = "", content = "" } = match.groups;
  const given = attributesOf(attributes);
  const prefix = name.includes(":") ? name.slice(0, name.indexOf(":")) : undefined;
  const namespace = given.get(prefix === undefined ? "xmlns" : `xmlns:${prefix}`);
  const [id, hash, text] = [given.get("id"), given.get("hash"), textOf(content)];
  if (namespace !== expected || !id || !hash || !text) return undefined;
  return { id, hash, text };
}

const onlyElement =
  /^\uFEFF?\s*(?:<\?xml[^>]*\?>)?\s*<(?<name>(?:[\w.-]+:)?edition)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*>(?<content>[^]*)<\/\k<name>\s*>\s*$/;

function attributesOf(source: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of source.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const value = unescaped(double ?? single ?? "");
    if (value !== undefined) found.set(name, value);
  }
  return found;
}

/** Text and CDATA sections; undefined when there is markup or an entity that we never write. */
function textOf(content: string): string | undefined {
  const pieces = content.split(/<!\[CDATA\[([^]*?)\]\]>/);
  const read = pieces.map((piece, index) => (index % 2 === 1 ? piece : plainText(piece)));
  return read.every((piece) => piece !== undefined) ? read.join("").trim() : undefined;
}

const plainText = (piece: string): string | undefined => (piece.includes("<") ? undefined : unescaped(piece));

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A carriage return would come back as a line feed from any XML reader. */
const escaped = (text: string): string => text.replace(/[&<>\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const attribute = (text: string): string => escaped(text).replaceAll('"', "&quot;");

/** Undefined when there is an entity that no XML reader would know without further declarations. */
function unescaped(text: string): string | undefined {
  const pieces = text.split(/(&[^;&]{0,9};?)/);
  const read = pieces.map((piece, index) => (index % 2 === 1 ? signOf(piece) : piece));
  return read.every((piece) => piece !== undefined) ? read.join("") : undefined;
}

function signOf(entity: string): string | undefined {
  const { decimal, hex, name } =
    /^&(?:#(?<decimal>\d+)|#x(?<hex>[\da-f]+)|(?<name>\w+));$/i.exec(entity)?.groups ?? {};
  if (name !== undefined) return entities[name];
  const point = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
