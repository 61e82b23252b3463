import type { Block } from "../sheets/blocks";
import type { Filling } from "../sheets/filling";
import type { SeenSheet } from "../sheets/seen-sheet";
import type { Book } from "../sheets/sheet";
import type { AsOfCell } from "./as-of-cell";
import { editionActions, type EditionActions } from "./editions/actions";
import { documentFile, type OfficeDocument } from "./file/document-file";
import { openCopy } from "./file/open-copy";
import { draw } from "./draw/draw";
import type { Drawn } from "./draw/drawn";
import { undraw } from "./draw/undraw";
import { explain, type Explained, type RememberedError } from "./explain/explain";
import { type Facilities, readFacilities, saveFacilities, type Saving } from "./facilities/facilities";
import type { KeptFacility } from "./facilities/facility";
import { type FillingPreview, previewFilling } from "./forms/preview-filling";
import { formsPart } from "./forms/forms-part";
import { seeSheet, type SheetAsked } from "./forms/see-sheet";
import { quotesPart } from "./parts/quotes-part";
import { asOfCell } from "./health/as-of";
import { recalculateSheets, type Recalculated } from "./health/recalculate-all";
import { repair, type Repaired } from "./health/repair";
import { type Health, type HealthAsked, scan } from "./health/scan";
import { type EditionMark, readStamp, type StampState } from "./health/stamp";
import { type Applied, apply, type UndoToken } from "./insert/apply";
import { preview, type Preview } from "./insert/preview";
import { type ActiveCell, activeCell, type Target } from "./insert/target";
import { undo, type Undone } from "./insert/undo";
import { readKeptText, saveKeptText } from "./parts/kept-text";
import { goTo } from "./selection/go-to";
import { selectedCost, type SelectedCost } from "./selection/selected-cost";
import { type Stop, watchSelection } from "./selection/watch-selection";
import { type Kept, readKept, saveKept } from "./parts/kept";
import type { KeptPlan } from "./plans/plan";
import { plansKeeping } from "./plans/plans";
import type { Outcome } from "./session/failure";
import {
  inExcel,
  type Patience,
  readInExcel,
  type Session,
  type Surroundings,
  type Watch,
} from "./session/session";
import { type SelectedTable, selectedTable } from "./tables/selected-table";

