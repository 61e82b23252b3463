import { Inflate } from "fflate";
import { FileRefusal } from "../refusal";
import { crc32 } from "./crc32";
import type { Entry, Zip } from "./directory";
import type { Limits } from "./limits";

/** Small enough that no more than 16 MB can come out of one step. */
const STEP = 1 << 14;
const SMALL = 1 << 20;

/** Unpacks parts one by one and keeps count, so that many small bombs are one big one. */
export class Unpacker {
  readonly #zip: Zip;
  readonly #limits: Limits;
  readonly #counted = new Set<Entry>();
  #spent = 0;

  constructor(zip: Zip, limits: Limits) {
    this.#zip = zip;
    this.#limits = limits;
  }

  /** The bytes of a part; the size that it declares is checked and never trusted. */
  bytes(entry: Entry): Uint8Array {
    const spent = this.#counted.has(entry) ? 0 : this.#spent;
    const most = Math.min(this.#limits.part, this.#limits.total - spent);
    if (entry.size > most) throw new FileRefusal("bomb", entry.name);
    const packed = this.#zip.bytes.subarray(entry.data, entry.data + entry.packed);
    const bytes = entry.method === 0 ? packed.slice() : this.#inflated(entry, packed, most);
    if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
      throw new FileRefusal("damaged", entry.name);
    if (!this.#counted.has(entry)) this.#spent += bytes.length;
    this.#counted.add(entry);
    return bytes;
  }

  #inflated(entry: Entry, packed: Uint8Array, most: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const inflate = new Inflate((piece) => {
      length += piece.length;
      const swollen = length > SMALL && length > entry.packed * this.#limits.ratio;
      if (length > most || swollen) throw new FileRefusal("bomb", entry.name);
      pieces.push(piece);
    });
    try {
      for (let at = 0; at < packed.length; at += STEP)
        inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch (thrown) {
      throw thrown instanceof FileRefusal ? thrown : new FileRefusal("damaged", entry.name);
    }
    return joined(pieces, length);
  }
}

/** The pieces as one. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
