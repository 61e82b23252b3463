import type { SelectedCost } from "../../excel/selection/selected-cost";
import type { Navigation } from "../state/navigation";
import { Store } from "../state/store";
import { type CostDraft, noCost, takenCost } from "./cost-draft";

/** What is estimated: it stays while the reader looks at other screens. */
export interface EstimateState {
  /** The programme's id; undefined until one is chosen. */
  readonly programme: string | undefined;
  readonly variant: string | undefined;
  readonly cost: CostDraft;
}

/** The programme and the cost of the estimate. Whoever leads to the estimate of a programme has chosen it. */
export class EstimateStore extends Store<EstimateState> {
  constructor(navigation: Pick<Navigation, "state" | "subscribe">) {
    super({ programme: undefined, variant: undefined, cost: noCost });
    navigation.subscribe(() => {
      const { screen, programme, variant } = navigation.state();
      if (screen === "estimate" && programme !== undefined) this.choose(programme, variant);
    });
  }

  /** Another programme may count other things, so only a plain amount or cells are taken along. */
  readonly choose = (programme: string, variant: string | undefined): void => {
    const { cost } = this.state();
    const same = programme === this.state().programme;
    this.change({ programme, variant, cost: same ? cost : { ...cost, coupons: [], items: {} } });
  };

  readonly setVariant = (variant: string): void => {
    this.change({ variant });
  };

  /** A cost as it would be typed. */
  readonly setCost = (typed: Partial<Omit<CostDraft, "taken">>): void => {
    this.#change({ ...typed, taken: undefined });
  };

  readonly setTotal = (total: string): void => {
    this.setCost({ total });
  };

  readonly setCoupon = (index: number, text: string): void => {
    const coupons = Array.from({ length: Math.max(index + 1, this.state().cost.coupons.length) }, (_, at) =>
      at === index ? text : (this.state().cost.coupons[at] ?? ""),
    );
    this.setCost({ coupons });
  };

  readonly setItem = (id: string, text: string): void => {
    this.setCost({ items: { ...this.state().cost.items, [id]: text } });
  };

  /** Takes cells as the cost; a sign of another unit than yen leaves the unit open. */
  readonly take = (cost: SelectedCost): void => {
    this.#change({ taken: takenCost(cost) });
  };

  readonly answerUnit = (factor: number): void => {
    const { taken } = this.state().cost;
    if (taken) this.#change({ taken: { ...taken, factor } });
  };

  /** Back to what was typed before. */
  readonly letGo = (): void => {
    this.#change({ taken: undefined });
  };

  #change(part: Partial<CostDraft>): void {
    this.change({ cost: { ...this.state().cost, ...part } });
  }
}
