import { budget } from "../../src/templates/budget";
import { hospital } from "../templates/forms";
import { failure, succeeded } from "./harness/outcomes";
import { failingHalfway, refusal, silence } from "./harness/wire";
import { closeWorkbooks, openWorkbook, type Workbook } from "./harness/workbook";

afterAll(closeWorkbooks);
// A form is drawn in seconds; a busy machine takes its time.
jest.setTimeout(180_000);

const book = budget.book(hospital);
const sheetName = book.sheets[0]?.name ?? "";

const sheetNames = (one: Workbook): Promise<string[]> =>
  one.excel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test("a form is drawn as a new sheet in ten round trips or fewer, every cell as it is described", async () => {
  const one = await openWorkbook({ lost: 150_000 });
  one.wire.reset();
  const drawn = succeeded(await one.actions.draw(book));
  expect(one.wire.syncs).toBeLessThanOrEqual(10);
  expect(await sheetNames(one)).toEqual(["Sheet1", sheetName]);
  const [sheet] = drawn.sheets;
  for (const [name, { value, formula, format }] of Object.entries(book.sheets[0]?.cells ?? {})) {
    const [, letters = "", row = ""] = /^([A-Z])(\d+)$/u.exec(name) ?? [];
    const state = sheet?.after[Number(row) - 1]?.[letters.charCodeAt(0) - 65];
    if (formula !== undefined)
      expect([name, state?.content]).toEqual([name, { kind: "formula", text: formula }]);
    else if (value !== undefined && value !== "")
      expect([name, state?.content]).toEqual([
        name,
        typeof value === "string" ? { kind: "text", text: value } : { kind: "constant", value },
      ]);
    if (format !== undefined && state) expect([name, state.format]).toEqual([name, format]);
  }
});

test("rules, highlights, page, frozen rows, widths and names are those of the description", async () => {
  const one = await openWorkbook({ lost: 150_000 });
  succeeded(await one.actions.draw(book));
  const found = await one.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const rule = sheet.getRange("B11:B24").dataValidation;
    rule.load("rule,errorAlert,type");
    const formats = sheet.getRange("G11:G24").conditionalFormats;
    formats.load("items/type");
    const { pageLayout } = sheet;
    pageLayout.load("orientation,paperSize,zoom");
    const footer = pageLayout.headersFooters.defaultForAllPages;
    footer.load("leftFooter,centerFooter,rightFooter");
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    titles.load("address");
    const frozen = sheet.freezePanes.getLocation();
    frozen.load("rowCount");
    const name = context.workbook.names.getItem("基準日");
    name.load("formula");
    const merged = sheet.getRange("A1").format;
    merged.load("rowHeight");
    await context.sync();
    return {
      list: rule.rule.list?.source,
      alert: rule.errorAlert.style,
      formats: formats.items.length,
      page: [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom.horizontalFitToPages],
      footer: [footer.leftFooter, footer.centerFooter, footer.rightFooter],
      titles: titles.address,
      frozen: frozen.rowCount,
      name: String(name.formula).replaceAll("'", ""),
    };
  });
  expect(found).toMatchObject({
    alert: "Warning",
    formats: 1,
    page: ["Landscape", "A4", 1],
    footer: ["&8 基準日 2025/11/20", "&8 制度一覧 2025/10/02", "&8 作成日 2025/11/25  &P/&N"],
    frozen: 10,
    name: `=${sheetName}!$C$7`,
  });
  expect(found.list).toEqual(expect.stringContaining("9①,9②"));
  expect(found.titles).toContain("10:10");
});

test("a protected form locks its labels and plain formulas, and leaves inputs and our functions open", async () => {
  const one = await openWorkbook({ lost: 150_000 });
  succeeded(await one.actions.draw(budget.book({ ...hospital, isProtected: true })));
  const write = (cell: string): Promise<unknown> =>
    one
      .excel((context) => {
        context.workbook.worksheets.getItem(sheetName).getRange(cell).values = [["9②"]];
      })
      .catch((thrown: unknown) => (thrown as { code?: string }).code);
  expect(await write("B11")).toBeUndefined();
  expect(await write("G11")).toBeUndefined();
  expect(await write("L11")).toBe("AccessDenied");
  expect(await write("A10")).toBe("AccessDenied");
});

