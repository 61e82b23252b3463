/** Where a record of the zip's directory begins, by the name of its part. */
function recordOf(bytes: Uint8Array, name: string): { view: DataView; at: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = view.getUint32(bytes.length - 22 + 16, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name) return { view, at };
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  throw new Error(`no part ${name}`);
}

/** The file with a two- or four-byte field of a part's directory record changed. */
export function forged(
  bytes: Uint8Array,
  name: string,
  field: { readonly at: number; readonly size: 2 | 4; readonly value: number },
): Uint8Array {
  const copy = bytes.slice();
  const { view, at } = recordOf(copy, name);
  if (field.size === 2) view.setUint16(at + field.at, field.value, true);
  else view.setUint32(at + field.at, field.value, true);
  return copy;
}

/** The file with a field of its last record changed. */
export function forgedEnd(bytes: Uint8Array, at: number, value: number, size: 2 | 4 = 2): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  if (size === 2) view.setUint16(copy.length - 22 + at, value, true);
  else view.setUint32(copy.length - 22 + at, value, true);
  return copy;
}

/** Where the local record of a part begins. */
export function localOffset(bytes: Uint8Array, name: string): number {
  const { view, at } = recordOf(bytes, name);
  return view.getUint32(at + 42, true);
}

/** The field numbers of a directory record. */
export const FIELD = { flags: 8, method: 10, crc: 16, packed: 20, size: 24, offset: 42 } as const;
