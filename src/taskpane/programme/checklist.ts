import type { Programme, Relation } from "../../core/rules/edition";
import type { Test, Why, Words } from "../../core/rules/model";
import { factsOf } from "../../core/rules/facts-of";
import type { CaseScope } from "../../core/rules/scope";
import { canBeMeant, isPartOf } from "../../core/rules/variant";
import { type PaneWord, paneWord } from "../../text/pane";
import type { Session } from "../session";
import {
  answerOf,
  confirmationKey,
  dateKey,
  decisionKey,
  factValues,
  type KeptFacility,
} from "../state/facility";

/** How a point stands: it holds, it does not, or nobody has said. */
export type PointState = "met" | "failed" | "open";

/** A question that is answered with yes or no, or with a date. */
export interface Question {
  /** Key under which the facility keeps the answer. */
  readonly key: string;
  readonly type: "boolean" | "date";
  readonly text: Words;
  /** The fact that is asked for: older versions kept a date under it, for the whole facility. */
  readonly fact?: string;
}

/** One point of the checklist. */
export interface Point {
  readonly id: string;
  readonly text: Words;
  readonly state: PointState;
  /** What the point decides: whether there is a grant at all, or only how much or how. */
  readonly decides: "eligibility" | "terms";
  readonly questions: readonly Question[];
  readonly why: Why;
}

type Needs = Extract<Relation, { rel: "needs" }>;
type Asked = Pick<Session, "rules" | "edition" | "facility">;

/** All that is to be confirmed for a programme (and a variant of it), each with how it stands. */
export function checklist(
  asked: Asked,
  programme: Programme,
  scope: CaseScope | undefined,
  variant: string | undefined,
): Point[] {
  const needs = asked.edition.relations.filter(
    (relation): relation is Needs =>
      relation.rel === "needs" && fits(ownsIn(relation.a, programme.id), variant),
  );
  const conditions = programme.conditions.filter(
    ({ variants, test, why }) =>
      fits(variants, variant) && (test !== undefined || !needs.some((one) => sameQuote(one.why, why))),
  );
  const kept = asked.facility?.kept;
  return [
    ...needs.map((one): Point => {
      const answers = [
        ...(one.test ? [tested(asked, one.test, scope)] : []),
        ...(one.decisionOf ?? []).map((id) => yesNo(kept, decisionKey(id))),
      ];
      const decisions = (one.decisionOf ?? []).map((id) => decisionQuestion(asked, id));
      return {
        ...{ id: one.id, text: one.text, why: one.why, decides: "eligibility" },
        state: settled(joint(answers), ownsIn(one.a, programme.id), variant),
        questions: [...(one.test ? questionsOf(asked, programme, one.test) : []), ...decisions],
      };
    }),
    ...conditions.map(({ id, kind, text, test, why, variants }): Point => {
      const key = confirmationKey(programme.id, id);
      const state = test ? tested(asked, test, scope) : yesNo(kept, key);
      return {
        ...{ id, text, why },
        decides: kind === "eligibility" || kind === "timing" || kind === "overlap" ? "eligibility" : "terms",
        state: settled(state, variants, variant),
        questions: test ? questionsOf(asked, programme, test) : [{ key, type: "boolean", text }],
      };
    }),
  ];
}

/** Variants that something is about; "" and undefined stand for all of them. */
type Owns = readonly string[] | undefined;

/** Whether the variant that is meant can be one of these, or, with `mustBe`, is one. */
const fits = (owns: Owns, variant: string | undefined, isOne: typeof canBeMeant = canBeMeant): boolean =>
  !owns || owns.some((own) => own === "" || isOne(own, variant));

const mustBe: typeof canBeMeant = (own = "", asked = "") => isPartOf(asked, own);

/** What does not hold for a variant that need not be the one that is meant stays open. */
const settled = (state: PointState, owns: Owns, variant: string | undefined): PointState =>
  state === "failed" && !fits(owns, variant, mustBe) ? "open" : state;

