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
/** Key under which a facility keeps a date for a programme, or for its plan (""): of one system, it answers no other. */
export const dateKey = (programme: string, fact: string): string => `date:${programme}/${fact}`;

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

/**
 * Answers as rules take them for a programme, or for a plan (""): its own dates as day numbers; what cannot be read is
 * left out. A date that an older version kept for the whole facility may be of any system: it counts for none.
 */
export function factValues(
  { facts }: Pick<KeptFacility, "facts">,
  programme: string,
): Readonly<Record<string, FactValue>> {
  const prefix = dateKey(programme, "");
  const read = Object.entries(facts).flatMap(([key, { answer }]): [string, FactValue][] => {
    if (typeof answer !== "string") return [[key, answer]];
    const day = key.startsWith(prefix) ? parseIsoDate(answer) : undefined;
    return day === undefined ? [] : [[key.slice(prefix.length), day]];
  });
  return Object.fromEntries(read);
}
