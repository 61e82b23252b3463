import type { Why } from "../rules/model";
import type { CaseScope } from "../rules/scope";
import type { Missing } from "../rules/situation";
import type { Claim } from "./claims";
import type { Group } from "./group";
import { partsOfTest } from "./introduction";
import { eligibleWhy, type Frame, questionOf } from "./own-reasons";
import { questionKey, type Reason } from "./reasons";

/**
 * What the rule itself still has to know: beds, counts, dated facts; the item of a line, where the sum of the programme
 * is large enough for the split over its items to matter.
 */
export function inputReasons(frame: Frame, group: Group): ReadonlyMap<Claim, Reason[]> {
  const together = group.missing(group.claims);
  return new Map(
    group.claims.map((claim) => {
      const alone = group.missing([claim]).filter(({ what }) => what !== "items");
      const asked = [...alone, ...together].filter(
        ({ what }) => what !== "items" || claim.line.item === undefined,
      );
      const reasons = asked.map((missing): Reason => {
        const question = questionOf(frame, claim, missing);
        return { code: "input-missing", state: "unconfirmed", why: whyOf(group, missing), question };
      });
      return [
        claim,
        [...new Map(reasons.map((one) => [questionKey(one.question ?? { ask: "beds" }), one])).values()],
      ];
    }),
  );
}

/** Beds: the figure at which the list draws the line between classes. Items: the reading of their caps. */
function whyOf({ cases }: Group, missing: Missing): Why {
  const [scope] = cases;
  if (!scope) return { quote: "" };
  const line = missing.what === "beds" ? cases.flatMap(lineBetweenClasses)[0] : undefined;
  return line ?? scope.scheme.why ?? eligibleWhy(scope.programme);
}

function lineBetweenClasses({ class: one, figures }: CaseScope): Why[] {
  return partsOfTest(one.when).flatMap((part) => {
    const inner = part.is === "not" ? part.of : part;
    const ref = inner.is === "atLeast" ? inner.least : inner.is === "atMost" ? inner.most : undefined;
    return ref === undefined ? [] : (figures.get(ref)?.why ?? []);
  });
}
