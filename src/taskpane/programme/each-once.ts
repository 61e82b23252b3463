import type { Why } from "../../core/rules/model";

/** Passages and readings without those that stand there already: several figures often rest on one. */
export const eachOnce = (whys: readonly Why[]): readonly Why[] => [
  ...new Map(whys.map((why) => [JSON.stringify(why, inOrder), why])).values(),
];

/** Files that mean the same may have their keys in another order. */
const inOrder = (_key: string, part: unknown): unknown =>
  typeof part === "object" && part !== null
    ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
    : part;
