import { templates } from "../../src/templates";
import { writeBook } from "../../src/xlsx/write/write-book";
import type { Book } from "../../src/sheets/sheet";
import { formOf, hospital, inEnglish, sheetOf, valuesOf } from "../templates/forms";
import { openForms } from "../templates/open/states";
import { POISON } from "./poisoned-book";
import { copyFor, differences, poisoned, shownValues } from "./recalculated";

// Every form of ours, saved with its example, turned into plain formulas, all of them poisoned, and recalculated by
// LibreOffice: the values that the saved file holds beside its formulas are the ones that another program computes.

const languages = { ja: hospital, en: inEnglish } as const;
const cases = templates.flatMap(({ id }) =>
  (["ja", "en"] as const).map((language) => [id, language] as const),
);

async function saved(id: string, language: keyof typeof languages) {
  return savedBook(formOf(id, languages[language]));
}

async function savedBook(book: Book) {
  const values = valuesOf(book);
  const file = await writeBook(book, (sheet, cell) => values.value(sheet, cell));
  return { file, sheet: sheetOf(book).name };
}

test("the control: where LibreOffice must not calculate, a form shows its poison", async () => {
  const { file, sheet } = await saved("requirement", "ja");
  const found = await differences(poisoned(copyFor(file, "plain"), 1), shownValues(file, [sheet]), "never");
  expect(found.filter((line) => line.includes(String(POISON))).length).toBeGreaterThan(10);
});

test.each(cases)("the form %s in %s shows the same when recalculated", async (id, language) => {
  const { file, sheet } = await saved(id, language);
  const expected = shownValues(file, [sheet]);
  expect(expected.size).toBeGreaterThan(20);
  expect([...expected.values()].filter((value) => value.startsWith("#"))).toEqual([]);
  expect(await differences(poisoned(copyFor(file, "plain"), 1), expected, "always")).toEqual([]);
});

test.each(openForms)("the form %s without %s shows the same when recalculated", async (_, __, form) => {
  const { file, sheet } = await savedBook(form);
  const expected = shownValues(file, [sheet]);
  expect(await differences(poisoned(copyFor(file, "plain"), 1), expected, "always")).toEqual([]);
});
