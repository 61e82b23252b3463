import type { Edition } from "../../core/rules/edition";
import type { PaneRuntime } from "../services";
import { computes } from "./pane-store";
import { Store } from "./store";

/** The whole list for people to read, with English, notices and quotations. */
export type EditionState =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly edition: Edition; readonly hash: string }
  /** The workbook's pin is refused: nothing is computed, so nothing is shown as if it were. */
  | { readonly state: "refused" }
  | { readonly state: "failed" };

/** Follows the edition that cells compute with; fetches the whole of the built-in one when it is that. */
export class EditionStore extends Store<EditionState> {
  readonly #runtime: PaneRuntime;
  readonly #wholeBuiltIn: () => Promise<Edition>;
  readonly stop: () => void;

  constructor(runtime: PaneRuntime, wholeBuiltIn: () => Promise<Edition>) {
    super({ state: "loading" });
    this.#runtime = runtime;
    this.#wholeBuiltIn = wholeBuiltIn;
    this.stop = runtime.onChange(() => {
      if (this.#isOther()) void this.load();
    });
  }

  /** Fetches what is missing; never rejects, "failed" says so. */
  readonly load = async (): Promise<void> => {
    const { hash, state } = this.#runtime.current();
    const computing = this.#runtime.rules.catalogue?.edition;
    if (!computing) {
      this.replace({ state: "refused" });
      return;
    }
    if (state === "edition") {
      this.replace({ state: "ready", edition: computing, hash });
      return;
    }
    this.replace({ state: "loading" });
    const next = await this.#wholeBuiltIn().then(
      (edition): EditionState => ({ state: "ready", edition, hash }),
      (): EditionState => ({ state: "failed" }),
    );
    // What was asked for may have been overtaken by the user's word meanwhile.
    if (this.#runtime.current().hash === hash) this.replace(next);
  };

  #isOther(): boolean {
    const shown = this.state();
    const current = this.#runtime.current();
    if (!computes(current)) return shown.state !== "refused";
    return shown.state === "refused" || (shown.state === "ready" && shown.hash !== current.hash);
  }
}
