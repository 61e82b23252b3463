import type { Catalogue } from "../../catalogue/lookup";
import { isFailure } from "../../catalogue/lookup/failures";
import { canonicalName } from "../../catalogue/lookup/programmes";
import type { Edition } from "../../core/rules/edition";
import type { SelectedTable, TableCell } from "../../excel/tables/selected-table";
import { folded } from "../../functions/values/blank";
import { isSubtotal } from "../../functions/values/subtotal";
import { claimsOn, type KeptPlan } from "../plan/lines";
import { claimName } from "../plan/names";
import { tableQuantity } from "./table-quantity";

/** A line of a request as it is typed in the pane. */
export interface DraftLine {
  readonly id: string;
  readonly name: string;
  readonly quantity: string;
  readonly unit: string;
  readonly taxRate: 10 | 8;
  /** Programmes as people write them: 9①、11①. */
  readonly programmes: string;
}

export const emptyDraftLine = (id: string): DraftLine => ({
  ...{ id, name: "", quantity: "1", unit: "", programmes: "" },
  taxRate: 10,
});

const comma = "、";

/** The systems of a plan, each with the programmes that are claimed for it; of its amounts nothing is taken. */
export const linesOfPlan = (plan: KeptPlan, edition: Edition, newId: () => string): readonly DraftLine[] =>
  plan.lines.map((line) => ({
    ...emptyDraftLine(newId()),
    name: line.costId,
    programmes: claimsOn(line)
      .map((claim) => claimName({ edition }, claim))
      .join(comma),
  }));

const heads = {
  name: [
    "品名・仕様",
    "品名",
    "品目・内容",
    "品目",
    "仕様",
    "内容",
    "事業・システム",
    "システム",
    "費用ID",
    "item",
    "system",
    "cost id",
  ],
  quantity: ["数量", "quantity", "qty"],
  unit: ["単位", "unit"],
  programmes: ["制度", "補助制度", "no.", "programme"],
} as const;
type Head = keyof typeof heads;

const headOf = new Map<string, Head>(
  (Object.entries(heads) as [Head, readonly string[]][]).flatMap(([head, words]) =>
    words.map((word) => [folded(word), head] as const),
  ),
);

/** Titles may stand above a table; beyond these rows nobody puts the heads. */
const mostTitles = 10;

/**
 * Lines from rows of a budget or any other table: by its heads where it has them, else the first words of each row.
 * Amounts are never taken, and neither are rows of sums.
 */
export function linesOfTable(
  { rows }: Pick<SelectedTable, "rows">,
  catalogue: Catalogue,
  newId: () => string,
): readonly DraftLine[] {
  const { from, columns } = headsOf(rows);
  const at = (row: readonly TableCell[], head: Head): TableCell | undefined => {
    const column = columns.get(head);
    return column === undefined ? undefined : row[column];
  };
  const lines = rows.slice(from).flatMap((row) => {
    const name = columns.has("name") ? textOf(at(row, "name")) : firstWords(row);
    if (name === "" || isSubtotal(name)) return [];
    const read = columns.has("quantity") ? tableQuantity(at(row, "quantity")) : undefined;
    const unit = textOf(at(row, "unit"));
    return [
      {
        ...emptyDraftLine(newId()),
        ...{ name, ...read, unit: unit === "" ? (read?.unit ?? "") : unit },
        programmes: readable(textOf(at(row, "programmes")), catalogue),
      },
    ];
  });
  return joined(lines);
}

/** Rows that tell of the same thing under several programmes are one line: it is bought once. */
function joined(lines: readonly DraftLine[]): readonly DraftLine[] {
  const byThing = new Map<string, DraftLine>();
  for (const line of lines) {
    const key = JSON.stringify([line.name, line.quantity, line.unit]);
    const before = byThing.get(key);
    const isTold = before !== undefined && line.programmes !== "" && before.programmes !== line.programmes;
    if (before === undefined) byThing.set(key, line);
    else if (isTold)
      byThing.set(key, { ...before, programmes: `${before.programmes}${comma}${line.programmes}` });
    else byThing.set(line.id, line);
  }
  return [...byThing.values()];
}

function headsOf(rows: SelectedTable["rows"]): {
  readonly from: number;
  readonly columns: ReadonlyMap<Head, number>;
} {
  for (const [index, row] of rows.slice(0, mostTitles).entries()) {
    const columns = new Map<Head, number>();
    row.forEach(({ value }, column) => {
      const head = typeof value === "string" ? headOf.get(folded(value)) : undefined;
      if (head && !columns.has(head)) columns.set(head, column);
    });
    if (columns.has("name")) return { from: index + 1, columns };
  }
  return { from: 0, columns: new Map() };
}

const textOf = (cell: TableCell | undefined): string =>
  cell === undefined || cell.mark === "error" ? "" : String(cell.value).trim();

const firstWords = (row: readonly TableCell[]): string =>
  textOf(row.find(({ value, mark }) => typeof value === "string" && value.trim() !== "" && mark !== "error"));

/** Programmes that the list has; others are left for the user, who sees the line before anything is made of it. */
function readable(text: string, catalogue: Catalogue): string {
  const { known } = programmesOf(text, catalogue);
  return known.join(comma);
}

/** Programmes by their canonical names, and the words that name none. */
export function programmesOf(
  text: string,
  catalogue: Catalogue,
): { readonly known: readonly string[]; readonly unknown: readonly string[] } {
  const words = text.split(/[、,，;；\s]+/u).filter((word) => word !== "");
  const known = new Set<string>();
  const unknown: string[] = [];
  for (const word of words) {
    const found = catalogue.programme(word);
    if (isFailure(found)) unknown.push(word);
    else known.add(canonicalName(found.programme, found.variant));
  }
  return { known: [...known], unknown };
}
