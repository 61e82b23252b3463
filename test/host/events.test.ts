import { openHost, type OpenHost } from "./open/open-host";

let office: OpenHost;
beforeAll(async () => {
  office = await openHost();
});
afterAll(() => {
  office.dispose();
});

/** Events come after the answer to the batch. */
const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

test("a sheet tells of edits, whole ranges at a time, with who made them; not of values that formulas take on", () =>
  office.onSheet(async (sheet, context) => {
    const told: unknown[] = [];
    sheet.load("id");
    await context.sync();
    const listening = sheet.onChanged.add((event) => {
      told.push([event.address, event.changeType, event.triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, "=A1+1"],
    ];
    sheet.getRange("A1").format.font.bold = true;
    await context.sync();
    office.host.engine.workbook.getSheetBySheetId(sheet.id)?.getRange("A1").setValue(7);
    await office.host.settle();
    await arrived();
    expect(told).toEqual([
      ["A1:B2", "RangeEdited", "ThisLocalAddin"],
      ["A1", "RangeEdited", "Unknown"],
    ]);
    listening.remove();
    await context.sync();
    sheet.getRange("A1").values = [[9]];
    await context.sync();
    await arrived();
    expect(told).toHaveLength(2);
  }));

test("the range of a change is reached from its event", () =>
  office.onSheet(async (sheet, context) => {
    sheet.load("id");
    await context.sync();
    const changed = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => {
      sheet.onChanged.add((event) => {
        resolve(event);
        return Promise.resolve();
      });
    });
    await context.sync();
    sheet.getRange("C3").values = [["x"]];
    await context.sync();
    const range = (await changed).getRange(context);
    range.load("values,address");
    await context.sync();
    expect(range.values).toEqual([["x"]]);
  }));

test("the selection, new and deleted sheets and the active sheet are told of", async () => {
  const told: string[] = [];
  const tell = (what: string) => (): Promise<void> => {
    told.push(what);
    return Promise.resolve();
  };
  await office.Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.onAdded.add(tell("added"));
    workbook.worksheets.onDeleted.add(tell("deleted"));
    workbook.worksheets.onActivated.add(tell("activated"));
    workbook.worksheets.onDeactivated.add(tell("deactivated"));
    workbook.worksheets.onSelectionChanged.add((event) => tell(`selected ${event.address}`)());
    workbook.onSelectionChanged.add(tell("selection"));
    await context.sync();
    const sheet = workbook.worksheets.add("来て去る");
    sheet.activate();
    sheet.getRange("B2:C3").select();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await arrived();
  expect(told).toEqual(
    expect.arrayContaining(["added", "deactivated", "activated", "selected B2:C3", "selection", "deleted"]),
  );
  expect(told.indexOf("added")).toBeLessThan(told.indexOf("deleted"));
});

test("rows that are inserted and deleted are told of as such", () =>
  office.onSheet(async (sheet, context) => {
    const told: string[] = [];
    sheet.load("id");
    await context.sync();
    sheet.onChanged.add((event) => {
      told.push(`${event.changeType} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("2:2").delete("Up");
    await context.sync();
    await arrived();
    expect(told).toEqual(expect.arrayContaining(["RowInserted 2:3", "RowDeleted 2:2"]));
  }));
