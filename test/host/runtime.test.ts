import { createNodeHost, type NodeHost } from "../../src/host/index";
import { FUNCTIONS, METADATA } from "./open/functions";

jest.setTimeout(60_000);

let office: NodeHost;
beforeAll(async () => {
  office = createNodeHost();
  for (const [id, implementation] of Object.entries(FUNCTIONS))
    office.CustomFunctions.associate(id, implementation);
  office.CustomFunctions.associate("FAILS", () => {
    throw new office.CustomFunctions.Error(office.CustomFunctions.ErrorCode["notAvailable"], "対象外です");
  });
  await office.registerFunctions(METADATA, "SUBSIDY");
});
afterAll(() => {
  office.dispose();
});

const values = (formulas: string[]): Promise<unknown[]> =>
  office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.add().getRangeByIndexes(0, 0, formulas.length, 1);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });

test("functions run in the genuine runtime of Office.js, asynchronous ones too", async () => {
  expect(await values(["=SUBSIDY.AMOUNT(1200000)", "=SUBSIDY.SLOW(21)", "=SUBSIDY.TOTAL(A1:A2)"])).toEqual([
    400000, 42, 400042,
  ]);
});

test("a genuine CustomFunctions.Error brings its code and its message", async () => {
  expect(await values(["=SUBSIDY.FAILS()", "=SUBSIDY.THROWS()"])).toEqual(["#N/A", "#VALUE!"]);
  const [sheet] = office.host.engine.workbook.getSheets().slice(-1);
  expect(office.host.messageAt(sheet?.getSheetName() ?? "", 0, 0)).toEqual({
    error: "#N/A",
    message: "対象外です",
  });
});

test("a thousand calls go out in one message and come back", async () => {
  const cells = await values(Array.from({ length: 1000 }, (_, i) => `=SUBSIDY.AMOUNT(${i * 3000})`));
  expect(cells[999]).toBe(999_000);
});

test("a function that nobody has associated is an error, and the others go on", async () => {
  await office.registerFunctions(
    { functions: [{ id: "ABSENT", name: "ABSENT", parameters: [] }] },
    "SUBSIDY",
  );
  expect((await values(["=SUBSIDY.ABSENT()", "=SUBSIDY.AMOUNT(3000)"])).slice(1)).toEqual([1000]);
});
