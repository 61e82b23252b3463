import { miscoded, withoutUnseenSigns } from "../../catalogue/schema";
import type { Words } from "../../core/rules/model";
import { formProblems } from "../../text/editions/form-problems";
import { type Entry, isRecord, putAt } from "./entries";
import type { FilledTable } from "./lay-out";
import { byKey, ofProgrammes, type TableId } from "./table";

/** A cell of the form. */
export interface Place {
  readonly table: TableId;
  readonly row: number;
  readonly column: number;
}

/** What is wrong in a cell of the form. */
export interface CellProblem {
  readonly table: TableId;
  /** Row of the table and column, counted from 0; the first cell of the row where no column is to blame. */
  readonly row: number;
  readonly column: number;
  readonly expected: Words;
}

/** An edition under construction, and where in the form each part of it stands. */
export class Draft {
  readonly problems: CellProblem[] = [];
  readonly #places = new Map<string, Place>();
  readonly #entries = new Map<TableId, { entry: Entry; row: number }[]>();

  /** Takes in a row; one that is blank from end to end is none. */
  take({ id, columns }: FilledTable, cells: readonly string[], row: number): void {
    if (cells.every((cell) => cell.trim() === "")) return;
    const read: (readonly [string, unknown])[] = [];
    columns.forEach(({ key, codec, isOptional }, column) => {
      const cell = trimmed(withoutUnseenSigns(cells[column] ?? ""));
      if (cell === "" && (isOptional || !isList(codec.parse("")))) return;
      const expected = unreadable(cell);
      const parsed = expected ? { expected } : codec.parse(cell);
      if ("expected" in parsed) this.problems.push({ table: id, row, column, expected: parsed.expected });
      else read.push([key, parsed.value]);
    });
    const entry = entryOf(read);
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

  /** The edition as its rows make it, sound or not; what does not fit together is added to the problems. */
  edition(): unknown {
    const [head, ...further] = this.#of("edition");
    further.forEach(({ row }) => {
      this.#blame("edition", row, "id", formProblems.oneEdition);
    });
    this.#blameStrays();
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

  /** Rows whose programme is none of the form's would be left out in silence. */
  #blameStrays(): void {
    const programmes = this.#of("programmes");
    const numbers = new Set(programmes.map(({ entry }) => entry["number"]));
    // A number that is unreadable or stands twice is told at its own cell, not once more at every row that means it.
    const isSure = !numbers.has(undefined) && numbers.size === programmes.length;
    for (const id of ["cases", ...ofProgrammes, ...ofAllToo] as const)
      for (const { entry, row } of this.#entries.get(id) ?? []) {
        const number = entry["programme"];
        const isKnown =
          number === undefined ? ofAllToo.some((each) => each === id) : !isSure || numbers.has(number);
        if (!isKnown) this.#blame(id, row, "programme", formProblems.unknownProgramme);
      }
  }

  /** Tells a cell of a row, unless something is told of it already. */
  #blame(table: TableId, row: number, key: string, expected: Words): void {
    const column = Math.max(0, this.#columns.get(table)?.indexOf(key) ?? 0);
    const isTold = this.problems.some(
      (each) => each.table === table && each.row === row && each.column === column,
    );
    if (!isTold) this.problems.push({ table, row, column, expected });
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
      const name = nameOf(entry);
      if (name in made) this.#blame(id, row, "#", formProblems.once(name));
      made[name] = without(entry, "programme", "#");
      this.#mark(id, row, `${path}.${name}`);
    }
    return made;
  }

  #stated(number: unknown, path: string): Record<string, unknown> {
    const made: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const { entry, row } of this.#of("stated", number)) {
      const name = nameOf(entry);
      if (name in made) this.#blame("stated", row, "#", formProblems.once(name));
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

/** A figure is put in before its reason, which stands within it: columns may have any order. */
function entryOf(read: readonly (readonly [string, unknown])[]): Entry {
  const entry: Record<string, unknown> = {};
  for (const [key, value] of [...read].sort(([a], [b]) => a.length - b.length)) putAt(entry, key, value);
  return entry;
}

/** Tables whose rows without a programme are of the whole list. */
const ofAllToo = ["stated", "notices"] as const;

/** What Excel shows in place of a value that it could not work out. */
const failedFormula =
  /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!)$/;

/** What a cell should hold in place of a formula that failed or letters that are lost. */
const unreadable = (cell: string): Words | undefined =>
  failedFormula.test(cell) ? formProblems.failedFormula(cell) : miscoded(cell)?.expected;

/** The key of an entry; a blank one is told by the schema. */
const nameOf = (entry: Entry): string => (typeof entry["#"] === "string" ? entry["#"] : "");

/** Blanks that slip in while typing; a full-width space may be part of a quotation. */
const trimmed = (cell: string): string => cell.replace(/^[ \n]+|[ \n]+$/g, "");

const without = (entry: Entry, ...keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)));

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
