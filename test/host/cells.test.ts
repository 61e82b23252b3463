import { openHost, type OpenHost } from "./open/open-host";

let office: OpenHost;
beforeAll(async () => {
  office = await openHost();
});
afterAll(() => {
  office.dispose();
});

test("values written are read back in the same batch", () =>
  office.onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, "二"],
      [true, ""],
    ];
    range.load("values,address,valueTypes,rowCount");
    sheet.load("name");
    await context.sync();
    expect(range.values).toEqual([
      [1, "二"],
      [true, ""],
    ]);
    expect(range.valueTypes).toEqual([
      ["Double", "String"],
      ["Boolean", "Empty"],
    ]);
    expect(range.address).toBe(`${sheet.name}!A1:B2`);
    expect(range.rowCount).toBe(2);
  }));

test("a formula's value stands in the answer to the batch that wrote it", () =>
  office.onSheet(async (sheet, context) => {
    sheet.getRange("A1:A2").values = [[2], [3]];
    const sum = sheet.getRange("B1");
    sum.formulas = [["=SUM(A1:A2)"]];
    sum.load("values,formulas");
    await context.sync();
    expect(sum.values).toEqual([[5]]);
    expect(sum.formulas).toEqual([["=SUM(A1:A2)"]]);
  }));

test("texts are taken as if typed: numbers, dates, per cent, TRUE; an apostrophe keeps them text", () =>
  office.onSheet(async (sheet) => {
    const given = [["001"], ["'001"], ["1,200"], ["50%"], ["true"], ["2026/1/15"], ["abc"], ["-"]];
    sheet.getRange("A1:A8").values = given;
    expect(await office.values(sheet, "A1:A8")).toEqual([
      [1],
      ["001"],
      [1200],
      [0.5],
      [true],
      [46037],
      ["abc"],
      ["-"],
    ]);
  }));

test("9-1 becomes a date of this year, and stays 9-1 in cells formatted as text", () =>
  office.onSheet(async (sheet) => {
    sheet.getRange("A1").values = [["9-1"]];
    sheet.getRange("A2").numberFormat = [["@"]];
    sheet.getRange("A2").values = [["9-1"]];
    const [date, text] = await office.values(sheet, "A1:A2");
    const firstOfSeptember = Date.UTC(new Date().getFullYear(), 8, 1) / 86_400_000 + 25_569;
    expect(date).toEqual([firstOfSeptember]);
    expect(text).toEqual(["9-1"]);
  }));

test("null leaves a cell as it is, with its formula and format", () =>
  office.onSheet(async (sheet, context) => {
    sheet.getRange("A1:C1").values = [[900000, "=A1/3", 1]];
    sheet.getRange("A1").numberFormat = [["#,##0"]];
    const row = sheet.getRange("A1:C1");
    row.values = [[null, null, "neu"]];
    row.load("values,formulas,text");
    await context.sync();
    expect(row.values).toEqual([[900000, 300000, "neu"]]);
    expect(row.formulas).toEqual([[900000, "=A1/3", "neu"]]);
    expect(row.text).toEqual([["900,000", "300000", "neu"]]);
  }));

test("an array of another size is InvalidArgument, and the batch stops there", async () => {
  const batch = office.onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [[1]];
    await context.sync();
  });
  await expect(batch).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("more than 1,500 cells go in pieces and come back whole", () =>
  office.onSheet(async (sheet) => {
    const rows = Array.from({ length: 3000 }, (_, i) => [i, `=A${i + 1}*2`]);
    sheet.getRange("A1:B3000").values = rows;
    const values = await office.values(sheet, "A1:B3000");
    expect(values[2999]).toEqual([2999, 5998]);
    expect(values).toHaveLength(3000);
  }));

test("more than 1,500 cells of another size than the range are InvalidArgument", async () => {
  const batch = office.onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2000").values = Array.from({ length: 1999 }, (_, i) => [i, i]);
    await context.sync();
  });
  await expect(batch).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("the grid grows for cells far out", () =>
  office.onSheet(async (sheet) => {
    sheet.getRange("AZ5000").values = [[7]];
    expect(await office.values(sheet, "AZ5000")).toEqual([[7]]);
  }));

test("whole columns have no values of their own and cannot be written cell by cell", async () => {
  await office.onSheet(async (sheet, context) => {
    const column = sheet.getRange("B:B");
    column.load("values,address,isEntireColumn");
    await context.sync();
    expect(column.values).toBeNull();
    expect(column.address).toMatch(/!B:B$/);
    expect(column.isEntireColumn).toBe(true);
  });
  const write = office.onSheet(async (sheet, context) => {
    sheet.getRange("B:B").values = [[1]];
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("the used range counts values, spills and, unless told otherwise, formats", () =>
  office.onSheet(async (sheet, context) => {
    sheet.getRange("B2").formulas = [["=SUBSIDY.GRID(3)"]];
    sheet.getRange("E9").format.font.bold = true;
    const all = sheet.getUsedRange();
    const filled = sheet.getUsedRange(true);
    const corner = sheet.getRange("H1:J3").getUsedRangeOrNullObject();
    [all, filled, corner].forEach((range) => range.load("address"));
    await context.sync();
    expect(all.address).toMatch(/!B2:E9$/);
    expect(filled.address).toMatch(/!B2:C4$/);
    expect(corner.isNullObject).toBe(true);
  }));

test("an empty sheet's used range is its first cell", () =>
  office.onSheet(async (sheet, context) => {
    const used = sheet.getUsedRange();
    const orNull = sheet.getUsedRangeOrNullObject();
    used.load("address");
    orNull.load("address");
    await context.sync();
    expect(used.address).toMatch(/!A1$/);
    expect(orNull.isNullObject).toBe(true);
  }));

test("ranges reach other ranges: cells, rows, offsets, edges, intersections", () =>
  office.onSheet(async (sheet, context) => {
    const block = sheet.getRange("B2:D4");
    const reached = {
      "!C3": block.getCell(1, 1),
      "!B4:D4": block.getRow(2),
      "!D2:D4": block.getColumn(2),
      "!D4": block.getLastCell(),
      "!B4:D4 (last)": block.getLastRow(),
      "!C4:E6": block.getOffsetRange(2, 1),
      "!B2:E6": block.getResizedRange(2, 1),
      "!B2:C2": block.getAbsoluteResizedRange(1, 2),
      "!2:4": block.getEntireRow(),
      "!B:D": block.getEntireColumn(),
      "!B5:D6": block.getRowsBelow(2),
      "!A2:A4": block.getColumnsBefore(1),
      "!B2:F7": block.getBoundingRect("F7"),
      "!D4 (both)": block.getIntersection("D4:E9"),
      "!A1": sheet.getCell(0, 0),
      "!B1:C2": sheet.getRangeByIndexes(0, 1, 2, 2),
    };
    Object.values(reached).forEach((range) => range.load("address"));
    const apart = block.getIntersectionOrNullObject("F9");
    apart.load("address");
    await context.sync();
    for (const [end, range] of Object.entries(reached))
      expect(range.address.endsWith(end.replace(/ \(.*/, ""))).toBe(true);
    expect(apart.isNullObject).toBe(true);
  }));

test("a range outside the grid is InvalidArgument", async () => {
  const batch = office.onSheet(async (sheet, context) => {
    sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
    await context.sync();
  });
  await expect(batch).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a range held from an earlier batch is read again in a later one, and let go at the end", async () => {
  await office.onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [[1]];
    await context.sync();
    cell.values = [[2]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[2]]);
  });
  await office.Excel.run((context) => context.sync());
  expect(office.host.heldReferences).toBe(0);
});
