import { type DayNumber, parseIsoDate } from "../../core/calendar/local-date";
import type { Answers, Plan, PlanLine } from "../../core/plan/input";
import type { PlanResult } from "../../core/plan/result";
import type { Edition } from "../../core/rules/edition";
import type { Rules } from "../../functions/rules";
import { answersOf } from "../plan/answers";
import type { TableLine } from "../plan/table-rows";
import type { KeptFacility } from "../state/facility";
import { type CommonShare, withCommonCosts } from "./common-costs";
import type { BadRow, FacilityTable, TableFacility } from "./facility-rows";

/** Amounts in whole yen; what is unconfirmed, without an amount or wrong is counted beside them and never added in. */
export interface Tally {
  readonly confirmed: number;
  readonly unconfirmed: number;
  readonly unconfirmedEntries: number;
  readonly withoutAmount: number;
  readonly errors: number;
}

export interface FacilityTally extends Tally {
  readonly name: string;
  readonly cost: number;
  readonly ownContribution: number;
  /** Confirmed grants by programme id. */
  readonly byProgramme: Readonly<Record<string, number>>;
}

export interface ProgrammeTally extends Tally {
  readonly programme: string;
  /** Facilities with a claim that is not ruled out. */
  readonly facilities: number;
}

/** What a table of facilities comes to. */
export interface Portfolio {
  readonly facilities: readonly FacilityTally[];
  readonly programmes: readonly ProgrammeTally[];
  readonly totals: Tally & { readonly cost: number; readonly ownContribution: number };
  readonly shares: readonly CommonShare[];
  readonly basis: "weights" | "equal";
  readonly errors: readonly PortfolioError[];
}

/** A row that was left out: of the table itself, or refused by the rules. */
export type PortfolioError =
  | { readonly kind: "row"; readonly bad: BadRow }
  | { readonly kind: "fault"; readonly facility: string; readonly row: number; readonly costId: string }
  | { readonly kind: "facility"; readonly facility: string; readonly message: string };

/** What computing needs: the rules as the cells use them, the list, and the as-of day. */
export interface PortfolioRules {
  readonly rules: Pick<Rules, "plan">;
  readonly edition: Edition;
  readonly asOf: { readonly day: DayNumber };
}

export interface PortfolioAsked {
  readonly table: Extract<FacilityTable, { state: "read" }>;
  /** Answers for facilities that the workbook does not know; without them all that hangs on answers is unconfirmed. */
  readonly otherwise: KeptFacility | undefined;
}

export interface PortfolioWatch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
  /** Lets the pane draw and hear between two chunks. */
  readonly rest: () => Promise<void>;
  /** Milliseconds by a clock that only chunks read. */
  readonly now: () => number;
}

/** How long a chunk may keep the pane from answering. */
const chunk = 40;

/** Computes every facility's plan in chunks; undefined when it was cancelled. A facility that fails spoils no other. */
export async function portfolioOf(
  session: PortfolioRules,
  { table, otherwise }: PortfolioAsked,
  { signal, onProgress, rest, now }: PortfolioWatch,
): Promise<Portfolio | undefined> {
  const shared = withCommonCosts(table.facilities, table.common, session.rules.plan.shareOut);
  const sum = new Sum(session, table.bad);
  let began = now();
  for (const [index, one] of shared.facilities.entries()) {
    if (signal?.aborted) return undefined;
    sum.add(one, answersFor(one, otherwise));
    if (now() - began < chunk) continue;
    onProgress?.(index + 1, shared.facilities.length);
    await rest();
    began = now();
  }
  onProgress?.(shared.facilities.length, shared.facilities.length);
  return { ...sum.total(), shares: shared.shares, basis: shared.basis };
}

const answersFor = ({ kept }: TableFacility, otherwise: KeptFacility | undefined): Answers => {
  const answering = kept ?? otherwise;
  return answering ? answersOf(answering) : {};
};

const none: Tally = { confirmed: 0, unconfirmed: 0, unconfirmedEntries: 0, withoutAmount: 0, errors: 0 };

const added = (a: Tally, b: Tally): Tally => ({
  confirmed: a.confirmed + b.confirmed,
  unconfirmed: a.unconfirmed + b.unconfirmed,
  unconfirmedEntries: a.unconfirmedEntries + b.unconfirmedEntries,
  withoutAmount: a.withoutAmount + b.withoutAmount,
  errors: a.errors + b.errors,
});

