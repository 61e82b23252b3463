export { canonicalJson, editionHash } from "./canonical";
export { miscoded } from "./encoding";
export { describeProblem, type Problem } from "./problem";
export { type Reading, readEdition, readSupplement } from "./read-edition";
export { saysTheSame } from "./same";
export { withoutStrangeSigns } from "./signs";
export { isNewer } from "./version";
