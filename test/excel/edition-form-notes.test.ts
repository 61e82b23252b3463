import { entryForm } from "../../src/editions/form/entry-sheets";
import { theEdition } from "../catalogue/edition-file";
import { madeUpList } from "../fixtures/made-up-list";
import { succeeded } from "./harness/outcomes";
import { closeWorkbooks, openWorkbook } from "./harness/workbook";

jest.setTimeout(120_000);
afterAll(closeWorkbooks);

interface Prompt {
  readonly place: string;
  readonly title: string;
  readonly head: string;
  readonly message: string;
  readonly isList: boolean;
}

const region = { ja: "国", en: "State" };
const lists = {
  "the built-in list": theEdition(),
  "a list of every rule": madeUpList({ id: "2030-01-01", count: 14, prefix: "state", region }),
};

/** What Excel shows beside the first entry of every column, read from the sheets as they were laid. */
async function prompts(list: keyof typeof lists, language: "ja" | "en"): Promise<readonly Prompt[]> {
  const book = await openWorkbook();
  const { sheets, choices } = entryForm(lists[list], language);
  succeeded(await book.actions.editions.layForm(sheets, choices));
  const found = succeeded(await book.actions.editions.readForm());
  const laid = new Map(sheets.flatMap(({ tables }) => tables.map((table) => [table.id, table])));
  return book.excel(async (context) => {
    const cells = found.flatMap((table) => {
      const { rows = [], spare = 0 } = laid.get(table.id) ?? {};
      const end = table.row + rows.length + spare - 1;
      return table.keys.map((key, index) => {
        const sheet = context.workbook.worksheets.getItem(table.sheet);
        const cell = sheet.getRangeByIndexes(table.row, table.column + index, 1, 1);
        const last = sheet.getRangeByIndexes(end, table.column + index, 1, 1);
        const head = cell.getOffsetRange(-2, 0);
        cell.dataValidation.load("prompt,type");
        last.dataValidation.load("prompt");
        head.load("values");
        return { place: `${table.id} ${key}`, cell, last, head };
      });
    });
    await context.sync();
    return cells.map(({ place, cell, last, head }) => {
      const { prompt, type } = cell.dataValidation;
      expect([place, last.dataValidation.prompt]).toEqual([place, prompt]);
      expect([place, prompt.showPrompt]).toEqual([place, true]);
      const shown = String(head.values[0]?.[0]);
      return { place, title: prompt.title, head: shown, message: prompt.message, isList: type === "List" };
    });
  });
}

const example = { ja: /例：.+$|例：.+。印刷にない読み取りは/u, en: /Example: .+$/u };

describe.each(["ja", "en"] as const)("in %s", (language) => {
  test.each(["the built-in list", "a list of every rule"] as const)(
    "every column of the form of %s has a note of its own within Excel's limits",
    async (list) => {
      const all = await prompts(list, language);
      const columns = entryForm(lists[list], language).sheets.flatMap(({ tables }) =>
        tables.flatMap((table) => table.columns.map((column) => ({ table: table.id, ...column }))),
      );
      // Nothing of a note is lost on its way into the sheet.
      expect(all.map(({ place, message }) => [place, message])).toEqual(
        columns.map(({ table, key, note }) => [`${table} ${key}`, note]),
      );
      const twice = all.filter(({ message }, at) => all.findIndex((each) => each.message === message) !== at);
      expect(twice.map(({ place }) => place)).toEqual([]);
      expect(all.filter(({ message }) => message.length > 255 || message.trim() === "")).toEqual([]);
      // A heading that is too long for a title is cut where one sees that it is cut.
      const titles = all.filter(
        ({ title, head }) =>
          title.length > 32 ||
          (title !== head && !(title.endsWith("…") && head.startsWith(title.slice(0, -1)))),
      );
      expect(titles).toEqual([]);
    },
  );

  test("every note has an example, and one of a drop-down says that one chooses", async () => {
    const all = await prompts("the built-in list", language);
    expect(all).toHaveLength(156);
    expect(all.filter(({ message }) => !example[language].test(message)).map(({ place }) => place)).toEqual(
      [],
    );
    const lists = all.filter(({ isList }) => isList);
    expect(lists.length).toBeGreaterThan(10);
    expect(
      lists
        .filter(({ message }) => !/選択肢|一覧から選|「はい」|Choose|はい \(yes\)/u.test(message))
        .map(({ place }) => place),
    ).toEqual([]);
  });
});

test("a figure may have any name: its notes stay as short as Excel takes them, and the form can be laid", async () => {
  const edition = theEdition();
  const [first, ...others] = edition.programmes;
  const [one, ...cases] = first?.cases ?? [];
  if (!first || !one) throw new Error("the list has a first case");
  const figure = { unit: "yen", n: 1, why: { quote: "作例" } } as const;
  const stated = { ...one.stated, [`itemCap${"Z".repeat(150)}`]: figure, ["q".repeat(200)]: figure };
  const long = { ...edition, programmes: [{ ...first, cases: [{ ...one, stated }, ...cases] }, ...others] };
  const book = await openWorkbook();
  for (const language of ["ja", "en"] as const) {
    const { sheets, choices } = entryForm(long, language);
    const notes = sheets.flatMap(({ tables }) =>
      tables.flatMap(({ columns }) => columns.map(({ note }) => note)),
    );
    expect(notes).toHaveLength(160);
    expect(notes.filter((note) => note.length > 255)).toEqual([]);
    succeeded(await book.actions.editions.layForm(sheets, choices));
  }
});

test("figures say their unit and the most they may be", async () => {
  const all = await prompts("the built-in list", "ja");
  const of = (place: string): string => all.find((each) => each.place === place)?.message ?? "";
  expect(of("cases stated.rate")).toMatch(/０より大きく１以下/u);
  for (const key of ["grantCap", "costCap", "itemCapReceipt"])
    expect(of(`cases stated.${key}`)).toMatch(/円の整数、1兆円まで/u);
  expect(of("cases stated.coupons")).toMatch(/件.*１兆まで/u);
  expect(of("stated figure")).toMatch(/円.*1\/2.*件.*１兆まで/u);
  for (const place of ["programmes number", "cases programme", "notices programme"])
    expect(of(place)).toMatch(/１～999/u);
});
