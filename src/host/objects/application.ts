import { oneOf } from "./given";
import { text } from "./given";
import { HostError } from "./host-error";
import { action, method, objectModel, scalar } from "./model";
import type { Book } from "./book";
import { View } from "./view";
import { ApplicationView } from "./views";

/** Excel.WorkbookCreated */
export class WorkbookCreatedView extends View {
  readonly key: string;

  constructor(book: Book, key: string) {
    super(book);
    this.key = key;
  }
}

function createWorkbook({ book }: ApplicationView, given: readonly unknown[]): WorkbookCreatedView {
  const base64 = text(given[0]);
  if (!base64.startsWith("UEsD")) throw new HostError("InvalidArgument", "this is no .xlsx");
  const key = String(book.kept.createdBooks.size + 1);
  book.kept.createdBooks.set(key, base64);
  return new WorkbookCreatedView(book, key);
}

/** Excel.WorkbookCreated: https://learn.microsoft.com/javascript/api/excel/excel.workbookcreated */
export const workbookCreatedModel = objectModel(WorkbookCreatedView, "WorkbookCreated", {
  id: scalar("1.8", ({ key }) => key),
  open: action("1.8", ({ book, key }) => {
    book.openBook(book.kept.createdBooks.get(key) ?? "");
  }),
});

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const KINDS = ["Recalculate", "Full", "FullRebuild"] as const;

/** Excel.Application: https://learn.microsoft.com/javascript/api/excel/excel.application */
export const applicationModel = objectModel(ApplicationView, "Application", {
  /** Kept and given back; the engine calculates all the same. */
  calculationMode: scalar(
    "1.1",
    ({ book }) => book.kept.calculationMode,
    ({ book }, given) => {
      book.kept.calculationMode = oneOf(MODES, given);
    },
  ),
  calculationState: scalar("1.9", ({ book }) => {
    if (book.bridge.busy) return "Pending";
    return book.gate.quiet ? "Done" : "Calculating";
  }),
  /** "Recalculate" means what is dirty, which is always calculated; "Full" and "FullRebuild" mean every formula. */
  calculate: action("1.1", ({ book }, [kind]) => {
    if (oneOf(KINDS, kind) !== "Recalculate") book.gate.recalculateEverything();
  }),
  createWorkbook: method("1.8", createWorkbook),
  _GetWorkbookCreatedById: method("1.8", ({ book }, [id]) => new WorkbookCreatedView(book, text(id))),
  /** One batch is drawn once here anyway. */
  suspendScreenUpdatingUntilNextSync: action("1.9", () => undefined),
  suspendApiCalculationUntilNextSync: action("1.6", () => undefined),
});
