import { subsidyCalls } from "../formula/calls-of-ours";

/** Functions that tell nothing of grants, caps or own contributions. */
const harmless: ReadonlySet<string> = new Set([
  ...["COVERS", "CONDITIONS", "DEADLINE", "DEADLINETEXT", "DAYSLEFT", "STATUS", "INFO", "EDITION"],
]);

/** Whether a formula shows what a vendor is not to see: prices converge on the cap that is known. */
export const showsMoney = (formula: string): boolean =>
  subsidyCalls(formula).some(({ id }) => !harmless.has(id));
