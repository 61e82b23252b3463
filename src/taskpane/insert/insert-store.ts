import type { ExcelActions } from "../../excel/actions";
import type { Applied } from "../../excel/insert/apply";
import type { Preview } from "../../excel/insert/preview";
import type { ActiveCell, Target } from "../../excel/insert/target";
import type { Failure, Outcome } from "../../excel/session/failure";
import type { Watch } from "../../excel/session/session";
import type { Block } from "../../sheets/blocks";
import type { PaneWord } from "../../text/pane";
import { Store } from "../state/store";

/** Why a block cannot be made yet, in words of the pane. */
export interface Unready {
  readonly unready: PaneWord;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** Makes the block for a place: what it refers to may depend on the sheet. Keep its identity while it makes the same. */
export type BlockMaker = (cell: ActiveCell) => Block | Unready;

export type InsertState =
  /** Nobody wants anything inserted. */
  | { readonly state: "idle" }
  /** `waits`: Excel takes its time, most likely because a cell is being typed into. */
  | { readonly state: "looking"; readonly waits?: boolean }
  | { readonly state: "unready"; readonly why: Unready }
  | { readonly state: "failed"; readonly failure: Failure }
  | {
      readonly state: "seen";
      readonly seen: Preview;
      /** The reader agrees that cells which are not empty are written over. */
      readonly agreed: boolean;
      /** The cells that have just been written from this very cell; what is wanted next may be of another size. */
      readonly written: string | undefined;
    };

/** What of Excel an insertion needs. */
type Inserting = Pick<ExcelActions, "activeCell" | "preview" | "apply" | "watchSelection">;

/**
 * What is about to be inserted at the active cell, looked at before anything is written: one look after the other,
 * the newest wish last. Works without a browser.
 */
export class InsertStore extends Store<InsertState> {
  readonly #excel: Inserting;
  #make: BlockMaker | undefined;
  /** Who has made what is seen. */
  #seenMake: BlockMaker | undefined;
  #looking: Promise<void> | undefined;
  #again = false;
  /** The look under way waits, and whoever has asked to write since is to hear of it. */
  #waits = false;
  #hears: Watch["onWaiting"];
  #isWatching = false;
  /** How many screens have been left: what one of them has written, or was to write, is no matter of the next. */
  #left = 0;
  /** Where something was written last and to which cells, until another cell is active or it is taken back. */
  #written: { readonly at: Target; readonly address: string } | undefined;

  readonly #watch: Watch = {
    onWaiting: () => {
      this.#waits = true;
      this.#hears?.();
      if (this.state().state === "looking") this.replace({ state: "looking", waits: true });
    },
  };

  constructor(excel: Inserting) {
    super({ state: "idle" });
    this.#excel = excel;
  }

  /** Wants a block inserted, or nothing. */
  readonly want = (make: BlockMaker | undefined): void => {
    this.#make = make;
    if (make) {
      void this.look();
      return;
    }
    this.#left += 1;
    this.#written = undefined;
    this.replace({ state: "idle" });
  };

  /** Looks again: other cells are selected, or something has changed in them. Resolves when all is seen. */
  readonly look = (): Promise<void> => {
    if (this.#looking) {
      this.#again = true;
      return this.#looking;
    }
    if (!this.#make) return Promise.resolve();
    if (this.state().state === "idle") this.replace({ state: "looking" });
    this.#follow();
    this.#looking = this.#lookUntilNew().finally(() => {
      this.#looking = undefined;
      this.#waits = false;
    });
    return this.#looking;
  };

  readonly agree = (agreed: boolean): void => {
    const now = this.state();
    if (now.state === "seen") this.replace({ ...now, agreed });
  };

  /** Writes what was seen, as it was seen; a refusal leaves the cells alone and looks again, unless Excel is lost. */
  readonly insert = async (watch?: Watch): Promise<Outcome<Applied> | undefined> => {
    const during = this.#looking;
    const left = this.#left;
    // What was wanted a moment ago may still be on its way to being seen; what is seen is written where it was seen.
    if (this.#seenMake !== this.#make) {
      if (this.#waits) watch?.onWaiting?.();
      this.#hears = watch?.onWaiting;
      await during;
      this.#hears = undefined;
    }
    const now = this.state();
    if (now.state !== "seen" || now.written !== undefined || left !== this.#left) return undefined;
    const applied = await this.#excel.apply(now.seen, { overwrite: now.agreed }, watch);
    if (applied.ok && left === this.#left) {
      const { sheet, box } = now.seen;
      const { address } = applied.value;
      this.#written = { at: { sheet, row: box.row, column: box.column }, address };
      this.replace({ ...now, agreed: false, written: address });
      // Another cell may have been selected while Excel let both wait.
      if (during) await this.look();
    } else if (!applied.ok && applied.failure.code === "host-lost")
      this.replace({ state: "failed", failure: applied.failure });
    else await this.look();
    return applied;
  };

  /** What was written has been taken back. */
  readonly forget = (): Promise<void> => {
    this.#written = undefined;
    return this.look();
  };

  async #lookUntilNew(): Promise<void> {
    do {
      this.#again = false;
      const make = this.#make;
      const next = make ? await this.#seen(make) : ({ state: "idle" } as const);
      if (make === this.#make) {
        this.#seenMake = make;
        this.replace(next);
      } else this.#again = true;
    } while (this.#again);
  }

  async #seen(make: BlockMaker): Promise<InsertState> {
    const cell = await this.#excel.activeCell(this.#watch);
    if (!cell.ok) return { state: "failed", failure: cell.failure };
    if (this.#written && !isSame(this.#written.at, cell.value)) this.#written = undefined;
    const block = make(cell.value);
    if ("unready" in block) return { state: "unready", why: block };
    const looked = await this.#excel.preview(cell.value, block, this.#watch);
    if (!looked.ok) return { state: "failed", failure: looked.failure };
    const seen = looked.value;
    return { state: "seen", seen, agreed: this.#stillAgreed(seen), written: this.#written?.address };
  }

  /** A yes holds for the cells that were seen with it, and for no others. */
  #stillAgreed(seen: Preview): boolean {
    const before = this.state();
    return (
      before.state === "seen" &&
      before.agreed &&
      before.seen.address === seen.address &&
      JSON.stringify(before.seen.filled) === JSON.stringify(seen.filled)
    );
  }

  /** Follows the selection from the first wish on; Excel without such an event is looked at when the pane is entered. */
  #follow(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    void this.#excel.watchSelection(() => {
      if (this.#make) void this.look();
    });
  }
}

const isSame = (a: Target, b: Target): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;
