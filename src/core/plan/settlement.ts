import type { Selector } from "../rules/edition";
import type { Application, PlanResult } from "./result";

/** What came of an application, in whole yen. */
export interface GrantRecord {
  /** 交付決定額. */
  readonly decision: number;
  /** 入金: what has been received, if anything is known of it. */
  readonly received?: number;
}

/** 精算: the grant as it will be finalised. */
export interface Settlement {
  /** 確定見込額 = min(recomputed on the actual cost, 交付決定額). */
  readonly final: number;
  /** 過不足額 = received less final: positive is an excess to be paid back, negative a shortage still to come. */
  readonly balance: number | undefined;
  /** 自己負担額 = cost less final. */
  readonly ownContribution: number;
}

/** Settles one grant. This is the only definition: the function SETTLEMENT and a plan both read it. */
export function settle(recomputed: number, cost: number, { decision, received }: GrantRecord): Settlement {
  const final = Math.min(recomputed, decision);
  const balance = received === undefined ? undefined : received - final;
  return { final, balance, ownContribution: cost - final };
}

/** One application of a plan, settled. */
export interface SettledApplication extends Settlement {
  readonly application: Application;
  readonly record: GrantRecord;
  /** Part of the application is 未確認: the recomputed amount may still grow. */
  readonly isOpen: boolean;
}

/** A plan on actual costs, settled. */
export interface PlanSettlement {
  readonly settled: readonly SettledApplication[];
  /** Applications without a decision on record: no final amount is assumed for them. */
  readonly withoutDecision: readonly Application[];
  readonly final: number;
  readonly received: number;
  /** The sum of the balances that are known. */
  readonly balance: number;
  /** 総事業費 less all final amounts. */
  readonly ownContribution: number;
}

/** The selector under which an application is recorded: "p", or "p/1" where it has a variant. */
export const selectorOf = ({ programme, variant }: Application): Selector =>
  variant === undefined ? programme : `${programme}/${variant}`;

/**
 * Settles a plan whose lines hold the actual costs. Each application is recomputed as the plan computes it (all limits
 * shared with other grants included), from what is confirmed alone.
 */
export function settlePlan(
  { applications, entries, totals }: PlanResult,
  records: Readonly<Record<Selector, GrantRecord>>,
): PlanSettlement {
  const costs = new Map(
    entries.map(({ id, grant, ownContribution }) => [id, (grant ?? 0) + (ownContribution ?? 0)]),
  );
  const settled = applications.flatMap((application): SettledApplication[] => {
    const record = records[selectorOf(application)];
    if (!record) return [];
    const cost = application.entries.reduce((sum, id) => sum + (costs.get(id) ?? 0), 0);
    const isOpen = entries.some(
      ({ id, state }) => state === "unconfirmed" && application.entries.includes(id),
    );
    return [{ ...settle(application.confirmed, cost, record), application, record, isOpen }];
  });
  const final = settled.reduce((sum, one) => sum + one.final, 0);
  return {
    settled,
    withoutDecision: applications.filter((one) => records[selectorOf(one)] === undefined),
    final,
    received: settled.reduce((sum, { record }) => sum + (record.received ?? 0), 0),
    balance: settled.reduce((sum, { balance }) => sum + (balance ?? 0), 0),
    ownContribution: totals.cost - final,
  };
}
