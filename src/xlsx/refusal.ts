/** Why a file is not read, or not written. Worded by whoever shows it. */
export type RefusalCode =
  /** Neither a zip nor anything that Excel saves. */
  | "not-a-workbook"
  /** .xls, the format before 2007. */
  | "old-format"
  /** Locked with a password, so that nothing of it can be read. */
  | "encrypted"
  /** .xlsb, which keeps its cells as binary records. */
  | "binary-format"
  /** Holds macros, or parts that a program would run. */
  | "macros"
  /** Holds a file of another program, such as a PDF that was put on a sheet. */
  | "embedded"
  | "too-large"
  | "too-many-parts"
  /** Unpacks to far more than its size lets expect. */
  | "bomb"
  | "too-many-cells"
  | "too-wide"
  /** Declares entities or a document type, which no workbook does. */
  | "entities"
  | "damaged";

/** A refused file; `part` is the file inside the package that was the reason. */
export interface Refused {
  readonly code: RefusalCode;
  readonly part?: string;
}

/** What reading a file answers: failures are values outside this room. */
export type FileOutcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refused: Refused };

/** Thrown inside this room only; `guarded` turns it into a value at the door. */
export class FileRefusal extends Error {
  readonly refused: Refused;

  constructor(code: RefusalCode, part?: string) {
    super(part === undefined ? code : `${code}: ${part}`);
    this.name = "FileRefusal";
    this.refused = { code, ...(part !== undefined && { part }) };
  }
}

/** Does the work; a refusal becomes a value, and anything else stays an error of ours. */
export function guarded<T>(work: () => T): FileOutcome<T> {
  try {
    return { ok: true, value: work() };
  } catch (thrown) {
    if (thrown instanceof FileRefusal) return { ok: false, refused: thrown.refused };
    throw thrown;
  }
}
