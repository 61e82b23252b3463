import type {
  BookChanges,
  LooseFormula,
  NewContent,
  NewHeading,
  StoredValue,
} from "../../sheets/stored-book";
import type { NotPlain } from "./ask";

/** What becomes of a formula in a copy. */
export type Fate =
  /** A formula that works without the add-in. */
  | "plain"
  | "value"
  /** Left empty, since it shows what the reader is not to see or depends on it. */
  | "emptied"
  /** Its reference to a spill became one to cells. */
  | "reference"
  /** Left as it is: it does not work without the add-in. */
  | "kept";

/** A formula that a copy treats differently from the original. */
export interface Treated {
  readonly place: "cell" | "pivot" | LooseFormula["place"];
  /** The cell, the name, the table, or the cells concerned. */
  readonly where: string;
  readonly sheet?: string;
  /** As the file has it. */
  readonly was: string;
  readonly fate: Fate;
  readonly now?: string;
  readonly value?: StoredValue;
  /** Why it did not become a formula where one was wanted. */
  readonly not?: NotPlain;
  /** Excel had not worked it out when it handed over the file. */
  readonly isUncalculated?: true;
  /** It reads what the copy has no more: turned back it would show another figure, and its text may tell of it. */
  readonly readsRemoved?: true;
}

/** What a copy is to be. */
export interface CopyChoices {
  readonly form: "values" | "plain";
  /** Empties what shows grants, caps and own contributions, and all that is worked out from them. */
  readonly hidesMoney: boolean;
  /** Sheets whose contents go; what other sheets take from them stays as values. */
  readonly emptiedSheets: ReadonlySet<string>;
  /** Those of them that are for the house alone: what other sheets take from these goes as well, at any distance. */
  readonly internalSheets?: ReadonlySet<string>;
  /** Empties hidden rows and columns of all sheets. */
  readonly emptiesHiddenCells: boolean;
  /** Formulas that read other workbooks become values. */
  readonly freezesOtherBooks: boolean;
  /** All pivot tables become values, since they keep copies of their source data. */
  readonly freezesPivots: boolean;
  /** What is asked of sources of data outside, by pivot tables and cube formulas, becomes values. */
  readonly freezesConnections: boolean;
  /** Formulas with addresses of files, servers, mail and telephones become values. */
  readonly freezesLinks: boolean;
}

/** A copy as changes to the original, with every formula that is treated. */
export interface CopyPlan {
  readonly changes: BookChanges;
  /** Other headings of tables' columns, which stand among the changes of cells as well. */
  readonly headings: readonly NewHeading[];
  readonly treated: readonly Treated[];
}

/** Cells under way, by sheet. */
export class CellChanges {
  readonly bySheet = new Map<string, Map<string, NewContent>>();

  set(sheet: string, cell: string, content: NewContent): void {
    const cells = this.bySheet.get(sheet) ?? new Map<string, NewContent>();
    this.bySheet.set(sheet, cells.set(cell, content));
  }

  get(sheet: string, cell: string): NewContent | undefined {
    return this.bySheet.get(sheet)?.get(cell);
  }
}
