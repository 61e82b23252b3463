import { editionFromForm } from "../../src/editions/form";
import { entryForm } from "../../src/editions/form/entry-sheets";
import { entryCell, type FoundEntries } from "../../src/excel/editions/read-form";
import { theEdition } from "../catalogue/edition-file";
import { madeUpList } from "../fixtures/made-up-list";
import { failure, succeeded } from "./harness/outcomes";
import { closeWorkbooks, openWorkbook, type Workbook } from "./harness/workbook";

jest.setTimeout(120_000);
afterAll(closeWorkbooks);

/** One workbook with the form in Japanese: a form of fifty rows and two thousand cells is laid once. */
let form: Workbook;
beforeAll(async () => {
  form = await laid();
});

async function laid(language: "ja" | "en" = "ja"): Promise<Workbook> {
  const book = await openWorkbook();
  const { sheets, choices } = entryForm(theEdition(), language);
  succeeded(await book.actions.editions.layForm(sheets, choices));
  return book;
}

const found = async (book: Workbook): Promise<readonly FoundEntries[]> =>
  succeeded(await book.actions.editions.readForm());

/** Where a cell of a table stands. */
function cellOf(
  tables: readonly FoundEntries[],
  id: string,
  row: number,
  key: string,
): { sheet: string; cell: string } {
  const table = tables.find((each) => each.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return { sheet: table.sheet, cell: entryCell(table, { row, column: table.keys.indexOf(key) }) };
}

test.each(["ja", "en"] as const)(
  "the built-in list laid into a workbook (%s) and read back is the built-in list",
  async (language) => {
    const reading = editionFromForm(
      await found(language === "ja" ? form : await laid(language)),
      theEdition(),
    );
    if (reading.kind === "faulty") throw new Error(JSON.stringify(reading).slice(0, 500));
    expect(reading.edition).toEqual(theEdition());
  },
);

test("the form has drop-downs from a sheet of choices, and a note beside the cell", async () => {
  const book = form;
  const { sheet, cell } = cellOf(await found(book), "cases", 0, "class");
  const seen = await book.excel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    const next = range.getOffsetRange(0, 2);
    [range, next].forEach(({ dataValidation }) => dataValidation.load("rule,prompt"));
    range.load("values");
    await context.sync();
    return {
      rule: range.dataValidation.rule,
      prompt: next.dataValidation.prompt,
      value: range.values[0]?.[0] as unknown,
    };
  });
  expect(seen.rule.list?.source).toMatch(/^='制度入力_選択肢'!\$[A-Z]+\$1:\$[A-Z]+\$8$/);
  expect(seen.value).toBe("hospital（病院）");
  expect(seen.prompt.message).toMatch(/^補助率。０より大きく１以下の正確な分数か％で。/);
});

test("a wrong cell is told where it stands, is shaded, and the shade goes when it is right", async () => {
  const book = form;
  const at = cellOf(await found(book), "cases", 2, "stated.rate");
  const put = (value: string): Promise<void> =>
    book.excel((context) => {
      context.workbook.worksheets.getItem(at.sheet).getRange(at.cell).values = [[value]];
    });
  const fill = (): Promise<string> =>
    book.excel(async (context) => {
      const range = context.workbook.worksheets.getItem(at.sheet).getRange(at.cell);
      range.load("format/fill/color");
      await context.sync();
      return range.format.fill.color;
    });
  await put("5/4");
  const tables = await found(book);
  const reading = editionFromForm(tables, theEdition());
  if (reading.kind === "edition") throw new Error("accepted");
  const wrong = reading.problems.map((problem) => {
    const table = tables.find(({ id }) => id === problem.table);
    return { sheet: table?.sheet ?? "", cell: table ? entryCell(table, problem) : "" };
  });
  expect(wrong).toEqual([at]);
  expect(reading.problems[0]?.expected.ja).toBe("0より大きく1以下の補助率（n ≤ d）");
  succeeded(await book.actions.editions.markForm(tables, wrong));
  expect(await fill()).toBe("#FDE7E9");
  await put("1/2");
  succeeded(await book.actions.editions.markForm(await found(book), []));
  expect(await fill()).toBe("#FFF8DC");
});

test("a column of an unknown name is named", async () => {
  const tables = await found(form);
  const strange = tables.map((table) =>
    table.id === "cases" ? { ...table, keys: table.keys.with(0, "nonsense") } : table,
  );
  const reading = editionFromForm(strange, theEdition());
  expect(reading.kind === "faulty" && reading.others[0]?.expected.en).toMatch(/a known column of cases/);
});

test("a second form is refused and changes nothing; a workbook without one says so", async () => {
  const book = form;
  const { sheets, choices } = entryForm(theEdition(), "ja");
  expect(failure(await book.actions.editions.layForm(sheets, choices))).toMatchObject({
    code: "no-room",
    changed: "nothing",
  });
  const other = await openWorkbook();
  expect(failure(await other.actions.editions.readForm())).toMatchObject({ code: "gone" });
});

test("every kind of period and rule is laid and read back; a round typed into a spare row is one round more", async () => {
  const region = { ja: "国", en: "State" };
  const list = madeUpList({ id: "2030-01-01", count: 14, prefix: "state", region });
  const book = await openWorkbook();
  const { sheets, choices } = entryForm(list, "ja");
  succeeded(await book.actions.editions.layForm(sheets, choices));
  const tables = await found(book);
  expect(editionFromForm(tables, list)).toEqual({ kind: "edition", edition: list });
  const windows = tables.find(({ id }) => id === "windows");
  const spare = windows?.rows.findIndex((row) => row.every((cell) => cell === "")) ?? -1;
  const typed = { programme: "3", kind: "申請", from: "printedFirst", to: "printedSecond" };
  await book.excel((context) => {
    for (const [key, value] of Object.entries(typed)) {
      const { sheet, cell } = cellOf(tables, "windows", spare, key);
      context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    }
  });
  const reading = editionFromForm(await found(book), list);
  if (reading.kind === "faulty") throw new Error(JSON.stringify(reading).slice(0, 500));
  expect(reading.edition.programmes[2]?.windows).toEqual([
    ...(list.programmes[2]?.windows ?? []),
    { kind: "application", from: "printedFirst", to: "printedSecond" },
  ]);
});
