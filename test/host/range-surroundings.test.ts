import { openHost, type OpenHost } from "./open/open-host";

let office: OpenHost;
beforeAll(async () => {
  office = await openHost();
});
afterAll(() => {
  office.dispose();
});

test("merged areas that share a cell with a range are told whole, and none is a null object", () =>
  office.onSheet(async (sheet, context) => {
    sheet.load("name");
    sheet.getRange("B2:C3").merge();
    sheet.getRange("E5:E7").merge();
    const some = sheet.getRange("C3:E5").getMergedAreasOrNullObject();
    const none = sheet.getRange("A1").getMergedAreasOrNullObject();
    some.load("address,areaCount,cellCount");
    none.load("address");
    await context.sync();
    expect(some.address.split(", ").sort()).toEqual([`${sheet.name}!B2:C3`, `${sheet.name}!E5:E7`]);
    expect([some.areaCount, some.cellCount, none.isNullObject]).toEqual([2, 7, true]);
  }));

test("tables are found by the cells they share, or only those that lie inside", () =>
  office.onSheet(async (sheet, context) => {
    sheet.getRange("B2:C3").values = [
      ["a", "b"],
      [1, 2],
    ];
    const table = sheet.tables.add("B2:C3", true);
    table.load("name");
    const touching = sheet.getRange("C3:D9").getTables(false);
    const inside = sheet.getRange("C3:D9").getTables(true);
    touching.load("items/name");
    inside.load("items/name");
    await context.sync();
    expect(touching.items.map(({ name }) => name)).toEqual([table.name]);
    expect(inside.items).toEqual([]);
  }));

test("a cell that a formula fills knows that formula's cell", () =>
  office.onSheet(async (sheet, context) => {
    sheet.load("name");
    sheet.getRange("B2").formulas = [["=SEQUENCE(3)"]];
    await context.sync();
    const filled = sheet.getRange("B4").getSpillParentOrNullObject();
    const other = sheet.getRange("C2").getSpillParentOrNullObject();
    filled.load("address");
    other.load("address");
    await context.sync();
    expect([filled.address, other.isNullObject]).toEqual([`${sheet.name}!B2`, true]);
  }));

test("properties are set and told cell by cell, only those that are asked for", () =>
  office.onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([
      [{ format: { font: { bold: true }, fill: { color: "#E6EFEA" }, horizontalAlignment: "Center" } }, {}],
    ]);
    const found = range.getCellProperties({
      format: { font: { bold: true }, fill: { color: true, pattern: true }, horizontalAlignment: true },
    });
    await context.sync();
    expect(found.value).toEqual([
      [
        {
          format: {
            ...{ font: { bold: true }, fill: { color: "#E6EFEA", pattern: "Solid" } },
            horizontalAlignment: "Center",
          },
        },
        {
          format: {
            ...{ font: { bold: false }, fill: { color: "#FFFFFF", pattern: "None" } },
            horizontalAlignment: "General",
          },
        },
      ],
    ]);
  }));

test("DATE is computed without a cell, in the 1900 system", () =>
  office.onSheet(async (_, context) => {
    const result = context.workbook.functions.date(2000, 1, 1);
    result.load("value");
    await context.sync();
    expect(result.value).toBe(36_526);
  }));
