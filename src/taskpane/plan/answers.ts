import type { Answers } from "../../core/plan/input";
import type { FacilityFact, KeptFacility } from "../state/facility";
import { factValues } from "../state/facility";

/** What a facility answers to a question of a plan: yes or no, a count, an ISO date, a selector, or nothing yet. */
export type PlanAnswer = boolean | number | string | undefined;

/** Kinds of answers that are kept beside the facts of the list, each under a prefix of its own. */
export type AnswerKind = "decision" | "applied" | "done" | "distinct" | "earlier";

/** The key under which a facility keeps an answer; programme pages read decisions under the same one. */
export const answerKey = (kind: AnswerKind, id: string): string => `${kind}:${id}`;

type Facts = KeptFacility["facts"];

function kept<T>(facts: Facts, kind: AnswerKind, isOne: (answer: unknown) => answer is T): Record<string, T> {
  const prefix = answerKey(kind, "");
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, { answer }]): [string, T][] =>
      key.startsWith(prefix) && isOne(answer) ? [[key.slice(prefix.length), answer]] : [],
    ),
  );
}

const isYesOrNo = (answer: unknown): answer is boolean => typeof answer === "boolean";
const isCount = (answer: unknown): answer is number => typeof answer === "number";
const isSelector = (answer: unknown): answer is string => typeof answer === "string" && answer !== "";

/** All that a facility answers, as a plan takes it. */
export function answersOf({ facts }: Pick<KeptFacility, "facts">): Answers {
  return {
    facts: factValues({ facts }, ""),
    decisions: kept(facts, "decision", isYesOrNo),
    applied: kept(facts, "applied", isYesOrNo),
    done: kept(facts, "done", isSelector),
    distinct: kept(facts, "distinct", isYesOrNo),
    earlier: kept(facts, "earlier", isCount),
  };
}

/** The facility with an answer under a key; undefined takes it away. */
export function withPlanAnswer(facility: KeptFacility, key: string, answer: PlanAnswer): KeptFacility {
  const { [key]: former, ...others } = facility.facts;
  if (answer === undefined) return { ...facility, facts: others };
  const fact: FacilityFact = { ...former, answer };
  return { ...facility, facts: { ...others, [key]: fact } };
}
