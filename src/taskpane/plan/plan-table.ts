import type { SelectedTable } from "../../excel/tables/selected-table";
import type { Catalogue } from "../../catalogue/lookup";
import type { KeptLine } from "./lines";
import { tableHeads } from "./table-heads";
import { type BadCell, isBad, lineOf, RowReader, type TableLine } from "./table-rows";

/** What a table says about a plan. */
export type PlanTable =
  | { readonly state: "nothing" | "no-heads" }
  | { readonly state: "other-unit"; readonly head: string }
  | {
      readonly state: "read";
      readonly lines: readonly Omit<KeptLine, "id">[];
      readonly bad: readonly BadCell[];
    };

/** Reads the lines of a plan from a table with the heads that PLAN knows; a bad row spoils no other. */
export function planTable({ rows }: Pick<SelectedTable, "rows">, catalogue: Catalogue): PlanTable {
  if (rows.length === 0) return { state: "nothing" };
  const heads = tableHeads(rows, ["costId", "programme", "cost"]);
  if (!heads) return { state: "no-heads" };
  if (heads.unit !== undefined) return { state: "other-unit", head: heads.unit };
  const readers = rows
    .map((cells, row) => new RowReader(catalogue, heads.columns, row, cells))
    .filter((reader) => reader.row > heads.row && !reader.isEmpty);
  const read = readers.map(lineOf);
  return {
    state: "read",
    lines: joined(read.flatMap((one) => (isBad(one) ? [] : [one]))),
    bad: read.filter(isBad),
  };
}

/** Rows that tell of the same money in the same way become one row with several programmes. */
function joined(lines: readonly TableLine[]): Omit<KeptLine, "id">[] {
  const byMoney = new Map<string, Omit<KeptLine, "id">>();
  for (const { claims, costId, item, eligibleCost, otherCost, completed } of lines) {
    const money = { costId, item, eligibleCost, otherCost, completed };
    const key = JSON.stringify(money);
    const before = byMoney.get(key);
    const all = [...new Set([...(before?.claims ?? []), ...claims])];
    byMoney.set(key, { ...money, claims: all, off: [] });
  }
  return [...byMoney.values()];
}
