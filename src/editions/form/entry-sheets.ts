import type { Edition } from "../../core/rules/edition";
import type { Language } from "../../core/runtime";
import type { EntryColumn, EntrySheet, EntryTable } from "../../sheets/entry-sheet";
import { formSheetNames, tableTitles } from "../../text/editions/form-words";
import { columnNote } from "../../text/editions/notes";
import { partName } from "../../text/editions/names";
import { type FilledTable, filledTables, formSheets } from "./lay-out";
import { columnHead } from "./column-head";
import type { Column } from "./columns";
import type { TableId } from "./table";

/** The form for an edition as sheets of entries, and the name of the sheet with the choices. */
export interface EntryForm {
  readonly sheets: readonly EntrySheet[];
  readonly choices: string;
}

/** Lays an edition out on the form in the reader's language; what is entered is the same in both. */
export function entryForm(edition: Edition, language: Language): EntryForm {
  const tables = filledTables(edition);
  const name = (index: number): string => formSheetNames[index]?.[language] ?? "";
  const sheets = formSheets.map((ids, index) => ({
    name: name(index),
    tables: tables.filter(({ id }) => ids.includes(id)).map((table) => entryTable(table, language)),
  }));
  return { sheets, choices: name(formSheets.length) };
}

function entryTable({ id, columns, rows }: FilledTable, language: Language): EntryTable {
  return {
    id,
    title: tableTitles[id]?.[language] ?? id,
    columns: columns.map((column) => entryColumn(id, column, language)),
    rows,
    spare: id === "edition" ? 0 : 20,
  };
}

function entryColumn(table: TableId, { key, choices }: Column, language: Language): EntryColumn {
  return {
    key,
    head: columnHead(key, language),
    note: columnNote(table, key, partName)[language],
    width: widthOf(key),
    ...(choices && { choices }),
  };
}

function widthOf(key: string): number {
  if (/(^|\.)(why|quote|ja|en|grant|words|text)$/.test(key)) return 30;
  return /^(class|scheme|category|contact|figure)$/.test(key) ? 24 : 14;
}
