import { isRecord, readKeptList } from "../parts/kept-list";

/** A row of a plan as a workbook keeps it: one system, and the programmes that are claimed for it. */
export interface KeptLine {
  /** Tells rows apart while the plan lives. */
  readonly id: string;
  /** 費用ID and name of the system: rows with the same one are the same money. */
  readonly costId: string;
  /** Programmes or variants in the row, such as "electronic-prescription/1". */
  readonly claims: readonly string[];
  /** Those of them that are switched off: they stay in view and are not claimed. */
  readonly off: readonly string[];
  /** Item id; "" where there is none. */
  readonly item: string;
  /** 対象経費 in whole yen; null while it has not been given. */
  readonly eligibleCost: number | null;
  /** 対象外経費 in whole yen. */
  readonly otherCost: number;
  /** ISO date of completion; "" while it is not known. */
  readonly completed: string;
}

/** What came of an application, in whole yen; null while it is not known. */
export interface KeptRecord {
  /** 交付決定額. */
  readonly decision: number | null;
  /** 入金. */
  readonly received: number | null;
}

/** The plan of one facility. */
export interface KeptPlan {
  /** Id of the facility. */
  readonly facility: string;
  readonly lines: readonly KeptLine[];
  /** Days from application to decision as the user expects them, by programme id. */
  readonly leadTimes: Readonly<Record<string, number>>;
  /** By programme or variant. */
  readonly records: Readonly<Record<string, KeptRecord>>;
}

/** The version of the text in the part; a later one is left alone. */
const version = 1;

/** Plans as the text of their part. */
export const writtenPlans = (plans: readonly KeptPlan[]): string => JSON.stringify({ version, plans });

/** Reads the text of the part: the plans, "newer" when a later version wrote it, undefined when it is damaged. */
export function readPlansText(text: string): readonly KeptPlan[] | "newer" | undefined {
  return readKeptList(text, { name: "plans", version, isOne: isPlan, keyOf: ({ facility }) => facility });
}

const isText = (value: unknown): value is string => typeof value === "string";
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);
const isKnownOrNot = (value: unknown): boolean => value === null || isWhole(value);
const isDateOrBlank = (value: unknown): boolean => isText(value) && /^(?:\d{4}-\d{2}-\d{2})?$/.test(value);

function isPlan(value: unknown): value is KeptPlan {
  if (!isRecord(value) || !isText(value["facility"])) return false;
  const { lines, leadTimes, records } = value;
  if (!Array.isArray(lines) || !lines.every(isLine)) return false;
  if (new Set(lines.map(({ id }) => id)).size !== lines.length) return false;
  return (
    isRecord(leadTimes) &&
    Object.values(leadTimes).every(isWhole) &&
    isRecord(records) &&
    Object.values(records).every(isGrantRecord)
  );
}

function isLine(value: unknown): value is KeptLine {
  if (!isRecord(value)) return false;
  return (
    [value["id"], value["costId"], value["item"]].every(isText) &&
    [value["claims"], value["off"]].every(isTexts) &&
    isKnownOrNot(value["eligibleCost"]) &&
    isWhole(value["otherCost"]) &&
    isDateOrBlank(value["completed"])
  );
}

const isGrantRecord = (value: unknown): value is KeptRecord =>
  isRecord(value) && isKnownOrNot(value["decision"]) && isKnownOrNot(value["received"]);
