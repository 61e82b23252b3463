import type { ExcelActions } from "../../excel/actions";
import type { Failure } from "../../excel/session/failure";
import type { QuoteRequest, RequestedVendor } from "../../quotes/request";
import type { RequestDraft } from "../../quotes/make-request";
import type { PaneServices } from "../services";
import { Store } from "../state/store";
import type { HandedFile, OpenedReply } from "./files";
import type * as FilesChunk from "./files";

type Files = typeof FilesChunk;

/** What of Excel requests need. */
type QuoteActions = Pick<ExcelActions, "readQuotes" | "saveQuotes">;

/** A file that was handed over. */
export interface ShownReply {
  readonly id: string;
  readonly fileName: string;
  readonly opened: OpenedReply;
  /** Keys of the rows that are to be accepted. */
  readonly chosen: ReadonlySet<string>;
}

/** A request that was deleted, with all that it takes to put it back. */
export interface DeletedRequest {
  readonly request: QuoteRequest;
  /** Where it stood in the list. */
  readonly at: number;
  /** Replies to it, which left the list with it. */
  readonly replies: readonly ShownReply[];
}

export interface QuotesState {
  readonly state: "unread" | "ready" | "unreadable";
  readonly busy: boolean;
  readonly failure?: Failure | undefined;
  /** Fields of a draft that are missing or wrong, by path. */
  readonly faults: readonly string[];
  readonly requests: readonly QuoteRequest[];
  /** Newest first. */
  readonly replies: readonly ShownReply[];
  /** The reply whose rows are offered to be written. */
  readonly active?: string | undefined;
  /** The request that is offered to be deleted; nothing has happened to it yet. */
  readonly leaving?: string | undefined;
}

/** The replies that answer a request. */
export const repliesTo = (replies: readonly ShownReply[], id: string): readonly ShownReply[] =>
  replies.filter(({ opened }) => opened.kind === "reply" && opened.examined.answered?.request.id === id);

/** Reader, checks and sheets: fetched when they are first needed. */
export const loadFiles = (): Promise<Files> => import(/* webpackChunkName: "quote-files" */ "./files");

const loadWriter = () => import(/* webpackChunkName: "xlsx-writer" */ "../../xlsx/write/write-book");

/** Requests that the workbook keeps, and replies that were dropped on the pane. Works without a browser. */
export class QuotesStore extends Store<QuotesState> {
  /** What was read last, so that nobody else's request is overwritten. */
  #seen = "";
  #told: Failure | undefined;
  /** What is being done now, if anything. */
  #current: Promise<void> | undefined;

  constructor(
    private readonly excel: QuoteActions,
    private readonly services: Pick<PaneServices, "newId" | "today">,
    private readonly files: () => Promise<Files> = loadFiles,
  ) {
    super({ state: "unread", busy: false, faults: [], requests: [], replies: [] });
  }

  /** Reads the workbook's requests when they are first asked for. */
  readonly open = async (): Promise<void> => {
    if (this.state().state === "unread") await this.load();
  };

