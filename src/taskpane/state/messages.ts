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

/** Messages above their screens, newest first; each stays until it is dismissed or a newer one has its title. */
export class Messages extends Store<readonly ShownMessage[]> {
  readonly #navigation: Pick<Navigation, "state">;
  #count = 0;

  constructor(navigation: Pick<Navigation, "state">) {
    super([]);
    this.#navigation = navigation;
  }

  readonly notify = (message: Message): void => {
    const others = this.state().filter(({ title }) => title !== message.title);
    const on = screenOf(this.#navigation.state());
    this.replace([{ ...message, on, id: ++this.#count }, ...others].slice(0, mostShown));
  };

  readonly dismiss = (id: number): void => {
    this.replace(this.state().filter((message) => message.id !== id));
  };
}

const mostShown = 3;
