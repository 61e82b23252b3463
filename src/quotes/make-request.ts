import { checkCode, printedEdition } from "./check-code";
import { type CheckedRequest, checkedRequest, type QuoteRequest, type RequestLine } from "./request";

/** What a request is made of. */
export interface RequestDraft extends Pick<
  QuoteRequest,
  "edition" | "requestedOn" | "validUntil" | "facility" | "language"
> {
  readonly vendors: readonly string[];
  readonly lines: readonly Omit<RequestLine, "id">[];
}

/**
 * Makes a request under an id of its own: `newId` is any text with ten hexadecimal digits that nobody else has, such
 * as a UUID. Names that the draft lacks, vendors named twice and the like are answered by their paths.
 */
export async function makeRequest(draft: RequestDraft, newId: string): Promise<CheckedRequest> {
  const { vendors, lines, ...rest } = draft;
  const id = `Q${newId
    .replace(/[^0-9a-f]/giu, "")
    .slice(0, 10)
    .toUpperCase()}`;
  const named = {
    ...{ ...rest, id },
    vendors: vendors.map((name, index) => ({ id: `V${index + 1}`, name: oneLine(name), check: NO_CODE })),
    lines: lines.map((line, index) => ({
      ...line,
      id: `${id}-${String(index + 1).padStart(2, "0")}`,
      name: oneLine(line.name),
      unit: oneLine(line.unit),
    })),
    facility: oneLine(draft.facility),
  };
  // The codes are made of the texts as they are kept, so that what is printed later gives the same ones.
  const checked = checkedRequest(named);
  if (!checked.ok) return checked;
  const request = checked.value;
  const coded = request.vendors.map(async (vendor) => ({
    ...vendor,
    check: await checkCode(printedFor(request, vendor.name)),
  }));
  return { ok: true, value: { ...request, vendors: await Promise.all(coded) } };
}

const NO_CODE = "0000-0000-0000-0000-0000";

/** What the file for a vendor prints of its request. */
export const printedFor = (request: QuoteRequest, vendor: string) => ({
  ...{ id: request.id, edition: printedEdition(request.edition), facility: request.facility, vendor },
  ...{ requestedOn: request.requestedOn, validUntil: request.validUntil, lines: request.lines },
});

/** A text on one line, as a cell shows it. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();
