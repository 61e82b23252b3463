import type { ExcelActions } from "../../excel/actions";
import type { Failure } from "../../excel/session/failure";
import type { Progress, Watch } from "../../excel/session/session";
import { type Choices, noChoices } from "../../forms/choices";
import type { FormContext } from "../../forms/context";
import { memoryText, readMemory, recalled, remembering } from "../../forms/memory";
import { propose } from "../../forms/propose";
import type { SeenSheet } from "../../sheets/seen-sheet";
import { Store } from "../state/store";

/** How far filling a form is. */
export interface FillState {
  readonly phase: "idle" | "reading" | "ready";
  readonly seen?: SeenSheet | undefined;
  /** The selection was read, and not the whole sheet. */
  readonly selection: boolean;
  readonly choices: Choices;
  /** The choices are those of last time. */
  readonly remembered: boolean;
  /** Something long is under way, which can be stopped. */
  readonly progress?: Progress | undefined;
  readonly failure?: Failure | undefined;
}

type Shelf = Pick<ExcelActions, "seeSheet" | "readForms" | "saveForms">;

const idle: FillState = { phase: "idle", selection: false, choices: noChoices, remembered: false };

/** The form at hand and what is settled for it; works without a browser. */
export class FillStore extends Store<FillState> {
  readonly #excel: Shelf;
  /** What the workbook remembers, as it was read last. */
  #kept = "";
  #stop = new AbortController();
  /** Counts readings: one that was overtaken or given up meanwhile says nothing any more. */
  #reading = 0;

  constructor(excel: Shelf) {
    super(idle);
    this.#excel = excel;
  }

  /** Reads the active sheet, or the selection, and recalls what was settled for this form before. */
  readonly read = async (selection: boolean, context: Pick<FormContext, "catalogue">): Promise<void> => {
    const reading = ++this.#reading;
    this.replace({ ...idle, phase: "reading", selection });
    const seen = await this.#excel.seeSheet({ selection }, this.watch());
    if (reading !== this.#reading) return;
    if (!seen.ok) {
      this.replace({ ...idle, failure: seen.failure });
      return;
    }
    const kept = await this.#excel.readForms();
    if (reading !== this.#reading) return;
    if (kept.ok) this.#kept = kept.value;
    const key = propose(seen.value, noChoices, context)?.key;
    const memory = readMemory(this.#kept);
    const before = key === undefined || memory === "newer" ? undefined : recalled(memory, key);
    const remembered = before !== undefined;
    this.replace({
      ...idle,
      ...{ phase: "ready", selection, seen: seen.value, choices: before ?? noChoices, remembered },
    });
  };

  readonly choose = (part: Partial<Choices>): void => {
    const { choices } = this.state();
    this.change({ choices: { ...choices, ...part } });
  };

  readonly close = (): void => {
    this.#reading++;
    this.replace(idle);
  };

  /** What a long action is told by, and stopped with. */
  readonly watch = (): Watch => {
    this.#stop = new AbortController();
    return {
      signal: this.#stop.signal,
      onProgress: (progress) => {
        this.change({ progress });
      },
    };
  };

  readonly cancel = (): void => {
    this.#stop.abort();
  };

  readonly rest = (): void => {
    this.change({ progress: undefined });
  };

  /** Keeps what was settled for a form in the workbook; false where that did not succeed. */
  readonly remember = async (key: string): Promise<boolean> => {
    const memory = readMemory(this.#kept);
    if (memory === "newer") return false;
    const text = memoryText(remembering(memory, key, this.state().choices));
    if (text === this.#kept) return true;
    const saved = await this.#excel.saveForms(text, this.#kept);
    if (saved.ok) this.#kept = saved.value;
    return saved.ok;
  };
}
