import { useMemo } from "react";
import type { Question } from "../../core/plan/reasons";
import type { BlockMaker } from "../insert/insert-store";
import { CellPreview } from "../insert/cell-preview";
import { useInsert } from "../insert/use-insert";
import { PagePart } from "../programme/page-part";
import { useSession } from "../session";
import type { ChosenFacility } from "../state/facility";
import type { KeptPlan } from "./lines";
import { planCells } from "./plan-cells";

/** The plan as live formulas: how its cells will look, and the offer to write them in the bar at the bottom. */
export function PlanInsertion(props: {
  readonly plan: KeptPlan;
  readonly facility: ChosenFacility;
  readonly open: readonly Question[];
  readonly answered: readonly Question[];
}): React.JSX.Element {
  const { plan, facility, open, answered } = props;
  const { edition, language, words, asOf, say } = useSession();
  // The questions are made anew with every drawing; the block only when they say something else.
  const asked = JSON.stringify([...open, ...answered]);
  const make = useMemo((): BlockMaker | undefined => {
    const questions = JSON.parse(asked) as Question[];
    const block = planCells({ edition, language, words, asOf, say }, { plan, facility, questions });
    return block && (() => block);
  }, [edition, language, words, asOf, say, plan, facility, asked]);
  const state = useInsert(make);
  return (
    <PagePart heading={words("planInsert")}>
      <CellPreview state={state} />
    </PagePart>
  );
}
