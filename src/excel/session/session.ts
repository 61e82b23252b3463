import { done, failed, type Outcome } from "./failure";
import { HostLost, troubleOf } from "./office-error";

/** How far a long action is. */
export interface Progress {
  /** Cells, or sheets where cells are not counted. */
  readonly done: number;
  readonly of: number;
  /** The sheet at work. */
  readonly sheet?: string;
}

/** What a caller may hear of an action under way, and how it stops one. */
export interface Watch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Excel takes its time: most likely the user is typing in a cell (Enter ends that, a click on the pane does not). */
  readonly onWaiting?: () => void;
}

/** Milliseconds: after which a wait is told, and after which Excel is given up. */
export interface Patience {
  readonly waiting: number;
  readonly lost: number;
}

/** The Excel that actions work in. */
export interface Surroundings {
  readonly excel: Pick<typeof Excel, "run"> & Partial<Pick<typeof Excel, "createWorkbook">>;
  /** Whether Excel has a version of ExcelApi, such as "1.13". */
  supports(version: string): boolean;
  readonly patience: Patience;
}

/** One Excel.run of one action. */
export class Session {
  readonly context: Excel.RequestContext;
  readonly #surroundings: Surroundings;
  readonly #watch: Watch;

  constructor(context: Excel.RequestContext, surroundings: Surroundings, watch: Watch) {
    this.context = context;
    this.#surroundings = surroundings;
    this.#watch = watch;
  }

  get isCancelled(): boolean {
    return this.#watch.signal?.aborted ?? false;
  }

  supports(version: string): boolean {
    return this.#surroundings.supports(version);
  }

  progress(progress: Progress): void {
    this.#watch.onProgress?.(progress);
  }

  /** Sends what is queued. Rejects with Excel's error, or with `HostLost` when no answer comes. */
  async sync(): Promise<void> {
    const { waiting, lost } = this.#surroundings.patience;
    const told = setTimeout(() => this.#watch.onWaiting?.(), waiting);
    let limit: ReturnType<typeof setTimeout> | undefined;
    const noAnswer = new Promise<never>((_, reject) => {
      limit = setTimeout(() => {
        reject(new HostLost());
      }, lost);
    });
    try {
      await Promise.race([this.context.sync(), noAnswer]);
    } finally {
      clearTimeout(told);
      clearTimeout(limit);
    }
  }
}

/** Does an action's work in one Excel.run, which waits while the user types in a cell; errors become failures. */
export async function inExcel<T>(
  surroundings: Surroundings,
  watch: Watch,
  work: (session: Session) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await surroundings.excel.run({ delayForCellEdit: true }, (context) =>
      work(new Session(context, surroundings, watch)),
    );
  } catch (thrown) {
    return failed(troubleOf(thrown));
  }
}

/** The same for work that cannot fail but by Excel's errors. */
export function readInExcel<T>(
  surroundings: Surroundings,
  watch: Watch,
  work: (session: Session) => Promise<T>,
): Promise<Outcome<T>> {
  return inExcel(surroundings, watch, async (session) => done(await work(session)));
}
