/** An XML element with attributes and one text, which is all that our parts of a workbook are. */
export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** How an element of ours is called. */
export interface ElementName {
  readonly name: string;
  readonly namespace: string;
}

/** The element as XML. */
export function elementXml({ name, namespace }: ElementName, { attributes, text }: Element): string {
  const written = Object.entries({ xmlns: namespace, ...attributes });
  const head = written.map(([key, value]) => ` ${key}="${escaped(value)}"`).join("");
  return `<${name}${head}>${escaped(text)}</${name}>`;
}

/** Reads it however a host has written it (prefix, quotes, CDATA, declaration); undefined if it is anything else. */
export function readElement({ name, namespace }: ElementName, xml: string): Element | undefined {
  const match = shape.exec(xml)?.groups;
  if (!match) return undefined;
  const called = match["name"] ?? "";
  const prefix = called.includes(":") ? called.slice(0, called.indexOf(":")) : "";
  const attributes = attributesOf(match["attributes"] ?? "");
  const text = textOf(match["content"] ?? "");
  const own = attributes?.[prefix === "" ? "xmlns" : `xmlns:${prefix}`];
  const isOurs = called.slice(called.indexOf(":") + 1) === name && own === namespace;
  return attributes && text !== undefined && isOurs ? { attributes, text } : undefined;
}

const shape =
  /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?<(?<name>[\w.:-]+)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?:\/>|>(?<content>[^]*)<\/\k<name>\s*>)\s*$/;

function attributesOf(source: string): Readonly<Record<string, string>> | undefined {
  const pairs = [...source.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, key = "", double, single]) => [key, unescaped(double ?? single ?? "")] as const,
  );
  if (pairs.some(([, value]) => value === undefined)) return undefined;
  return Object.fromEntries(pairs.map(([key, value]) => [key, value ?? ""]));
}

/** Text and CDATA; undefined where there is markup inside, which we never write. */
function textOf(content: string): string | undefined {
  const pieces = content.split(/<!\[CDATA\[([^]*?)\]\]>/);
  const read = pieces.map((piece, index) => {
    if (index % 2 === 1) return piece;
    return piece.includes("<") ? undefined : unescaped(piece);
  });
  return read.includes(undefined) ? undefined : read.join("");
}

/** Line ends and quotes go as numbers too: a reader of XML may turn them into others. */
function escaped(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string | undefined {
  const pieces = text.split(/(&[^;&]{0,9};?)/);
  const read = pieces.map((piece, index) => (index % 2 === 1 ? signOf(piece.slice(1, -1)) : piece));
  return read.includes(undefined) ? undefined : read.join("");
}

function signOf(entity: string): string | undefined {
  if (!entity.startsWith("#")) return entities[entity];
  const point = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
