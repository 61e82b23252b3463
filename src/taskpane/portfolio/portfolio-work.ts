import type { Catalogue } from "../../catalogue/lookup";
import type { SelectedTable } from "../../excel/tables/selected-table";
import type { Outcome } from "../../excel/session/failure";
import type { Watch } from "../../excel/session/session";
import type { KeptFacility } from "../state/facility";
import { facilityTable } from "./facility-rows";
import { type PortfolioRules, portfolioOf, type PortfolioWatch } from "./portfolio";
import type { PortfolioWork } from "./portfolio-store";

/** All that reading and computing need. */
export interface PortfolioNeeds {
  readonly session: PortfolioRules;
  readonly catalogue: Catalogue;
  readonly known: readonly KeptFacility[];
  readonly otherwise: KeptFacility | undefined;
  readonly read: (watch: Watch) => Promise<Outcome<SelectedTable>>;
  readonly pace: Pick<PortfolioWatch, "rest" | "now">;
}

/** Reads the selected table and computes every facility in it, with progress and a way to stop. */
export const portfolioWork =
  ({ session, catalogue, known, otherwise, read, pace }: PortfolioNeeds): PortfolioWork =>
  async ({ signal, tell }) => {
    const found = await read({
      signal,
      onProgress: ({ done, of }) => {
        tell({ state: "reading", done, of });
      },
    });
    if (!found.ok) {
      const { failure } = found;
      return failure.code === "cancelled" ? { state: "cancelled" } : { state: "failed", failure };
    }
    const table = facilityTable(found.value, catalogue, known);
    if (table.state !== "read") return { state: "unreadable", table };
    const portfolio = await portfolioOf(
      session,
      { table, otherwise },
      {
        ...pace,
        signal,
        onProgress: (done, of) => {
          tell({ state: "computing", done, of });
        },
      },
    );
    if (!portfolio) return { state: "cancelled" };
    return { state: "done", portfolio, table: found.value, rows: table.rows };
  };
