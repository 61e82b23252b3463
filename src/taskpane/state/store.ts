/** A value that is replaced as a whole, and whoever wants to hear of it. Works without a browser; React only looks. */
export class Store<T> {
  readonly #listeners = new Set<() => void>();
  #state: T;

  constructor(first: T) {
    this.#state = first;
  }

  readonly state = (): T => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  protected replace(state: T): void {
    if (Object.is(state, this.#state)) return;
    this.#state = state;
    this.#listeners.forEach((listener) => {
      listener();
    });
  }

  protected change(part: Partial<T>): void {
    this.replace({ ...this.#state, ...part });
  }
}
