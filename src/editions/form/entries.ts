import type { Edition } from "../../core/rules/edition";
import { byKey, ofProgrammes, type TableId } from "./table";

/** An entry of a table as plain data: what its columns' paths lead into. */
export type Entry = Readonly<Record<string, unknown>>;

const ofEach = (
  edition: Edition,
  list: (programme: Edition["programmes"][number]) => readonly object[],
): Entry[] =>
  edition.programmes.flatMap((each) => list(each).map((entry) => ({ programme: each.number, ...entry })));

const keyed = (record: Readonly<Record<string, object>>): Entry[] =>
  Object.entries(record).map(([key, entry]) => ({ "#": key, ...entry }));

/** What a table holds of an edition. */
export function entriesOf(edition: Edition, id: TableId): readonly Entry[] {
  if (id === "edition") return [edition as unknown as Entry];
  if (id === "stated") return statedEntries(edition);
  if (id === "cases") return ofEach(edition, ({ cases }) => cases);
  if (id === "variants") return ofEach(edition, ({ variants = {} }) => keyed(variants));
  if (id === "notices")
    return [...(edition.notices as unknown as Entry[]), ...ofEach(edition, ({ notices }) => notices)];
  const keyedOne = byKey.find((each) => each === id);
  if (keyedOne) return keyed(edition[keyedOne]);
  const part = ofProgrammes.find((each) => each === id);
  if (part && part !== "variants") return ofEach(edition, (programme) => programme[part] ?? []);
  return edition[id as "programmes" | "facilityWords" | "categories" | "relations"] as unknown as Entry[];
}

function statedEntries({ stated, programmes }: Edition): Entry[] {
  const rows = (record: Edition["stated"], number?: number): Entry[] =>
    Object.entries(record).map(([key, figure]) => ({
      "#": key,
      figure,
      why: figure.why,
      ...(number !== undefined && { programme: number }),
    }));
  return [...rows(stated), ...programmes.flatMap((programme) => rows(programme.stated, programme.number))];
}

/** The value at a path of an entry; undefined where there is none. */
export function valueAt(entry: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      entry,
    );
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Puts a value at a path of an entry under construction. */
export function putAt(entry: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let inner = entry;
  for (const key of keys) {
    const next = Object.hasOwn(inner, key) ? inner[key] : undefined;
    if (isRecord(next)) inner = next;
    else inner = inner[key] = {} as Record<string, unknown>;
  }
  inner[last] = value;
}
