import { type Keeping, readKept, saveKept, type Saving } from "../parts/kept";
import { done, type Outcome } from "../session/failure";
import type { Session } from "../session/session";
import { type KeptFacility, readFacilityText, writtenFacilities } from "./facility";

export type { Saving };

/** The name and namespace are part of the file format: they never change. */
const keeping: Keeping<readonly KeptFacility[]> = {
  part: { name: "facilities", namespace: "urn:medical-dx-grants:facilities" },
  nothing: [],
  read: readFacilityText,
  written: writtenFacilities,
};

/** A workbook's facilities. */
export interface Facilities {
  readonly list: readonly KeptFacility[];
  /** What was read, to be handed back on saving, so that nobody's change is overwritten; "" where there was nothing. */
  readonly seen: string;
}

/** The facilities of the workbook: two round trips. A damaged part fails with its text, and nothing is touched. */
export async function readFacilities(session: Session): Promise<Outcome<Facilities>> {
  const kept = await readKept(session, keeping);
  return kept.ok ? done({ list: kept.value.value, seen: kept.value.seen }) : kept;
}

/**
 * Keeps the facilities in the workbook and reads them back: three round trips. Refuses with changed-since when
 * somebody else has saved others meanwhile.
 */
export async function saveFacilities(
  session: Session,
  list: readonly KeptFacility[],
  saving: Saving,
): Promise<Outcome<Facilities>> {
  const kept = await saveKept(session, keeping, list, saving);
  return kept.ok ? done({ list, seen: kept.value.seen }) : kept;
}
