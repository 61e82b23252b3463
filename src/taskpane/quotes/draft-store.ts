import { Store } from "../state/store";
import { type DraftLine, emptyDraftLine } from "./draft-lines";

/** A request that is being written. */
export interface Draft {
  readonly lines: readonly DraftLine[];
  /** One vendor a line. */
  readonly vendors: string;
  /** ISO date, or "". */
  readonly until: string;
}

const empty: Draft = { lines: [], vendors: "", until: "" };

/** The draft at hand: another tab does not lose what was typed. */
export class DraftStore extends Store<Draft> {
  constructor(private readonly newId: () => string) {
    super(empty);
  }

  readonly write = (part: Partial<Omit<Draft, "lines">>): void => {
    this.change(part);
  };

  readonly take = (lines: readonly DraftLine[]): void => {
    this.change({ lines: [...this.state().lines, ...lines] });
  };

  readonly add = (): void => {
    this.take([emptyDraftLine(this.newId())]);
  };

  readonly writeLine = (id: string, part: Partial<DraftLine>): void => {
    this.change({ lines: this.state().lines.map((line) => (line.id === id ? { ...line, ...part } : line)) });
  };

  readonly remove = (id: string): void => {
    this.change({ lines: this.state().lines.filter((line) => line.id !== id) });
  };

  readonly clear = (): void => {
    this.replace(empty);
  };
}
