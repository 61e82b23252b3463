import { parseIsoDate } from "../../core/calendar/local-date";
import type { Facility } from "../../core/facility/facility";
import type { FactValue } from "../../core/rules/situation";
import type { FacilityFact, KeptFacility, TaxStatus } from "../../excel/facilities/facility";

export type { FacilityFact, KeptFacility, TaxStatus };

export const taxStatuses: readonly TaxStatus[] = ["unknown", "general", "simplified", "exempt"];

/** The facility at hand: as kept, and as the rules see it (undefined while word and beds contradict each other). */
export interface ChosenFacility {
  readonly kept: KeptFacility;
  readonly facility: Facility | undefined;
}

/** Yes, no, an ISO date, or not known. */
export type Answer = boolean | string | undefined;

/** Key under which a facility keeps what only a person can judge of a programme's condition. */
export const confirmationKey = (programme: string, condition: string): string =>
  `confirmed:${programme}/${condition}`;
/** Key under which a facility keeps whether a programme's grant has been decided (交付決定). */
export const decisionKey = (programme: string): string => `decision:${programme}`;

/** What a facility answers to a question. */
export function answerOf({ facts }: Pick<KeptFacility, "facts">, key: string): Answer {
  const answer = facts[key]?.answer;
  return typeof answer === "number" ? undefined : answer;
}

/** The facility with an answer; undefined takes the answer away. */
export function withAnswer(kept: KeptFacility, key: string, answer: Answer): KeptFacility {
  const { [key]: former, ...others } = kept.facts;
  if (answer === undefined) return { ...kept, facts: others };
  return { ...kept, facts: { ...others, [key]: { ...former, answer } } };
}

/** Answers as rules take them: dates as day numbers; what cannot be read is left out. */
export function factValues({ facts }: Pick<KeptFacility, "facts">): Readonly<Record<string, FactValue>> {
  const read = Object.entries(facts).flatMap(([key, { answer }]): [string, FactValue][] => {
    const known = typeof answer === "string" ? parseIsoDate(answer) : answer;
    return known === undefined ? [] : [[key, known]];
  });
  return Object.fromEntries(read);
}
