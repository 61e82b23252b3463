import { parseIsoDate } from "../../core/calendar/local-date";
import type { CurrentEdition, Language, RecentError } from "../../core/runtime";
import type { PaneServices, PinView } from "../services";
import { type AsOf, asOfFrom } from "./as-of";

/** The three ways out of a refused edition. */
export type DoorAction = "accept" | "readAgain" | "useBuiltIn";

/** Everything the pane shows, in one value that is replaced as a whole. */
export interface PaneState {
  readonly language: Language;
  readonly dark: boolean;
  readonly edition: CurrentEdition;
  readonly builtInId: string;
  readonly pin: PinView;
  /** Days since the date of the edition in use; undefined while none is. */
  readonly editionAge: number | undefined;
  readonly asOf: AsOf;
  readonly errors: readonly RecentError[];
  /** The action that is running. */
  readonly busy: DoorAction | undefined;
  /** What Excel said when the last action failed. */
  readonly failure: string | undefined;
}

/** What of the outside this store looks at. */
export type Watched = Pick<PaneServices, "runtime" | "door" | "findAsOfCell" | "isDark" | "today">;

/** The state of edition, functions and as-of date: works without a browser, and React only looks at it. */
export class PaneStore {
  readonly #services: Watched;
  readonly #listeners = new Set<() => void>();
  readonly #stops: readonly (() => void)[];
  #state: PaneState;

  constructor(services: Watched) {
    this.#services = services;
    this.#state = {
      ...this.#outside(),
      asOf: { state: "looking" },
      busy: undefined,
      failure: undefined,
    };
    const follow = (): void => {
      this.#change(this.#outside());
    };
    this.#stops = [services.runtime.onChange(follow), services.door.onChange(follow)];
  }

  readonly state = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Looks again at what tells nobody when it changes: the as-of cell, the day, Office's theme. */
  async refresh(): Promise<void> {
    this.#change(this.#outside());
    const asOf = await this.#lookForAsOf();
    this.#change({ asOf });
  }

  /** Takes one of the ways out; a second click while one is under way does nothing. */
  async act(action: DoorAction): Promise<void> {
    if (this.#state.busy) return;
    this.#change({ busy: action, failure: undefined });
    try {
      await this.#services.door[action]();
    } catch (error) {
      this.#change({ failure: messageOf(error) });
    } finally {
      this.#change({ ...this.#outside(), busy: undefined });
    }
  }

  dispose(): void {
    this.#stops.forEach((stop) => {
      stop();
    });
  }

  #outside(): Omit<PaneState, "asOf" | "busy" | "failure"> {
    const { runtime, door } = this.#services;
    const edition = runtime.current();
    return {
      language: runtime.language,
      dark: this.#services.isDark(),
      edition,
      builtInId: runtime.builtIn.id,
      pin: door.decision,
      editionAge: computes(edition) ? this.#daysSince(edition.id) : undefined,
      errors: runtime.recentErrors(),
    };
  }

  async #lookForAsOf(): Promise<AsOf> {
    try {
      return asOfFrom(await this.#services.findAsOfCell(), this.#today());
    } catch {
      return { state: "unavailable" };
    }
  }

  #daysSince(date: string): number | undefined {
    const day = parseIsoDate(date);
    return day === undefined ? undefined : this.#today() - day;
  }

  #today(): number {
    return parseIsoDate(this.#services.today()) ?? NaN;
  }

  #change(part: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...part };
    this.#listeners.forEach((listener) => {
      listener();
    });
  }
}

/** Whether cells are computed with this edition. */
export const computes = ({ state }: CurrentEdition): boolean => state === "built-in" || state === "edition";

/** Errors of Office.js may come from another frame, so they are told by their shape. */
function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error);
}