test("a sheet of the same name stays what it is: the new one gets a number", async () => {
  const one = await openWorkbook({ lost: 150_000 });
  const again = budget.book({ ...hospital, asOf: { reference: "基準日" } });
  succeeded(await one.actions.draw(book));
  succeeded(await one.actions.draw(again));
  expect(await sheetNames(one)).toEqual(["Sheet1", sheetName, `${sheetName} (2)`]);
});

test("undoing takes the sheet and its name away, once nobody has changed it", async () => {
  const one = await openWorkbook({ lost: 150_000 });
  const drawn = succeeded(await one.actions.draw(book));
  await one.excel((context) => {
    context.workbook.worksheets.getItem(sheetName).getRange("F12").values = [[1]];
    context.workbook.worksheets.getItem(sheetName).getRange("P40").values = [["memo"]];
  });
  const refused = failure(await one.actions.undraw(drawn, { others: false }));
  expect(refused).toMatchObject({ code: "changed-since", cells: ["F12", "P40"], changed: "nothing" });
  expect(await sheetNames(one)).toContain(sheetName);
  succeeded(await one.actions.undraw(drawn, { others: true }));
  expect(await sheetNames(one)).toEqual(["Sheet1"]);
  succeeded(await one.actions.draw(book));
});

test("what has come beside a form is named where it stands", async () => {
  const one = await openWorkbook({ lost: 150_000 });
  const drawn = succeeded(await one.actions.draw(book));
  await one.excel((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRange("B90:C91").values = [
      ["a", "b"],
      ["c", "d"],
    ];
    sheet.getRange("Z2").values = [["memo"]];
  });
  expect(failure(await one.actions.undraw(drawn, { others: false }))).toMatchObject({
    ...{ code: "changed-since", cells: ["Z2", "B90:C91"], changed: "nothing" },
  });
});

test("a form that is the last sheet to be seen stays, and its name with it", async () => {
  const one = await openWorkbook({ lost: 150_000 });
  const drawn = succeeded(await one.actions.draw(book));
  await one.excel((_, first) => {
    first.visibility = "Hidden";
  });
  expect(failure(await one.actions.undraw(drawn, { others: false }))).toMatchObject({ changed: "nothing" });
  expect(succeeded(await one.actions.asOfCell())?.address).toContain(sheetName);
  await one.excel((_, first) => {
    first.visibility = "Visible";
  });
  succeeded(await one.actions.undraw(drawn, { others: false }));
  expect(await sheetNames(one)).toEqual(["Sheet1"]);
});

test("whatever fails, nothing half-drawn is left", async () => {
  const one = await openWorkbook({ lost: 150_000 });
  one.wire.instead(2, failingHalfway("GeneralException"));
  expect(failure(await one.actions.draw(book))).toMatchObject({ code: "refused", changed: "nothing" });
  expect(await sheetNames(one)).toEqual(["Sheet1"]);
  one.wire.reset();
  one.wire.instead(1, () => refusal("AccessDenied"));
  expect(failure(await one.actions.draw(book))).toMatchObject({ code: "protected", changed: "nothing" });
  const stop = new AbortController();
  stop.abort();
  expect(failure(await one.actions.draw(book, { signal: stop.signal })).code).toBe("cancelled");
  expect(await sheetNames(one)).toEqual(["Sheet1"]);
});

test("an Excel that falls silent is told as such, with the sheet that may still come", async () => {
  const one = await openWorkbook({ lost: 300 });
  one.wire.instead(2, silence);
  expect(failure(await one.actions.draw(book))).toMatchObject({
    code: "host-lost",
    changed: "perhaps",
    where: [sheetName],
  });
});

test("a workbook that has the name already is not given a second one", async () => {
  const one = await openWorkbook({ lost: 150_000 });
  await one.excel((context, sheet) => {
    context.workbook.names.add("基準日", sheet.getRange("A1"));
  });
  expect(failure(await one.actions.draw(book))).toMatchObject({
    code: "no-room",
    obstacles: [{ kind: "name", name: "基準日" }],
    changed: "nothing",
  });
});
