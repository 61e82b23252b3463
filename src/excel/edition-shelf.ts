import {
  dropBesideEdition,
  keepBesideEdition,
  putBackBesideEditions,
  readBesideEditions,
} from "./beside-editions";
import { pinEdition, readPinnedEdition, repinEdition, unpinEdition } from "./pinned-edition";

/** How a workbook's editions are read and written: its pin, and those beside. */
export const editionShelf = {
  read: readPinnedEdition,
  pin: pinEdition,
  repin: repinEdition,
  unpin: unpinEdition,
  readBeside: readBesideEditions,
  keepBeside: keepBesideEdition,
  dropBeside: dropBesideEdition,
  putBackBeside: putBackBesideEditions,
} as const;
