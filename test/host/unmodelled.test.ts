import { openHost, type OpenHost } from "./open/open-host";

let office: OpenHost;
beforeAll(async () => {
  office = await openHost();
});
afterAll(() => {
  office.dispose();
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  [
    "a method",
    (sheet) => {
      sheet.getRange("A1").flashFill();
    },
  ],
  ["a property that is loaded", (sheet) => sheet.getRange("A1").load("linkedDataTypeState")],
  ["a property that is set", (sheet) => (sheet.standardWidth = 10)],
  ["an object on the way", (sheet) => sheet.charts.load("count")],
  ["a collection's method", (sheet) => sheet.comments.add("A1", "x")],
  ["a member of a modelled object", (sheet) => (sheet.getRange("A1").format.font.superscript = true)],
])("%s that is not modelled is ApiNotFound, never silence", async (_what, call) => {
  const batch = office.onSheet(async (sheet, context) => {
    call(sheet);
    await context.sync();
  });
  await expect(batch).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("the error says which member is missing", async () => {
  const batch = office.onSheet(async (sheet, context) => {
    sheet.getRange("A1").flashFill();
    await context.sync();
  });
  await expect(batch).rejects.toThrow(/Range\.flashFill/);
});

describe("a host of an older requirement set", () => {
  let old: OpenHost;
  beforeAll(async () => {
    old = await openHost({ excelApi: "1.4" });
  });
  afterAll(() => {
    old.dispose();
  });

  test("answers what it has", () =>
    old.onSheet(async (sheet) => {
      sheet.getRange("A1").values = [[1]];
      expect(await old.values(sheet, "A1")).toEqual([[1]]);
    }));

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["custom XML parts (1.5)", ({ context }) => context.workbook.customXmlParts.add("<a/>")],
    [
      "calculating a sheet (1.6)",
      (sheet) => {
        sheet.calculate(true);
      },
    ],
    ["a name's formula (1.7)", ({ context }) => (context.workbook.names.add("料率", "=1").formula = "=2")],
    [
      "data validation (1.8)",
      (sheet) => {
        sheet.getRange("A1").dataValidation.clear();
      },
    ],
    ["hasSpill (1.12)", (sheet) => sheet.getRange("A1").load("hasSpill")],
  ])("refuses %s with ApiNotFound", async (_what, call) => {
    const batch = old.onSheet(async (sheet, context) => {
      call(sheet);
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  test("leaves later properties out of a plain load", () =>
    old.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.load();
      await context.sync();
      expect(range.address).toMatch(/!A1$/);
      expect(() => range.hasSpill).toThrow();
    }));
});
