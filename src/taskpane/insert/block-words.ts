import type { LineWords, ListWords } from "../../sheets/blocks";
import type { Say } from "../words";

/** The headings of a line in the reader's language. */
export const lineWords = (words: Say): LineWords => ({
  programme: words("lineProgramme"),
  cost: words("lineCost"),
  rate: words("formulaRate"),
  grantCap: words("formulaGrantCap"),
  grant: words("lineGrant"),
  ownCost: words("formulaOwnCost"),
  deadline: words("formulaDeadline"),
  daysLeft: words("formulaDaysLeft"),
  none: words("noFigure"),
});

/** The headings of the list in the reader's language. */
export const listWords = (words: Say): ListWords => ({
  programme: words("lineProgramme"),
  name: words("factName"),
  body: words("factBody"),
  rate: words("formulaRate"),
  grantCap: words("formulaGrantCap"),
  largest: words("formulaMaxAmount"),
  deadline: words("formulaDeadline"),
  daysLeft: words("formulaDaysLeft"),
  status: words("factStatus"),
  none: words("noFigure"),
});
