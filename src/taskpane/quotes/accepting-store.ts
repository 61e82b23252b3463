import type { ExcelActions } from "../../excel/actions";
import type { FillingPreview } from "../../excel/forms/preview-filling";
import { type Drawn, filledIn } from "../../excel/draw/drawn";
import type { Applied } from "../../excel/insert/apply";
import type { Undone } from "../../excel/insert/undo";
import { done, type Failure, type Outcome } from "../../excel/session/failure";
import type { Watch } from "../../excel/session/session";
import type { QuoteRequest } from "../../quotes/request";
import type { Book } from "../../sheets/sheet";
import { Store } from "../state/store";
import type { ShownReply } from "./quotes-store";
import type * as FilesChunk from "./files";

type Files = typeof FilesChunk;
type AcceptingActions = Pick<
  ExcelActions,
  "seeSheet" | "previewFilling" | "apply" | "undo" | "draw" | "undraw"
>;

/** What accepting the chosen rows would do, looked at before anything is written. */
export type AcceptingState =
  | { readonly state: "idle" | "looking" }
  | { readonly state: "failed"; readonly failure: Failure }
  /** There is no comparison yet, or it is gone: one is added first. */
  | { readonly state: "new-sheet"; readonly rows: number }
  | { readonly state: "same"; readonly sheetName: string; readonly stays: readonly string[] }
  | {
      readonly state: "seen";
      readonly seen: FillingPreview;
      readonly rows: number;
      /** Rows that the sheet has no more. */
      readonly lost: readonly string[];
      /** Cells of another quote that are emptied, and cells that this reply leaves blank and that stay as they are. */
      readonly emptied: readonly string[];
      readonly stays: readonly string[];
      readonly agreed: boolean;
    };

/** What was written: the cells, and the sheet with them where one was added. */
export interface Accepted {
  readonly applied: Applied;
  readonly rows: number;
  readonly lost: readonly string[];
  readonly refused: readonly string[];
  readonly drawn: Drawn | undefined;
}

/** Whose rows are to be accepted. */
export interface Wish {
  readonly request: QuoteRequest;
  readonly reply: ShownReply;
}

/** What the user has been told of cells to be written, and of what stands in them. */
const told = ({ seen, lost }: Extract<AcceptingState, { state: "seen" }>): string =>
  JSON.stringify([seen.sheetName, seen.filled, seen.changes, lost]);

/** Accepts rows of one reply at a time: looks first, writes what was seen. Works without a browser. */
export class AcceptingStore extends Store<AcceptingState> {
  #wish: Wish | undefined;
  #looking = 0;

  constructor(
    private readonly excel: AcceptingActions,
    private readonly files: () => Promise<Files>,
  ) {
    super({ state: "idle" });
  }

  /** Wants rows accepted, or nothing; what was wanted before is looked at no more. */
  readonly want = (wish: Wish | undefined): Promise<void> => {
    this.#wish = wish;
    return this.look();
  };

