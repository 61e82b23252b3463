import { openHost, type OpenHost } from "./open/open-host";

let office: OpenHost;
beforeAll(async () => {
  office = await openHost();
});
afterAll(() => {
  office.dispose();
});

function budget(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:B3").values = [
    ["事業", "金額"],
    ["端末", 100],
    ["改修", 200],
  ];
}

test("a name for a range is used in formulas and found with its range", () =>
  office.onSheet(async (sheet, context) => {
    budget(sheet);
    sheet.load("name");
    const name = context.workbook.names.add("対象経費", sheet.getRange("B2:B3"), "税抜");
    const range = context.workbook.names.getItem("対象経費").getRange();
    sheet.getRange("D1").formulas = [["=SUM(対象経費)"]];
    range.load("address");
    name.load("name,formula,type,value,scope,comment");
    await context.sync();
    expect(range.address).toBe(`${sheet.name}!B2:B3`);
    expect(name.toJSON()).toMatchObject({
      name: "対象経費",
      formula: `=${sheet.name}!$B$2:$B$3`,
      type: "Range",
      value: `${sheet.name}!B2:B3`,
      scope: "Workbook",
      comment: "税抜",
    });
    expect(await office.values(sheet, "D1")).toEqual([[300]]);
  }));

test("a name is listed, read by another batch, and gone after deleting", async () => {
  await office.onSheet(async (sheet, context) => {
    context.workbook.names.add("一時", sheet.getRange("A1"));
    await context.sync();
  });
  await office.Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    expect(names.items.map(({ name }) => name)).toContain("一時");
    names.getItem("一時").delete();
    const gone = names.getItemOrNullObject("一時");
    gone.load("name");
    const itsRange = gone.getRangeOrNullObject();
    itsRange.load("values");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(itsRange.isNullObject).toBe(true);
  });
});

test("a name of a sheet is apart from names of the workbook", () =>
  office.onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [[5]];
    sheet.names.add("ここだけ", sheet.getRange("A1"));
    const inSheet = sheet.names.getItem("ここだけ");
    const inBook = context.workbook.names.getItemOrNullObject("ここだけ");
    inSheet.load("scope");
    inBook.load("name");
    await context.sync();
    expect(inSheet.scope).toBe("Worksheet");
    expect(inBook.isNullObject).toBe(true);
  }));

test.each([
  ["a name taken", "定額", "ItemAlreadyExists"],
  ["an address", "A1", "InvalidArgument"],
  ["a space", "対象 経費", "InvalidArgument"],
  ["a digit first", "9月", "InvalidArgument"],
])("a name cannot be %s", async (_what, name, code) => {
  const batch = office.onSheet(async (sheet, context) => {
    const taken = context.workbook.names.getItemOrNullObject("定額");
    taken.load("name");
    await context.sync();
    if (taken.isNullObject) context.workbook.names.add("定額", "=180000");
    context.workbook.names.add(name, sheet.getRange("A1"));
    await context.sync();
  });
  await expect(batch).rejects.toMatchObject({ code });
});

test("a constant under a name has its value and its type", () =>
  office.onSheet(async (_sheet, context) => {
    const rate = context.workbook.names.add("割合", "=0.5");
    rate.load("type,value,formula");
    const range = rate.getRangeOrNullObject();
    range.load("address");
    await context.sync();
    expect(rate.toJSON()).toMatchObject({ type: "Double", value: 0.5, formula: "=0.5" });
    expect(range.isNullObject).toBe(true);
  }));

test("a table has its parts, is used in formulas by its name, and renamed", () =>
  office.onSheet(async (sheet, context) => {
    budget(sheet);
    const table = sheet.tables.add("A1:B3", true);
    table.name = "見積一覧";
    sheet.getRange("D1").formulas = [["=SUM(見積一覧[金額])"]];
    await context.sync();
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    parts.forEach((part) => part.load("address"));
    table.load("name,style");
    table.rows.load("count");
    await context.sync();
    expect(parts.map(({ address }) => address.split("!")[1])).toEqual(["A1:B3", "A1:B1", "A2:B3"]);
    expect(table.name).toBe("見積一覧");
    expect(table.rows.count).toBe(2);
    expect(await office.values(sheet, "D1")).toEqual([[300]]);
  }));

test("columns of a table are found by their heading, with their cells", () =>
  office.onSheet(async (sheet, context) => {
    budget(sheet);
    const { columns } = sheet.tables.add("A1:B3", true);
    const cost = columns.getItem("金額");
    const body = cost.getDataBodyRange();
    columns.load("items/name");
    cost.load("index,values");
    body.load("values,address");
    await context.sync();
    expect(columns.items.map(({ name }) => name)).toEqual(["事業", "金額"]);
    expect(cost.index).toBe(1);
    expect(cost.values).toEqual([["金額"], [100], [200]]);
    expect(body.address).toMatch(/!B2:B3$/);
  }));

test("a table grows by writing below it and resizing", () =>
  office.onSheet(async (sheet, context) => {
    budget(sheet);
    const table = sheet.tables.add("A1:B3", true);
    await context.sync();
    sheet.getRange("A4:B4").values = [["保守", 300]];
    table.resize("A1:B4");
    const body = table.getDataBodyRange();
    body.load("values");
    await context.sync();
    expect(body.values).toHaveLength(3);
  }));

test("tables are listed by sheet and by workbook, and a deleted one is not found", () =>
  office.onSheet(async (sheet, context) => {
    budget(sheet);
    const table = sheet.tables.add("A1:B3", true);
    table.name = "消える表";
    await context.sync();
    const count = sheet.tables.getCount();
    const all = context.workbook.tables;
    all.load("items/name");
    await context.sync();
    expect(count.value).toBe(1);
    expect(all.items.map(({ name }) => name)).toContain("消える表");
    table.delete();
    const gone = all.getItemOrNullObject("消える表");
    gone.load("name");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  }));

test("a table's name cannot be taken twice, nor its cells", async () => {
  const named = office.onSheet(async (sheet, context) => {
    budget(sheet);
    sheet.getRange("D1:D3").values = [["x"], [1], [2]];
    sheet.tables.add("A1:B3", true).name = "一つだけ";
    sheet.tables.add("D1:D3", true).name = "一つだけ";
    await context.sync();
  });
  await expect(named).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  const overlapping = office.onSheet(async (sheet, context) => {
    budget(sheet);
    sheet.tables.add("A1:B3", true);
    sheet.tables.add("B1:B3", true);
    await context.sync();
  });
  await expect(overlapping).rejects.toMatchObject({ code: "InvalidArgument" });
});
