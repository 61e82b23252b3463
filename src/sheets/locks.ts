import type { Cell } from "./sheet";

/**
 * Whether a cell is locked where its sheet is protected: never what people type into, and never a formula of ours,
 * which has to be repairable in a file that has travelled.
 */
export const isLocked = ({ input, formula }: Cell): boolean =>
  !input && !(formula?.includes("SUBSIDY.") ?? false);
