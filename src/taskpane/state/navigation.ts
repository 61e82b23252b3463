import { Store } from "./store";

/** The tabs' screens, and those that other screens lead to. */
export type ScreenId =
  "programmes" | "estimate" | "plan" | "templates" | "sharing" | "explain" | "health" | "settings";

/** Where the reader is: a screen, and what it shows. */
export interface Place {
  readonly screen: ScreenId;
  /** Id of the programme whose page or estimate is open. */
  readonly programme?: string;
  /** Key of the variant that is meant: "1", "1a". */
  readonly variant?: string;
}

/** What is one screen to a reader, the page of each programme for itself: what one of them tells is told on it alone. */
export const screenOf = ({ screen, programme }: Place): string =>
  screen === "programmes" ? `${screen} ${programme ?? ""}` : screen;

/** Which screen is open, and the way back. */
export class Navigation extends Store<Place> {
  readonly #behind: Place[] = [];

  constructor() {
    super({ screen: "programmes" });
  }

  readonly goTo = (place: Place): void => {
    this.#behind.push(this.state());
    this.replace(place);
  };

  /** To where the reader came from; to the list where there is no such place. */
  readonly back = (): void => {
    this.replace(this.#behind.pop() ?? { screen: "programmes" });
  };

  /** A tab begins anew: the way back ends there. */
  readonly openTab = (screen: ScreenId): void => {
    this.#behind.length = 0;
    this.replace({ screen });
  };
}
