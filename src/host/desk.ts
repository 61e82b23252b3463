import type { CallFunction, FunctionMetadata } from "./calculation/function-call";
import { createBrowserEngine } from "./engine/browser";
import { ExcelHost, type HostOptions } from "./excel-host";
import type { HostLanguage } from "./protocol/app-context";
import { type FrameOptions, FrameTransport } from "./protocol/frame-transport";
import type { HostMessage } from "./protocol/messages";
import { RuntimeCalls } from "./protocol/runtime-calls";

/** Excel on the web, played by a page: the grid in a container, the add-in's pane in an iframe. */
export interface DeskHost {
  readonly host: ExcelHost;
  /** Makes the add-in's functions known to the grid. */
  registerFunctions(metadata: FunctionMetadata, namespace: string): Promise<void>;
  /** Loads the pane anew, as closing and opening it does, if given in another language; functions called meanwhile wait for it. */
  reloadPane(language?: HostLanguage): void;
  /** Presses a ribbon button of the add-in; resolves when the add-in says that it is done. */
  press(functionName: string): Promise<void>;
  /** Presses the keys that shortcuts.json gives to an action of the add-in. */
  readonly shortcut: (action: string) => void;
  /** Calls a function in the pane's runtime as a calculation does, without a cell around it. */
  readonly call: CallFunction;
  dispose(): void;
}

/**
 * Starts the trial desk's Excel: draws the grid into `container` and opens the pane at `paneUrl` in `iframe`.
 * Office.js trusts a parent on https with its own host name only, so both pages come from one https server.
 */
export async function createDeskHost(
  container: HTMLElement,
  iframe: HTMLIFrameElement,
  paneUrl: string,
  { tabbedOut, ...options }: HostOptions & Pick<FrameOptions, "tabbedOut"> = {},
): Promise<DeskHost> {
  const engine = await createBrowserEngine(container);
  const calls = new RuntimeCalls((messages) => {
    transport.push(messages);
  });
  const host = new ExcelHost(engine, calls.call, { blanks: "blanks-as-null", ...options });
  host.functionRuntime = calls;
  const transport = new FrameTransport(host, {
    ...{ iframe, paneUrl, excelApi: host.excelApi },
    ...(tabbedOut ? { tabbedOut } : {}),
  });
  transport.open();
  return {
    host,
    registerFunctions: (metadata, namespace) => host.registerFunctions(metadata, namespace),
    call: calls.call,
    press: (functionName) => transport.press(functionName),
    shortcut: (action) => {
      transport.push([shortcutMessage(action)]);
    },
    reloadPane: (language) => {
      calls.lost();
      transport.open(language);
    },
    dispose: () => {
      transport.close();
      host.dispose();
    },
  };
}

/** What Excel sends for a shortcut (actionProxy in office-js 1.1.110). */
const shortcutMessage = (action: string): HostMessage => ({
  messageCategory: 2,
  messageType: 1000,
  targetId: "",
  message: JSON.stringify([action, ""]),
  isRemoteOverride: false,
});

export { ExcelHost, type HostOptions } from "./excel-host";
export type { BlankMode } from "./calculation/blanks";
export type { FunctionMetadata } from "./calculation/function-call";