  /**
   * Looks again when the user comes back from the sheet. The click by which they come back may be the very consent:
   * what is shown stays meanwhile, and the consent with it where the cells are still the same.
   */
  readonly lookAgain = async (): Promise<void> => {
    const wish = this.#wish;
    if (!wish || this.state().state !== "seen") return this.look();
    const looking = ++this.#looking;
    const next = await this.#seen(wish);
    if (looking !== this.#looking) return;
    const now = this.state();
    const isSame = now.state === "seen" && next.state === "seen" && told(now) === told(next);
    this.replace(isSame ? { ...next, agreed: now.agreed } : next);
  };

  readonly agree = (agreed: boolean): void => {
    const now = this.state();
    if (now.state === "seen") this.replace({ ...now, agreed });
  };

  readonly look = async (): Promise<void> => {
    const looking = ++this.#looking;
    const wish = this.#wish;
    if (!wish || wish.reply.chosen.size === 0) {
      this.replace({ state: "idle" });
      return;
    }
    this.replace({ state: "looking" });
    const next = await this.#seen(wish);
    if (looking === this.#looking) this.replace(next);
  };

  /** Writes the chosen rows, into a comparison that `book` makes where there is none yet. */
  readonly accept = async (
    book: (request: QuoteRequest, files: Files) => Book,
    keep: (request: QuoteRequest, comparison: QuoteRequest["comparison"]) => Promise<boolean>,
  ): Promise<Outcome<Accepted> | undefined> => {
    const [wish, now] = [this.#wish, this.state()];
    if (!wish) return undefined;
    if (now.state === "seen") return this.#write(now, now.agreed, undefined);
    if (now.state !== "new-sheet") return undefined;
    const drawn = await this.excel.draw(book(wish.request, await this.files()));
    if (!drawn.ok) return drawn;
    const [sheet] = drawn.value.sheets;
    const comparison = sheet && { sheet: sheet.id, name: sheet.name };
    const seen = await this.#seen({ ...wish, request: { ...wish.request, comparison } });
    // A sheet that was drawn a moment ago is empty: nothing in it is written over.
    const accepted =
      seen.state === "seen"
        ? await this.#write(seen, false, drawn.value)
        : seen.state === "failed"
          ? ({ ok: false, failure: seen.failure } as const)
          : undefined;
    if (accepted?.ok) await keep(wish.request, comparison);
    else await this.excel.undraw(drawn.value, { others: false });
    return accepted;
  };

  /**
   * Takes back what was accepted, a sheet that was added for it along with its cells. Where somebody has changed that
   * sheet since, nothing is done; with `others` the accepted cells are put back but for those changed, and the sheet,
   * in which somebody has worked, stays.
   */
  readonly takeBack = async (
    { applied, drawn }: Accepted,
    consent: { readonly others: boolean },
    watch?: Watch,
  ): Promise<Outcome<Undone>> => {
    if (!drawn) return this.excel.undo(applied.undo, consent, watch);
    const gone = await this.excel.undraw(drawn, { others: false }, watch);
    if (gone.ok) return done({ address: applied.address, left: [] });
    if (gone.failure.code !== "changed-since" || !consent.others) return gone;
    const { cells } = gone.failure;
    const undone = await this.excel.undo(applied.undo, consent, watch);
    return undone.ok
      ? done({ ...undone.value, left: [...new Set([...cells, ...undone.value.left])] })
      : undone;
  };

  async #write(
    { seen, rows, lost }: Extract<AcceptingState, { state: "seen" }>,
    overwrite: boolean,
    drawn: Drawn | undefined,
  ): Promise<Outcome<Accepted>> {
    const applied = await this.excel.apply(seen, { overwrite });
    await this.look();
    if (!applied.ok) return applied;
    const refused = seen.refused.map(({ cell }) => cell);
    const filled = drawn && filledIn(drawn, applied.value.undo);
    return done({ applied: applied.value, rows, lost, refused, drawn: filled });
  }

  async #seen({ request, reply }: Wish): Promise<AcceptingState> {
    const { acceptance } = await this.files();
    const rows = reply.chosen.size;
    const { opened } = reply;
    if (opened.kind !== "reply" || opened.isRefused) return { state: "idle" };
    if (!request.comparison) return { state: "new-sheet", rows };
    const sheet = await this.excel.seeSheet({ selection: false, sheet: request.comparison.sheet });
    if (!sheet.ok) {
      return sheet.failure.code === "gone"
        ? { state: "new-sheet", rows }
        : { state: "failed", failure: sheet.failure };
    }
    const found = acceptance(sheet.value, opened.examined, reply.chosen);
    if (found.kind === "no-comparison") return { state: "new-sheet", rows };
    const { lost, emptied, stays } = found;
    if (found.filling.cells.length === 0) return { state: "same", sheetName: sheet.value.name, stays };
    const seen = await this.excel.previewFilling(found.filling);
    if (!seen.ok) return { state: "failed", failure: seen.failure };
    return { state: "seen", seen: seen.value, rows, lost, emptied, stays, agreed: false };
  }
}
