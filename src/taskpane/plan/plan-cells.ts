import { toSerial } from "../../core/calendar/excel-serial";
import { parseIsoDate } from "../../core/calendar/local-date";
import type { Question } from "../../core/plan/reasons";
import { type Block, planBlock, type PlanBlockLine } from "../../sheets/blocks";
import { lineHeads } from "../../text/functions/plan-words";
import type { Session } from "../session";
import type { ChosenFacility } from "../state/facility";
import { claimsOn, type KeptLine, type KeptPlan } from "./lines";
import { claimName } from "./names";
import { answerLines } from "./plan-answers";

type Speaking = Pick<Session, "edition" | "language" | "words" | "asOf" | "say">;

/** A plan as a block of live formulas; undefined while it has no row. */
export function planCells(
  session: Speaking,
  {
    plan,
    facility,
    questions,
  }: {
    readonly plan: KeptPlan;
    readonly facility: ChosenFacility;
    readonly questions: readonly Question[];
  },
): Block | undefined {
  const { words, asOf, language, edition } = session;
  if (plan.lines.length === 0) return undefined;
  const { kept } = facility;
  const yesNo = { yes: words("yes"), no: words("no"), none: words("planInsertNone") };
  const heads = language === "ja" ? 0 : 1;
  return planBlock(
    {
      facility: kept.type,
      ...(kept.beds !== null && { beds: kept.beds }),
      asOf: asOf.address === undefined ? toSerial(asOf.day) : { reference: asOf.address },
      lines: blockLines(session, plan.lines),
      answers: answerLines({ edition, language, kept, yesNo }, questions),
      yes: words("yes"),
    },
    {
      costId: lineHeads.costId[heads],
      programme: lineHeads.programme[heads],
      item: lineHeads.item[heads],
      cost: lineHeads.cost[heads],
      otherCost: lineHeads.otherCost[heads],
      completed: lineHeads.completed[heads],
      grant: words("planInsertGrant"),
      ownCost: words("planInsertOwn"),
      state: words("planInsertState"),
      reason: words("planInsertReason"),
      facility: words("facilityType"),
      beds: words("facilityBeds"),
      asOf: words("asOfField"),
      total: words("planInsertTotal"),
      unconfirmed: words("planInsertUnconfirmed"),
      question: words("planInsertQuestion"),
      answer: words("planInsertAnswer"),
    },
  );
}

/** One line for each programme of a row; the second and later ones refer to the first one's money. */
function blockLines(session: Speaking, lines: readonly KeptLine[]): readonly PlanBlockLine[] {
  const made: PlanBlockLine[] = [];
  for (const line of lines) {
    const first = made.length;
    const claims = claimsOn(line);
    for (const [index, claim] of (claims.length === 0 ? [""] : claims).entries()) {
      const completed = parseIsoDate(line.completed);
      made.push({
        costId: line.costId,
        programme: claim === "" ? "" : claimName(session, claim),
        item: itemName(session, line.item),
        ...(index > 0 && { sameAs: first }),
        ...(line.eligibleCost !== null && { cost: line.eligibleCost }),
        otherCost: line.otherCost,
        ...(completed !== undefined && { completed: toSerial(completed) }),
      });
    }
  }
  return made;
}

function itemName({ edition, say }: Pick<Speaking, "edition" | "say">, item: string): string {
  const items = edition.programmes.flatMap(({ items: own = [] }) => own);
  const found = items.find(({ id }) => id === item);
  return found ? say(found.name) : item;
}
