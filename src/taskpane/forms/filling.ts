import { useMemo } from "react";
import type { FormContext } from "../../forms/context";
import { type FillPlan, fillPlan } from "../../forms/fill";
import { type Proposal, propose } from "../../forms/propose";
import type { SeenSheet } from "../../sheets/seen-sheet";
import { type Session, useSession, useStore } from "../session";
import type { PaneServices } from "../services";
import { FillStore, type FillState } from "./fill-store";
import { formContext } from "./form-context";

/** A form that was read, as it stands with what is settled. */
export interface OpenForm {
  readonly seen: SeenSheet;
  readonly proposal: Proposal;
  readonly plan: FillPlan;
}

/** All that the section draws from. */
export interface Filling {
  readonly session: Session;
  readonly store: FillStore;
  readonly state: FillState;
  readonly context: FormContext;
  /** Undefined while nothing is read, or nothing of ours was found. */
  readonly form: OpenForm | undefined;
}

/** One store for as long as the pane is open: another tab does not lose what was read. */
const stores = new WeakMap<PaneServices, FillStore>();

function storeOf({ services }: Session): FillStore {
  const known = stores.get(services) ?? new FillStore(services.excel);
  stores.set(services, known);
  return known;
}

/** The form at hand, worked out anew whenever something is settled. */
export function useFilling(): Filling {
  const session = useSession();
  const store = storeOf(session);
  const state = useStore(store);
  const context = useMemo(() => formContext(session), [session]);
  const { seen, choices } = state;
  const form = useMemo(() => {
    const proposal = seen && propose(seen, choices, context);
    return proposal && { seen, proposal, plan: fillPlan({ seen, proposal, choices, context }) };
  }, [seen, choices, context]);
  // One object until something changes: the bar at the bottom is offered a new action only then.
  return useMemo(() => ({ session, store, state, context, form }), [session, store, state, context, form]);
}
