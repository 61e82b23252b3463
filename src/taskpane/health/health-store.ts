import { toSerial } from "../../core/calendar/excel-serial";
import { parseIsoDate } from "../../core/calendar/local-date";
import type { Recalculated } from "../../excel/health/recalculate-all";
import type { Repaired } from "../../excel/health/repair";
import type { Health } from "../../excel/health/scan";
import type { EditionMark, StampState } from "../../excel/health/stamp";
import type { Failure, Outcome } from "../../excel/session/failure";
import type { Progress, Watch } from "../../excel/session/session";
import type { PaneServices } from "../services";
import { computes } from "../state/pane-store";
import { Store } from "../state/store";
import { brokenCells } from "./findings";

/** What a repair or a recalculation has come to. */
export type Report =
  | { readonly kind: "repaired"; readonly result: Repaired }
  | { readonly kind: "recalculated"; readonly result: Recalculated };

/** What is under way. */
export interface Work {
  readonly kind: "scan" | "repair";
  readonly progress: Progress | undefined;
  /** Excel takes its time: most likely the user is typing in a cell. */
  readonly waiting: boolean;
}

export interface HealthState {
  /** The workbook as it was last found. */
  readonly health: Health | undefined;
  /** Which edition its values were computed with; undefined until looked at. */
  readonly stamp: StampState | undefined;
  readonly work: Work | undefined;
  readonly report: Report | undefined;
  /** Why the last work came to nothing. */
  readonly failure: Failure | undefined;
}

type Needed = Pick<PaneServices, "excel" | "runtime" | "today">;

/** The health of the workbook: found, mended and recalculated, one work at a time, each can be cancelled. */
export class HealthStore extends Store<HealthState> {
  readonly #services: Needed;
  #abort = new AbortController();

  constructor(services: Needed) {
    super({ health: undefined, stamp: undefined, work: undefined, report: undefined, failure: undefined });
    this.#services = services;
  }

  /** Looks only for the edition with which the values were computed; says nothing while Excel does not answer. */
  readonly lookAtStamp = async (): Promise<void> => {
    const found = await this.#services.excel.stamp(this.#edition());
    if (found.ok) this.change({ stamp: found.value });
  };

  /** What a reader who comes to the screen wants: the workbook as it is now, beside what was mended last. */
  readonly look = async (): Promise<void> => {
    if (this.state().work) return;
    await this.#scan();
    this.#end();
  };

  /** Looks through the whole workbook, and forgets what was mended before. */
  readonly scan = async (): Promise<void> => {
    if (this.state().work) return;
    this.change({ report: undefined, failure: undefined });
    await this.#scan();
    this.#end();
  };

  /**
   * Repairs the formulas that need it and recalculates, sheet by sheet; where none needs it, recalculates every sheet.
   * Looks through the workbook before and after.
   */
  readonly repair = async (): Promise<void> => {
    if (this.state().work || !computes(this.#services.runtime.current())) return;
    this.change({ report: undefined, failure: undefined });
    const health = await this.#scan();
    if (!health) {
      this.#end();
      return;
    }
    const done = await this.#repaired(health);
    this.change(done.ok ? { report: done.value } : { failure: done.failure });
    // What is listed shall be what there is now; an Excel that is gone is not asked again.
    if (done.ok) await this.#scan();
    this.#end();
  };

  /** Stops after the sheet at work; what is done stays done. */
  readonly cancel = (): void => {
    this.#abort.abort();
  };

  async #scan(): Promise<Health | undefined> {
    const { excel, today } = this.#services;
    const watch = this.#begin("scan");
    const asked = { today: toSerial(parseIsoDate(today()) ?? NaN), edition: this.#edition() };
    const found = await excel.scan(asked, watch);
    if (found.ok) this.change({ health: found.value, stamp: found.value.stamp });
    else this.change({ failure: found.failure });
    return found.ok ? found.value : undefined;
  }

  async #repaired(health: Health): Promise<Outcome<Report>> {
    const { excel } = this.#services;
    const watch = this.#begin("repair");
    if (brokenCells(health) > 0) {
      const done = await excel.repair(health, this.#edition(), watch);
      return done.ok ? { ok: true, value: { kind: "repaired", result: done.value } } : done;
    }
    const done = await excel.recalculate(this.#edition(), watch);
    return done.ok ? { ok: true, value: { kind: "recalculated", result: done.value } } : done;
  }

  #begin(kind: Work["kind"]): Watch {
    this.#abort = new AbortController();
    this.change({ work: { kind, progress: undefined, waiting: false } });
    return {
      signal: this.#abort.signal,
      onProgress: (progress) => {
        this.change({ work: { kind, progress, waiting: false } });
      },
      onWaiting: () => {
        this.change({ work: { kind, progress: this.state().work?.progress, waiting: true } });
      },
    };
  }

  #end(): void {
    this.change({ work: undefined });
  }

  #edition(): EditionMark {
    const { id, hash } = this.#services.runtime.current();
    return { id, hash };
  }
}
