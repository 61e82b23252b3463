/**
 * Stands in the place of plans in a build that is only weighed (`--env without=plan`): every door of theirs, and nothing
 * behind it.
 */
export const plan = undefined;
export const comparison = undefined;
export const planFolds = undefined;
export const readPlan = undefined;
export const planMessages = {};
export const planSignatures = {};