/** All that the pane does in Excel. No action rejects: what fails is an outcome with a code, and says what it left. */
export interface ExcelActions {
  /** The cell at which an insertion begins when nobody says otherwise. */
  readonly activeCell: (watch?: Watch) => Promise<Outcome<ActiveCell>>;
  /** What a block would cover, and what stands there. Writes nothing. */
  readonly preview: (target: Target, block: Block, watch?: Watch) => Promise<Outcome<Preview>>;
  /** Inserts what was previewed, if all is still as it was seen. */
  readonly apply: (
    seen: Preview,
    consent: { readonly overwrite: boolean },
    watch?: Watch,
  ) => Promise<Outcome<Applied>>;
  /** Takes an insertion back; with `others`, all but the cells that somebody has changed since. */
  readonly undo: (
    token: UndoToken,
    consent: { readonly others: boolean },
    watch?: Watch,
  ) => Promise<Outcome<Undone>>;
  /** The active sheet, or a named one, as it stands; with the selection where the form is sought in it. Writes nothing. */
  readonly seeSheet: (asked: SheetAsked, watch?: Watch) => Promise<Outcome<SeenSheet>>;
  /** What filling a form would write; `apply` then writes it, and `undo` takes it back. Writes nothing. */
  readonly previewFilling: (filling: Filling, watch?: Watch) => Promise<Outcome<FillingPreview>>;
  /** What the workbook remembers of its forms, as text; "" where it remembers nothing. */
  readonly readForms: (watch?: Watch) => Promise<Outcome<string>>;
  /** Remembers forms; `seen` is what was read last, so that nobody's memory is lost. */
  readonly saveForms: (text: string, seen: string, watch?: Watch) => Promise<Outcome<string>>;
  /** What the workbook remembers of its requests for quotes, as text; "" where it remembers none. */
  readonly readQuotes: (watch?: Watch) => Promise<Outcome<string>>;
  /** Keeps requests; `seen` is what was read last, so that nobody's request is lost. */
  readonly saveQuotes: (text: string, seen: string, watch?: Watch) => Promise<Outcome<string>>;
  /** Adds a book's sheets to the workbook, under names that are free. */
  readonly draw: (book: Book, watch?: Watch) => Promise<Outcome<Drawn>>;
  /** Takes drawn sheets away again; with `others`, even if somebody has changed them since. */
  readonly undraw: (
    drawn: Drawn,
    consent: { readonly others: boolean },
    watch?: Watch,
  ) => Promise<Outcome<{ readonly sheets: readonly string[] }>>;
  /** The selected cells, read as a cost. */
  readonly selectedCost: (watch?: Watch) => Promise<Outcome<SelectedCost>>;
  /** The active cell's calls of our functions, with what Excel gives them. */
  readonly explain: (remembered?: readonly RememberedError[], watch?: Watch) => Promise<Outcome<Explained>>;
  /** Calls the listener whenever other cells are selected; answers how to stop. */
  readonly watchSelection: (listener: () => void) => Promise<Outcome<Stop>>;
  /** Shows a sheet (by id or name) and selects cells on it. */
  readonly goTo: (sheet: string, cells: string, watch?: Watch) => Promise<Outcome<void>>;
  readonly readFacilities: (watch?: Watch) => Promise<Outcome<Facilities>>;
  readonly saveFacilities: (
    list: readonly KeptFacility[],
    saving: Saving,
    watch?: Watch,
  ) => Promise<Outcome<Facilities>>;
  /** The plans that the workbook keeps, one for each facility at most. */
  readonly readPlans: (watch?: Watch) => Promise<Outcome<Kept<readonly KeptPlan[]>>>;
  readonly savePlans: (
    plans: readonly KeptPlan[],
    saving: Saving,
    watch?: Watch,
  ) => Promise<Outcome<Kept<readonly KeptPlan[]>>>;
  /** The selected cells, or the Excel table in which they lie, as a table. */
  readonly selectedTable: (watch?: Watch) => Promise<Outcome<SelectedTable>>;
  /** The workbook's as-of cell; undefined where it has none. */
  readonly asOfCell: (watch?: Watch) => Promise<Outcome<AsOfCell | undefined>>;
  /** Which edition the workbook's values were last computed with. Writes nothing. */
  readonly stamp: (edition: EditionMark, watch?: Watch) => Promise<Outcome<StampState>>;
  /** Looks through the whole workbook. Writes nothing. */
  readonly scan: (asked: HealthAsked, watch?: Watch) => Promise<Outcome<Health>>;
  /** Repairs what a scan has found, recalculates the sheets concerned, and stamps the edition if all went well. */
  readonly repair: (health: Health, edition: EditionMark, watch?: Watch) => Promise<Outcome<Repaired>>;
  /** Recalculates every sheet and stamps the edition if all went well. */
  readonly recalculate: (edition: EditionMark, watch?: Watch) => Promise<Outcome<Recalculated>>;
  /** What is done for editions of the list. */
  readonly editions: EditionActions;
  /** The workbook's file as it is now, unsaved changes included. */
  readonly documentFile: (watch?: Watch) => Promise<Outcome<Uint8Array>>;
  /** Opens a file as a new workbook beside this one. */
  readonly openCopy: (file: Uint8Array) => Promise<Outcome<void>>;
}

/** What is asked of Office itself: which requirement sets Excel has. */
export interface OfficeRequirements {
  readonly context: {
    readonly requirements: { isSetSupported(name: string, minVersion?: string): boolean };
    /** Of its own type in each host; what is asked of it is in `OfficeDocument`. */
    readonly document?: unknown;
  };
}

