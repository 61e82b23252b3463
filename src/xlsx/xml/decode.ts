const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const littleEndian = new TextDecoder("utf-16le", { fatal: true });
const bigEndian = new TextDecoder("utf-16be", { fatal: true });

/**
 * The text of a part, whose first bytes tell its encoding: UTF-8, or UTF-16 as Power Query writes its custom XML.
 * Parts are written as UTF-8, so one in UTF-16 says of itself that it is UTF-8 from here on. Throws on broken letters.
 */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return asUtf8(littleEndian.decode(bytes));
  if (first === 0xfe && second === 0xff) return asUtf8(bigEndian.decode(bytes));
  return utf8.decode(bytes);
}

const asUtf8 = (text: string): string =>
  text.replace(/^(<\?xml[^>]*?\sencoding=)(?:"[^"]*"|'[^']*')/i, '$1"UTF-8"');
