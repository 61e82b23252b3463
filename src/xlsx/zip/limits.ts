/** How much a file may hold before it is refused. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly file: number;
  readonly parts: number;
  /** Bytes of one part after unpacking, and of all parts that are unpacked. */
  readonly part: number;
  readonly total: number;
  /** How many times its packed size a part may unpack to, once it is over a megabyte. */
  readonly ratio: number;
  readonly cells: number;
  readonly columns: number;
  /**
   * Letters of all cells together, texts and formulas, with each shared one counted in every cell that has it, and shared
   * formulas more than once, since they are written out: a few kilobytes can hold one long formula or text for a hundred
   * thousand cells.
   */
  readonly letters: number;
}

const megabyte = 1 << 20;

/** A file that came from outside: a reply to a request is small. */
export const strangerLimits: Limits = {
  file: 20 * megabyte,
  parts: 1_000,
  part: 24 * megabyte,
  total: 48 * megabyte,
  ratio: 200,
  cells: 100_000,
  columns: 1_024,
  letters: 4_000_000,
};

/** The workbook that Excel itself hands over; pictures stay packed and do not count. */
export const ownLimits: Limits = {
  file: 100 * megabyte,
  parts: 5_000,
  part: 80 * megabyte,
  total: 160 * megabyte,
  ratio: 1_000,
  cells: 500_000,
  columns: 16_384,
  letters: 400_000_000,
};