const usualPatience: Patience = { waiting: 1_500, lost: 60_000 };

/** The actions in an Excel: give it the page's own `Excel` and `Office`. */
export function excelActions(
  excel: Surroundings["excel"],
  office: OfficeRequirements,
  patience: Patience = usualPatience,
): ExcelActions {
  const supports = (version: string): boolean =>
    office.context.requirements.isSetSupported("ExcelApi", version);
  const surroundings: Surroundings = { excel, supports, patience };
  const act = <T>(watch: Watch | undefined, work: (session: Session) => Promise<Outcome<T>>) =>
    inExcel(surroundings, watch ?? {}, work);
  return {
    activeCell: (watch) => readInExcel(surroundings, watch ?? {}, activeCell),
    preview: (target, block, watch) => act(watch, (session) => preview(session, target, block)),
    apply: (seen, consent, watch) => act(watch, (session) => apply(session, seen, consent)),
    undo: (token, consent, watch) => act(watch, (session) => undo(session, token, consent)),
    seeSheet: (asked, watch) => act(watch, (session) => seeSheet(session, asked)),
    previewFilling: (filling, watch) => act(watch, (session) => previewFilling(session, filling)),
    draw: (book, watch) => act(watch, (session) => draw(session, book)),
    undraw: (drawn, consent, watch) => act(watch, (session) => undraw(session, drawn, consent)),
    selectedCost: (watch) => act(watch, selectedCost),
    explain: (remembered = [], watch) => act(watch, (session) => explain(session, remembered)),
    watchSelection: (listener) => watchSelection(surroundings, listener),
    goTo: (sheet, cells, watch) => act(watch, (session) => goTo(session, sheet, cells)),
    selectedTable: (watch) => act(watch, selectedTable),
    asOfCell: (watch) => readInExcel(surroundings, watch ?? {}, asOfCell),
    stamp: (edition, watch) =>
      readInExcel(surroundings, watch ?? {}, (session) => readStamp(session, edition)),
    scan: (asked, watch) => act(watch, (session) => scan(session, asked)),
    repair: (health, edition, watch) => act(watch, (session) => repair(session, health, edition)),
    documentFile: (watch) =>
      documentFile(office.context.document as OfficeDocument | undefined, watch ?? {}, patience),
    openCopy: (file) => openCopy(surroundings, file),
    recalculate: (edition, watch) => act(watch, (session) => recalculateSheets(session, edition)),
    editions: editionActions(surroundings),
    ...keepingActions(surroundings),
  };
}

type KeepingActions = Pick<
  ExcelActions,
  | "readFacilities"
  | "saveFacilities"
  | "readPlans"
  | "savePlans"
  | "readForms"
  | "saveForms"
  | "readQuotes"
  | "saveQuotes"
>;

/** What the workbook keeps for the pane in parts of its own. */
function keepingActions(surroundings: Surroundings): KeepingActions {
  const act = <T>(watch: Watch | undefined, work: (session: Session) => Promise<Outcome<T>>) =>
    inExcel(surroundings, watch ?? {}, work);
  return {
    readFacilities: (watch) => act(watch, readFacilities),
    saveFacilities: (list, saving, watch) => act(watch, (session) => saveFacilities(session, list, saving)),
    readPlans: (watch) => act(watch, (session) => readKept(session, plansKeeping)),
    savePlans: (plans, saving, watch) =>
      act(watch, (session) => saveKept(session, plansKeeping, plans, saving)),
    readForms: (watch) => act(watch, (session) => readKeptText(session, formsPart)),
    saveForms: (text, seen, watch) => act(watch, (session) => saveKeptText(session, formsPart, text, seen)),
    readQuotes: (watch) => act(watch, (session) => readKeptText(session, quotesPart)),
    saveQuotes: (text, seen, watch) => act(watch, (session) => saveKeptText(session, quotesPart, text, seen)),
  };
}
