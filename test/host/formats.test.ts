import { openHost, type OpenHost } from "./open/open-host";

let office: OpenHost;
beforeAll(async () => {
  office = await openHost();
});
afterAll(() => {
  office.dispose();
});

test("number formats change the text and not the value", () =>
  office.onSheet(async (sheet, context) => {
    const cells = sheet.getRange("A1:A3");
    cells.values = [[900000], [-300], [46037]];
    cells.numberFormat = [['#,##0"円"'], ['#,##0;"△ "#,##0'], ["yyyy/m/d"]];
    cells.load("text,values,numberFormat");
    await context.sync();
    expect(cells.text).toEqual([["900,000円"], ["△ 300"], ["2026/1/15"]]);
    expect(cells.values).toEqual([[900000], [-300], [46037]]);
    expect(cells.numberFormat).toEqual([['#,##0"円"'], ['#,##0;"△ "#,##0'], ["yyyy/m/d"]]);
  }));

test("one number format serves a whole range, and General takes it away", () =>
  office.onSheet(async (sheet, context) => {
    const cells = sheet.getRange("A1:B1");
    cells.values = [[0.5, 0.25]];
    cells.numberFormat = "0%" as unknown as string[][];
    cells.load("text");
    await context.sync();
    expect(cells.text).toEqual([["50%", "25%"]]);
    cells.numberFormat = [["General", null]];
    cells.load("text,numberFormat");
    await context.sync();
    expect(cells.text).toEqual([["0.5", "25%"]]);
    expect(cells.numberFormat).toEqual([["General", "0%"]]);
  }));

test("fonts, fills and alignment are set and read", () =>
  office.onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    format.font.set({
      bold: true,
      italic: true,
      color: "#c00000",
      size: 14,
      name: "Meiryo",
      underline: "Single",
    });
    format.fill.color = "#ffff00";
    format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true });
    format.load("horizontalAlignment,verticalAlignment,wrapText");
    format.font.load("bold,italic,color,size,name,underline");
    format.fill.load("color");
    await context.sync();
    expect(format.font.toJSON()).toMatchObject({
      bold: true,
      italic: true,
      color: "#C00000",
      size: 14,
      name: "Meiryo",
      underline: "Single",
    });
    expect(format.fill.color).toBe("#FFFF00");
    expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual([
      "Center",
      "Top",
      true,
    ]);
    format.fill.clear();
    format.horizontalAlignment = "General";
    format.fill.load("color");
    format.load("horizontalAlignment");
    await context.sync();
    expect(format.fill.color).toBe("#FFFFFF");
    expect(format.horizontalAlignment).toBe("General");
  }));

test("formats that differ within a range are null", () =>
  office.onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    const { font } = sheet.getRange("A1:A2").format;
    font.load("bold,italic");
    await context.sync();
    expect(font.bold).toBeNull();
    expect(font.italic).toBe(false);
  }));

test("borders are drawn by side, style, weight and colour", () =>
  office.onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange("B2:C3").format;
    const bottom = borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.weight = "Medium";
    bottom.color = "#808080";
    borders.getItem("InsideHorizontal").style = "Dot";
    const top = borders.getItem("EdgeTop");
    const inside = borders.getItem("InsideHorizontal");
    [bottom, top, inside].forEach((border) => border.load("style,weight,color"));
    await context.sync();
    expect([bottom.style, bottom.weight, bottom.color]).toEqual(["Continuous", "Medium", "#808080"]);
    expect(inside.style).toBe("Dot");
    expect(top.style).toBe("None");
    bottom.style = "None";
    bottom.load("style");
    await context.sync();
    expect(bottom.style).toBe("None");
  }));

test("columns and rows have their widths and heights in points, hidden ones are told", () =>
  office.onSheet(async (sheet, context) => {
    const columns = sheet.getRange("B:C");
    columns.format.columnWidth = 60;
    const row = sheet.getRange("2:2");
    row.format.rowHeight = 30;
    sheet.getRange("D:D").columnHidden = true;
    sheet.getRange("5:5").rowHidden = true;
    columns.format.load("columnWidth");
    row.format.load("rowHeight");
    const hidden = sheet.getRange("D1:E1");
    const hiddenRow = sheet.getRange("A5");
    hidden.load("columnHidden");
    hiddenRow.load("rowHidden");
    await context.sync();
    expect(columns.format.columnWidth).toBeCloseTo(60, 0);
    expect(row.format.rowHeight).toBeCloseTo(30, 0);
    expect(hidden.columnHidden).toBeNull();
    expect(hiddenRow.rowHidden).toBe(true);
  }));

test("autofit makes room for the widest text, wide characters counting double", () =>
  office.onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["abcdefgh", "医療機関コード番号"]];
    const [narrow, wide] = [sheet.getRange("A:A").format, sheet.getRange("B:B").format];
    sheet.getRange("A:B").format.autofitColumns();
    narrow.load("columnWidth");
    wide.load("columnWidth");
    await context.sync();
    expect(wide.columnWidth).toBeGreaterThan(narrow.columnWidth);
  }));

