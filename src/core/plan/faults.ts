import { LARGEST_YEN } from "../money/yen";
import type { Edition } from "../rules/edition";
import { claimId } from "./claims";
import type { Plan, PlanLine } from "./input";
import { selected } from "./selectors";

export type FaultCode =
  | "cost-id-missing"
  | "amount-invalid"
  | "date-invalid"
  | "unknown-programme"
  | "unknown-item"
  /** The same money claimed twice from one programme. */
  | "claimed-twice";

/** A line that cannot be read as it stands. It is left out and spoils no other. */
export interface Fault {
  /** Index of the line in the plan. */
  readonly row: number;
  readonly code: FaultCode;
  readonly found: string;
}

const isAmount = (yen: number): boolean => Number.isSafeInteger(yen) && yen >= 0 && yen <= LARGEST_YEN;

type Found = Omit<Fault, "row">;
const found = (code: FaultCode, what: string | number): Found => ({ code, found: String(what) });

function programmeFaults(edition: Edition, line: PlanLine): Found[] {
  return line.claims.flatMap((selector): Found[] => {
    const { id, variant } = selected(selector);
    const programme = edition.programmes.find((one) => one.id === id);
    const known = programme && (variant === undefined || Object.hasOwn(programme.variants ?? {}, variant));
    if (!known) return [found("unknown-programme", selector)];
    const { item } = line;
    const itemKnown =
      item === undefined || !programme.items || programme.items.some(({ id: one }) => one === item);
    return itemKnown ? [] : [found("unknown-item", item)];
  });
}

function lineFaults(edition: Edition, line: PlanLine): Found[] {
  const { costId, eligibleCost, otherCost, completionDate: day } = line;
  const wrong = [eligibleCost, otherCost].filter((yen) => !isAmount(yen));
  return [
    ...(costId.trim() === "" ? [found("cost-id-missing", costId)] : []),
    ...wrong.map((yen) => found("amount-invalid", yen)),
    ...(day === undefined || Number.isInteger(day) ? [] : [found("date-invalid", day)]),
    ...programmeFaults(edition, line),
  ];
}

/** Everything wrong with the lines of a plan, in their order. */
export function faultsOf(edition: Edition, plan: Plan): Fault[] {
  const named = plan.lines.flatMap((line) => line.claims.map((selector) => claimId(line, selector)));
  const seen = new Set<string>();
  const twice = new Set(named.filter((id) => seen.size === seen.add(id).size));
  return plan.lines.flatMap((line, row) => {
    const repeated = line.claims.filter((selector) => twice.has(claimId(line, selector)));
    const faults = [...lineFaults(edition, line), ...repeated.map((one) => found("claimed-twice", one))];
    return faults.map((fault): Fault => ({ row, ...fault }));
  });
}
