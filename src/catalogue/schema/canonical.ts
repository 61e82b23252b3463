/**
 * JSON in one agreed spelling: keys sorted, no white space. Two files with the same content have the same
 * canonical text however they are laid out. Throws TypeError for what JSON cannot hold.
 */
export const canonicalJson = (value: unknown): string =>
  new TextDecoder().decode(canonicalBytes(value, 1 << 12));

/** SHA-256 of the canonical text, in lower-case hexadecimal: the name by which a workbook pins an edition. */
export async function editionHash(value: unknown): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest("SHA-256", canonicalBytes(value, 1 << 21));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The canonical text in UTF-8; `size` is what it will need in bytes, or less. */
function canonicalBytes(value: unknown, size: number): Uint8Array<ArrayBuffer> {
  const writer = new Writer(size);
  writer.write(value);
  return writer.written();
}

/** Keys by UTF-16 code units, the same on every machine and in every language; few at a time, so sorted in place. */
function sorted(keys: string[]): readonly string[] {
  if (keys.length > MOST_BY_INSERTION) return keys.sort();
  for (let next = 1; next < keys.length; next += 1) {
    const key = keys[next] as string;
    let at = next;
    for (; at > 0 && (keys[at - 1] as string) > key; at -= 1) keys[at] = keys[at - 1] as string;
    keys[at] = key;
  }
  return keys;
}
const MOST_BY_INSERTION = 32;

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a] as const;
const [BRACE, CLOSING_BRACE, BRACKET, CLOSING_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d] as const;

/** Writes bytes where they belong: a long list has a hundred thousand texts, and each one of its own has to be cleared away. */
class Writer {
  private bytes: Uint8Array<ArrayBuffer>;
  private length = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
  }

  written(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.length);
  }

  write(value: unknown): void {
    if (typeof value === "string") this.text(value);
    else if (Array.isArray(value)) this.array(value);
    else if (typeof value === "object" && value !== null) this.object(value as Record<string, unknown>);
    else if (typeof value === "number" && !Number.isFinite(value))
      throw new TypeError(`${value} is not JSON`);
    else if (value === null || typeof value === "number" || typeof value === "boolean")
      for (const sign of String(value)) this.sign(sign.charCodeAt(0));
    else throw new TypeError(`${typeof value} is not JSON`);
  }

  private array(values: readonly unknown[]): void {
    this.sign(BRACKET);
    for (let index = 0; index < values.length; index += 1) {
      if (index > 0) this.sign(COMMA);
      this.write(values[index]);
    }
    this.sign(CLOSING_BRACKET);
  }

  private object(value: Readonly<Record<string, unknown>>): void {
    this.sign(BRACE);
    let isFirst = true;
    for (const key of sorted(Object.keys(value))) {
      if (!isFirst) this.sign(COMMA);
      isFirst = false;
      this.text(key);
      this.sign(COLON);
      this.write(value[key]);
    }
    this.sign(CLOSING_BRACE);
  }

  /** Plain and Japanese signs at once; from the first other one on (escapes, signs of two or four bytes) as JSON spells it. */
  private text(text: string): void {
    const bytes = this.room(3 * text.length + 2);
    let at = this.length;
    bytes[at++] = QUOTE;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit >= 0x20 && unit < 0x80 && unit !== QUOTE && unit !== BACKSLASH) bytes[at++] = unit;
      else if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else {
        this.length = at;
        this.spelled(JSON.stringify(text.slice(index)).slice(1));
        return;
      }
    }
    bytes[at++] = QUOTE;
    this.length = at;
  }

  private sign(byte: number): void {
    this.room(1)[this.length++] = byte;
  }

  private spelled(json: string): void {
    const bytes = new TextEncoder().encode(json);
    this.room(bytes.length).set(bytes, this.length);
    this.length += bytes.length;
  }

  /** The bytes, with room for so many more. */
  private room(more: number): Uint8Array<ArrayBuffer> {
    if (this.length + more > this.bytes.length) {
      const before = this.bytes;
      this.bytes = new Uint8Array(2 * (before.length + more));
      this.bytes.set(before);
    }
    return this.bytes;
  }
}
