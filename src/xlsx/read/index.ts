import type { StoredBook } from "../../sheets/stored-book";
import { refuseOtherKinds, refuseRunnable } from "../package/kind";
import { Package } from "../package/package";
import { type FileOutcome, guarded } from "../refusal";
import { ownLimits, strangerLimits } from "../zip/limits";
import { readPackage } from "./read-package";

/**
 * Reads a workbook that came from outside as data: nothing of it is run, no link is followed. What is too big, packs
 * too much, holds macros or does not add up is refused. Texts are handed over as they are: whoever writes one into a
 * cell must write it as text, since it may begin with = + - or @.
 */
export const readStrangerBook = (bytes: Uint8Array): FileOutcome<StoredBook> =>
  guarded(() => {
    if (bytes.length > strangerLimits.file) refuseOtherKinds(bytes.subarray(0, 1 << 20));
    else refuseOtherKinds(bytes);
    const file = new Package(bytes, strangerLimits);
    refuseRunnable(file);
    return readPackage(file, strangerLimits);
  });

/** Opens the workbook that Excel itself handed over; it may be bigger and may hold macros. */
export function openOwnPackage(bytes: Uint8Array): Package {
  refuseOtherKinds(bytes);
  return new Package(bytes, ownLimits);
}
