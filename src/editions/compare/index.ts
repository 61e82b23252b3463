export { compareEditions, type Concern, type Difference } from "./compare";
