import { inflateSync } from "node:zlib";

const woffSignature = 0x774f4646;
const headerSize = 44;
const woffEntry = 20;
const plainEntry = 16;

interface Table {
  readonly tag: Buffer;
  readonly checksum: number;
  readonly content: Buffer;
}

/**
 * Turns a web font (WOFF 1.0, as in the W3C recommendation) back into the plain font file inside it, which is what
 * fontconfig reads. Throws when the bytes are not such a font.
 */
export function plainFont(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== woffSignature) throw new Error("Not a WOFF 1.0 font.");
  const flavour = woff.readUInt32BE(4);
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => readTable(woff, index));
  return assemble(flavour, tables);
}

function readTable(woff: Buffer, index: number): Table {
  const entry = headerSize + index * woffEntry;
  const offset = woff.readUInt32BE(entry + 4);
  const packedLength = woff.readUInt32BE(entry + 8);
  const length = woff.readUInt32BE(entry + 12);
  const packed = woff.subarray(offset, offset + packedLength);
  return {
    tag: woff.subarray(entry, entry + 4),
    checksum: woff.readUInt32BE(entry + 16),
    // A table that does not shrink is stored as it is.
    content: packedLength < length ? inflateSync(packed) : packed,
  };
}

function assemble(flavour: number, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(12 + plainEntry * tables.length);
  const log = Math.floor(Math.log2(tables.length));
  head.writeUInt32BE(flavour, 0);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(2 ** log * plainEntry, 6);
  head.writeUInt16BE(log, 8);
  head.writeUInt16BE((tables.length - 2 ** log) * plainEntry, 10);
  const parts: Buffer[] = [head];
  let offset = head.length;
  tables.forEach(({ tag, checksum, content }, index) => {
    const entry = 12 + plainEntry * index;
    tag.copy(head, entry);
    head.writeUInt32BE(checksum, entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(content.length, entry + 12);
    const padding = Buffer.alloc((4 - (content.length % 4)) % 4);
    parts.push(content, padding);
    offset += content.length + padding.length;
  });
  return Buffer.concat(parts);
}
