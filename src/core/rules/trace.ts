import { type Exact, plus, ZERO } from "../money/exact";
import type { Ref, StepName } from "./model";

/** One named line of how a grant came about. */
export interface Step {
  readonly as: StepName;
  readonly value: Exact;
  /** Figures that this step read itself (not those of the steps inside it). */
  readonly refs: readonly Ref[];
  /** The figure that limited the value, if one did. */
  readonly bound?: Ref;
  /** What the step took away: above a cap, or by rounding. */
  readonly lost: Exact;
  /** Index of the row of the cost, for steps inside "each". */
  readonly row?: number;
}

interface Frame {
  refs: Ref[];
  bound: Ref | undefined;
  lost: Exact;
}

const frame = (): Frame => ({ refs: [], bound: undefined, lost: ZERO });

/** Collects steps while a tree is evaluated; nested steps each have a frame of their own. */
export class Trace {
  readonly steps: Step[] = [];
  row: number | undefined;
  private open: Frame = frame();
  private readonly outer: Frame[] = [];

  read(ref: Ref): void {
    if (!this.open.refs.includes(ref)) this.open.refs.push(ref);
  }

  /**
   * A figure limits the value. Limits of one step add up: of two items above their caps both have lost something. What
   * is smaller than a figure by itself has lost nothing to it.
   */
  limit(ref: Ref | undefined, lost: Exact): void {
    if (ref === undefined) return;
    this.open.lost = this.open.bound === undefined ? lost : plus(this.open.lost, lost);
    this.open.bound = ref;
  }

  round(lost: Exact): void {
    this.open.lost = lost;
  }

  enter(): void {
    this.outer.push(this.open);
    this.open = frame();
  }

  leave(as: StepName, value: Exact): void {
    const { refs, bound, lost } = this.open;
    this.steps.push({
      as,
      value,
      refs,
      lost,
      ...(bound === undefined ? {} : { bound }),
      ...(this.row === undefined ? {} : { row: this.row }),
    });
    this.open = this.outer.pop() ?? frame();
  }
}
