import type { Edition } from "../../../core/rules/edition";
import { checkFacts } from "./check-facts";
import { checkFigures } from "./check-figures";
import { checkKeys } from "./check-keys";
import { checkNames } from "./check-names";
import { checkNotices } from "./check-notices";
import { checkRelations } from "./check-relations";
import { checkWindows } from "./check-windows";
import type { Finding } from "./finding";

export type { Finding, Path } from "./finding";

/** All that an edition of the right shape still says wrongly; empty when every name in it leads somewhere. */
export const checkReferences = (edition: Edition): Finding[] => [
  ...checkNames(edition),
  ...checkKeys(edition),
  ...checkFacts(edition),
  ...checkFigures(edition),
  ...checkRelations(edition),
  ...checkWindows(edition),
  ...checkNotices(edition),
];
