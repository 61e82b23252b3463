import { Store } from "../state/store";
import { type Filter, noFilter } from "./filter";

/** What the list is asked for; it stays while the reader looks at a programme. */
export class ListStore extends Store<Filter> {
  constructor() {
    super(noFilter);
  }

  readonly set = (part: Partial<Filter>): void => {
    this.change(part);
  };

  readonly clear = (): void => {
    this.replace({ ...noFilter, order: this.state().order });
  };
}
