import {
  callImplementations,
  type CallFunction,
  type FunctionMetadata,
  type Implementation,
} from "./calculation/function-call";
import { createNodeEngine } from "./engine/node";
import { ExcelHost, type HostOptions } from "./excel-host";
import { officeDocument } from "./file/office-document";
import { loadOffice, type LoadedOffice } from "./protocol/node-office";
import { RuntimeCalls } from "./protocol/runtime-calls";

/** How the host in Node plays Excel, and what runs the add-in's functions. */
export interface NodeHostOptions extends HostOptions {
  /**
   * The add-in's functions by id, called directly. Without it they are called through the genuine runtime of Office.js,
   * where `CustomFunctions.associate` has put them; that answers every 50 ms.
   */
  readonly functions?: Readonly<Record<string, Implementation>>;
}

/** Excel without a screen, with the genuine Office.js in front of it. */
export interface NodeHost extends LoadedOffice {
  readonly host: ExcelHost;
  /** `Office.context.document`, as far as its file goes. */
  readonly document: ReturnType<typeof officeDocument>;
  registerFunctions(metadata: FunctionMetadata, namespace: string): Promise<void>;
  dispose(): void;
}

/** Starts Excel's side in Node; dispose it, since its engine holds timers. */
export function createNodeHost(options: NodeHostOptions = {}): NodeHost {
  const runtime = new RuntimeCalls((messages) => {
    office.push(messages);
  });
  const call: CallFunction = options.functions ? callImplementations(options.functions) : runtime.call;
  const host = new ExcelHost(createNodeEngine(), call, options);
  const office = loadOffice((request, asked) => host.execute(request, asked));
  host.functionRuntime = runtime;
  host.book.events.connect((messages) => {
    office.push(messages);
  });
  runtime.ready();
  return {
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    CustomFunctions: office.CustomFunctions,
    host,
    document: officeDocument(host.files),
    registerFunctions: (metadata, namespace) => host.registerFunctions(metadata, namespace),
    dispose: () => {
      host.dispose();
    },
  };
}
