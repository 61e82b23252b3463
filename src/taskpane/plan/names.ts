import { canonicalName } from "../../catalogue/lookup/programmes";
import type { Edition, Programme } from "../../core/rules/edition";
import type { Catalogue } from "../../catalogue/lookup";
import type { Speaking } from "../speaking";
import type { ChosenFacility } from "../state/facility";

/** A selector as people write it: 9①; the selector itself where the list does not have it. */
export function claimName({ edition }: { readonly edition: Edition }, selector: string): string {
  const programme = programmeOf(edition, selector);
  return programme ? canonicalName(programme, variantOf(selector)) : selector;
}

export const programmeOf = (edition: Edition, selector: string): Programme | undefined =>
  edition.programmes.find(({ id }) => id === selector.split("/")[0]);
export const variantOf = (selector: string): string | undefined => selector.split("/")[1];

/** A selector in words: the programme's short name, and what the variant is called. */
export function claimTitle({ edition, say }: Pick<Speaking, "edition" | "say">, selector: string): string {
  const programme = programmeOf(edition, selector);
  if (!programme) return selector;
  const variant = programme.variants?.[variantOf(selector) ?? ""];
  return [say(programme.shortName), ...(variant ? [say(variant.name)] : [])].join(" ");
}

/** A claim id as the rules make it, in its parts. */
export function claimParts(id: string): { readonly costId: string; readonly selector: string } {
  const parts = id.split("|");
  // A name of a system may hold the sign as well: selector and item are the last two.
  return { costId: parts.slice(0, -2).join("|"), selector: parts.at(-2) ?? "" };
}

/** Selectors that a facility can claim, in the order of the list: variants where there are some, else the programme. */
export function claimable({
  catalogue,
  facility,
}: {
  readonly catalogue: Catalogue;
  readonly facility: ChosenFacility | undefined;
}): readonly string[] {
  const known = facility?.facility;
  if (!known) return [];
  return catalogue.edition.programmes.flatMap((programme) => {
    const covers = (variant?: string): boolean =>
      catalogue.casesFor({ programme, ...(variant !== undefined && { variant }) }, known).length > 0;
    const variants = new Set(programme.cases.flatMap(({ variant }) => variant ?? []));
    if (variants.size === 0) return covers() ? [programme.id] : [];
    return [...variants].filter(covers).map((variant) => `${programme.id}/${variant}`);
  });
}
