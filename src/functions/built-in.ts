import edition from "../../data/editions/2025-10-02.json";
import index from "../../data/editions/index.json";
import type { Edition } from "../core/rules/edition";
import type { SealedEdition } from "../core/runtime";

/**
 * The edition that functions.js carries. The build puts only what `carriedEdition` leaves of the file into the
 * script; the schema has checked the file before, so its shape is taken on trust here. There the edition is parsed when
 * anything but its id is first asked of it (`openedLater`).
 */
export const builtIn: SealedEdition = {
  edition: edition as unknown as Edition,
  hash: index.editions.find(({ id }) => id === edition.id)?.hash ?? "",
};
