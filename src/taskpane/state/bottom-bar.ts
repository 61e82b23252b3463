import { type Navigation, screenOf } from "./navigation";
import { Store } from "./store";

/** Told while Excel takes its time, most likely because a cell is being typed into. */
export interface Waiting {
  readonly onWaiting: () => void;
}

/** The one thing that a screen offers to write. */
export interface BottomAction {
  /** What the button says. */
  readonly label: string;
  /** Exactly what will be written and where: 「D5:K18 に書き込みます。空でないセルはありません」. */
  readonly line: string;
  /** A yes that is asked for before the button can be used. */
  readonly consent?: {
    readonly label: string;
    readonly given: boolean;
    readonly give: (given: boolean) => void;
  };
  /** Why the button cannot be used now; the reason stands in `line`. */
  readonly disabled?: boolean;
  readonly run: (waiting?: Waiting) => Promise<BottomDone | undefined>;
}

/** What was done, and how it is taken back. */
export interface BottomDone {
  readonly line: string;
  /** Absent where it cannot be taken back. Answers what to show then. */
  readonly undo?: (waiting?: Waiting) => Promise<BottomDone | undefined>;
  /** What the button says where it does not take back everything. */
  readonly undoLabel?: string;
}

export interface BottomState {
  readonly action?: BottomAction | undefined;
  readonly done?: BottomDone | undefined;
  /** The screen that it was done on (`screenOf`), and is shown and taken back on; undefined where it concerns them all. */
  readonly doneOn?: string | undefined;
  readonly busy: boolean;
  /** What is under way waits for Excel. */
  readonly waiting: boolean;
}

/** The bar at the bottom: what is offered, what was done last, and that one of the two is under way. */
export class BottomBarStore extends Store<BottomState> {
  readonly #screen: () => string;

  constructor(navigation: Navigation) {
    super({ busy: false, waiting: false });
    this.#screen = () => screenOf(navigation.state());
    let here = this.#screen();
    navigation.subscribe(() => {
      const left = here;
      here = this.#screen();
      const { done, doneOn } = this.state();
      // What came after its screen was left has not been seen yet.
      if (here !== left && doneOn === left && !done?.undo) this.change({ done: undefined });
    });
  }

  /** Shows an action, or none; what was done before stays until the next is done, or its screen left with no way back. */
  readonly offer = (action: BottomAction | undefined): void => {
    this.change({ action });
  };

  /** Shows on every screen what was done to the whole workbook, with its way back; nothing clears the line. */
  readonly report = (done: BottomDone | undefined): void => {
    this.change({ done, doneOn: undefined });
  };

  /** Does what is offered; a second click while it is under way does nothing. */
  readonly run = (): Promise<void> => this.#doing(this.state().action?.run, this.#screen());

  readonly undo = (): Promise<void> => this.#doing(this.state().done?.undo, this.state().doneOn);

  /** What came to nothing leaves the way back of what was done before. */
  async #doing(work: BottomAction["run"] | undefined, doneOn: string | undefined): Promise<void> {
    if (!work || this.state().busy) return;
    this.change({ busy: true });
    try {
      const onWaiting = (): void => {
        this.change({ waiting: true });
      };
      const done = await work({ onWaiting });
      if (done) this.change({ done, doneOn });
    } finally {
      this.change({ busy: false, waiting: false });
    }
  }
}
