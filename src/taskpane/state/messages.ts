import { type Navigation, screenOf } from "./navigation";
import { Store } from "./store";

/** Something that the reader should know, in words. */
export interface Message {
  readonly kind: "success" | "info" | "warning" | "error";
  readonly title: string;
  /** What happened, what was not changed, what to do. */
  readonly text?: string;
}

export interface ShownMessage extends Message {
  readonly id: number;
  /** The screen on which it was told (`screenOf`): it is shown there alone. */
  readonly on: string;
}

/**
 * Messages above their screens, newest first; each stays until it is dismissed or a newer one has its title, and good
 * news only until its screen is left.
 */
export class Messages extends Store<readonly ShownMessage[]> {
  readonly #screen: () => string;
  #count = 0;

  constructor(navigation: Navigation) {
    super([]);
    this.#screen = () => screenOf(navigation.state());
    navigation.subscribe(() => {
      const here = this.#screen();
      this.replace(
        this.state().filter(({ kind, on }) => on === here || kind === "warning" || kind === "error"),
      );
    });
  }

  readonly notify = (message: Message): void => {
    const others = this.state().filter(({ title }) => title !== message.title);
    const on = this.#screen();
    this.replace([{ ...message, on, id: ++this.#count }, ...others].slice(0, mostShown));
  };

  readonly dismiss = (id: number): void => {
    this.replace(this.state().filter((message) => message.id !== id));
  };
}

const mostShown = 3;
