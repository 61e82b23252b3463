import { cellPlace } from "../../src/sheets/address";
import type { StoredValue } from "../../src/sheets/stored-book";
import { type CopyOrder, makeCopy } from "../../src/taskpane/sharing/files";
import { openOwnPackage, readStrangerBook } from "../../src/xlsx/read";
import { bigBook } from "../sharing/big-book";
import { evidenceWords } from "../sharing/evidence-words";
import { functions } from "../sharing/functions";
import { POISON } from "./poisoned-book";
import { openedByLibreOffice, type RecalculationOnLoad } from "./soffice";

const SHEETS = ["予算", "集計"];

/** The copy with a wrong value beside every formula: whoever shows it has not calculated. */
function poisoned(bytes: Uint8Array): Uint8Array {
  const file = openOwnPackage(bytes);
  for (const part of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"])
    file.setText(part, file.text(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, `$1<v>${POISON}</v>`));
  return file.bytes();
}

const textOf = (value: StoredValue): string =>
  typeof value === "object" ? value.error : String(value ?? "");

/** What the workbook shows in every cell, by sheet and cell. */
function expectedValues(bytes: Uint8Array): ReadonlyMap<string, string> {
  const book = readStrangerBook(bytes);
  if (!book.ok) throw new Error(book.refused.code);
  return new Map(
    book.value.sheets
      .filter(({ name }) => SHEETS.includes(name))
      .flatMap(({ name, cells }) =>
        [...cells.values()].map(({ cell, value }) => [`${name}!${cell}`, textOf(value)] as const),
      ),
  );
}

async function differences(
  file: Uint8Array,
  expected: ReadonlyMap<string, string>,
  onLoad: RecalculationOnLoad,
): Promise<string[]> {
  const opened = await openedByLibreOffice(file, SHEETS, onLoad);
  // A text of values has 15 digits, as cells show them.
  const shownNumber = (text: string): number => Number(Number(text).toPrecision(15));
  const same = (a: string, b: string): boolean => a === b || (a !== "" && shownNumber(a) === shownNumber(b));
  return [...expected].flatMap(([where, value]) => {
    const [sheet = "", cell = ""] = where.split("!");
    const { row, column } = cellPlace(cell);
    const shown = (opened.get(sheet)?.[row]?.[column] ?? "").replace(/\n/g, "");
    return same(shown, value.replace(/\n/g, "")) ? [] : [`${where}: ${shown} for ${value}`];
  });
}

const order = (form: CopyOrder["form"]): CopyOrder => ({
  ...{ form, removes: new Set(), keepsOriginals: true },
  evidence: { words: evidenceWords, madeOn: "令和7年11月25日" },
});

function copy(original: Uint8Array, form: CopyOrder["form"]): Uint8Array {
  const made = makeCopy(original, order(form), functions);
  if (!made.ok) throw new Error(made.refused.code);
  return made.value.bytes;
}

describe("copies of a workbook with 589 cells of ours, opened without any add-in", () => {
  let original: Uint8Array;
  let expected: ReadonlyMap<string, string>;
  beforeAll(async () => {
    original = await bigBook();
    expected = expectedValues(original);
  });

  test("the control: a poisoned copy shows its poison where LibreOffice must not calculate", async () => {
    const found = await differences(poisoned(copy(original, "plain")), expected, "never");
    expect(found.filter((line) => line.includes(String(POISON))).length).toBeGreaterThan(500);
  });

  test("plain formulas, all of them poisoned, give every figure of the original when recalculated", async () => {
    expect(await differences(poisoned(copy(original, "plain")), expected, "always")).toEqual([]);
  });

  test("values stay as they are, and what sums them up is recalculated to the same", async () => {
    expect(await differences(poisoned(copy(original, "values")), expected, "always")).toEqual([]);
  });

  test("the control: the original itself loses its figures there", async () => {
    expect((await differences(original, expected, "always")).length).toBeGreaterThan(500);
  });
});
