import type { Condition, Edition, Programme, Relation, Window } from "../rules/edition";
import { Evaluator } from "../rules/evaluate";
import type { Test, Why } from "../rules/model";
import { dateAt, dayAt } from "../rules/scope";
import { costOf, type FactValue, type Missing } from "../rules/situation";
import { answerTest } from "../rules/test";
import { type Claim, mayBe, mustBe } from "./claims";
import type { Plan } from "./input";
import { lastDayAfter } from "./after-completion";
import { factsOf } from "../rules/facts-of";
import { completionFirst, introductionWindows, partsOfTest, withoutWindows } from "./introduction";
import type { Question, Reason } from "./reasons";
import { answerFor } from "./answers";

/** What every judgement reads. */
export interface Frame {
  readonly edition: Edition;
  readonly plan: Plan;
  /** Facts that a line answers with its completion date. */
  readonly completion: ReadonlySet<string>;
}

/** Where the list says who is covered. */
export const eligibleWhy = ({ eligible }: Programme): Why => ({ quote: eligible.quote || eligible.text.ja });

/** The completion date of a line, or the one given for the whole facility. */
export function completionOf({ plan, completion }: Frame, { line }: Claim): number | undefined {
  if (line.completionDate !== undefined) return line.completionDate;
  const general = [...completion].map((key) => plan.answers.facts?.[key]);
  return general.find((day): day is number => typeof day === "number");
}

/** The facts as they stand for one completion date. */
export function factsWith({ plan, completion }: Frame, day: number | undefined): Record<string, FactValue> {
  const facts: Record<string, FactValue> = { ...plan.answers.facts };
  if (day !== undefined) for (const key of completion) facts[key] = day;
  return facts;
}

/** What is missing, as a question to be asked. */
export function questionOf(frame: Frame, claim: Claim, missing: Missing): Question {
  const { costId } = claim.line;
  if (missing.what === "beds") return { ask: "beds" };
  if (missing.what === "items") return { ask: "item", costId, items: missing.items };
  if (missing.what === "input") return { ask: "input", input: missing.input };
  if (frame.completion.has(missing.key)) return { ask: "completion-date", costId };
  return { ask: "fact", key: missing.key };
}

/** One part of a condition or need: nothing when it holds, a reason when it does not or cannot be told yet. */
function judgeTest(frame: Frame, claim: Claim, test: Test, base: Omit<Reason, "state">): Reason[] {
  const scope = claim.cases[0];
  if (!scope) return [];
  const cost = costOf(claim.line.eligibleCost);
  const facts = factsWith(frame, completionOf(frame, claim));
  const evaluator = new Evaluator(scope, { facility: frame.plan.facility, cost, facts });
  const answer = answerTest(evaluator, test);
  if (answer === "yes") return [];
  if (answer === "no") return [{ ...base, state: "excluded", facts: factsOf(test) }];
  return evaluator.missing.map((missing) => ({
    ...base,
    state: "unconfirmed",
    question: questionOf(frame, claim, missing),
  }));
}

/** Conditions of the programme that the list states as a test. */
export function conditionReasons(frame: Frame, claim: Claim): Reason[] {
  return conditionsFor(claim).flatMap(({ id, why, test }) =>
    test === undefined
      ? []
      : partsOfTest(withoutWindows(test, introductionWindows(claim.programme))).flatMap((part) =>
          judgeTest(frame, claim, part, { code: "condition", condition: id, why }),
        ),
  );
}

/** Conditions of the programme for the variants that the claim can mean. */
export const conditionsFor = (claim: Claim): Condition[] =>
  claim.programme.conditions.filter(
    ({ variants }) =>
      variants === undefined ||
      mayBe(
        claim,
        variants.map((one) => `${claim.programme.id}/${one}`),
      ),
  );

/** What other facts a programme needs; a need of only some of the possible variants stays open. */
export function needReasons(frame: Frame, claim: Claim): Reason[] {
  return frame.edition.relations.flatMap((relation: Relation) => {
    if (relation.rel !== "needs" || relation.test === undefined || !mayBe(claim, relation.a)) return [];
    const test = withoutWindows(relation.test, introductionWindows(claim.programme));
    const reasons = partsOfTest(test).flatMap((part) =>
      judgeTest(frame, claim, part, { code: "need", relation: relation.id, why: relation.why }),
    );
    return mustBe(claim, relation.a)
      ? reasons
      : reasons.map((reason): Reason => ({ ...reason, state: "unconfirmed" }));
  });
}

/**
 * The completion date against the introduction windows, one of which has to hold it, and against the last application
 * day where the application follows the completion; a missing date is asked for.
 */
export function introductionReasons(frame: Frame, claim: Claim): Reason[] {
  const { programme } = claim;
  return [introductionWindows(programme), completionFirst(programme)].flatMap((spans) =>
    outside(frame, claim, spans),
  );
}

function outside(frame: Frame, claim: Claim, spans: readonly Window[]): Reason[] {
  const day = completionOf(frame, claim);
  const scope = { edition: frame.edition, programme: claim.programme };
  let reason: Reason | undefined;
  for (const { from, to, afterCompletion } of spans) {
    const early = from !== undefined && day !== undefined && day < dayAt(scope, from);
    const late = to !== undefined && day !== undefined && day > dayAt(scope, to);
    const date = early ? from : (to ?? from);
    if (date === undefined || (day !== undefined && !early && !late)) return [];
    const why = afterCompletion?.why ?? dateAt(scope, date).why;
    const base = { code: "introduction-window", why, date } as const;
    const question = { ask: "completion-date", costId: claim.line.costId } as const;
    reason = day === undefined ? { ...base, state: "unconfirmed", question } : { ...base, state: "excluded" };
  }
  return reason ? [reason] : [];
}

/** The last day of all application windows; undefined where none is stated or one of them has no end. */
export function lastApplicationDate(edition: Edition, programme: Programme): string | undefined {
  const ends = programme.windows.filter(({ kind }) => kind === "application").map(({ to }) => to);
  return ends.reduce((latest, to) => {
    if (latest === undefined || to === undefined) return undefined;
    return dayAt({ edition, programme }, latest) >= dayAt({ edition, programme }, to) ? latest : to;
  }, ends[0]);
}

/** Whether the application can still be made as of the day of the plan, or was made in time. */
export function applicationReasons(frame: Frame, claim: Claim): Reason[] {
  const { plan } = frame;
  const { programme, selector } = claim;
  const base = closedFor(frame, claim);
  if (!base) return [];
  const { decisions, applied } = plan.answers;
  const said = [decisions, applied].map(
    (answers) => answerFor(answers, [selector]) ?? answers?.[programme.id],
  );
  if (said.includes(true)) return [];
  if (said[1] === false) return [{ ...base, state: "excluded" }];
  return [{ ...base, state: "unconfirmed", question: { ask: "applied", programme: programme.id } }];
}

/** Why the application is closed on the day of the plan: its last period is over, or the days from the completion are. */
function closedFor(frame: Frame, claim: Claim): Omit<Reason, "state"> | undefined {
  const { edition, plan } = frame;
  const { programme } = claim;
  if (plan.asOf === undefined) return undefined;
  const scope = { edition, programme };
  const last = lastApplicationDate(edition, programme);
  if (last !== undefined && plan.asOf > dayAt(scope, last))
    return { code: "application-closed", why: dateAt(scope, last).why, date: last };
  const completed = completionOf(frame, claim);
  const after = completed === undefined ? undefined : lastDayAfter(scope, completed);
  return after && plan.asOf > after.day ? { code: "application-late", why: after.why } : undefined;
}
