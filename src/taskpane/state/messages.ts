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
}

/** Messages above the screen, newest first; each stays until it is dismissed or a newer one has its title. */
export class Messages extends Store<readonly ShownMessage[]> {
  #count = 0;

  constructor() {
    super([]);
  }

  readonly notify = (message: Message): void => {
    const others = this.state().filter(({ title }) => title !== message.title);
    this.replace([{ ...message, id: ++this.#count }, ...others].slice(0, mostShown));
  };

  readonly dismiss = (id: number): void => {
    this.replace(this.state().filter((message) => message.id !== id));
  };
}

const mostShown = 3;
