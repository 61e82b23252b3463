const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as XML has it in elements and attributes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign).replace(/\r/g, "&#13;");

/** A text as cells have it: what XML cannot hold stands as _x0007_, and what looks so by chance is kept from it. */
export function cellText(text: string): string {
  const told = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  // eslint-disable-next-line no-control-regex -- these are the signs that XML cannot hold
  const held = told.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${code}_`;
  });
  return escaped(held);
}

/** A cell's text as it was meant. */
export const meantText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** A place in a text and what is to stand there. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all splices done; throws where two overlap, since they are written by programmers. */
export function spliced(source: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort((a, b) => a.from - b.from || a.to - b.to);
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text } of inOrder) {
    if (from < at) throw new RangeError(`Two splices at ${from}`);
    pieces.push(source.slice(at, from), text);
    at = to;
  }
  return pieces.join("") + source.slice(at);
}
