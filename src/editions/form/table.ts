import type { Column } from "./columns";

/** A table of the form: one row an entry. */
export interface Table {
  readonly id: TableId;
  readonly columns: readonly Column[];
}

export type TableId =
  | "cases"
  | "programmes"
  | "edition"
  | "stated"
  | "schemes"
  | "classes"
  | "facts"
  | "facilityWords"
  | "categories"
  | "contacts"
  | "variants"
  | "items"
  | "content"
  | "costs"
  | "conditions"
  | "windows"
  | "notes"
  | "notices"
  | "relations";

/** Tables whose entries belong to a programme, which the first column names by its number. */
export const ofProgrammes = [
  "variants",
  "items",
  "content",
  "costs",
  "conditions",
  "windows",
  "notes",
] as const;
/** Tables whose entries are an object's, by key. */
export const byKey = ["schemes", "classes", "facts", "contacts"] as const;
