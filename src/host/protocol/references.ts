import { HostError } from "../objects/host-error";
import type { View } from "../objects/view";

/** Objects that Office.js holds over several batches, under the reference ids it was given for them. */
export class References {
  readonly #held = new Map<string, View>();
  readonly #ids = new WeakMap<View, string>();
  #last = 0;

  get size(): number {
    return this.#held.size;
  }

  /** The id of an object, stable as long as it is held. */
  hold(view: View): string {
    const id = this.#ids.get(view) ?? `reference-${++this.#last}`;
    this.#ids.set(view, id);
    this.#held.set(id, view);
    return id;
  }

  get(id: string): View {
    const view = this.#held.get(id);
    if (view === undefined) throw new HostError("InvalidReference", id);
    return view;
  }

  release(id: string): void {
    this.#held.delete(id);
  }
}
