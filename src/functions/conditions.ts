import type { ProgrammeFound } from "../catalogue/lookup";
import { daysAfter } from "../core/plan/after-completion";
import type { Condition, Edition, Programme } from "../core/rules/edition";
import { afterCompletionText } from "../text/functions/plan-words";
import { parameterNames } from "../text/functions/parameter-names";
import { type Answering } from "./answering";
import { basisOf } from "./basis";
import { isFailure, refuse } from "./failure";
import { programmeName } from "./place/place";
import { type Choices, readChoice } from "./values/choice";

/** What people may type for the kinds of conditions. */
export const CONDITION_KINDS: Choices<Condition["kind"]> = {
  eligibility: ["対象", "eligibility", "資格", "要件", "対象要件"],
  timing: ["時期", "timing", "期間", "期限"],
  overlap: ["重複", "overlap", "併用"],
  method: ["手続", "method", "手続き", "方法"],
  limit: ["上限", "limit", "限度"],
};

/** The conditions that hold for a variant, or for any of them while none is named. */
export const conditionsOf = ({ programme, variant }: ProgrammeFound): readonly Condition[] =>
  programme.conditions.filter(
    ({ variants }) =>
      variant === undefined ||
      !variants ||
      variants.some((one) => one.startsWith(variant) || variant.startsWith(one)),
  );

/** That the application follows the completion, and within how many days: a condition that periods carry. */
const completionFirst = (edition: Edition, programme: Programme): string[][] =>
  programme.windows.flatMap((window) => {
    if (!window.afterCompletion) return [];
    const stated = daysAfter({ edition, programme }, window);
    return [[afterCompletionText(stated?.days, stated?.counted), basisOf(window.afterCompletion.why)]];
  });

/** What is still to be confirmed, each with its basis; the add-in cannot judge any of it. */
export const conditions: Answering<"CONDITIONS"> = (list, { programme, kind }) => {
  const found = list.programme(programme);
  if (isFailure(found)) return found;
  const wanted = readChoice(kind, parameterNames.kind, CONDITION_KINDS, undefined);
  if (isFailure(wanted)) return wanted;
  const rows = [
    ...conditionsOf(found)
      .filter((one) => wanted === undefined || one.kind === wanted)
      .map(({ text, why }) => [text.ja, basisOf(why)]),
    ...(wanted === undefined || wanted === "timing" ? completionFirst(list.edition, found.programme) : []),
  ];
  if (rows.length > 0) return rows;
  const [ja, en] = wanted === undefined ? ["条件", "condition"] : CONDITION_KINDS[wanted];
  const name = programmeName(found.programme, found.variant);
  return refuse("none-stated", { programme: name, what: { ja, en } });
};
