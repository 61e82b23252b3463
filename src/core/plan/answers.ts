import type { Selector } from "../rules/edition";
import { within } from "./selectors";

/**
 * What yes-or-no answers by programme or variant say about some selectors: yes when one that they name, or a part of
 * it, was answered yes; no when all of them were answered no; undefined while that is open. A yes for a whole
 * programme does not say which of its variants it was.
 */
export function answerFor(
  answers: Readonly<Record<Selector, boolean>> | undefined,
  selectors: readonly Selector[],
): boolean | undefined {
  const given = Object.entries(answers ?? {});
  const saysYes = ([key, yes]: [Selector, boolean]): boolean =>
    yes && selectors.some((one) => within(key, one));
  if (given.some(saysYes)) return true;
  const refused = selectors.every((one) => given.some(([key, yes]) => !yes && within(one, key)));
  return refused ? false : undefined;
}
