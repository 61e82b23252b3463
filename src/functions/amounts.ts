import { worded } from "../text/functions/messages";
import { type Answering } from "./answering";
import { type Failure, isFailure, refuse } from "./failure";
import { grantFor } from "./grant";
import type { OpenEdition } from "./place/open-edition";
import { type Cell, isBlankOrZero, usedRows } from "./values/blank";
import { readCost } from "./values/cost";

const BLANK_ROW = refuse("row-blank");

function rowAmount(list: OpenEdition, [programme, facility, cost, beds]: readonly Cell[]): number | Failure {
  const place = list.place(programme, facility, beds);
  if (isFailure(place)) return place;
  const read = readCost([[cost]]);
  return isFailure(read) ? read : grantFor(place, read);
}

/** Amount and reason of every row; a row without an amount has its reason, in Japanese as all words in cells. */
export const amounts: Answering<"AMOUNTS"> = (list, { table }) => {
  const columns = table[0]?.length ?? 0;
  if (columns < 3) return refuse("table-columns", { columns });
  return usedRows(table).map((row) => {
    const answer = row.every(isBlankOrZero) ? BLANK_ROW : rowAmount(list, row);
    return isFailure(answer) ? ["", worded(answer.failed, answer.data, "ja")] : [answer, ""];
  });
};
