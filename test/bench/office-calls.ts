import { readFileSync } from "node:fs";
import vm from "node:vm";
import { createNodeHost } from "../../src/host";
import type { FunctionMetadata } from "../../src/host";

/** Seconds of processor time for `count` distinct calls from cells, through the genuine custom-function runtime of Office.js in Node. */
export async function officeCalls(count: number, perBatch: number): Promise<number> {
  const office = createNodeHost();
  try {
    vm.runInNewContext(readFileSync("dist/functions.js", "utf8"), {
      CustomFunctions: office.CustomFunctions,
    });
    const metadata = JSON.parse(readFileSync("dist/functions.json", "utf8")) as FunctionMetadata;
    await office.registerFunctions(metadata, "SUBSIDY");
    const began = process.cpuUsage();
    for (let from = 0; from < count; from += perBatch) await calculate(office, from, perBatch);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1e6;
  } finally {
    office.dispose();
  }
}

async function calculate(
  office: ReturnType<typeof createNodeHost>,
  from: number,
  size: number,
): Promise<void> {
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, size, 1);
    range.formulas = Array.from({ length: size }, (_, row) => [
      `=SUBSIDY.AMOUNT("9①","診療所",${from + row})`,
    ]);
    range.load("values");
    await context.sync();
    const last: unknown = range.values.at(-1)?.[0];
    if (last !== Math.min(Math.floor((from + size - 1) / 2000) * 1000, 193_000))
      throw new Error(`cell ${from + size - 1} shows ${String(last)}`);
  });
}
