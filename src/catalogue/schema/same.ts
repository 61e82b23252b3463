import { canonicalJson } from "./canonical";

/** Whether two values say the same, however their keys are ordered. */
export const saysTheSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
