import type { Why } from "../../core/rules/model";
import type { CaseScope } from "../../core/rules/scope";
import { isProvisional } from "./confidence";

/** The readings of low confidence that a case rests on: of its scheme, or of a figure of the programme or its own. */
export function provisionalReadings({ scheme, programme, case: one }: CaseScope): readonly Why[] {
  const figures = [...Object.values(programme.stated), ...Object.values(one.stated)];
  return [scheme.why, ...figures.map(({ why }) => why)].flatMap((why) =>
    why && isProvisional(why) ? [why] : [],
  );
}

/** Whether a case rests on such a reading. */
export const provisionalCase = (scope: CaseScope): boolean => provisionalReadings(scope).length > 0;
