import { isFailure } from "../../catalogue/lookup/failures";
import type { Catalogue } from "../../catalogue/lookup";
import type { PaneWord } from "../../text/pane";
import type { KeptFacility, TaxStatus } from "../state/facility";

/** What the editor of a facility holds before it is kept. */
export interface FacilityDraft {
  readonly name: string;
  readonly type: string;
  readonly beds: string;
  readonly code: string;
  readonly tax: TaxStatus;
}

/** The draft of a facility, or of a new one, whose kind nobody has said yet. */
export const draftOf = (kept: KeptFacility | undefined): FacilityDraft => ({
  name: kept?.name ?? "",
  type: kept?.type ?? "",
  beds: kept?.beds === null || kept?.beds === undefined ? "" : String(kept.beds),
  code: kept?.code ?? "",
  tax: kept?.tax ?? "unknown",
});

/** What stands in the way of keeping a draft, by field. */
export interface DraftFaults {
  readonly type?: PaneWord;
  readonly beds?: { readonly word: PaneWord; readonly data: Readonly<Record<string, string | number>> };
  readonly code?: PaneWord;
}

/** Digits of any width, with 床 behind them or without, as cells are read; undefined where a text is no count. */
const countOf = (text: string): number | null | undefined => {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return null;
  const digits = /^(\d{1,4})\s*床?$/u.exec(plain)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/**
 * The kind must be chosen: every amount hangs on it. Beds must be a count that it allows; the code has ten digits, or
 * seven without prefecture.
 */
export function faultsOf(draft: FacilityDraft, catalogue: Catalogue | undefined): DraftFaults {
  const count = countOf(draft.beds);
  const code = draft.code.normalize("NFKC").trim();
  const found = catalogue?.facility(draft.type, count ?? undefined);
  const beds =
    count === undefined ? ({ word: "bedsNoCount", data: {} } as const) : found && bedsFault(found, count);
  return {
    ...(draft.type === "" ? { type: "estimateFacilityNone" } : {}),
    ...(beds && { beds }),
    ...(code === "" || /^\d{7}(\d{3})?$/.test(code) ? {} : { code: "codeDigits" }),
  };
}

/** Cells pass a blank as 0, so that the catalogue takes 0 for nothing said where a kind may have beds; here it was typed. */
function bedsFault(
  found: NonNullable<ReturnType<Catalogue["facility"]>>,
  count: number | null,
): DraftFaults["beds"] {
  if (!isFailure(found)) {
    const { word, beds } = found;
    if (count !== 0) return undefined;
    if (beds.least > 0) return { word: "bedsFrom", data: { type: word, from: beds.least } };
    return beds.most ? { word: "bedsNone", data: {} } : undefined;
  }
  if (found.failure !== "beds-contradict") return undefined;
  const { word: type, from, to } = found;
  return to === null
    ? { word: "bedsFrom", data: { type, from } }
    : { word: "bedsFromTo", data: { type, from, to } };
}

/** The draft as the workbook keeps it; only for drafts without faults. */
export const keptPart = (
  draft: FacilityDraft,
): Pick<KeptFacility, "name" | "type" | "beds" | "code" | "tax"> => ({
  name: draft.name.trim(),
  type: draft.type,
  beds: countOf(draft.beds) ?? null,
  code: draft.code.normalize("NFKC").trim(),
  tax: draft.tax,
});
