import type { CellError } from "./cell-error";
import type { CellPlace } from "./bridge-function";

/** An error in a cell and the words that Excel shows beside it. */
export interface CellMessage {
  readonly error: CellError;
  readonly message: string;
}

/** What functions said about the cells in which they failed; Excel shows it on the error's card, no API reads it. */
export class CellMessages {
  readonly #messages = new Map<string, CellMessage>();

  at(place: CellPlace): CellMessage | undefined {
    return this.#messages.get(keyOf(place));
  }

  set(place: CellPlace, message: CellMessage): void {
    this.#messages.set(keyOf(place), message);
  }

  clear(place: CellPlace): void {
    this.#messages.delete(keyOf(place));
  }
}

/** A key for a cell, unique in the workbook. */
export function keyOf(place: CellPlace): string {
  return `${place.sheetId}|${place.row}|${place.column}`;
}
