import type { Fate } from "../../../sharing/convert/copy-plan";
import type { EvidenceWords } from "../../../sharing/evidence/evidence-words";
import type { EvidenceReader } from "./reader";

/** The words of the sheet around the steps. */
export function sheetWords({ own }: Pick<EvidenceReader, "own">): EvidenceWords {
  const fates: Readonly<Record<Fate, string>> = {
    plain: own("fatePlain"),
    value: own("fateValue"),
    emptied: own("fateEmptied"),
    reference: own("fateReference"),
    kept: own("fateKept"),
  };
  return {
    ...{ sheet: own("sheet"), title: own("title"), made: own("made"), edition: own("edition") },
    ...{ editionHash: own("editionHash"), source: own("source"), estimate: own("estimate") },
    reading: own("reading"),
    heads: [
      ...[own("headSheet"), own("headCell"), own("headFormula"), own("headValue"), own("headFate")],
      ...[own("headStep"), own("headAmount"), own("headBasis"), own("headEdition"), own("headDate")],
    ],
    fates,
    switches: own("switches"),
    switchHeads: [own("switchDay"), own("switchEditions"), own("switchCells"), own("switchHashes")],
    switchesBelow: own("switchesBelow", { count: "{count}" }),
    unknown: own("switchUnknown"),
    untold: own("switchUntold", { count: "{count}" }),
    check: own("check"),
    agrees: own("agrees"),
    differs: own("differs", { stored: "{stored}" }),
    unchecked: own("unchecked"),
    uncalculated: own("uncalculated"),
    emptied: own("emptied"),
    unused: own("unused"),
    noDate: own("noDate"),
    comma: own("comma"),
  };
}
