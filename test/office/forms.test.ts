import { templates } from "../../src/templates";
import { writeBook } from "../../src/xlsx/write/write-book";
import type { Book } from "../../src/sheets/sheet";
import { formOf, hospital, inEnglish, sheetOf, valuesOf } from "../templates/forms";
import { openForms } from "../templates/open/states";
import { BATCH_LIMIT_MS, type Batch, type Opened, openedByLibreOffice } from "./batch";
import { POISON } from "./poisoned-book";
import { copyFor, differences, poisoned, shownValues } from "./recalculated";

// Every form of ours, saved with its example, turned into plain formulas, all of them poisoned, and recalculated by
// LibreOffice: the values that the saved file holds beside its formulas are the ones that another program computes.

const languages = { ja: hospital, en: inEnglish } as const;
const cases = templates.flatMap(({ id }) =>
  (["ja", "en"] as const).map((language) => [id, language] as const),
);

interface Form {
  /** What the saved file holds in every cell. */
  readonly expected: ReadonlyMap<string, string>;
  readonly copy: Uint8Array;
}

async function poisonedForm(book: Book): Promise<Form> {
  const values = valuesOf(book);
  const file = await writeBook(book, (sheet, cell) => values.value(sheet, cell));
  return { expected: shownValues(file, [sheetOf(book).name]), copy: poisoned(copyFor(file, "plain"), 1) };
}

const calculated = openedByLibreOffice("always");
const uncalculated = openedByLibreOffice("never");
beforeAll(() => calculated.convert(), BATCH_LIMIT_MS);
beforeAll(() => uncalculated.convert(), BATCH_LIMIT_MS);

/** The form in one of the batches: what was expected of it and what LibreOffice shows. */
function formIn(batch: Batch<Opened>, book: () => Book) {
  let expected: Form["expected"] = new Map();
  const opened = batch.add(async () => {
    const form = await poisonedForm(book());
    expected = form.expected;
    return form.copy;
  });
  return () => ({ opened: opened(), expected });
}

describe("the control", () => {
  const form = formIn(uncalculated, () => formOf("requirement", hospital));
  test("where LibreOffice must not calculate, a form shows its poison", () => {
    const { opened, expected } = form();
    const found = differences(opened, expected);
    expect(found.filter((line) => line.includes(String(POISON))).length).toBeGreaterThan(10);
  });
});

describe.each(cases)("the form %s in %s", (id, language) => {
  const form = formIn(calculated, () => formOf(id, languages[language]));
  test("shows the same when recalculated", () => {
    const { opened, expected } = form();
    expect(expected.size).toBeGreaterThan(20);
    expect([...expected.values()].filter((value) => value.startsWith("#"))).toEqual([]);
    expect(differences(opened, expected)).toEqual([]);
  });
});

describe.each(openForms)("the form %s without %s", (_, __, book) => {
  const form = formIn(calculated, () => book);
  test("shows the same when recalculated", () => {
    const { opened, expected } = form();
    expect(expected.size).toBeGreaterThan(1);
    expect(differences(opened, expected)).toEqual([]);
  });
});
