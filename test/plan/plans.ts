import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Facility } from "../../src/core/facility/facility";
import type { Answers, Plan, PlanLine } from "../../src/core/plan/input";
import type { Edition, Programme } from "../../src/core/rules/edition";
import { parseIsoDate } from "../../src/core/calendar/local-date";

/** The edition of 2025-10-02 as it lies in data/. */
export const edition = JSON.parse(
  readFileSync(join(__dirname, "../../data/editions/2025-10-02.json"), "utf8"),
) as Edition;

export const day = (iso: string): number => parseIsoDate(iso) ?? Number.NaN;

const clinic = { type: "clinic", beds: { least: 0, most: 0 }, word: "無床診療所" } as const;
const hospital = { type: "hospital", beds: { least: 120, most: 120 }, word: "病院" } as const;

/** Selectors that one can claim: variants where there are some, else the programme. */
const selectorsOf = ({ id, variants }: Programme): string[] =>
  variants ? [...Object.keys(variants).map((variant) => `${id}/${variant}`), id] : [id];
export const selectors = (of: Edition): string[] => of.programmes.flatMap(selectorsOf);

const yen = fc.oneof(
  fc.integer({ min: 0, max: 700_000 }),
  fc.integer({ min: 0, max: 90 }).map((n) => n * 10_000),
);
const completion = fc
  .constantFrom("2024-03-31", "2025-09-30", "2025-09-30", "2025-10-01", "2026-03-01")
  .map(day);

/** Everything answered, so that only what a plan claims decides. */
export const everythingAnswered = (of: Edition): Answers => ({
  facts: Object.fromEntries(
    Object.entries(of.facts).flatMap(([key, { type }]) =>
      type === "boolean" ? [[key, !/Received|cardReaders/u.test(key)]] : [],
    ),
  ),
  earlier: Object.fromEntries(of.relations.map(({ id }) => [id, 0])),
});

function answers(of: Edition): fc.Arbitrary<Answers> {
  const all = everythingAnswered(of);
  const some = <T>(record: Readonly<Record<string, T>>): fc.Arbitrary<Record<string, T>> =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 40, maxLength: 40 })
      .map((rolls) =>
        Object.fromEntries(Object.entries(record).filter((_, at) => (rolls[at % 40] ?? 0) > 0)),
      );
  const uncertain = of.relations.flatMap((one) => (one.rel === "excludes" && !one.certain ? [one.id] : []));
  return fc.record({
    facts: some(all.facts ?? {}),
    earlier: some(all.earlier ?? {}),
    decisions: fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc
          .subarray(of.programmes.map(({ id }) => id))
          .map((ids) => Object.fromEntries(ids.slice(0, 2).map((id) => [id, true]))),
      },
    ),
    distinct: fc.subarray(uncertain).map((ids) => Object.fromEntries(ids.map((id) => [id, true]))),
  });
}

export interface PlanOptions {
  readonly lines: number;
  readonly claims: number;
}

/** Any plan over an edition; the same 費用ID may come back on several lines. */
export function plans(of: Edition, { lines, claims }: PlanOptions): fc.Arbitrary<Plan> {
  const line = fc
    .record({
      costId: fc.constantFrom("C1", "C2", "C3", "C4"),
      claims: fc.uniqueArray(fc.constantFrom(...selectors(of)), { maxLength: claims }),
      item: fc.constantFrom("mobile", "receipt", "device", "work", undefined),
      eligibleCost: yen,
      otherCost: fc.constantFrom(0, 0, 15_000),
      completionDate: fc.option(completion, { nil: undefined, freq: 8 }),
    })
    .map(({ item, completionDate, ...rest }): PlanLine => ({
      ...rest,
      ...(item === undefined ? {} : { item }),
      ...(completionDate === undefined ? {} : { completionDate }),
    }));
  return fc.record({
    facility: fc.constantFrom<Facility>(clinic, hospital),
    lines: fc.array(line, { maxLength: lines }).map((all) => withoutFaults(all, of)),
    answers: answers(of),
  });
}

/** Leaves out claims that would make a line faulty: an item the programme does not have, money claimed twice. */
function withoutFaults(lines: readonly PlanLine[], of: Edition): PlanLine[] {
  const seen = new Set<string>();
  return lines.map((line) => ({
    ...line,
    claims: line.claims.filter((selector) => {
      const programme = of.programmes.find(({ id }) => id === selector.split("/")[0]);
      const fits =
        !programme?.items || line.item === undefined || programme.items.some(({ id }) => id === line.item);
      const key = `${line.costId}|${selector}|${line.item ?? ""}`;
      return fits && seen.size < seen.add(key).size;
    }),
  }));
}
