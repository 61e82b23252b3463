import { type Problem, readEdition, withoutStrangeSigns } from "../../catalogue/schema";
import type { Edition } from "../../core/rules/edition";
import type { Words } from "../../core/rules/model";
import { citationMissing } from "../../text/editions/preview";
import { type Entry, isRecord, putAt } from "./entries";
import type { FilledTable } from "./lay-out";
import { byKey, ofProgrammes, type TableId } from "./table";

/** What is wrong in a cell of the form. */
export interface CellProblem {
  readonly table: TableId;
  /** Row of the table and column, counted from 0; the first cell of the row where no column is to blame. */
  readonly row: number;
  readonly column: number;
  readonly expected: Words;
}

export type FormReading =
  | { readonly kind: "edition"; readonly edition: Edition }
  | {
      readonly kind: "faulty";
      readonly problems: readonly CellProblem[];
      /** What no cell is to blame for: a table that is missing, for instance. */
      readonly others: readonly Problem[];
    };

interface Place {
  readonly table: TableId;
  readonly row: number;
  readonly column: number;
}

/** Reads the tables of a form as an edition: every fault is told at its cell, and nothing is half read. */
export function readForm(tables: readonly FilledTable[]): FormReading {
  const draft = new Draft();
  for (const table of tables)
    table.rows.forEach((cells, row) => {
      draft.take(table, cells, row);
    });
  if (draft.problems.length > 0) return { kind: "faulty", problems: draft.problems, others: [] };
  const reading = readEdition(JSON.stringify(draft.edition()), "form");
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

/** An edition under construction, and where in the form each part of it stands. */
class Draft {
  readonly problems: CellProblem[] = [];
  readonly #places = new Map<string, Place>();
  readonly #entries = new Map<TableId, { entry: Record<string, unknown>; row: number }[]>();

  /** Takes in a row; one that is blank from end to end is none. */
  take({ id, columns }: FilledTable, cells: readonly string[], row: number): void {
    if (cells.every((cell) => cell.trim() === "")) return;
    const entry: Record<string, unknown> = {};
    columns.forEach(({ key, codec, isOptional }, column) => {
      const cell = trimmed(withoutStrangeSigns((cells[column] ?? "").replaceAll("\r\n", "\n")));
      if (cell === "" && (isOptional || !isList(codec.parse("")))) return;
      const parsed = codec.parse(cell);
      if ("expected" in parsed) this.problems.push({ table: id, row, column, expected: parsed.expected });
      else putAt(entry, key, parsed.value);
    });
    const list = this.#entries.get(id) ?? [];
    list.push({ entry, row });
    this.#entries.set(id, list);
    this.#columns.set(
      id,
      columns.map(({ key }) => key),
    );
  }

  readonly #columns = new Map<TableId, readonly string[]>();

  /** The cell that a path of the edition was read from, or the nearest around it. */
  placeOf(path: string): Place | undefined {
    for (let text = path; text !== ""; text = text.replace(/(\.[^.[]+|\[\d+\]|^[^.[]+)$/u, "")) {
      const place = this.#places.get(text);
      if (place) return place;
    }
    return undefined;
  }

  edition(): unknown {
    const [head] = this.#of("edition");
    const programmes = this.#of("programmes").map((each, index) => this.#programme(each, index));
    if (head) this.#mark("edition", head.row, "");
    return {
      schemaVersion: 1,
      ...head?.entry,
      stated: this.#stated(undefined, "stated"),
      ...Object.fromEntries(
        byKey.filter((id) => id !== "schemes").map((id) => [id, this.#record(id, undefined, id)]),
      ),
      schemes: withPublished(this.#record("schemes", undefined, "schemes")),
      facilityWords: this.#list("facilityWords"),
      categories: this.#list("categories"),
      programmes,
      relations: this.#list("relations").map(withOneTopUp),
      notices: this.#list("notices", undefined, "notices"),
    };
  }

  #programme({ entry, row }: { entry: Entry; row: number }, index: number): unknown {
    const path = `programmes[${index}]`;
    this.#mark("programmes", row, path);
    const number = entry["number"];
    const [variants, ...parts] = ofProgrammes;
    const lists = Object.fromEntries(parts.map((id) => [id, this.#list(id, number, `${path}.${id}`)]));
    const own = this.#record(variants, number, `${path}.variants`);
    const { items = [], ...others } = lists;
    return {
      spoken: [],
      ...entry,
      ...others,
      ...(items.length > 0 && { items }),
      ...(Object.keys(own).length > 0 && { variants: own }),
      stated: this.#stated(number, `${path}.stated`),
      cases: this.#list("cases", number, `${path}.cases`).map((one) => ({ stated: {}, ...one })),
      notices: this.#list("notices", number, `${path}.notices`),
    };
  }

  #of(id: TableId, number?: unknown): readonly { entry: Entry; row: number }[] {
    return (this.#entries.get(id) ?? []).filter(({ entry }) => entry["programme"] === number);
  }

  #list(id: TableId, number?: unknown, path: string = id): Record<string, unknown>[] {
    return this.#of(id, number).map(({ entry, row }, index) => {
      this.#mark(id, row, `${path}[${index}]`);
      return without(entry, "programme");
    });
  }

  /** Two entries under one key would be one: the second is told. */
  #record(id: TableId, number: unknown, path: string): Record<string, unknown> {
    const made: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const { entry, row } of this.#of(id, number)) {
      const key = entry["#"];
      const name = typeof key === "string" ? key : "";
      if (name in made) this.problems.push({ table: id, row, column: 0, expected: once(name) });
      made[name] = without(entry, "programme", "#");
      this.#mark(id, row, `${path}.${name}`);
    }
    return made;
  }

  #stated(number: unknown, path: string): Record<string, unknown> {
    const made: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const { entry, row } of this.#of("stated", number)) {
      const name = String(entry["#"]);
      if (name in made) this.problems.push({ table: "stated", row, column: 1, expected: once(name) });
      made[name] = { ...(isRecord(entry["figure"]) ? entry["figure"] : {}), why: entry["why"] };
      this.#mark("stated", row, `${path}.${name}`, "figure");
    }
    return made;
  }

  /** Notes which cells a part of the edition comes from; the row's first cell stands for the part as a whole. */
  #mark(table: TableId, row: number, path: string, first?: string): void {
    const columns = this.#columns.get(table) ?? [];
    const column = first === undefined ? 0 : columns.indexOf(first);
    if (path !== "") this.#places.set(path, { table, row, column });
    columns.forEach((key, at) => {
      if (key !== first) this.#places.set(path === "" ? key : `${path}.${key}`, { table, row, column: at });
    });
  }
}

/** Blanks that slip in while typing; a full-width space may be part of a quotation. */
const trimmed = (cell: string): string => cell.replace(/^[ \n]+|[ \n]+$/g, "");

const without = (entry: Entry, ...keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)));

const once = (name: string): Words => ({
  ja: `一度だけの名前（「${name}」は二度目）`,
  en: `a name that stands once ("${name}" stands twice)`,
});

const isList = (parsed: object): boolean => "value" in parsed && Array.isArray(parsed.value);

/** A rule that publishes nothing has blank cells for it. */
const withPublished = (schemes: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(schemes).map(([id, scheme]) => [id, { published: {}, ...(scheme as object) }]),
  );

/** Only a top-up names one programme where other relations name several. */
function withOneTopUp(relation: Record<string, unknown>): Record<string, unknown> {
  const { rel, a } = relation;
  return rel === "topsUp" && Array.isArray(a) && a.length === 1
    ? { ...relation, a: a[0] as unknown }
    : relation;
}
