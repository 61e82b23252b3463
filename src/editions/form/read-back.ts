import { type Problem, readEdition } from "../../catalogue/schema";
import type { Edition } from "../../core/rules/edition";
import { citationMissing } from "../../text/editions/preview";
import { type CellProblem, Draft, type Place } from "./draft";
import type { FilledTable } from "./lay-out";

export type { CellProblem } from "./draft";

export type FormReading =
  | { readonly kind: "edition"; readonly edition: Edition }
  | {
      readonly kind: "faulty";
      readonly problems: readonly CellProblem[];
      /** What no cell is to blame for: a table that is missing, for instance. */
      readonly others: readonly Problem[];
    };

/** Reads the tables of a form as an edition: every fault is told at its cell, and nothing is half read. */
export function readForm(tables: readonly FilledTable[]): FormReading {
  const draft = new Draft();
  for (const table of tables)
    table.rows.forEach((cells, row) => {
      draft.take(table, cells, row);
    });
  const made = draft.edition();
  if (draft.problems.length > 0) return { kind: "faulty", problems: draft.problems, others: [] };
  const reading = readEdition(JSON.stringify(made), "form");
  if (reading.kind === "edition") return reading;
  const placed = reading.problems.map((problem) => ({ problem, place: draft.placeOf(problem.path) }));
  return {
    kind: "faulty",
    problems: placed.flatMap(({ problem, place }) =>
      place ? [{ ...place, expected: isUncited(tables, place) ? citationMissing : problem.expected }] : [],
    ),
    others: placed.flatMap(({ problem, place }) => (place ? [] : [problem])),
  };
}

/** A blank cell that should say where something is written down; notices ask for it in words of their own. */
function isUncited(tables: readonly FilledTable[], { table: id, row, column }: Place): boolean {
  if (id === "notices") return false;
  const table = tables.find((each) => each.id === id);
  const key = table?.columns[column]?.key ?? "";
  return /(^|\.)(why|quote)$/.test(key) && (table?.rows[row]?.[column] ?? "").trim() === "";
}
