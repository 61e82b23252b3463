import { printFormula } from "../core/rules/print-formula";
import { type Answering } from "./answering";
import { readReference } from "./cost-reference";
import { isFailure, refuse } from "./failure";
import { missingFailure, theCase } from "./place/settle";

/** The rule of one case as a plain Excel formula in text, for workbooks that travel without the add-in. */
export const formula: Answering<"FORMULA"> = (list, { programme, facilityType, costReference, beds }) => {
  const place = list.place(programme, facilityType, beds);
  if (isFailure(place)) return place;
  const one = theCase(place);
  if (isFailure(one)) return one;
  const cells = readReference(costReference, place, one);
  if (isFailure(cells)) return cells;
  const printed = printFormula(one.scope, { facility: place.facility }, cells);
  switch (printed.state) {
    case "printed":
      return printed.formula;
    case "incomplete":
      return missingFailure(place, printed.missing);
    case "refused":
      return refuse("formula-none", { programme: place.name });
  }
};
