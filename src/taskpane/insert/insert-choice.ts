import type { FunctionId } from "../../functions/signatures";
import { Store } from "../state/store";

/** What can be inserted of one programme. */
export type InsertKind = "line" | "formula" | "facts";

/** What the reader wants to have in the sheet; it stays while other programmes are looked at. */
export interface InsertChoice {
  readonly kind: InsertKind;
  readonly formula: FunctionId;
  /** A row of headings above a line. */
  readonly headings: boolean;
  /** Makes the as-of cell too, where the workbook has none. */
  readonly makeAsOf: boolean;
  /** Whether the part is open on screens that are about something else. */
  readonly isOpen: boolean;
}

/** The choice of what to insert. */
export class InsertChoiceStore extends Store<InsertChoice> {
  #hadHeadings = true;

  constructor() {
    super({ kind: "line", formula: "AMOUNT", headings: true, makeAsOf: true, isOpen: false });
  }

  /** Once the headings stand, the next line goes without them; they come back when they are taken back. */
  readonly headings = (written: boolean): void => {
    const { headings } = this.state();
    if (written) this.#hadHeadings = headings;
    this.change({ headings: written ? false : this.#hadHeadings });
  };

  readonly set = (part: Partial<InsertChoice>): void => {
    this.change(part);
  };
}
