import type { Words } from "../../core/rules/model";
import type { Codec } from "./codecs";
import { figure, why } from "./figures";
import type { FilledTable } from "./lay-out";
import type { Column } from "./columns";
import type { Table } from "./table";

/** A table as it was found in cells: its name, the keys over its columns, its rows. */
export interface FoundTable {
  readonly id: string;
  readonly keys: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What was found as tables of the form, or what is wrong with their names and columns. */
export type Recognised =
  | { readonly ok: true; readonly tables: readonly FilledTable[] }
  | { readonly ok: false; readonly expected: readonly Words[] };

/** Recognises the tables of a form by their keys: columns may stand in any order, further figures have columns too. */
export function recognised(found: readonly FoundTable[], known: readonly Table[]): Recognised {
  const missing = known.filter(({ id }) => !found.some((each) => each.id === id));
  const doubled = found.filter(({ id }, index) => found.findIndex((each) => each.id === id) !== index);
  const expected: Words[] = [
    ...missing.map(({ id }) => ({ ja: `表「${id}」`, en: `a table ${id}` })),
    ...doubled.map(({ id }) => ({ ja: `表「${id}」は一つだけ`, en: `one table ${id} only` })),
  ];
  const tables = found.flatMap(({ id, keys, rows }): FilledTable[] => {
    const table = known.find((each) => each.id === id);
    if (!table) {
      expected.push({ ja: `知られている表（「${id}」は知られていない）`, en: `a known table (not "${id}")` });
      return [];
    }
    expected.push(...doubledColumns(id, keys));
    const columns = keys.flatMap((key): Column[] => {
      const column = table.columns.find((each) => each.key === key) ?? furtherColumn(table, key);
      if (!column)
        expected.push({
          ja: `表「${id}」の知られている列（「${key}」は知られていない）`,
          en: `a known column of ${id} (not "${key}")`,
        });
      return column ? [column] : [];
    });
    return [{ id: table.id, columns, rows }];
  });
  return expected.length > 0 ? { ok: false, expected } : { ok: true, tables };
}

/** Of two columns under one key the later would win in silence. */
const doubledColumns = (id: string, keys: readonly string[]): Words[] =>
  [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))].map((key) => ({
    ja: `表「${id}」の列「${key}」は一つだけ`,
    en: `one column ${key} only in ${id}`,
  }));

/** Cases may state any figure: its key is all that the form has to know. */
function furtherColumn({ id }: Table, key: string): Column | undefined {
  const [, ref, isWhy] = /^stated\.([a-z][A-Za-z0-9]*)(\.why)?$/.exec(key) ?? [];
  if (id !== "cases" || ref === undefined) return undefined;
  const codec: Codec = isWhy === undefined ? figure(ref) : why;
  return { key, codec, isOptional: true };
}
