import type { Explained } from "../../excel/explain/explain";
import type { Stop } from "../../excel/selection/watch-selection";
import type { Failure } from "../../excel/session/failure";
import type { PaneServices } from "../services";
import { Store } from "../state/store";

export interface ExplainState {
  /** What was last read; undefined until something has been. */
  readonly cell: Explained | undefined;
  readonly reading: boolean;
  /** Excel takes its time: most likely the user is typing in a cell. */
  readonly waiting: boolean;
  /** Why the last reading came to nothing: `cell` is then of an earlier one. */
  readonly failure: Failure | undefined;
  /** Excel does not tell of other selections: the reader has to ask. */
  readonly deaf: boolean;
}

/** The selected cell, read again whenever another is selected. */
export class ExplainStore extends Store<ExplainState> {
  readonly #excel: Pick<PaneServices["excel"], "explain" | "watchSelection">;
  readonly #runtime: Pick<PaneServices["runtime"], "recentErrors">;
  #again = false;

  constructor({ excel, runtime }: Pick<PaneServices, "excel" | "runtime">) {
    super({ cell: undefined, reading: false, waiting: false, failure: undefined, deaf: false });
    this.#excel = excel;
    this.#runtime = runtime;
  }

  /** Reads the selected cell; of many wishes during one reading a single further one is left. */
  readonly read = async (): Promise<void> => {
    if (this.state().reading) {
      this.#again = true;
      return;
    }
    this.change({ reading: true });
    do {
      this.#again = false;
      const found = await this.#excel.explain(this.#runtime.recentErrors(), {
        onWaiting: () => {
          this.change({ waiting: true });
        },
      });
      this.change({
        waiting: false,
        ...(found.ok ? { cell: found.value, failure: undefined } : { failure: found.failure }),
      });
      // A lost Excel would be asked without end.
    } while (this.#wantsMore());
    this.change({ reading: false });
  };

  /** Reads now and follows the selection; answers how to stop. */
  readonly follow = (): (() => void) => {
    let stop: Stop | "stopped" | undefined;
    void this.read();
    void this.#excel
      .watchSelection(() => void this.read())
      .then((watching) => {
        this.change({ deaf: !watching.ok });
        if (!watching.ok) return;
        if (stop === "stopped") void watching.value();
        else stop = watching.value;
      });
    return () => {
      if (typeof stop === "function") void stop();
      stop = "stopped";
    };
  };

  #wantsMore(): boolean {
    return this.#again && this.state().failure?.code !== "host-lost";
  }
}
