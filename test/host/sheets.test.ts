import { openHost, type OpenHost } from "./open/open-host";

let office: OpenHost;
beforeAll(async () => {
  office = await openHost();
});
afterAll(() => {
  office.dispose();
});

test("a sheet that is added is not activated; activating it does", () =>
  office.onSheet(async (sheet, context) => {
    const { worksheets } = context.workbook;
    const before = worksheets.getActiveWorksheet();
    before.load("name");
    await context.sync();
    expect(before.name).toBe("Sheet1");
    sheet.activate();
    sheet.load("name,id");
    const after = worksheets.getActiveWorksheet();
    after.load("id");
    await context.sync();
    expect(after.id).toBe(sheet.id);
    worksheets.getItem("Sheet1").activate();
  }));

test("sheets are found by name, in any case, and by id; others are null or ItemNotFound", async () => {
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItem("sheet1");
    found.load("id,name,position,visibility");
    const none = worksheets.getItemOrNullObject("ない");
    none.load("name");
    await context.sync();
    expect(found.toJSON()).toMatchObject({ name: "Sheet1", position: 0, visibility: "Visible" });
    expect(none.isNullObject).toBe(true);
    const byId = worksheets.getItem(found.id);
    byId.load("name");
    await context.sync();
    expect(byId.name).toBe("Sheet1");
  });
  const missing = office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("ない").load("name");
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({ code: "ItemNotFound" });
});

test.each([
  ["a name taken, in small letters", "sheet1", "ItemAlreadyExists"],
  ["more than 31 characters", "あ".repeat(32), "InvalidArgument"],
  ["a colon", "a:b", "InvalidArgument"],
  ["an apostrophe at the end", "a'", "InvalidArgument"],
])("a sheet cannot be called %s", async (_what, name, code) => {
  const batch = office.Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  await expect(batch).rejects.toMatchObject({ code });
});

test("renaming a sheet keeps formulas that refer to it", () =>
  office.onSheet(async (sheet, context) => {
    sheet.name = "見積 A社";
    sheet.getRange("A1").values = [[5]];
    const other = context.workbook.worksheets.getItem("Sheet1").getRange("Z1");
    other.formulas = [["='見積 A社'!A1*2"]];
    await context.sync();
    sheet.name = "見積B";
    other.load("values,formulas");
    const cell = sheet.getRange("A1");
    cell.load("address");
    await context.sync();
    expect(other.values).toEqual([[10]]);
    expect(other.formulas).toEqual([["=見積B!A1*2"]]);
    expect(cell.address).toBe("見積B!A1");
  }));

test("hidden and very hidden are told apart, and the last visible sheet stays", async () => {
  await office.onSheet(async (sheet, context) => {
    sheet.visibility = "VeryHidden";
    sheet.load("visibility");
    await context.sync();
    expect(sheet.visibility).toBe("VeryHidden");
    sheet.visibility = "Hidden";
    sheet.load("visibility");
    await context.sync();
    expect(sheet.visibility).toBe("Hidden");
    sheet.visibility = "Visible";
    await context.sync();
  });
  const all = office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) sheet.visibility = "Hidden";
    await context.sync();
  });
  await expect(all).rejects.toMatchObject({ code: "InvalidOperation" });
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) sheet.visibility = "Visible";
  });
});

test("panes are frozen, told and freed", () =>
  office.onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    await context.sync();
    expect(frozen.address).toMatch(/!A1:B3$/);
    sheet.freezePanes.freezeRows(1);
    const row = sheet.freezePanes.getLocationOrNullObject();
    row.load("address");
    await context.sync();
    expect(row.address).toMatch(/!1:1$/);
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    none.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }));

test("a deleted sheet is gone, and references to it are #REF!", () =>
  office.onSheet(async (sheet, context) => {
    const gone = context.workbook.worksheets.add("消える");
    gone.getRange("A1").values = [[1]];
    sheet.getRange("A1").formulas = [["=消える!A1"]];
    expect(await office.values(sheet, "A1")).toEqual([[1]]);
    gone.delete();
    expect(await office.values(sheet, "A1")).toEqual([["#REF!"]]);
  }));

test("the selection is where select() has put it", () =>
  office.onSheet(async (sheet, context) => {
    sheet.getRange("C3:D4").select();
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    selected.load("address");
    active.load("address");
    await context.sync();
    expect(selected.address).toMatch(/!C3:D4$/);
    expect(active.address).toMatch(/!C3$/);
    context.workbook.worksheets.getItem("Sheet1").activate();
  }));

test("how a sheet is printed is kept and given back", () =>
  office.onSheet(async (sheet, context) => {
    const layout = sheet.pageLayout;
    layout.orientation = "Landscape";
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.setPrintArea("A1:F20");
    layout.setPrintTitleRows("$1:$2");
    layout.setPrintMargins("Centimeters", { left: 1.27 });
    layout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
    layout.load("orientation,zoom,leftMargin,headersFooters/defaultForAllPages/rightFooter");
    const area = layout.getPrintAreaOrNullObject();
    const columns = layout.getPrintTitleColumnsOrNullObject();
    area.load("address");
    columns.load("address");
    await context.sync();
    expect(layout.orientation).toBe("Landscape");
    expect(layout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    expect(layout.leftMargin).toBeCloseTo(36);
    expect(layout.headersFooters.defaultForAllPages.rightFooter).toBe("&P / &N");
    expect(area.address).toMatch(/!A1:F20$/);
    expect(columns.isNullObject).toBe(true);
  }));
