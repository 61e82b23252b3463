import type { Selector } from "../rules/edition";
import { isPartOf } from "../rules/variant";

/** Programme id and variant of a selector; the variant is undefined where the programme alone is named. */
export function selected(selector: Selector): { readonly id: string; readonly variant: string | undefined } {
  const [id = "", variant] = selector.split("/");
  return { id, variant };
}

/** Whether a selector names a variant: "p" names all of p, "p/1" names 1 and its parts 1a and 1b. */
export function covers(selector: Selector, programme: string, variant: string | undefined): boolean {
  // Asked very often: nothing is cut up before the programme is known to be the same.
  if (!selector.startsWith(programme)) return false;
  if (selector.length === programme.length) return true;
  if (selector[programme.length] !== "/" || variant === undefined) return false;
  return isPartOf(variant, selector.slice(programme.length + 1));
}

/** Whether the first selector names nothing that the second does not name. */
export function within(selector: Selector, wider: Selector): boolean {
  const { id, variant } = selected(selector);
  return covers(wider, id, variant);
}
