import type { FunctionId } from "../../functions/signatures";
import type { Argument } from "../../sheets/blocks";
import type { PaneWord } from "../../text/pane";
import type { Asked } from "./asked";

/** A function that can be put into a cell, and what it needs. */
export interface OfferedFormula {
  readonly id: FunctionId;
  readonly word: PaneWord;
  readonly needs: "cost" | "facility" | "day" | "nothing";
}

/** The functions that the pane offers to insert, in the order of use. */
export const offeredFormulas: readonly OfferedFormula[] = [
  { id: "AMOUNT", word: "formulaAmount", needs: "cost" },
  { id: "OWNCOST", word: "formulaOwnCost", needs: "cost" },
  { id: "BREAKDOWN", word: "formulaBreakdown", needs: "cost" },
  { id: "MAXAMOUNT", word: "formulaMaxAmount", needs: "facility" },
  { id: "RATE", word: "formulaRate", needs: "facility" },
  { id: "GRANTCAP", word: "formulaGrantCap", needs: "facility" },
  { id: "COSTCAP", word: "formulaCostCap", needs: "facility" },
  { id: "DEADLINE", word: "formulaDeadline", needs: "nothing" },
  { id: "DAYSLEFT", word: "formulaDaysLeft", needs: "day" },
];

/** The arguments of an offered function in their order. */
export function formulaArguments(
  { needs }: OfferedFormula,
  { programme, asked, cost }: { readonly programme: string; readonly asked: Asked; readonly cost?: Argument },
): readonly Argument[] {
  const { facility, beds, asOf } = asked;
  switch (needs) {
    case "cost":
      return [programme, facility, cost, beds];
    case "facility":
      return [programme, facility, beds];
    case "day":
      return [programme, asOf];
    case "nothing":
      return [programme];
  }
}