  readonly load = (): Promise<void> =>
    this.#working(async (files) => {
      const failure = await this.#look(files);
      if (failure) this.change({ failure });
    });

  /** What failed last, for the first who asks: a message that was dismissed does not come back with the screen. */
  readonly untold = (): Failure | undefined => {
    const { failure } = this.state();
    if (failure === this.#told) return undefined;
    this.#told = failure;
    return failure;
  };

  /** Makes a request and keeps it in the workbook; false where the draft lacks something or it could not be kept. */
  readonly make = async (draft: RequestDraft): Promise<boolean> => {
    const made = await this.#working(async (files) => {
      const checked = await files.makeRequest(draft, this.services.newId());
      if (!checked.ok) {
        this.change({ faults: checked.paths });
        return false;
      }
      return this.#keep(files, [checked.value, ...this.state().requests]);
    });
    return made ?? false;
  };

  /** The file of a vendor, and its name. */
  readonly file = (
    request: QuoteRequest,
    vendor: RequestedVendor,
  ): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> =>
    this.#working(async ({ requestFile }) => {
      const { book, values } = requestFile(request, vendor);
      const { writeBook } = await loadWriter();
      const bytes = await writeBook(book, (sheet, cell) => values.value(sheet, cell));
      return { name: `${book.name.replace(/[\\/:*?"<>|]/gu, "_")}.xlsx`, bytes };
    });

  /**
   * Reads files that were dropped or chosen; each is data, and changes nothing. Files that come while something else is
   * being done wait for its end: whoever has dropped them has been told nothing else.
   */
  readonly read = async (given: readonly HandedFile[]): Promise<void> => {
    while (this.#current) await this.#current;
    await this.#working(({ openReply }) => {
      const { requests, replies } = this.state();
      const read = given.map(({ name, bytes }): ShownReply => {
        const opened: OpenedReply = bytes
          ? openReply(bytes, requests, this.services.today())
          : { kind: "unread" };
        const plain = opened.kind === "reply" ? opened.rows.filter((row) => row.isPlain) : [];
        return {
          ...{ id: this.services.newId(), fileName: name, opened },
          chosen: new Set(plain.map(({ key }) => key)),
        };
      });
      const active = read.find(({ opened }) => opened.kind === "reply" && !opened.isRefused)?.id;
      this.change({ replies: [...read, ...replies], active: active ?? this.state().active });
      return Promise.resolve();
    });
  };

  readonly activate = (id: string | undefined): void => {
    this.change({ active: id });
  };

  readonly drop = (id: string): void => {
    const { replies, active } = this.state();
    this.change({
      replies: replies.filter((reply) => reply.id !== id),
      active: active === id ? undefined : active,
    });
  };

  readonly choose = (id: string, key: string, wanted: boolean): void => {
    this.change({
      replies: this.state().replies.map((reply) => {
        if (reply.id !== id) return reply;
        const chosen = new Set(reply.chosen);
        if (wanted) chosen.add(key);
        else chosen.delete(key);
        return { ...reply, chosen };
      }),
    });
  };

  /** Offers a request to be deleted, or none. */
  readonly offerDeletion = (id: string | undefined): void => {
    this.change({ leaving: id });
  };

  /** Deletes a request from the workbook, and replies to it from the list; undefined where it could not be. */
  readonly deleteRequest = (id: string): Promise<DeletedRequest | undefined> =>
    this.#working(async (files) => {
      const { requests, replies, active } = this.state();
      const at = requests.findIndex((one) => one.id === id);
      const request = requests[at];
      const others = requests.filter((one) => one !== request);
      if (!request || !(await this.#keep(files, others))) return undefined;
      const answering = repliesTo(replies, id);
      this.change({
        leaving: undefined,
        replies: replies.filter((reply) => !answering.includes(reply)),
        active: answering.some((reply) => reply.id === active) ? undefined : active,
      });
      return { request, at, replies: answering };
    });

  /** Puts a deleted request back where it stood, and replies to it; false where that could not be kept. */
  readonly putBack = async ({ request, at, replies }: DeletedRequest): Promise<boolean> => {
    const kept = await this.#working(async (files) => {
      const { requests } = this.state();
      const whole = [...requests.slice(0, at), request, ...requests.slice(at)];
      if (!(await this.#keep(files, whole))) return false;
      this.change({ replies: [...replies, ...this.state().replies] });
      return true;
    });
    return kept ?? false;
  };

  /** Remembers the sheet on which a request's quotes are compared; undefined forgets it. */
  readonly compareOn = async (
    id: string,
    comparison: QuoteRequest["comparison"] | undefined,
  ): Promise<boolean> => {
    const kept = await this.#working((files) =>
      this.#keep(
        files,
        this.state().requests.map((request) => (request.id === id ? { ...request, comparison } : request)),
      ),
    );
    return kept ?? false;
  };

  /** Takes what the workbook keeps now; why not, where it cannot be had. */
  async #look({ readRequests }: Files): Promise<Failure | undefined> {
    const read = await this.excel.readQuotes();
    if (!read.ok) return read.failure;
    const requests = readRequests(read.value);
    this.#seen = read.value;
    this.change(requests ? { state: "ready", requests } : { state: "unreadable", requests: [] });
    return undefined;
  }

  /** Where somebody else was first, theirs is shown: the user decides anew on what there is. */
  async #keep(files: Files, requests: readonly QuoteRequest[]): Promise<boolean> {
    const saved = await this.excel.saveQuotes(files.requestsText(requests), this.#seen);
    if (saved.ok) {
      this.#seen = saved.value;
      this.change({ requests, faults: [] });
      return true;
    }
    this.change({ failure: saved.failure });
    if (saved.failure.code === "changed-since") await this.#look(files);
    return false;
  }

  async #working<T>(work: (files: Files) => Promise<T>): Promise<T | undefined> {
    if (this.state().busy) return undefined;
    this.change({ busy: true, failure: undefined });
    const working = this.files().then(work);
    const ended = (): void => undefined;
    this.#current = working.then(ended, ended);
    try {
      return await working;
    } finally {
      this.#current = undefined;
      this.change({ busy: false });
    }
  }
}
