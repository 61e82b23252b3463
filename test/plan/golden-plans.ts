import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Catalogue, canonicalName, isFailure } from "../../src/catalogue/lookup";
import type { Plan, PlanLine } from "../../src/core/plan/input";
import type { Entry } from "../../src/core/plan/result";
import { day, edition, everythingAnswered } from "./plans";

/** One plan of golden/*.json: see golden/README.md. */
export interface GoldenPlan {
  readonly id: string;
  readonly what: string;
  readonly quotes: readonly string[];
  readonly working: string;
  readonly facility: string;
  readonly beds?: number;
  readonly asOf?: string;
  readonly facts?: Readonly<Record<string, boolean | null>>;
  readonly decisions?: Readonly<Record<string, boolean>>;
  readonly applied?: Readonly<Record<string, boolean>>;
  readonly done?: Readonly<Record<string, string>>;
  readonly distinct?: Readonly<Record<string, boolean>>;
  readonly earlier?: Readonly<Record<string, number>>;
  readonly lines: readonly {
    readonly cost: string;
    readonly claims: string;
    readonly item?: string;
    readonly eligible: number;
    readonly other?: number;
    readonly done?: string | null;
  }[];
  readonly rows: Readonly<Record<string, readonly [string, number | null, ...string[]]>>;
  readonly shares?: Readonly<Record<string, number>>;
  readonly remainders?: readonly string[];
  readonly lost?: Readonly<Record<string, number>>;
  readonly confirmed: number;
  readonly unconfirmed?: number;
  readonly withoutAmount?: number;
  readonly own: number;
  readonly combinations?: readonly { readonly confirmed: number; readonly leftOut: readonly string[] }[];
}

const FILES = ["electronic-prescription", "online-eligibility", "other-programmes"];

export const goldenPlans = FILES.flatMap((name) => {
  const text = readFileSync(join(__dirname, "golden", `${name}.json`), "utf8");
  return (JSON.parse(text) as { plans: GoldenPlan[] }).plans;
});

const catalogue = new Catalogue(edition);

/** 9① as the selector electronic-prescription/1. */
function selector(name: string): string {
  const found = catalogue.programme(name);
  if (isFailure(found)) throw new Error(`${name}: ${found.failure}`);
  return found.variant === undefined ? found.programme.id : `${found.programme.id}/${found.variant}`;
}

/** A selector as 9①. */
export function nameOf(of: string): string {
  const found = catalogue.programme(of);
  return isFailure(found) ? of : canonicalName(found.programme, found.variant);
}

/** How a row is named in the file. */
export const rowOf = ({ costId, selector: of }: Pick<Entry, "costId" | "selector">): string =>
  `${costId} ${nameOf(of)}`;

const keyed = <T>(record: Readonly<Record<string, T>> = {}): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [selector(name), value]));

function lineOf({
  cost,
  claims,
  item,
  eligible,
  other,
  done = "2025-09-01",
}: GoldenPlan["lines"][number]): PlanLine {
  return {
    costId: cost,
    claims: claims.split(" ").map(selector),
    ...(item === undefined ? {} : { item }),
    eligibleCost: eligible,
    otherCost: other ?? 0,
    ...(done === null ? {} : { completionDate: day(done) }),
  };
}

/** The plan that a golden plan describes. */
export function planOf(golden: GoldenPlan): Plan {
  const facility = catalogue.facility(golden.facility, golden.beds);
  if (isFailure(facility)) throw new Error(`${golden.id}: ${facility.failure}`);
  const facts = { ...everythingAnswered(edition).facts, ...golden.facts };
  const answered = Object.entries(facts).flatMap(([key, value]) =>
    value === null ? [] : [[key, value] as const],
  );
  return {
    facility,
    lines: golden.lines.map(lineOf),
    answers: {
      facts: Object.fromEntries(answered),
      decisions: keyed(golden.decisions),
      applied: keyed(golden.applied),
      done: Object.fromEntries(Object.entries(golden.done ?? {}).map(([id, name]) => [id, selector(name)])),
      distinct: golden.distinct ?? {},
      earlier: golden.earlier ?? {},
    },
    ...(golden.asOf === undefined ? {} : { asOf: day(golden.asOf) }),
  };
}
