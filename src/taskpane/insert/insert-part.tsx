import { useMemo } from "react";
import { PagePart } from "../programme/page-part";
import { type Session, useSession, useStore } from "../session";
import { askedBy } from "./asked";
import { CellPreview } from "./cell-preview";
import { type OfferedFormula, offeredFormulas } from "./formulas";
import { AsOfOption, InsertOptions } from "./insert-options";
import type { InsertChoice } from "./insert-choice";
import type { BlockMaker, Unready } from "./insert-store";
import type { InsertedCost } from "./inserted-cost";
import { factsMaker, formulaMaker, type InsertSubject, lineMaker } from "./makers";
import { useInsert } from "./use-insert";

/** What is to be written of a programme; `unready` says what is missing for anything to be written at all. */
export interface InsertOffer {
  readonly programme: string;
  /** The cost of an estimate; null where there is no estimate, so that formulas over a cost are not offered. */
  readonly cost: InsertedCost | null | undefined;
  /** How far the steps of the computation spill. */
  readonly steps: { readonly height: number; readonly width: number };
  readonly unready: Unready | undefined;
}

/** The choice of what to write, the cells as they will be, and the offer in the bottom bar. */
export function InsertPart({ offer }: { readonly offer: InsertOffer }): React.JSX.Element {
  const session = useSession();
  const choice = useStore(session.stores.insertChoice);
  const formulas = offeredFormulas.filter(({ needs }) => offer.cost !== null || needs !== "cost");
  const formula = formulas.find(({ id }) => id === choice.formula) ?? formulas[0];
  const make = useMemo(() => makerFor(session, offer, choice, formula), [session, offer, choice, formula]);
  const { headings } = session.stores.insertChoice;
  const state = useInsert(make, choice.kind === "line" ? headings : undefined);
  return (
    <PagePart heading={session.words("insertHeading")}>
      <InsertOptions formulas={formulas} formula={formula} />
      {(choice.kind !== "formula" || formula?.needs === "day") && <AsOfOption />}
      <CellPreview state={state} />
    </PagePart>
  );
}

function makerFor(
  session: Session,
  { programme, cost, steps, unready }: InsertOffer,
  { kind, headings, makeAsOf }: InsertChoice,
  formula: OfferedFormula | undefined,
): BlockMaker {
  if (unready) return () => unready;
  const asked = askedBy(session, makeAsOf);
  if (!asked) return () => ({ unready: "unreadyFacility" });
  const subject: InsertSubject = { programme, asked, cost: cost ?? undefined };
  if (kind === "facts") return factsMaker(subject);
  if (kind === "line" || !formula) return lineMaker(subject, headings);
  return formulaMaker(subject, formula, formula.id === "BREAKDOWN" ? steps : { height: 1, width: 1 });
}
