import { evaluatePlan } from "../../core/plan/evaluate-plan";
import type { PlanLine } from "../../core/plan/input";
import type { Entry, PlanResult, Totals } from "../../core/plan/result";
import { parameterNames } from "../../text/functions/parameter-names";
import { answerWords } from "../../text/functions/plan-questions";
import { planSentences, planWords, stateWords } from "../../text/functions/plan-words";
import type { Answering } from "../answering";
import { type Failure, isFailure, refuse } from "../failure";
import type { CellValue } from "../signatures";
import { type Cell, isBlankOrZero, quoted } from "../values/blank";
import { readYesNo } from "./facts";
import { nameOf } from "./questions";
import { ReasonText } from "./reason-text";
import { readPlan } from "./request";

type Row = readonly CellValue[];

const BLANK: Row = ["", "", "", ""];

/** Money that is claimed twice is the one fault that shows only once all lines are read. */
export function faultIn(
  { faults: [fault] }: PlanResult,
  lines: readonly PlanLine[],
  name: (selector: string) => string,
): Failure | undefined {
  if (!fault) return undefined;
  return refuse("plan-claimed-twice", { cost: lines[fault.row]?.costId ?? "", programme: name(fault.found) });
}

function readTotal(cell: Cell): boolean | Failure {
  if (isBlankOrZero(cell)) return false;
  const choices = answerWords.yesNo;
  return (
    readYesNo(cell) ?? refuse("choice-unknown", { what: parameterNames.total, given: quoted(cell), choices })
  );
}

const entryRow = (entry: Entry, text: ReasonText): Row => [
  entry.grant ?? "",
  entry.ownContribution ?? "",
  stateWords[entry.state],
  text.of(entry),
];

const withoutProgramme = ({ eligibleCost, otherCost }: PlanLine): Row => [
  0,
  eligibleCost + otherCost,
  "",
  planWords.noProgramme,
];

function totalRows(totals: Totals, entries: readonly Entry[]): Row[] {
  const excluded = entries.filter(({ state }) => state === "excluded").length;
  const { cost, confirmed, ownContribution, unconfirmed, unconfirmedEntries, withoutAmount } = totals;
  return [
    [confirmed, ownContribution, planWords.total, planSentences.total(cost, excluded)],
    [
      unconfirmed,
      "",
      planWords.unconfirmedTotal,
      planSentences.unconfirmed(unconfirmedEntries, withoutAmount),
    ],
  ];
}

/** Per line grant, own contribution, state and reason, under heads, so that it stands beside the lines themselves. */
export const plan: Answering<"PLAN"> = (workbook, given) => {
  const asked = readPlan(workbook, given);
  if (isFailure(asked)) return asked;
  const wantsTotal = readTotal(given.total);
  if (isFailure(wantsTotal)) return wantsTotal;
  const { lines } = asked.plan;
  const { edition } = asked.list;
  const result = evaluatePlan(edition, asked.plan);
  const fault = faultIn(result, lines, (one) => nameOf(edition, one));
  if (fault) return fault;
  const text = new ReasonText(edition, result);
  const entries = new Map(result.entries.map((entry) => [entry.row, entry]));
  const rows = asked.rows.map((index): Row => {
    const line = index === undefined ? undefined : lines[index];
    if (index === undefined || !line) return BLANK;
    const entry = entries.get(index);
    return entry ? entryRow(entry, text) : withoutProgramme(line);
  });
  return [planWords.heads, ...rows, ...(wantsTotal ? totalRows(result.totals, result.entries) : [])];
};
