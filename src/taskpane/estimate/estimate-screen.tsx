import { useMemo } from "react";
import { ScreenTitle } from "../parts/screen-title";
import { useSession, useStore } from "../session";
import { ChoosePart } from "./choose-part";
import { CostPart } from "./cost-part";
import { estimateOf } from "./estimate";
import { InsertEstimate } from "./insert-estimate";
import { ResultPart } from "./result-part";

/** What a cost earns: programme and cost in, the grant with its steps out, and from here into the sheet. */
export function EstimateScreen(): React.JSX.Element {
  const session = useSession();
  const { stores } = session;
  const state = useStore(stores.estimate);
  const estimate = useMemo(() => estimateOf(session, state), [session, state]);
  return (
    <>
      <ScreenTitle name={session.words("tabEstimate")} />
      <ChoosePart estimate={estimate} />
      {estimate && (
        <>
          <CostPart estimate={estimate} draft={state.cost} />
          <ResultPart estimate={estimate} />
          <InsertEstimate estimate={estimate} taken={state.cost.taken} />
        </>
      )}
    </>
  );
}
