export { canonicalJson, editionHash } from "./canonical";
export { type CleanedText, cleanedText } from "./cleaned-text";
export { miscoded } from "./encoding";
export { MOST_PROBLEMS, tooLarge } from "./limits";
export { describeProblem, type Problem } from "./problem";
export { isWithinLimits, type Reading, readEdition, readSupplement } from "./read-edition";
export { saysTheSame } from "./same";
export { withoutUnseenSigns } from "./signs";
export { isNewer } from "./version";
