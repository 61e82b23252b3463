import type { Plan } from "../../core/plan/input";
import { type Failure, isFailure } from "../failure";
import type { OpenEdition } from "../place/open-edition";
import type { ArgumentsOf } from "../signatures";
import { isBlankOrZero } from "../values/blank";
import { readDate } from "../values/date";
import { readFacts } from "./facts";
import { type LinesRead, readLines } from "./lines";

/** A plan as cells ask for it. */
export interface PlanAsked {
  readonly plan: Plan;
  readonly rows: LinesRead["rows"];
  readonly list: OpenEdition;
}

/** Reads lines, facility, answers and day. One unreadable row is answered for all: it could bar or bring the others. */
export function readPlan(
  workbook: OpenEdition,
  { lines: table, facilityType, beds, facts, asOf }: ArgumentsOf<"COMPARE">,
): PlanAsked | Failure {
  const read = readLines(workbook, table);
  if (isFailure(read)) return read;
  const { lines, rows, list } = read;
  const facility = list.facility(facilityType, beds);
  if (isFailure(facility)) return facility;
  const answers = readFacts(list, facts ?? []);
  if (isFailure(answers)) return answers;
  const day = isBlankOrZero(asOf) ? undefined : readDate(asOf);
  if (isFailure(day)) return day;
  return { plan: { facility, lines, answers, ...(day === undefined ? {} : { asOf: day }) }, rows, list };
}
