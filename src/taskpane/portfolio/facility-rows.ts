import type { Catalogue } from "../../catalogue/lookup";
import { isFailure } from "../../catalogue/lookup/failures";
import type { Facility } from "../../core/facility/facility";
import type { SelectedTable } from "../../excel/tables/selected-table";
import { folded } from "../../functions/values/blank";
import { commonWords } from "../../text/pane/plan-table-heads";
import { tableHeads } from "../plan/table-heads";
import { type BadCell, isBad, lineOf, RowReader, type TableLine } from "../plan/table-rows";
import type { KeptFacility } from "../state/facility";
import { someNames } from "./some-names";

/** A facility of the table with its own lines. */
export interface TableFacility {
  readonly name: string;
  readonly facility: Facility;
  /** The facility of the workbook that has the same name or code, with its answers. */
  readonly kept: KeptFacility | undefined;
  readonly lines: readonly TableLine[];
  /** 按分比; undefined where none is given. */
  readonly weight: number | undefined;
}

/** What a table of facilities and systems says. */
export type FacilityTable =
  | { readonly state: "nothing" | "no-heads" }
  | { readonly state: "other-unit"; readonly head: string }
  | {
      readonly state: "read";
      readonly facilities: readonly TableFacility[];
      /** Costs that all facilities share: 共通費. */
      readonly common: readonly TableLine[];
      readonly bad: readonly BadRow[];
      readonly rows: number;
    };

/** A row that cannot be taken, with the facility and programme that it names as far as they can be read. */
export interface BadRow extends BadCell {
  readonly facility: string;
  readonly claims: readonly string[];
}

const common = new Set(commonWords.map(folded));

/** Reads a table with one row for each facility, cost and programme. A bad row spoils no other. */
export function facilityTable(
  { rows }: Pick<SelectedTable, "rows">,
  catalogue: Catalogue,
  known: readonly KeptFacility[],
): FacilityTable {
  if (rows.length === 0) return { state: "nothing" };
  const heads = tableHeads(rows, ["facility", "costId", "programme", "cost"]);
  if (!heads) return { state: "no-heads" };
  if (heads.unit !== undefined) return { state: "other-unit", head: heads.unit };
  const table = new TableFacilities(catalogue, known);
  const body = rows.slice(heads.row + 1);
  for (const [index, cells] of body.entries())
    table.take(new RowReader(catalogue, heads.columns, heads.row + 1 + index, cells));
  return { state: "read", ...table.read() };
}

/** A facility while its rows are being read. */
interface Growing {
  readonly name: string;
  readonly facility: Facility;
  readonly kept: KeptFacility | undefined;
  readonly lines: TableLine[];
  weight: number | undefined;
}