/** The variants of a programme that selectors such as "electronic-prescription/1" name. */
const ownsIn = (selectors: readonly string[], id: string): string[] =>
  selectors.flatMap((selector) => {
    const [programme, own = ""] = selector.split("/");
    return programme === id ? [own] : [];
  });

/** A condition that repeats what a relation says more exactly is asked only once. */
function sameQuote(a: Why, b: Why): boolean {
  if (!("quote" in a) || !("quote" in b)) return false;
  const [one, other] = [a.quote, b.quote].map((quote) => quote.replace(/[\s※・。]/g, ""));
  return one !== undefined && other !== undefined && (one.includes(other) || other.includes(one));
}

const states = { yes: "met", no: "failed", unknown: "open" } as const;

function tested({ rules, facility }: Asked, test: Test, scope: CaseScope | undefined): PointState {
  if (!facility?.facility || !scope) return "open";
  const situation = {
    facility: facility.facility,
    cost: { total: 0, rows: [] },
    facts: factValues(facility.kept, scope.programme.id),
  };
  return states[rules.answerTest(new rules.Evaluator(scope, situation), test)];
}

function yesNo(kept: KeptFacility | undefined, key: string): PointState {
  const answer = kept && answerOf(kept, key);
  return typeof answer === "boolean" ? (answer ? "met" : "failed") : "open";
}

function joint(answers: readonly PointState[]): PointState {
  if (answers.includes("failed")) return "failed";
  return answers.includes("open") ? "open" : "met";
}

function questionsOf({ edition }: Asked, programme: Programme, test: Test): Question[] {
  const keys = [...new Set(factsOf(test))];
  return keys.flatMap((key) => {
    const fact = edition.facts[key];
    if (!fact || fact.type === "count") return [];
    const { type, question: text } = fact;
    return [{ key: type === "date" ? dateKey(programme.id, key) : key, type, text, fact: key }];
  });
}

function decisionQuestion({ edition }: Asked, selector: string): Question {
  const programme = edition.programmes.find(({ id }) => id === selector.split("/")[0]);
  const number = programme?.number ?? "";
  const text = {
    ja: paneWord("ja", "decisionAsked", { number }),
    en: paneWord("en", "decisionAsked", { number }),
  };
  return { key: decisionKey(selector), type: "boolean", text };
}

/** Whether a point stands against a grant. */
export const isAgainst = ({ state, decides }: Point): boolean =>
  state === "failed" && decides === "eligibility";

/** What the checklist comes to. */
export type Verdict = "eligible" | "ineligible" | "incomplete";

/** What stands against a grant besides the points, in the pane's words: the kind of facility, or a day that is too late. */
export type Bar = Extract<PaneWord, "reasonClass" | "reasonTooLate"> | undefined;

/** `isFree`: nothing besides the points stands against a grant. */
export function verdictOf(points: readonly Point[], isFree: boolean): Verdict {
  const decisive = points.filter(({ decides }) => decides === "eligibility");
  if (!isFree || decisive.some(isAgainst)) return "ineligible";
  return decisive.some(({ state }) => state === "open") ? "incomplete" : "eligible";
}

/** What an open point still decides: all that is left, one of several, or nothing since there is no grant anyway. */
export type Weight =
  | { readonly is: "last" }
  | { readonly is: "idle" }
  | { readonly is: "one-of-several"; readonly othersOpen: number };

/** What the answer to an open point makes of the verdict, everything else staying as it is. */
export function weightOf(points: readonly Point[], open: Point, isFree: boolean): Weight {
  const others = points.filter((point) => point !== open);
  const verdict = verdictOf(others, isFree);
  if (verdict === "ineligible") return { is: "idle" };
  if (verdict === "eligible") return { is: "last" };
  const othersOpen = others.filter(({ state, decides }) => state === "open" && decides === "eligibility");
  return { is: "one-of-several", othersOpen: othersOpen.length };
}
