/** All that a vendor's file says of its request, as printed in it. */
export interface PrintedRequest {
  readonly id: string;
  readonly edition: string;
  readonly facility: string;
  readonly vendor: string;
  readonly requestedOn: string;
  readonly validUntil: string;
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    readonly quantity: number;
    readonly unit: string;
    readonly taxRate: number;
  }[];
}

/**
 * 照合コード: a digest over ids, edition, vendor, dates and specification, printed in a locked cell of the file.
 *
 * It stands there in sight and nowhere else. A second, hidden copy (a name, a document property) would prove nothing
 * more, since whoever changes one can change the other; programs that save a file again drop such things; and hidden
 * data in a file for strangers is what our own privacy check warns about. It is no signature either: who knows this
 * code could make a new one. What decides is the request that the workbook keeps, against which all that is printed is
 * compared; the code tells which request and which vendor a file was made for even where its printed ids were changed.
 */
export async function checkCode(printed: PrintedRequest): Promise<string> {
  const { id, edition, facility, vendor, requestedOn, validUntil, lines } = printed;
  const text = JSON.stringify([
    ...["quote-request-1", id, edition, facility, vendor, requestedOn, validUntil],
    lines.map((line) => [line.id, line.name, line.quantity, line.unit, line.taxRate]),
  ]);
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const signs = Array.from(bytes.subarray(0, 10), (byte) => byte.toString(16).padStart(2, "0"));
  return (signs.join("").toUpperCase().match(/.{4}/gu) ?? []).join("-");
}

/** The edition as a request prints it: its id and the beginning of its hash. */
export const printedEdition = ({ id, hash }: { readonly id: string; readonly hash: string }): string =>
  `${id} #${hash.slice(0, 12)}`;
