import type { Edition } from "../../core/rules/edition";
import { type CaseScope, scopeOf } from "../../core/rules/scope";

/** The same case in the whole list, whose words are in both languages; as it is where that list lacks it. */
export function wholeScope(edition: Edition, scope: CaseScope): CaseScope {
  const programme = edition.programmes.find(({ id }) => id === scope.programme.id);
  const one = programme?.cases.find(
    (each) => each.variant === scope.case.variant && each.class === scope.case.class,
  );
  return programme && one ? scopeOf(edition, programme, one) : scope;
}
