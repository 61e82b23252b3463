import { createNodeHost, type NodeHost, type NodeHostOptions } from "../../../src/host/index";
import { FUNCTIONS, METADATA } from "./functions";

// Starting the engine takes a second, on a busy machine several.
jest.setTimeout(60_000);

/** A host for the tests of one file, with the functions of ./functions in the namespace SUBSIDY. */
export interface OpenHost extends NodeHost {
  /** Runs a batch on a new, empty sheet. */
  onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Values of cells after everything is calculated. */
  values(sheet: Excel.Worksheet, address: string): Promise<unknown[][]>;
}

/** Opens a host; close it with `dispose` in afterAll. */
export async function openHost(options: NodeHostOptions = {}): Promise<OpenHost> {
  const functions = {
    ...FUNCTIONS,
    READER: (plus: unknown) =>
      node.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        cell.load("values");
        await context.sync();
        return Number(cell.values[0]?.[0]) + Number(plus);
      }),
  };
  const node: NodeHost = createNodeHost({ functions, ...options });
  await node.registerFunctions(METADATA, "SUBSIDY");
  let sheets = 0;
  return {
    ...node,
    onSheet: (batch) =>
      node.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(`試験${++sheets}`);
        const result = await batch(sheet, context);
        await context.sync();
        return result;
      }),
    values: async (sheet, address) => {
      const range = sheet.getRange(address);
      range.load("values");
      await sheet.context.sync();
      return range.values;
    },
  };
}
