import type { DayNumber } from "../calendar/local-date";
import type { Facility } from "../facility/facility";
import type { Selector } from "../rules/edition";
import type { FactValue } from "../rules/situation";

/** One row of a plan: some money, and the programmes that are claimed for it. */
export interface PlanLine {
  /** 費用ID: rows with the same one are the same money. */
  readonly costId: string;
  /** Programmes or variants claimed for it: "electronic-prescription/1", or the programme alone. */
  readonly claims: readonly Selector[];
  /** Item id, for programmes with caps per item. */
  readonly item?: string;
  /** 対象経費 in whole yen. */
  readonly eligibleCost: number;
  /** 対象外経費 in whole yen: no grant is computed on it. */
  readonly otherCost: number;
  /** The day on which the introduction was or will be complete. */
  readonly completionDate?: DayNumber;
}

/** What the user has answered. A missing answer is never guessed: what hangs on it is 未確認. */
export interface Answers {
  /** By key of `Edition.facts`; a date is a day number. */
  readonly facts?: Readonly<Record<string, FactValue>>;
  /** 交付決定 received (true) or not expected (false), by programme or variant. */
  readonly decisions?: Readonly<Record<Selector, boolean>>;
  /** Application already made, by programme or variant: asked once the deadline has passed. */
  readonly applied?: Readonly<Record<Selector, boolean>>;
  /** Which of several alternatives is the fact, by id of the relation. */
  readonly done?: Readonly<Record<string, Selector>>;
  /** Whether works that may overlap differ (true) or overlap (false), by id of the relation. */
  readonly distinct?: Readonly<Record<string, boolean>>;
  /** Applications made before this plan, by id of the relation that limits them. */
  readonly earlier?: Readonly<Record<string, number>>;
}

/** Several programmes for one facility. The order of the lines never matters. */
export interface Plan {
  readonly facility: Facility;
  readonly lines: readonly PlanLine[];
  readonly answers: Answers;
  /** The day as of which deadlines are judged; without it none is. */
  readonly asOf?: DayNumber;
  /** Days from an application to its decision as the user expects them, by programme id. */
  readonly leadTimes?: Readonly<Record<string, number>>;
}
