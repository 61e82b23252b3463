/** Excel's own limit: two copies of a document may be open (https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(1)). */
const MOST_OPEN = 2;

/** Office's error codes (https://learn.microsoft.com/office/dev/add-ins/reference/javascript-api-for-office-error-codes). */
export const FILE_ERROR = { tooMany: 5004, unknown: 5016 } as const;

/** The copies of the document that an add-in reads slice by slice. */
export class OpenFiles {
  readonly #open = new Map<number, { readonly bytes: Uint8Array; readonly slice: number }>();
  #last = 0;

  constructor(private readonly take: () => Uint8Array) {}

  get count(): number {
    return this.#open.size;
  }

  /** Takes a copy of the document as it is now; undefined where two are open. */
  open(slice: number): { readonly handle: number; readonly size: number } | undefined {
    if (this.#open.size >= MOST_OPEN) return undefined;
    const bytes = this.take();
    this.#last += 1;
    this.#open.set(this.#last, { bytes, slice });
    return { handle: this.#last, size: bytes.length };
  }

  slice(handle: number, index: number): Uint8Array | undefined {
    const file = this.#open.get(handle);
    return file?.bytes.subarray(index * file.slice, (index + 1) * file.slice);
  }

  close(handle: number): boolean {
    return this.#open.delete(handle);
  }
}
