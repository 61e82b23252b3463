import type { Content } from "./content";
import type { CellLook } from "./look";

/** What a cell is to become; what is absent stays as it is. */
export interface CellChange {
  readonly content?: Content;
  readonly format?: string;
  readonly look?: CellLook;
}

/** Changes for each cell of a rectangle; undefined leaves a cell alone. */
export type CellChanges = readonly (readonly (CellChange | undefined)[])[];
