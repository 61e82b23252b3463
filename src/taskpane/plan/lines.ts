import type { KeptLine, KeptPlan } from "../../excel/plans/plan";

export type { KeptLine, KeptPlan, KeptRecord } from "../../excel/plans/plan";

/** What was typed as a cost of a row and is no amount: kept while the pane is open, so that nobody types it again. */
export type UnreadCosts = Readonly<Partial<Record<"eligibleCost" | "otherCost", string | undefined>>>;

/** The plan of a facility that has none yet. */
export const emptyPlan = (facility: string): KeptPlan => ({
  facility,
  lines: [],
  leadTimes: {},
  records: {},
});

/** A row of which nothing but its name is known. */
export const emptyLine = (id: string, costId: string): KeptLine => ({
  ...{ id, costId, claims: [], off: [], item: "" },
  ...{ eligibleCost: null, otherCost: 0, completed: "" },
});

export const withLines = (plan: KeptPlan, lines: readonly KeptLine[]): KeptPlan => ({ ...plan, lines });

/** The plan with one of its rows changed. */
export const withLine = (plan: KeptPlan, id: string, part: Partial<KeptLine>): KeptPlan =>
  withLines(
    plan,
    plan.lines.map((line) => (line.id === id ? { ...line, ...part } : line)),
  );

export const withoutLine = (plan: KeptPlan, id: string): KeptPlan =>
  withLines(
    plan,
    plan.lines.filter((line) => line.id !== id),
  );

/** The row with a programme switched on or off; it stays in view. */
export function toggled(line: KeptLine, selector: string): KeptLine {
  const isOff = line.off.includes(selector);
  const off = isOff ? line.off.filter((one) => one !== selector) : [...line.off, selector];
  return { ...line, off };
}

/** The row with a programme more; one that is there already is switched on. */
export function withClaim(line: KeptLine, selector: string): KeptLine {
  const off = line.off.filter((one) => one !== selector);
  return line.claims.includes(selector)
    ? { ...line, off }
    : { ...line, claims: [...line.claims, selector], off };
}

export const withoutClaim = (line: KeptLine, selector: string): KeptLine => ({
  ...line,
  claims: line.claims.filter((one) => one !== selector),
  off: line.off.filter((one) => one !== selector),
});

/** The row with one selector in the place of another: a programme becomes one of its variants. */
export function withClaimAs(line: KeptLine, selector: string, other: string): KeptLine {
  const swap = (all: readonly string[]): string[] => [
    ...new Set(all.map((one) => (one === selector ? other : one))),
  ];
  return { ...line, claims: swap(line.claims), off: swap(line.off) };
}

/** Programmes of the row that are claimed. */
export const claimsOn = ({ claims, off }: KeptLine): string[] => claims.filter((one) => !off.includes(one));

/** The plan with every programme in view claimed: what a comparison chooses from. */
export const allOn = (plan: KeptPlan): KeptPlan =>
  withLines(
    plan,
    plan.lines.map((line) => ({ ...line, off: [] })),
  );

/** A name for a new row that no other row has. */
export function freeName(plan: KeptPlan, name: (count: number) => string): string {
  const used = new Set(plan.lines.map(({ costId }) => costId));
  let count = plan.lines.length + 1;
  while (used.has(name(count))) count++;
  return name(count);
}
