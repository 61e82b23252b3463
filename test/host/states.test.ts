import { openHost, type OpenHost } from "./open/open-host";

let office: OpenHost;
beforeAll(async () => {
  office = await openHost();
});
afterAll(() => {
  office.dispose();
});
afterEach(() => {
  office.host.cellEditing = false;
  office.host.readOnly = false;
  office.host.holdsReplies = true;
});

const write = (context: Excel.RequestContext): Promise<unknown> => {
  context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
  return context.sync();
};

test("while a cell is edited, a batch fails with InvalidOperationInCellEditMode", async () => {
  office.host.cellEditing = true;
  await expect(office.Excel.run(write)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  office.host.cellEditing = false;
  await office.Excel.run(write);
});

test("a batch with delayForCellEdit waits until the cell is left", async () => {
  office.host.cellEditing = true;
  const steps: string[] = [];
  const batch = office.Excel.run({ delayForCellEdit: true }, async (context) => {
    await write(context);
    steps.push("written");
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  steps.push("left");
  office.host.cellEditing = false;
  await batch;
  expect(steps).toEqual(["left", "written"]);
});

test("a workbook open for reading refuses changes with AccessDenied and answers what is read", async () => {
  office.host.readOnly = true;
  await expect(office.Excel.run(write)).rejects.toMatchObject({ code: "AccessDenied" });
  const add = office.Excel.run((context) => {
    context.workbook.settings.add("k", 1);
    return context.sync();
  });
  await expect(add).rejects.toMatchObject({ code: "AccessDenied" });
  await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.load("values");
    context.workbook.load("readOnly");
    await context.sync();
    expect(context.workbook.readOnly).toBe(true);
  });
});

test("a host that does not hold its replies shows #BUSY! until the function has answered", async () => {
  office.host.holdsReplies = false;
  await office.onSheet(async (sheet, context) => {
    sheet.getRange("A1").formulas = [["=SUBSIDY.SLOW(21)"]];
    await context.sync();
    await untilBusy(sheet);
    const cell = sheet.getRange("A1");
    cell.load("values,text,valueTypes");
    context.application.load("calculationState");
    await context.sync();
    expect([cell.values, cell.text, cell.valueTypes]).toEqual([[["#BUSY!"]], [["#BUSY!"]], [["Error"]]]);
    expect(context.application.calculationState).toBe("Pending");
    await office.host.settle();
    expect(await office.values(sheet, "A1")).toEqual([[42]]);
  });
});

/** A host that does not hold answers at once: at first the cell has not even begun to be calculated. */
async function untilBusy(sheet: Excel.Worksheet): Promise<void> {
  for (let looked = 0; looked < 200; looked++) {
    const [[value] = []] = await office.values(sheet, "A1");
    if (value === "#BUSY!") return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

test("an error stops the batch: what stood before it is done, what stands behind it is not", async () => {
  const batch = office.onSheet(async (sheet, context) => {
    sheet.name = "途中まで";
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2:A3").values = [[1]];
    sheet.getRange("A4").values = [[1]];
    await context.sync();
  });
  await expect(batch).rejects.toMatchObject({ code: "InvalidArgument" });
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("途中まで");
    expect(await office.values(sheet, "A1:A4")).toEqual([[1], [""], [""], [""]]);
  });
});

test("batches that run at the same time do not mix", async () => {
  const results = await Promise.all(
    [1, 2, 3, 4].map((n) =>
      office.onSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [[n]];
        await context.sync();
        sheet.getRange("B1").formulas = [["=SUBSIDY.SLOW(A1)"]];
        return (await office.values(sheet, "A1:B1"))[0];
      }),
    ),
  );
  expect(results).toEqual([
    [1, 2],
    [2, 4],
    [3, 6],
    [4, 8],
  ]);
});
