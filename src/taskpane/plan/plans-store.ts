import type { Kept, Saving } from "../../excel/parts/kept";
import type { Failure, Outcome } from "../../excel/session/failure";
import { Store } from "../state/store";
import { emptyPlan, type KeptPlan, type UnreadCosts } from "./lines";

/** Where plans are kept between two openings of the workbook. */
export interface PlanShelf {
  read(): Promise<Outcome<Kept<readonly KeptPlan[]>>>;
  save(plans: readonly KeptPlan[], saving: Saving): Promise<Outcome<Kept<readonly KeptPlan[]>>>;
}

export interface PlansState {
  readonly state: "unread" | "loading" | "ready" | "unreadable";
  readonly plans: readonly KeptPlan[];
  /** By the rows' ids. */
  readonly unread: Readonly<Record<string, UnreadCosts>>;
  readonly saving: boolean;
  /** Why the last reading or saving failed: what is shown is then not what the workbook holds. */
  readonly failure: Failure | undefined;
}

/** The workbook's plans. A change shows at once and is then kept in the workbook; none is lost while the pane is open. */
export class PlansStore extends Store<PlansState> {
  readonly #shelf: PlanShelf;
  #seen = "";
  #writing: Promise<void> = Promise.resolve();

  constructor(shelf: PlanShelf) {
    super({ state: "unread", plans: [], unread: {}, saving: false, failure: undefined });
    this.#shelf = shelf;
  }

  /** Reads the workbook's plans when they are first asked for. */
  readonly open = async (): Promise<void> => {
    if (this.state().state === "unread") await this.load();
  };

  /** Takes what the workbook holds; what was not kept is given up. */
  readonly load = async (): Promise<void> => {
    this.change({ state: "loading" });
    const read = await this.#shelf.read();
    if (!read.ok) {
      this.change({ state: "unreadable", failure: read.failure });
      return;
    }
    this.#seen = read.value.seen;
    this.change({ state: "ready", plans: read.value.value, failure: undefined });
  };

  /** The plan of a facility. */
  readonly planFor = (facility: string): KeptPlan => planIn(this.state(), facility);

  /** Changes a facility's plan. */
  readonly update = (facility: string, changed: (plan: KeptPlan) => KeptPlan): Promise<void> => {
    const { plans } = this.state();
    const others = plans.filter((one) => one.facility !== facility);
    return this.#keep([...others, changed(this.planFor(facility))]);
  };

  readonly keepUnread = (row: string, costs: UnreadCosts): void => {
    this.change({ unread: { ...this.state().unread, [row]: costs } });
  };

  /** Writes once more what could not be kept. */
  readonly saveAgain = (replaceDamaged = false): Promise<void> =>
    this.#keep(this.state().plans, replaceDamaged);

  /** One writing after the other; each writes what is newest by then, and nothing where that is written already. */
  #keep(plans: readonly KeptPlan[], replaceDamaged = false): Promise<void> {
    this.change({ state: "ready", plans, saving: true });
    this.#writing = this.#writing.then(async () => {
      const newest = this.state().plans;
      if (newest !== plans) return;
      const saved = await this.#shelf.save(newest, { seen: this.#seen, replaceDamaged });
      if (saved.ok) this.#seen = saved.value.seen;
      this.change({ failure: saved.ok ? undefined : saved.failure, saving: this.state().plans !== newest });
    });
    return this.#writing;
  }
}

/** A facility's plan in a state of the store; an empty one where there is none. */
export const planIn = ({ plans }: PlansState, facility: string): KeptPlan =>
  plans.find((one) => one.facility === facility) ?? emptyPlan(facility);