test("a validation rule is set, read, told by its type and cleared", () =>
  office.onSheet(async (sheet, context) => {
    const validation = sheet.getRange("A1:A5").dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: "9①,9②" } };
    validation.errorAlert = { showAlert: true, style: "Stop", title: "事業", message: "一覧から選ぶ" };
    validation.prompt = { showPrompt: true, title: "事業", message: "番号" };
    validation.ignoreBlanks = false;
    validation.load("rule,type,errorAlert,prompt,ignoreBlanks");
    await context.sync();
    expect(validation.type).toBe("List");
    expect(validation.rule).toEqual({ list: { inCellDropDown: true, source: "9①,9②" } });
    expect(validation.errorAlert).toMatchObject({ style: "Stop", title: "事業", message: "一覧から選ぶ" });
    expect(validation.prompt).toMatchObject({ showPrompt: true, title: "事業", message: "番号" });
    expect(validation.ignoreBlanks).toBe(false);
    validation.clear();
    validation.load("type,rule");
    await context.sync();
    expect(validation.type).toBe("None");
    expect(validation.rule).toEqual({});
  }));

test.each<[Excel.DataValidationRule, string]>([
  [{ wholeNumber: { formula1: 1, formula2: 9999, operator: "Between" } }, "WholeNumber"],
  [{ decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, "Decimal"],
  [{ custom: { formula: "=ISNUMBER(A1)" } }, "Custom"],
  [{ textLength: { formula1: 10, operator: "LessThanOrEqualTo" } }, "TextLength"],
])("a validation rule %j is of type %s", (rule, type) =>
  office.onSheet(async (sheet, context) => {
    const validation = sheet.getRange("A1").dataValidation;
    validation.rule = rule;
    validation.load("type");
    await context.sync();
    expect(validation.type).toBe(type);
  }),
);

test("conditional formats are put together, listed and cleared", () =>
  office.onSheet(async (sheet, context) => {
    const cells = sheet.getRange("A1:A5");
    const custom = cells.conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=A1>10";
    custom.custom.format.font.color = "#C00000";
    custom.custom.format.fill.color = "#FFC7CE";
    const compared = cells.conditionalFormats.add("CellValue");
    compared.cellValue.rule = { formula1: "=100", operator: "GreaterThan" };
    compared.cellValue.format.font.bold = true;
    cells.conditionalFormats.load("items/type,items/id");
    custom.custom.rule.load("formula");
    const count = sheet.getRange("C1").conditionalFormats.getCount();
    await context.sync();
    expect(cells.conditionalFormats.items.map(({ type }) => type)).toEqual(["CellValue", "Custom"]);
    expect(custom.custom.rule.formula).toBe("=A1>10");
    expect(count.value).toBe(0);
    cells.conditionalFormats.clearAll();
    const left = cells.conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  }));

test("conditional formats are in the grid, not only told", () =>
  office.onSheet(async (sheet, context) => {
    sheet.load("id");
    const format = sheet.getRange("A1:A5").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=A1>10";
    format.custom.format.fill.color = "#FFC7CE";
    await context.sync();
    const rules = office.host.engine.workbook.getSheetBySheetId(sheet.id)?.getConditionalFormattingRules();
    expect(rules).toHaveLength(1);
  }));

test("rows are inserted and deleted, and formulas follow their cells", () =>
  office.onSheet(async (sheet) => {
    sheet.getRange("A1:A3").formulas = [[1], [2], ["=A1+A2"]];
    sheet.getRange("2:2").insert("Down");
    expect(await office.values(sheet, "A1:A4")).toEqual([[1], [""], [2], [3]]);
    sheet.getRange("1:1").delete("Up");
    expect(await office.values(sheet, "A1:A3")).toEqual([[""], [2], ["#REF!"]]);
  }));

test("copying moves relative references, or takes values only", () =>
  office.onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
    sheet.getRange("A2").values = [[5]];
    sheet.getRange("B2:B3").copyFrom("B1");
    sheet.getRange("C1").copyFrom("B1", "Values");
    const cells = sheet.getRange("B1:C3");
    cells.load("formulas");
    await context.sync();
    expect(cells.formulas).toEqual([
      ["=A1*2", 2],
      ["=A2*2", ""],
      ["=A3*2", ""],
    ]);
  }));

test("a link keeps its place and shows its text", () =>
  office.onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "はじめに" };
    cell.load("hyperlink,values");
    await context.sync();
    expect(cell.hyperlink).toMatchObject({ documentReference: "Sheet1!A1", textToDisplay: "はじめに" });
    expect(cell.values).toEqual([["はじめに"]]);
  }));
