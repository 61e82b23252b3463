import { excelActions, type ExcelActions } from "../../../src/excel/actions";
import { builtIn } from "../../../src/functions/built-in";
import { functionsJson } from "../../../src/functions/metadata";
import { FunctionsRuntime } from "../../../src/functions/runtime";
import { functionIds } from "../../../src/functions/signatures";
import { createNodeHost, type NodeHost, type NodeHostOptions } from "../../../src/host";
import { countSyncs, type Wire } from "./wire";

type Value = string | number | boolean;

/** Excel without a screen, with our functions in it, the actions under test, and a second user's hands. */
export interface Workbook {
  readonly actions: ExcelActions;
  readonly node: NodeHost;
  readonly runtime: FunctionsRuntime;
  /** Milliseconds that the actions wait; a test may shorten them on its way. */
  readonly patience: { waiting: number; lost: number };
  readonly wire: Wire;
  /** Puts things into cells as another user or an earlier day would have done. */
  readonly put: (
    address: string,
    cells: readonly (readonly (Value | null)[])[],
    format?: string,
  ) => Promise<void>;
  readonly read: (address: string) => Promise<Cells>;
  /** Anything else in Excel. */
  readonly excel: <T>(
    work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T> | T,
  ) => Promise<T>;
  /** The id of the first sheet. */
  readonly sheet: string;
}

export interface Cells {
  readonly values: readonly (readonly Value[])[];
  readonly formulas: readonly (readonly Value[])[];
  readonly formats: readonly (readonly string[])[];
  readonly text: readonly (readonly string[])[];
}

export interface WorkbookOptions extends NodeHostOptions {
  /** Without the functions, as before the add-in is installed. */
  readonly bare?: boolean;
  /** Milliseconds until Excel is given up. */
  readonly lost?: number;
}

/** A calculating host beside other work on a small machine. */
jest.setTimeout(60_000);

const opened: NodeHost[] = [];

/** Opens a workbook of one empty sheet. */
export async function openWorkbook({
  bare,
  lost = 20_000,
  ...options
}: WorkbookOptions = {}): Promise<Workbook> {
  const runtime = new FunctionsRuntime(builtIn);
  const node = createNodeHost({ functions: implementations(runtime), ...options });
  opened.push(node);
  if (!bare) await install(node);
  const excel: Workbook["excel"] = (work) =>
    node.Excel.run(async (context) => {
      const answer = await work(context, context.workbook.worksheets.getFirst());
      await context.sync();
      return answer;
    });
  const sheet = await excel(async (context, first) => {
    first.load("id");
    await context.sync();
    return first.id;
  });
  const requirements = { isSetSupported: supportedBy(node) };
  const office = { context: { requirements, document: node.document } };
  const patience = { waiting: 100, lost };
  return {
    ...{ node, runtime, excel, sheet, wire: countSyncs(node) },
    patience,
    actions: excelActions(node.Excel, office, patience),
    put: (address, cells, format) =>
      excel((_, first) => {
        const range = first.getRange(address);
        if (format !== undefined) range.numberFormat = cells.map((row) => row.map(() => format));
        range.formulas = cells.map((row) => [...row]);
      }),
    read: (address) => excel((context, first) => readCells(context, first.getRange(address))),
  };
}

/** Makes the add-in's functions known, as its installation does. */
export const install = (node: NodeHost): Promise<void> =>
  node.registerFunctions(functionsJson("ja"), "SUBSIDY");

/** Closes what was opened; hosts hold timers. */
export function closeWorkbooks(): void {
  opened.splice(0).forEach((node) => {
    node.dispose();
  });
}

async function readCells(context: Excel.RequestContext, range: Excel.Range): Promise<Cells> {
  range.load("values,formulas,numberFormat,text");
  await context.sync();
  const { values, formulas, numberFormat, text } = range as unknown as Record<string, Value[][]>;
  return {
    values: values ?? [],
    formulas: formulas ?? [],
    formats: (numberFormat ?? []) as string[][],
    text: (text ?? []) as string[][],
  };
}

function supportedBy(node: NodeHost): (name: string, version?: string) => boolean {
  return (name, version = "1.1") => {
    const [, minor = 0] = node.host.excelApi.split(".").map(Number);
    return name === "ExcelApi" && Number(version.split(".")[1]) <= minor;
  };
}

/** Our functions as the functions script associates them. */
function implementations(runtime: FunctionsRuntime): Record<string, (...given: unknown[]) => unknown> {
  const entries = functionIds.map((id) => {
    const run = (...given: unknown[]): unknown => {
      const outcome = runtime.call(id, given);
      if ("error" in outcome)
        throw Object.assign(new Error(outcome.error.message), { code: outcome.error.code });
      return outcome.value;
    };
    return [id, run] as const;
  });
  return Object.fromEntries(entries);
}
