import { toSerial } from "../../src/core/calendar/excel-serial";
import { parseIsoDate } from "../../src/core/calendar/local-date";
import { cellPlace } from "../../src/sheets/address";
import type { StoredValue } from "../../src/sheets/stored-book";
import { type CopyOrder, makeCopy } from "../../src/taskpane/sharing/files";
import { openOwnPackage, readStrangerBook } from "../../src/xlsx/read";
import { evidenceIn } from "../sharing/evidence-of";
import { functions } from "../sharing/functions";
import { POISON } from "./poisoned-book";
import type { Opened } from "./batch";

const order = (form: CopyOrder["form"]): CopyOrder => ({
  ...{ form, removes: new Set(), keepsOriginals: true },
  evidence: evidenceIn("ja").evidence,
});

/** The copy of a workbook for somebody without the add-in, as the pane makes it. */
export function copyFor(original: Uint8Array, form: CopyOrder["form"]): Uint8Array {
  const made = makeCopy(original, order(form), functions);
  if (!made.ok) throw new Error(made.refused.code);
  return made.value.bytes;
}

/** The file with a wrong value beside every formula: whoever shows it has not calculated. */
export function poisoned(bytes: Uint8Array, sheets: number): Uint8Array {
  const file = openOwnPackage(bytes);
  for (let sheet = 1; sheet <= sheets; sheet += 1) {
    const part = `xl/worksheets/sheet${sheet}.xml`;
    file.setText(part, file.text(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, `$1<v>${POISON}</v>`));
  }
  return file.bytes();
}

const textOf = (value: StoredValue): string =>
  typeof value === "object"
    ? value.error
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : String(value ?? "");

/** What a workbook shows in every cell of some of its sheets, by sheet and cell. */
export function shownValues(bytes: Uint8Array, sheets: readonly string[]): ReadonlyMap<string, string> {
  const book = readStrangerBook(bytes);
  if (!book.ok) throw new Error(book.refused.code);
  return new Map(
    book.value.sheets
      .filter(({ name }) => sheets.includes(name))
      .flatMap(({ name, cells }) =>
        [...cells.values()].map(({ cell, value }) => [`${name}!${cell}`, textOf(value)] as const),
      ),
  );
}

/** LibreOffice writes dates and percentages into text as such; a file holds a serial, a fraction. */
function numberIn(text: string): string {
  if (/^\d+%$/u.test(text)) return String(Number(text.slice(0, -1)) / 100);
  const [, month = "", day = "", year = ""] = /^(\d\d)\/(\d\d)\/(\d{4})$/u.exec(text) ?? [];
  const date = parseIsoDate(`${year}-${month}-${day}`);
  return date === undefined ? text : String(toSerial(date));
}

/** The cells in which LibreOffice shows something else than was expected. */
export function differences(opened: Opened, expected: ReadonlyMap<string, string>): string[] {
  // A text of values has 15 digits, as cells show them.
  const shownNumber = (text: string): number => Number(Number(text).toPrecision(15));
  const same = (a: string, b: string): boolean => a === b || (a !== "" && shownNumber(a) === shownNumber(b));
  return [...expected].flatMap(([where, value]) => {
    const at = where.lastIndexOf("!");
    const { row, column } = cellPlace(where.slice(at + 1));
    const shown = numberIn((opened(where.slice(0, at))[row]?.[column] ?? "").replace(/\n/g, ""));
    return same(shown, value.replace(/\n/g, "")) ? [] : [`${where}: ${shown} for ${value}`];
  });
}
