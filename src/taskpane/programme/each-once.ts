import type { Why } from "../../core/rules/model";

/** Passages and readings without those that stand there already: several figures often rest on one. */
export const eachOnce = (whys: readonly Why[]): readonly Why[] => [
  ...new Map(whys.map((why) => [JSON.stringify(why), why])).values(),
];
