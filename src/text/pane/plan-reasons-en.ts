import type { planReasonsJa } from "./plan-reasons-ja";

/** The same in English. */
export const planReasonsEn: Readonly<Record<keyof typeof planReasonsJa, string>> = {
  planStateConfirmed: "Allowed",
  planStateUnconfirmed: "Unconfirmed",
  planStateExcluded: "Not allowed",
  planAgainst: "Against: {names}",
  planBasedOn: "Depends on: {names}",
  planClaimOf: "{claim} of {line}",
  planReasonClass: "This kind of facility is not covered.",
  planReasonVariant: "Which variant was carried out is still open.",
  planReasonIntroductionUnknown: "The completion date is missing (period: {printed}).",
  planReasonIntroduction: "The completion date is outside the period ({printed}).",
  planReasonClosedUnknown:
    "The application deadline ({printed}) has passed; whether the application was made in time is unconfirmed.",
  planReasonClosed: "No application was made by the deadline ({printed}).",
  planReasonLate: "The days from completion within which to apply have passed.",
  planReasonInput: "Something needed for the computation is missing.",
  planReasonDecision: "The grant decision that this needs is not confirmed.",
  planReasonBase: "The programme that this tops up is not applied for.",
  planReasonSameCost: "These cannot be claimed for the same cost.",
  planReasonOverlap: "It must be confirmed that the applications do not overlap.",
  planReasonChoice: "One of the two has to be chosen.",
  planReasonUsed: "More applications than are allowed.",
  planReasonCondition: "It must be confirmed that the condition is met.",
};
