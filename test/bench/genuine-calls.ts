import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { createNodeEngine } from "../../src/host/engine/node";
import { ExcelHost } from "../../src/host/excel-host";
import { loadOffice } from "../../src/host/protocol/node-office";
import { RuntimeCalls } from "../../src/host/protocol/runtime-calls";
import { heapMegabytes, processorTime } from "./clock";

const CALLS = 130_000;

/** Calls of AMOUNT from the host's side to its answer, through Office.js's own runtime of custom functions. */
export interface Calls {
  readonly calls: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly heapBefore: number;
  readonly heapAfter: number;
  /** The sum of all answers, so that none is missing. */
  readonly sum: number;
}

/**
 * 130,000 calls in one message, as one calculation of a large workbook sends them, to the genuine Office.js in Node and
 * from it to the built functions.js; results come back in the batches that Office.js makes. No input comes twice, so
 * what the functions remember helps none.
 */
export async function genuineCalls(): Promise<Calls> {
  const runtime = new RuntimeCalls((messages) => {
    office.push(messages);
  });
  const host = new ExcelHost(createNodeEngine(), runtime.call);
  const office = loadOffice((request, options) => host.execute(request, options));
  host.functionRuntime = runtime;
  runInContext(
    readFileSync("dist/functions.js", "utf8"),
    createContext({ CustomFunctions: office.CustomFunctions }),
  );
  runtime.ready();
  const heapBefore = heapMegabytes();
  const began = processorTime();
  const answers = await Promise.all(
    Array.from({ length: CALLS }, (_, index) =>
      runtime.call({
        id: "AMOUNT",
        arguments: ["9①", "病院", [[index * 31]], index % 2 === 0 ? 200 : 199],
        address: `'Sheet1'!A${index + 1}`,
      }),
    ),
  );
  const seconds = (processorTime() - began) / 1000;
  const sum = answers.reduce((total, answer) => total + (answer.ok ? Number(answer.value) : NaN), 0);
  const heapAfter = heapMegabytes();
  host.dispose();
  return { calls: CALLS, seconds, perSecond: CALLS / seconds, heapBefore, heapAfter, sum };
}
