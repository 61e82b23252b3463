import { succeeded } from "../../excel/harness/outcomes";
import { closeWorkbooks, openWorkbook, type Workbook } from "../../excel/harness/workbook";
import { sheetOf } from "../forms";
import { drawnFacts } from "../writers/read-drawn";
import { sheetValues } from "../writers/values";
import { openForms } from "./states";

// What an unfinished form says of itself, a drawn sheet says too: the host's own engine calculates it.

let one: Workbook;
beforeAll(async () => {
  one = await openWorkbook({ lost: 150_000 });
});
afterAll(closeWorkbooks);
jest.setTimeout(180_000);

test.each(openForms)("%s without %s, drawn", async (_, __, form) => {
  const drawn = succeeded(await one.actions.draw(form));
  const { values } = await drawnFacts(one, drawn, sheetOf(form));
  expect(sheetValues(form, values)).toEqual([]);
  succeeded(await one.actions.undraw(drawn, { others: false }));
});
