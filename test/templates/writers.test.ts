import { sheetValues } from "./writers/values";
import { templates } from "../../src/templates";
import { writeBook } from "../../src/xlsx/write/write-book";
import { closeWorkbooks, openWorkbook, type Workbook } from "../excel/harness/workbook";
import { succeeded } from "../excel/harness/outcomes";
import { formOf, hospital, sheetOf, valuesOf } from "./forms";
import { describedFacts, hiddenByMerging, type SheetFacts } from "./writers/facts";
import { drawnFacts } from "./writers/read-drawn";
import { fileFacts } from "./writers/read-file";

// Two writers, one measure: what a form's description says, a file has and a drawn sheet has, cell by cell.

let one: Workbook;
beforeAll(async () => {
  one = await openWorkbook({ lost: 150_000 });
});
afterAll(closeWorkbooks);
jest.setTimeout(180_000);

const ids = templates.map(({ id }) => id);
const without = (facts: SheetFacts): SheetFacts => ({ ...facts, cells: {} });

describe.each(ids)("%s", (id) => {
  const book = formOf(id);
  const sheet = sheetOf(book);
  const wanted = describedFacts(sheet);

  test("as a file has every cell, rule, highlight and page as it is described", async () => {
    const values = valuesOf(book);
    const found = await fileFacts(await writeBook(book, (name, cell) => values.value(name, cell)));
    expect(without(found)).toEqual(without(wanted));
    for (const [name, facts] of Object.entries(wanted.cells))
      if (!hiddenByMerging(sheet, name)) expect([name, found.cells[name]]).toEqual([name, facts]);
  });

  test("as a drawn sheet has them too, and calculates what the file has beside its formulas", async () => {
    const drawn = succeeded(await one.actions.draw(book));
    const { facts, values } = await drawnFacts(one, drawn, sheet);
    expect(without(facts)).toEqual(without(wanted));
    for (const [name, cell] of Object.entries(wanted.cells))
      if (!hiddenByMerging(sheet, name)) expect([name, facts.cells[name]]).toEqual([name, cell]);
    expect(sheetValues(book, values)).toEqual([]);
    succeeded(await one.actions.undraw(drawn, { others: false }));
  });
});

test("a planted difference is noticed", async () => {
  const book = formOf("budget", { ...hospital, facility: { ...hospital.facility, beds: 250 } });
  const values = valuesOf(formOf("budget"));
  const found = await fileFacts(await writeBook(book, (name, cell) => values.value(name, cell)));
  expect(found.cells["C6"]).not.toEqual(describedFacts(sheetOf(formOf("budget"))).cells["C6"]);
  const fresh = await openWorkbook({ lost: 150_000 });
  const drawn = succeeded(await fresh.actions.draw(book));
  const read = await drawnFacts(fresh, drawn, sheetOf(book));
  expect(sheetValues(formOf("budget"), read.values)).not.toEqual([]);
});
