import type { Catalogue } from "../catalogue/lookup";
import type { Facility } from "../core/facility/facility";
import type { OutputField } from "./fields";
import type { ProgrammeReading } from "./programme-reading";

/** Whether the list states what a field asks; where it does not, a dash stands, never 0 and never an error. */
export function isStated(
  catalogue: Pick<Catalogue, "casesFor">,
  field: OutputField,
  reading: ProgrammeReading,
  facility: Facility | undefined,
): boolean {
  const { programme } = reading;
  if (field === "deadline" || field === "daysLeft" || field === "status")
    return programme.windows.some(({ kind, to }) => kind === "application" && to !== undefined);
  const published = { rate: "rate", grantCap: "grantCap", costCap: "costCap" } as const;
  if (!(field in published) || !facility) return true;
  const scopes = catalogue.casesFor(reading, facility);
  const key = published[field as keyof typeof published];
  return scopes.length === 0 || scopes.some(({ scheme }) => scheme.published[key] !== undefined);
}
