import { openHost, type OpenHost } from "./open/open-host";

let office: OpenHost;
beforeAll(async () => {
  office = await openHost();
});
afterAll(() => {
  office.dispose();
});

const clinics = [
  ["施設", "制度"],
  ["本院", "9①"],
  ["分院", "8"],
  ["分院", "9①"],
];

test("a filter hides the rows that do not fit, and is told with its range", () =>
  office.onSheet(async (sheet, context) => {
    sheet.getRange("B2:C5").values = clinics;
    sheet.autoFilter.apply("B2:C5", 0, { filterOn: "Values", values: ["本院"] });
    sheet.load("name");
    const rows = sheet.getRange("B2:C5").getRowProperties({ rowHidden: true, rowIndex: true });
    const range = sheet.autoFilter.getRangeOrNullObject();
    sheet.autoFilter.load("enabled,isDataFiltered");
    range.load("address");
    await context.sync();
    expect(rows.value).toEqual([
      { rowIndex: 1, rowHidden: false },
      { rowIndex: 2, rowHidden: false },
      { rowIndex: 3, rowHidden: true },
      { rowIndex: 4, rowHidden: true },
    ]);
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
    expect(range.address).toBe(`${sheet.name}!B2:C5`);
    sheet.autoFilter.clearCriteria();
    const shown = sheet.getRange("B2:C5").getRowProperties({ rowHidden: true });
    sheet.autoFilter.load("enabled,isDataFiltered");
    await context.sync();
    expect(shown.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, false, false]);
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, false]);
    sheet.autoFilter.remove();
    const none = sheet.autoFilter.getRangeOrNullObject();
    sheet.autoFilter.load("enabled");
    none.load("address");
    await context.sync();
    expect([sheet.autoFilter.enabled, none.isNullObject]).toEqual([false, true]);
  }));

test("locked cells are told one by one", () =>
  office.onSheet(async (sheet, context) => {
    sheet.getRange("B1").format.protection.locked = false;
    const found = sheet.getRange("A1:B1").getCellProperties({ format: { protection: true } });
    await context.sync();
    expect(found.value).toEqual([
      [{ format: { protection: { locked: true } } }, { format: { protection: { locked: false } } }],
    ]);
  }));

test("cells with a rule beside cells without, or with another, have no rule in common", () =>
  office.onSheet(async (sheet, context) => {
    const number: Excel.DataValidationRule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    sheet.getRange("A1:A2").dataValidation.rule = number;
    sheet.getRange("A3").dataValidation.rule = { textLength: { formula1: 5, operator: "LessThan" } };
    const [all, several, some, none] = ["A1:A2", "A1:A3", "A2:B2", "C1"].map((address) => {
      const { dataValidation } = sheet.getRange(address);
      dataValidation.load("type,rule");
      return dataValidation;
    });
    await context.sync();
    expect([all?.type, several?.type, some?.type, none?.type]).toEqual([
      "WholeNumber",
      "Inconsistent",
      "MixedCriteria",
      "None",
    ]);
    expect(all?.rule.wholeNumber?.formula1).toEqual("0");
  }));
