import type { Words } from "../../core/rules/model";
import type { Caution, PreviewedCase } from "../../editions/form";
import type { WholeEdition } from "../services";
import type { CellChanges } from "./cell-changes";

/** A sound edition that the user looks at before anything is done with it. */
export interface Candidate {
  readonly whole: WholeEdition;
  readonly differences: readonly Words[];
  readonly cautions: readonly Caution[];
  /** What the edition computes, case by case. */
  readonly cases: readonly PreviewedCase[];
  /** undefined while the workbook could not be looked at. */
  readonly cells: CellChanges | undefined;
}

/** Whether an edition was laid over another, and what was noticed while its file was read. */
export interface HowRead {
  readonly isSupplement: boolean;
  readonly cautions: readonly Caution[];
}

export const asItStands: HowRead = { isSupplement: false, cautions: [] };
