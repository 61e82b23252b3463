import type { Facility } from "../core/facility/facility";
import { type Answering } from "./answering";
import { isFailure, refuse } from "./failure";
import type { OpenEdition } from "./place/open-edition";
import type { Place } from "./place/place";
import { canonicalName } from "../catalogue/lookup";

/** Stands for "no upper bound" when a count of beds is tried. */
const MANY_BEDS = 9999;

/** Whether every, no or only some bed count that is still possible lies in a class of the list. */
function coverage(list: OpenEdition, place: Place, variant: string | undefined): "all" | "none" | "some" {
  const found = { programme: place.programme, ...(variant === undefined ? {} : { variant }) };
  const { least, most } = place.facility.beds;
  const covered = (beds: number): boolean => {
    const facility: Facility = { ...place.facility, beds: { least: beds, most: beds } };
    return list.catalogue.casesFor(found, facility).length > 0;
  };
  const answers = new Set([least, most ?? MANY_BEDS].map(covered));
  if (answers.size > 1) return "some";
  return answers.has(true) ? "all" : "none";
}

/** The variants that can be meant, without the common ones that are only ever told apart (7① beside 7①ア). */
function variantsMeant({ programme, variant }: Place): (string | undefined)[] {
  const keys = [...new Set(programme.cases.map((one) => one.variant))];
  return keys.filter(
    (key) => variant === undefined || key === undefined || key.startsWith(variant) || variant.startsWith(key),
  );
}

/** TRUE when the class is on the list, whatever is still open; says nothing about conditions. */
export const covers: Answering<"COVERS"> = (list, { programme, facilityType, beds }) => {
  const place = list.place(programme, facilityType, beds);
  if (isFailure(place)) return place;
  const variants = variantsMeant(place);
  const answers = variants.map((variant) => coverage(list, place, variant));
  if (answers.includes("some")) return refuse("beds-needed");
  if (new Set(answers).size <= 1) return answers[0] === "all";
  return refuse("variant-needed", {
    names: variants.map((variant) => canonicalName(place.programme, variant)),
  });
};
