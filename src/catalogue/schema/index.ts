export { canonicalJson, editionHash } from "./canonical";
export { miscoded } from "./encoding";
export { tooLarge } from "./limits";
export { describeProblem, type Problem } from "./problem";
export { isWithinLimits, type Reading, readEdition, readSupplement } from "./read-edition";
export { saysTheSame } from "./same";
export { withoutStrangeSigns } from "./signs";
export { isNewer } from "./version";
