export { compareEditions, type Difference } from "./compare";
export type { Concern } from "./concern";
