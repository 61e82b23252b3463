import { canonicalName } from "../../catalogue/lookup";
import { sameValue, type Value } from "../../core/rules/grant";
import type { Missing } from "../../core/rules/situation";
import type { Words } from "../../core/rules/model";
import { type Failure, isFailure, refuse } from "../failure";
import type { Place, PossibleCase } from "./place";

/** What a case answers when asked: a value, or why it cannot. */
export type CaseAnswer = Value | Failure;
type Settled = Exclude<Value, { state: "incomplete" }>;

const isSettled = (answer: CaseAnswer): answer is Settled =>
  !isFailure(answer) && answer.state !== "incomplete";

const sameAnswer = (a: CaseAnswer, b: CaseAnswer): boolean => isSettled(a) && isSettled(b) && sameValue(a, b);

/** The class is not on the list, which is not the same as a grant of 0. */
export const notCovered = (place: Place): Failure =>
  refuse("not-covered", { programme: place.name, facility: place.facility.word });

/**
 * The one answer of all cases that are still possible. Where they differ, the question that decides is asked:
 * the variant first (if the answer depends on it), then the beds, then what a single case misses.
 */
export function settle(place: Place, answerOf: (one: PossibleCase) => CaseAnswer): Settled | Failure {
  const first = place.cases[0];
  if (!first) return notCovered(place);
  const answer = answerOf(first);
  if (place.cases.length === 1 && isSettled(answer)) return answer;
  const answers = [answer, ...place.cases.slice(1).map(answerOf)];
  if (isSettled(answer) && answers.every((other) => sameAnswer(answer, other))) return answer;
  return answers.find(isFailure) ?? openQuestion(place, answers);
}

/** The single case that is left, or the question that decides between those that are. */
export function theCase(place: Place): PossibleCase | Failure {
  const [first, ...others] = place.cases;
  if (!first) return notCovered(place);
  return others.length === 0 ? first : (variantQuestion(place) ?? refuse("beds-needed"));
}

/** Asks for the variant, naming those that are possible; undefined when only one is. */
function variantQuestion({ programme, cases }: Place): Failure | undefined {
  const variants = [...new Set(cases.map(({ scope }) => scope.case.variant))];
  const names = variants.map((variant) => canonicalName(programme, variant));
  return names.length > 1 ? refuse("variant-needed", { names }) : undefined;
}

function openQuestion(place: Place, answers: readonly CaseAnswer[]): Failure {
  const byVariant = new Map<string | undefined, string>();
  for (const [index, { scope }] of place.cases.entries()) {
    const { variant } = scope.case;
    byVariant.set(variant, `${byVariant.get(variant) ?? ""}${JSON.stringify(answers[index])}`);
  }
  const differs = new Set(byVariant.values()).size > 1;
  const asked = differs ? variantQuestion(place) : undefined;
  if (asked) return asked;
  const incomplete = answers.find((answer) => !isSettled(answer));
  const missing = incomplete && "missing" in incomplete ? incomplete.missing : [];
  return place.cases.length > 1 || missing.length === 0
    ? refuse("beds-needed")
    : missingFailure(place, missing);
}

/** Asks for what a single case misses: beds first, then items, then facts. */
export function missingFailure(place: Place, missing: readonly Missing[]): Failure {
  if (missing.some(({ what }) => what === "beds")) return refuse("beds-needed");
  const items = missing.find((one) => one.what === "items");
  if (items) return itemsNeeded(place);
  const facts = place.cases[0]?.scope.edition.facts ?? {};
  const questions = missing.map((one): Words => {
    const key = one.what === "fact" ? one.key : one.what;
    return facts[key]?.question ?? { ja: key, en: key };
  });
  return refuse("fact-needed", { questions });
}

function itemsNeeded({ programme, cases }: Place): Failure {
  const shape = cases[0]?.shape;
  const caps = shape?.by === "items" ? shape.caps.map(({ cap }) => cap.n) : [];
  const items = (programme.items ?? []).map(({ name }) => name);
  return refuse("items-needed", { items, limit: Math.min(...caps) });
}
