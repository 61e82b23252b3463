import { isRecord, readKeptList } from "../parts/kept-list";

/** How an institution stands to the consumption tax. */
export type TaxStatus = "unknown" | "exempt" | "simplified" | "general";

/** An answer about a facility: whether a condition holds, a count, or an ISO date. */
export interface FacilityFact {
  readonly answer: boolean | number | string;
  /** The ISO date from which it holds, or on which it was done. */
  readonly on?: string;
}

/** A facility as a workbook keeps it. */
export interface KeptFacility {
  /** Never changes while the workbook lives. */
  readonly id: string;
  readonly name: string;
  /** The word as functions take it: 病院, 無床診療所. */
  readonly type: string;
  /** 許可病床数; null while not given. */
  readonly beds: number | null;
  /** 医療機関コード; "" while not given. */
  readonly code: string;
  readonly tax: TaxStatus;
  /** By key of the edition's facts. */
  readonly facts: Readonly<Record<string, FacilityFact>>;
}

const taxes: ReadonlySet<unknown> = new Set<TaxStatus>(["unknown", "exempt", "simplified", "general"]);

/** The version of the text in the part; a later one is left alone. */
export const version = 1;

/** Facilities as the text of their part. */
export const writtenFacilities = (facilities: readonly KeptFacility[]): string =>
  JSON.stringify({ version, facilities });

/** Reads the text of the part: the facilities, "newer" when a later version wrote it, undefined when it is damaged. */
export function readFacilityText(text: string): readonly KeptFacility[] | "newer" | undefined {
  return readKeptList(text, { name: "facilities", version, isOne: isFacility, keyOf: ({ id }) => id });
}

function isFacility(value: unknown): value is KeptFacility {
  if (!isRecord(value)) return false;
  const texts = ["id", "name", "type", "code"].every((key) => typeof value[key] === "string");
  const { beds, facts } = value;
  const countsBeds = beds === null || (typeof beds === "number" && Number.isInteger(beds) && beds >= 0);
  return (
    texts && countsBeds && taxes.has(value["tax"]) && isRecord(facts) && Object.values(facts).every(isFact)
  );
}

function isFact(value: unknown): value is FacilityFact {
  if (!isRecord(value)) return false;
  const { answer, on } = value;
  return ["boolean", "number", "string"].includes(typeof answer) && (on === undefined || isIsoDate(on));
}

const isIsoDate = (value: unknown): boolean => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
