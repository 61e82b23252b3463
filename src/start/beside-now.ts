import type { Pin } from "../core/runtime";
import { type Beside, closedOnes, judgeBeside, openOnes } from "./beside";
import type { Judgement } from "./decide";
import type { BesideShelf } from "./keep-former";

/** What cells may name, and what they name in vain. */
export type Named = Pick<Pin, "beside" | "closed">;

/** What a workbook carries beside its own edition, as it was read last. */
export class BesideNow {
  readonly #read: () => Promise<readonly Beside[]>;
  /** Undefined while nobody can tell what there is. */
  #found: readonly Beside[] | undefined;
  #reading: Promise<void> = Promise.resolve();

  constructor(shelf: Pick<BesideShelf, "readBeside">, judgement: Judgement) {
    this.#read = () => judgeBeside(() => shelf.readBeside(), judgement);
  }

  get all(): readonly Beside[] {
    return this.#found ?? [];
  }

  /** While it is not known what there is, every name is one in vain. */
  get named(): Named {
    const found = this.#found;
    if (!found) return { closed: "all" };
    const [beside, closed] = [openOnes(found), closedOnes(found)];
    return { ...(beside.length > 0 && { beside }), ...(closed.length > 0 && { closed }) };
  }

  /** The end of the last reading. */
  get reading(): Promise<void> {
    return this.#reading;
  }

  /** Never rejects: while Excel does not answer, nobody can tell what there is. */
  read(): Promise<void> {
    const found = this.#read().catch(() => undefined);
    return (this.#reading = found.then((all) => {
      this.#found = all;
    }));
  }
}

/** Whether cells are answered alike by two of them. */
export const sameNames = (a: Named, b: Named): boolean => textOf(a) === textOf(b);

const textOf = ({ beside, closed }: Named): string =>
  JSON.stringify([closed, beside?.map(({ hash }) => hash)]);
