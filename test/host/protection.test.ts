import { openHost, type OpenHost } from "./open/open-host";

let office: OpenHost;
beforeAll(async () => {
  office = await openHost();
});
afterAll(() => {
  office.dispose();
});

/** What a batch on a protected sheet, of which B1:B2 is unlocked, is answered with; undefined where it may. */
async function refusal(write: (sheet: Excel.Worksheet) => void): Promise<string | undefined> {
  return office.onSheet(async (sheet, context) => {
    sheet.getRange("A1:C1").values = [["a", "b", "c"]];
    sheet.getRange("B1:B2").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
    write(sheet);
    const code = await context.sync().then(
      () => undefined,
      (error: unknown) => (error as OfficeExtension.Error).code,
    );
    sheet.protection.unprotect();
    await context.sync();
    return code;
  });
}

test("locked cells of a protected sheet refuse values, formulas and clearing with AccessDenied", async () => {
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.getRange("A1").formulas = [["=1"]]))).toBe("AccessDenied");
  expect(
    await refusal((sheet) => {
      sheet.getRange("A1").clear("Contents");
    }),
  ).toBe("AccessDenied");
});

test("unlocked cells take values, a range of both kinds does not", async () => {
  expect(await refusal((sheet) => (sheet.getRange("B1:B2").values = [[1], [2]]))).toBeUndefined();
  expect(await refusal((sheet) => (sheet.getRange("B1:C1").values = [[1, 2]]))).toBe("AccessDenied");
});

test("formats, locks, tables and rows of a protected sheet are refused, even in unlocked cells", async () => {
  expect(await refusal((sheet) => (sheet.getRange("B1").format.font.bold = true))).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.getRange("A1").format.protection.locked = false))).toBe(
    "AccessDenied",
  );
  expect(await refusal((sheet) => (sheet.getRange("B1").numberFormat = [["0"]]))).toBe("AccessDenied");
  expect(await refusal((sheet) => sheet.tables.add("A1:C2", true))).toBe("AccessDenied");
  expect(await refusal((sheet) => sheet.getRange("2:2").insert("Down"))).toBe("AccessDenied");
});

test("an option of the protection allows what it names", () =>
  office.onSheet(async (sheet, context) => {
    sheet.protection.protect({ allowFormatCells: true });
    sheet.getRange("A1").format.font.bold = true;
    sheet.protection.load("protected,options");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({ allowFormatCells: true });
  }));

test("a password protects against unprotecting, and a protected sheet cannot be protected again", async () => {
  await office.onSheet(async (sheet, context) => {
    sheet.protection.protect({}, "秘密");
    await context.sync();
    sheet.protection.unprotect("違う");
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheet.protection.protect();
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheet.protection.unprotect("秘密");
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
});

test("functions go on calculating on a protected sheet", () =>
  office.onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").formulas = [[300000, "=SUBSIDY.AMOUNT(A1)"]];
    sheet.getRange("A1").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
    sheet.getRange("A1").values = [[600000]];
    expect(await office.values(sheet, "B1")).toEqual([[200000]]);
  }));

test("what is typed into locked cells in the grid is refused as well, into unlocked ones not", () =>
  office.onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["a", "b"]];
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect();
    sheet.load("id");
    await context.sync();
    const grid = office.host.engine.workbook.getSheetBySheetId(sheet.id);
    grid?.getRange("A1").setValue("typed");
    grid?.getRange("B1").setValue("typed");
    expect(await office.values(sheet, "A1:B1")).toEqual([["a", "typed"]]);
  }));
