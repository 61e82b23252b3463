import { FileRefusal } from "../refusal";
import type { Limits } from "./limits";

/** One file of a zip as its directory tells; nothing of it has been unpacked. */
export interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local record begins, where its data begins, and where the next record begins. */
  readonly from: number;
  readonly data: number;
  readonly to: number;
  /** Its record in the directory, as it stands. */
  readonly record: Uint8Array;
}

/** A zip whose directory has been read and found sound. */
export interface Zip {
  readonly bytes: Uint8Array;
  /** In the order of the directory. */
  readonly entries: readonly Entry[];
  /** Where the directory begins, and the record that ends the file. */
  readonly directory: number;
  readonly ending: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** Steps out of the package, roots, backslashes and zeros stand in no workbook. */
const badName = /(?:^|\/)\.\.(?:\/|$)|^\/|[\\\0]/;
const utf8 = new TextDecoder("utf-8", { fatal: true });

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads the directory of a zip; refuses what does not add up instead of guessing. */
export function readDirectory(bytes: Uint8Array, limits: Limits): Zip {
  if (bytes.length > limits.file) throw new FileRefusal("too-large");
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end === undefined) throw new FileRefusal("damaged");
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  const onOneDisk = view.getUint16(end + 8, true) === count && view.getUint32(end + 4, true) === 0;
  if (count > limits.parts) throw new FileRefusal("too-many-parts");
  if (!onOneDisk || directory + view.getUint32(end + 12, true) > end) throw new FileRefusal("damaged");
  const heads = headsOf(bytes, directory, end, count);
  return { bytes, directory, ending: bytes.subarray(end), entries: bounded(heads, directory) };
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  return undefined;
}

type Head = Omit<Entry, "to">;

function headsOf(bytes: Uint8Array, directory: number, end: number, count: number): Head[] {
  const heads: Head[] = [];
  const names = new Set<string>();
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    const head = headAt(bytes, at, end);
    const name = head.name.toLowerCase();
    if (names.has(name) || badName.test(name)) throw new FileRefusal("damaged", head.name);
    names.add(name);
    heads.push(head);
    at += head.record.length;
  }
  return heads;
}

function headAt(bytes: Uint8Array, at: number, end: number): Head {
  const view = viewOf(bytes);
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new FileRefusal("damaged");
  const nameLength = view.getUint16(at + 28, true);
  const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (at + length > end) throw new FileRefusal("damaged");
  const name = textOf(bytes.subarray(at + 46, at + 46 + nameLength));
  const from = view.getUint32(at + 42, true);
  if (from + 30 > bytes.length || view.getUint32(from, true) !== LOCAL)
    throw new FileRefusal("damaged", name);
  const data = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const localName = bytes.subarray(from + 30, from + 30 + view.getUint16(from + 26, true));
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & 1) throw new FileRefusal("encrypted", name);
  if ((method !== 0 && method !== 8) || textOf(localName) !== name) throw new FileRefusal("damaged", name);
  return {
    ...{ name, flags, method, from, data },
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    record: bytes.subarray(at, at + length),
  };
}

function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new FileRefusal("damaged");
  }
}

/** Each record ends where the next begins: a descriptor behind the data belongs to it. None may lie in another. */
function bounded(heads: readonly Head[], directory: number): Entry[] {
  const starts = heads.map(({ from }) => from).sort((a, b) => a - b);
  const after = new Map(starts.map((from, index) => [from, starts[index + 1] ?? directory]));
  return heads.map((head) => {
    const to = after.get(head.from) ?? directory;
    if (head.data + head.packed > to) throw new FileRefusal("damaged", head.name);
    return { ...head, to };
  });
}
