import type { GrantRecord } from "../../core/plan/settlement";
import type { KeptPlan, KeptRecord } from "./lines";

/** Records that say what was decided, as the rules take them. */
export function grantRecords({ records }: Pick<KeptPlan, "records">): Readonly<Record<string, GrantRecord>> {
  return Object.fromEntries(
    Object.entries(records).flatMap(([selector, { decision, received }]): [string, GrantRecord][] =>
      decision === null ? [] : [[selector, { decision, ...(received !== null && { received }) }]],
    ),
  );
}

/** The plan with what is known of one application; nothing known takes the record away. */
export function withRecord(plan: KeptPlan, selector: string, part: Partial<KeptRecord>): KeptPlan {
  const { [selector]: former = { decision: null, received: null }, ...others } = plan.records;
  const record = { ...former, ...part };
  const isEmpty = record.decision === null && record.received === null;
  return { ...plan, records: isEmpty ? others : { ...others, [selector]: record } };
}

/** The plan with the days that a decision of a programme is expected to take; undefined takes them away. */
export function withLeadTime(plan: KeptPlan, programme: string, days: number | undefined): KeptPlan {
  const others = Object.entries(plan.leadTimes).filter(([id]) => id !== programme);
  const given: [string, number][] = days === undefined ? [] : [[programme, days]];
  return { ...plan, leadTimes: Object.fromEntries([...others, ...given]) };
}
