import type { Book } from "../objects/book";
import { text } from "../objects/given";
import { HostError } from "../objects/host-error";
import { objectModel, method, navigation } from "../objects/model";
import { View } from "../objects/view";

/** One result of a function: id of the invocation, whether it succeeded, its value or message, an error's code. */
export type InvocationResult = readonly [id: number, ok: boolean, value: unknown, code?: number];

/** What the add-in's function runtime reports to. */
export interface FunctionRuntimePort {
  ready(): void;
  results(results: readonly InvocationResult[]): void;
}

/** The container that Office.js asks for its custom functions object. */
export class FunctionsContainerView extends View {
  readonly port: FunctionRuntimePort;

  constructor(book: Book, port: FunctionRuntimePort) {
    super(book);
    this.port = port;
  }
}

/** Office.js's own CustomFunctions object: it takes the results of invocations. */
export class FunctionsView extends FunctionsContainerView {}

/** The service that hears that the pane is ready. */
export class AddinServiceView extends View {}

/** What shows and hides the pane of a shared runtime. */
export class AppRuntimeView extends View {
  readonly setVisible: (visible: boolean) => void;

  constructor(book: Book, setVisible: (visible: boolean) => void) {
    super(book);
    this.setVisible = setVisible;
  }
}

/** The workbook as Office.js asks for it on the web where it opens another one beside it. */
export class WacWorkbookView extends View {}

/** What Office.js calls in such a batch: `Excel.createWorkbook` of excel-web-16.00.js. */
export const CREATE_AND_OPEN = "CreateAndOpenWorkbook";

export const wacWorkbookModel = objectModel(WacWorkbookView, "WacWorkbook", {
  createAndOpenWorkbook: method("1.8", ({ book }, [base64]) => {
    const file = text(base64);
    if (!file.startsWith("UEsD")) throw new HostError("InvalidArgument", "this is no .xlsx");
    book.openBook(file);
  }),
});

export const functionsContainerModel = objectModel(FunctionsContainerView, "CustomFunctionsContainer", {
  customFunctions: navigation("1.1", ({ book, port }) => new FunctionsView(book, port)),
});

/** Features 1 to 4 are what Excel on the web enables for sending results. */
export const functionsModel = objectModel(FunctionsView, "CustomFunctions", {
  setInvocationArrayResults: method("1.1", ({ port }, [results]) => {
    port.results(results as readonly InvocationResult[]);
  }),
  _SetOsfControlContainerReadyForCustomFunctions: method("1.1", ({ port }) => {
    port.ready();
  }),
  _GetEnabledFeatures: method("1.1", () => [1, 2, 3, 4]),
});

export const addinServiceModel = objectModel(AddinServiceView, "AddinInternalService", {
  notifyActionHandlerReady: method("1.1", () => undefined),
});

/** https://learn.microsoft.com/javascript/api/office/office.addin#office-office-addin-showastaskpane-member */
export const appRuntimeModel = objectModel(AppRuntimeView, "AppRuntimeService", {
  setAppRuntimeState: method("1.1", ({ setVisible }, [state]) => {
    setVisible(state === "Visible");
  }),
});
