import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { type Entry, viewOf, type Zip } from "./directory";
import { joined } from "./unpack";

/** New contents of parts by name; null takes a part away, and a name that the zip lacks is a part to add. */
export type Replacements = ReadonlyMap<string, Uint8Array | null>;

/** A descriptor behind the data is not written: sizes and check sum stand in the records. */
const WITHOUT_DESCRIPTOR = ~8;
const UTF8_NAME = 0x0800;
const VERSION = 20;

class Writer {
  readonly #pieces: Uint8Array[] = [];
  at = 0;

  put(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.at += piece.length;
  }

  bytes(): Uint8Array {
    return joined(this.#pieces, this.at);
  }
}

/**
 * The zip with some parts replaced. Of every other part the local record, its data and what stands behind them are
 * copied byte for byte; nothing is unpacked and packed again.
 */
export function copied(zip: Zip, replacements: Replacements): Uint8Array {
  const writer = new Writer();
  const byPlace = [...zip.entries].sort((a, b) => a.from - b.from);
  writer.put(zip.bytes.subarray(0, byPlace[0]?.from ?? 0));
  const records = new Map<Entry, Uint8Array>();
  for (const entry of byPlace) {
    const wanted = replacements.get(entry.name);
    if (wanted === null) continue;
    const record = entry.record.slice();
    viewOf(record).setUint32(42, writer.at, true);
    if (wanted) replace(writer, zip, entry, { record, wanted });
    else writer.put(zip.bytes.subarray(entry.from, entry.to));
    records.set(entry, record);
  }
  const names = new Set(zip.entries.map(({ name }) => name));
  const added = [...replacements].flatMap(([name, wanted]) =>
    wanted && !names.has(name) ? [add(writer, name, wanted)] : [],
  );
  const inOrder = zip.entries.flatMap((entry) => records.get(entry) ?? []);
  writeDirectory(writer, zip, [...inOrder, ...added]);
  return writer.bytes();
}

interface Sizes {
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

function setSizes(record: Uint8Array, at: number, { crc, packed, size }: Sizes): void {
  const view = viewOf(record);
  view.setUint32(at, crc, true);
  view.setUint32(at + 4, packed, true);
  view.setUint32(at + 8, size, true);
}

function replace(
  writer: Writer,
  zip: Zip,
  entry: Entry,
  { record, wanted }: { record: Uint8Array; wanted: Uint8Array },
): void {
  const data = entry.method === 8 ? deflateSync(wanted, { level: 6 }) : wanted;
  const sizes = { crc: crc32(wanted), packed: data.length, size: wanted.length };
  const head = zip.bytes.slice(entry.from, entry.data);
  viewOf(head).setUint16(6, entry.flags & WITHOUT_DESCRIPTOR, true);
  viewOf(record).setUint16(8, entry.flags & WITHOUT_DESCRIPTOR, true);
  setSizes(head, 14, sizes);
  setSizes(record, 16, sizes);
  writer.put(head);
  writer.put(data);
}

function add(writer: Writer, name: string, wanted: Uint8Array): Uint8Array {
  const data = deflateSync(wanted, { level: 6 });
  const sizes = { crc: crc32(wanted), packed: data.length, size: wanted.length };
  const at = writer.at;
  const [head, record] = [namedRecord(0x04034b50, 30, name), namedRecord(0x02014b50, 46, name)];
  // Both records hold the same fields; the directory's has the writer's version before them.
  for (const [bytes, shift] of [[head, 0] as const, [record, 2] as const]) {
    const view = viewOf(bytes);
    view.setUint16(4, VERSION, true);
    if (shift > 0) view.setUint16(6, VERSION, true);
    view.setUint16(6 + shift, UTF8_NAME, true);
    view.setUint16(8 + shift, 8, true);
    // The first day that a zip can name: copies do not tell when they were made.
    view.setUint16(12 + shift, 0x21, true);
    setSizes(bytes, 14 + shift, sizes);
    view.setUint16(26 + shift, bytes.length - (shift > 0 ? 46 : 30), true);
  }
  viewOf(record).setUint32(42, at, true);
  writer.put(head);
  writer.put(data);
  return record;
}

function namedRecord(signature: number, size: number, name: string): Uint8Array {
  const text = new TextEncoder().encode(name);
  const record = new Uint8Array(size + text.length);
  viewOf(record).setUint32(0, signature, true);
  record.set(text, size);
  return record;
}

function writeDirectory(writer: Writer, zip: Zip, records: readonly Uint8Array[]): void {
  const from = writer.at;
  records.forEach((record) => {
    writer.put(record);
  });
  const ending = zip.ending.slice();
  const view = viewOf(ending);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(12, writer.at - from, true);
  view.setUint32(16, from, true);
  writer.put(ending);
}
