import type { Facilities, Saving } from "../../excel/facilities/facilities";
import type { Failure, Outcome } from "../../excel/session/failure";
import type { KeptFacility } from "./facility";
import { Store } from "./store";

/** Where facilities are kept between two openings of the workbook. */
export interface FacilityShelf {
  read(): Promise<Outcome<Facilities>>;
  save(list: readonly KeptFacility[], saving: Saving): Promise<Outcome<Facilities>>;
}

export interface FacilitiesState {
  readonly state: "loading" | "ready" | "unreadable";
  readonly facilities: readonly KeptFacility[];
  /** Id of the facility at hand; undefined while the workbook has none. */
  readonly chosen: string | undefined;
  readonly saving: boolean;
  /** Why the last reading or saving failed: what is shown is then not what the workbook holds. */
  readonly failure: Failure | undefined;
}

/** The workbook's facilities and the one at hand. A change shows at once and is then kept in the workbook. */
export class FacilitiesStore extends Store<FacilitiesState> {
  readonly #shelf: FacilityShelf;
  readonly #newId: () => string;
  #seen = "";
  #writing: Promise<void> = Promise.resolve();

  constructor(shelf: FacilityShelf, newId: () => string) {
    super({ state: "loading", facilities: [], chosen: undefined, saving: false, failure: undefined });
    this.#shelf = shelf;
    this.#newId = newId;
  }

  /** Takes what the workbook holds; what was not kept is given up. */
  readonly load = async (): Promise<void> => {
    const read = await this.#shelf.read();
    if (!read.ok) {
      this.change({ state: "unreadable", failure: read.failure });
      return;
    }
    this.#seen = read.value.seen;
    const facilities = read.value.list;
    this.change({ state: "ready", facilities, chosen: this.#kept(facilities), failure: undefined });
  };

  readonly choose = (id: string): void => {
    if (this.state().facilities.some((one) => one.id === id)) this.change({ chosen: id });
  };

  /** Adds a facility, which is then the one at hand. */
  readonly add = (facility: Omit<KeptFacility, "id">): Promise<void> => {
    const id = this.#newId();
    const facilities = [...this.state().facilities, { ...facility, id }];
    this.change({ chosen: id });
    return this.#keep(facilities);
  };

  /** Changes what is known of the facility at hand. */
  readonly update = (changed: (facility: KeptFacility) => KeptFacility): Promise<void> => {
    const { facilities, chosen } = this.state();
    return this.#keep(facilities.map((one) => (one.id === chosen ? changed(one) : one)));
  };

  readonly remove = (id: string): Promise<void> => {
    const facilities = this.state().facilities.filter((one) => one.id !== id);
    this.change({ chosen: this.#kept(facilities) });
    return this.#keep(facilities);
  };

  /** Brings back what was removed, in its place and at hand; its id is the same, so the plan kept under it is its own. */
  readonly putBack = (facility: KeptFacility, at: number): Promise<void> => {
    const { facilities } = this.state();
    const { id } = facility;
    // A removal that could not be kept is given up by reading again: what has been answered since stays.
    const isThere = facilities.some((one) => one.id === id);
    const kept = this.#keep(
      isThere ? facilities : [...facilities.slice(0, at), facility, ...facilities.slice(at)],
    );
    this.choose(id);
    return kept;
  };

  /** Writes once more what could not be kept. */
  readonly saveAgain = (replaceDamaged = false): Promise<void> =>
    this.#keep(this.state().facilities, replaceDamaged);

  #kept(facilities: readonly KeptFacility[]): string | undefined {
    const { chosen } = this.state();
    return facilities.some((one) => one.id === chosen) ? chosen : facilities[0]?.id;
  }

  /** One writing after the other; each writes what is newest by then. */
  #keep(facilities: readonly KeptFacility[], replaceDamaged = false): Promise<void> {
    this.change({ state: "ready", facilities, saving: true });
    this.#writing = this.#writing.then(async () => {
      const newest = this.state().facilities;
      const saved = await this.#shelf.save(newest, { seen: this.#seen, replaceDamaged });
      if (saved.ok) this.#seen = saved.value.seen;
      this.change({
        failure: saved.ok ? undefined : saved.failure,
        saving: this.state().facilities !== newest,
      });
    });
    return this.#writing;
  }
}
