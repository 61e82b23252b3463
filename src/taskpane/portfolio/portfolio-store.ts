import type { SelectedTable } from "../../excel/tables/selected-table";
import type { Failure } from "../../excel/session/failure";
import { Store } from "../state/store";
import type { FacilityTable } from "./facility-rows";
import type { Portfolio } from "./portfolio";

/** What is under way, and what came of it. */
export type PortfolioState =
  | { readonly state: "idle" | "cancelled" }
  | { readonly state: "reading" | "computing"; readonly done: number; readonly of: number }
  | { readonly state: "unreadable"; readonly table: Exclude<FacilityTable, { state: "read" }> }
  | { readonly state: "failed"; readonly failure: Failure }
  | {
      readonly state: "done";
      readonly portfolio: Portfolio;
      readonly table: Pick<SelectedTable, "address" | "box" | "hidden">;
      readonly rows: number;
    };

/** Work that tells how far it is and stops when it is asked to. */
export type PortfolioWork = (watch: {
  readonly signal: AbortSignal;
  readonly tell: (state: PortfolioState) => void;
}) => Promise<PortfolioState>;

/** The portfolio that was computed last, or how far it is. */
export class PortfolioStore extends Store<PortfolioState> {
  #stop: AbortController | undefined;

  constructor() {
    super({ state: "idle" });
  }

  readonly cancel = (): void => {
    this.#stop?.abort();
  };

  /** A second start while one is under way does nothing. */
  readonly run = async (work: PortfolioWork): Promise<void> => {
    const { state } = this.state();
    if (state === "reading" || state === "computing") return;
    const stop = new AbortController();
    this.#stop = stop;
    this.replace({ state: "reading", done: 0, of: 0 });
    const tell = (now: PortfolioState): void => {
      this.replace(now);
    };
    this.replace(await work({ signal: stop.signal, tell }));
  };
}