class TableFacilities {
  private readonly byName = new Map<string, Growing>();
  private readonly common: TableLine[] = [];
  private readonly bad: BadRow[] = [];
  /** Names of facilities that could not be placed by their row, and of those with a weight that cannot be read. */
  private readonly unplaced: string[] = [];
  private readonly unweighted: string[] = [];
  private rows = 0;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly known: readonly KeptFacility[],
  ) {}

  take(reader: RowReader): void {
    if (reader.isEmpty) return;
    this.rows++;
    const trouble = this.taken(reader);
    if (!trouble) return;
    const claims = reader.claims("programme");
    this.bad.push({ ...trouble, facility: reader.text("facility"), claims: isBad(claims) ? [] : claims });
  }

  /** Common costs that cannot be shared out are left out as rows that cannot be taken, with the reason. */
  read(): { facilities: TableFacility[]; common: TableLine[]; bad: BadRow[]; rows: number } {
    const facilities = [...this.byName.values()];
    const unknown = this.unknownSharers;
    if (unknown.length === 0) return { facilities, common: this.common, bad: this.bad, rows: this.rows };
    const given = someNames(unknown, "、");
    const unshared = this.common.map(({ row, claims }): BadRow => ({
      ...{ row, column: 0, why: "portfolioNotShared", given, facility: "", claims },
    }));
    return { facilities, common: [], bad: [...this.bad, ...unshared], rows: this.rows };
  }

  /** A facility that a row names is one of those that share, even where the rest of the row cannot be taken. */
  private taken(reader: RowReader): BadCell | undefined {
    const trouble = reader.trouble();
    // A sum of rows above names no facility of its own.
    if (trouble?.why === "planTableWhySubtotal") return trouble;
    const name = reader.text("facility");
    if (name === "") return reader.bad("facility", "planTableWhyFacility");
    const isCommon = common.has(folded(name));
    const lines = isCommon ? this.common : this.linesOf(reader, name);
    if (isBad(lines)) return trouble ?? lines;
    const line = lineOf(reader);
    if (isBad(line)) return line;
    if (line.eligibleCost === null) return reader.bad("cost", "planTableWhyCost");
    lines.push(line);
    return undefined;
  }

  private linesOf(reader: RowReader, name: string): TableLine[] | BadCell {
    const isError = reader.cell("facility")?.mark === "error";
    const facility = isError ? reader.bad("facility", "planTableWhyError") : this.facility(reader, name);
    if (isBad(facility)) {
      // A remark below the table has a text where names stand, and nothing else.
      if (isError || (["kind", "costId", "cost"] as const).some((column) => reader.text(column) !== ""))
        this.unplaced.push(name);
      return facility;
    }
    const weight = this.weight(reader, facility.weight);
    if (isBad(weight)) {
      this.unweighted.push(facility.name);
      return weight;
    }
    facility.weight = weight;
    return facility.lines;
  }

  /** Facilities of which nobody can say what they bear of a common cost: without them every other share is wrong. */
  private get unknownSharers(): string[] {
    const missing = this.unplaced.filter((name) => !this.byName.has(folded(name)));
    return [...missing, ...this.unweighted];
  }

  /** The facility of a row: its kind and beds from the row, from a row above, or from the workbook's facilities. */
  private facility(reader: RowReader, name: string): Growing | BadCell {
    const before = this.byName.get(folded(name));
    const kept = before?.kept ?? this.keptFor(name, reader.text("code"));
    const beds = reader.yen("beds");
    if (isBad(beds)) return { ...beds, why: "planTableWhyBeds" };
    const kind = reader.text("kind");
    if (kind === "" && before) return before;
    const word = kind === "" ? kept?.type : kind;
    if (word === undefined) return reader.bad("facility", "planTableWhyKind");
    const found = this.catalogue.facility(word, (kind === "" ? kept?.beds : beds) ?? undefined);
    if (isFailure(found)) return reader.bad("kind", "planTableWhyKind");
    if (before) {
      return JSON.stringify(before.facility) === JSON.stringify(found)
        ? before
        : reader.bad("kind", "planTableWhyKindDiffers");
    }
    const fresh: Growing = { name, facility: found, kept, lines: [], weight: undefined };
    this.byName.set(folded(name), fresh);
    return fresh;
  }

  private keptFor(name: string, code: string): KeptFacility | undefined {
    const byCode = code === "" ? undefined : this.known.find((one) => one.code === code);
    return byCode ?? this.known.find((one) => one.name !== "" && folded(one.name) === folded(name));
  }

  /** A facility's weight may stand in one of its rows or in all of them; two that differ are nobody's to choose from. */
  private weight(reader: RowReader, before: number | undefined): number | undefined | BadCell {
    const value = reader.cell("weight")?.value ?? "";
    if (value === "") return before;
    const isGood = typeof value === "number" && value >= 0 && Number.isSafeInteger(Math.round(value * 1e6));
    if (!isGood) return reader.bad("weight", "planTableWhyWeight");
    return before === undefined || before === value
      ? value
      : reader.bad("weight", "planTableWhyWeightDiffers");
  }
}
