import type { Selector } from "../rules/edition";
import type { Input, Why } from "../rules/model";

/** 可, 未確認 or 不可. */
export type State = "confirmed" | "unconfirmed" | "excluded";

/** What has to be answered before a claim can be confirmed. Worded by whoever shows it. */
export type Question =
  | { readonly ask: "fact"; readonly key: string }
  | { readonly ask: "beds" }
  | { readonly ask: "input"; readonly input: Input }
  | { readonly ask: "item"; readonly costId: string; readonly items: readonly string[] }
  | { readonly ask: "completion-date"; readonly costId: string }
  /** Which variant was carried out. */
  | { readonly ask: "variant"; readonly programme: string; readonly of: readonly string[] }
  /** Which of the alternatives claimed side by side is the fact. */
  | { readonly ask: "which-fact"; readonly relation: string; readonly of: readonly Selector[] }
  /** Which of the programmes is to be claimed. */
  | { readonly ask: "choice"; readonly relation: string }
  /** Whether the works differ. */
  | { readonly ask: "distinct"; readonly relation: string }
  /** Whether 交付決定 of these has been received. */
  | { readonly ask: "decision"; readonly of: readonly Selector[] }
  /** Whether the application was made before the deadline. */
  | { readonly ask: "applied"; readonly programme: string }
  /** How many applications were made in earlier years. */
  | { readonly ask: "earlier"; readonly relation: string };

/** Why a reason stands: the kind of rule that it comes from. */
export type ReasonCode =
  | "class-not-covered"
  | "variant-open"
  | "other-variant-done"
  | "alternatives-claimed"
  | "condition"
  | "need"
  | "introduction-window"
  | "application-closed"
  /** More days since the completion than the programme allows for the application. */
  | "application-late"
  | "input-missing"
  | "applications-used"
  | "decision-missing"
  | "base-missing"
  | "same-cost"
  | "may-overlap"
  | "choice-open";

/** One reason why a claim is not confirmed, with the passage or reading that it rests on. */
export interface Reason {
  readonly code: ReasonCode;
  readonly state: Exclude<State, "confirmed">;
  readonly why: Why;
  readonly relation?: string;
  readonly condition?: string;
  /** The date of the window that was missed or that cannot be judged yet. */
  readonly date?: string;
  /** Facts whose answer decides against the claim. */
  readonly facts?: readonly string[];
  readonly question?: Question;
  /** Ids of the claims that stand in the way. */
  readonly against?: readonly string[];
}

const RANK: Record<State, number> = { confirmed: 0, unconfirmed: 1, excluded: 2 };

/** The state that a list of reasons leaves: the gravest of them, 可 without any. */
export const stateOf = (reasons: readonly { readonly state: State }[]): State =>
  reasons.reduce<State>((worst, { state }) => (RANK[state] > RANK[worst] ? state : worst), "confirmed");

/** The better of two states. */
export const better = (a: State, b: State): State => (RANK[a] <= RANK[b] ? a : b);

/** One spelling per question, for asking everything once and for finding answers again. */
export const questionKey = (question: Question): string => JSON.stringify(question);