class Sum {
  private readonly facilities: FacilityTally[] = [];
  private readonly programmes = new Map<string, ProgrammeTally>();
  private readonly errors: PortfolioError[];

  constructor(
    private readonly session: PortfolioRules,
    private readonly bad: readonly BadRow[],
  ) {
    this.errors = bad.map((one) => ({ kind: "row", bad: one }));
    for (const { claims } of bad) this.addErrors(claims);
  }

  add(one: TableFacility, answers: Answers): void {
    const { name, facility, lines } = one;
    const bad = this.bad.filter((row) => row.facility === name).length;
    const { edition, asOf, rules } = this.session;
    const plan: Plan = {
      ...{ facility, answers, lines: lines.map(planLine) },
      ...(Number.isFinite(asOf.day) ? { asOf: asOf.day } : {}),
    };
    try {
      this.addResult(name, lines, rules.plan.evaluatePlan(edition, plan), bad);
    } catch (fault) {
      const message = fault instanceof Error ? fault.message : String(fault);
      this.errors.push({ kind: "facility", facility: name, message });
      const own = { ...none, errors: bad + 1 };
      this.facilities.push({ ...own, name, cost: 0, ownContribution: 0, byProgramme: {} });
    }
  }

  total(): Omit<Portfolio, "shares" | "basis"> {
    const unplaced = this.bad.filter((row) => !this.facilities.some(({ name }) => name === row.facility));
    const start = { ...none, errors: unplaced.length };
    const all = this.facilities.reduce<Tally>(added, start);
    const sum = (key: "cost" | "ownContribution"): number =>
      this.facilities.reduce((total, one) => total + one[key], 0);
    const order = this.session.edition.programmes.map(({ id }) => id);
    return {
      facilities: this.facilities,
      programmes: order.flatMap((id) => this.programmes.get(id) ?? []),
      totals: { ...all, cost: sum("cost"), ownContribution: sum("ownContribution") },
      errors: this.errors,
    };
  }

  private addResult(name: string, lines: readonly TableLine[], result: PlanResult, bad: number): void {
    const { totals, applications, entries, faults } = result;
    const faulty = [...new Set(faults.map(({ row }) => row))].flatMap((row) => lines[row] ?? []);
    for (const { row, costId, claims } of faulty) {
      this.errors.push({ kind: "fault", facility: name, row, costId });
      this.addErrors(claims);
    }
    const byProgramme: Record<string, number> = {};
    for (const { programme, confirmed } of applications)
      byProgramme[programme] = (byProgramme[programme] ?? 0) + confirmed;
    for (const programme of new Set(applications.map((one) => one.programme))) {
      const open = entries.filter((one) => one.programme === programme && one.state === "unconfirmed");
      this.addTally(programme, 1, {
        ...none,
        confirmed: byProgramme[programme] ?? 0,
        unconfirmed: open.reduce((total, one) => total + (one.isCounted ? (one.grant ?? 0) : 0), 0),
        unconfirmedEntries: open.length,
        withoutAmount: open.filter(({ grant }) => grant === undefined).length,
      });
    }
    const { cost, ownContribution, ...own } = totals;
    this.facilities.push({ ...own, name, cost, ownContribution, byProgramme, errors: bad + faulty.length });
  }

  private addErrors(claims: readonly string[]): void {
    const programmes = new Set(claims.flatMap((one) => one.split("/").slice(0, 1)));
    for (const programme of programmes) this.addTally(programme, 0, { ...none, errors: 1 });
  }

  private addTally(programme: string, facilities: number, tally: Tally): void {
    const before = this.programmes.get(programme) ?? { ...none, programme, facilities: 0 };
    const sum = added(before, tally);
    this.programmes.set(programme, { ...sum, programme, facilities: before.facilities + facilities });
  }
}

function planLine({ costId, claims, item, eligibleCost, otherCost, completed }: TableLine): PlanLine {
  const completionDate = parseIsoDate(completed);
  return {
    ...{ costId, claims, otherCost, eligibleCost: eligibleCost ?? 0 },
    ...(item === "" ? {} : { item }),
    ...(completionDate === undefined ? {} : { completionDate }),
  };
}
