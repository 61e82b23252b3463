import { IUndoRedoService } from "@univerjs/core";
import { createDeskHost, type DeskHost, type FunctionMetadata } from "../host/desk";
import type { Link } from "../sheets/sheet";
import { connectControls } from "./controls";
import { element } from "./elements";
import { errorHint } from "./error-hint";
import { cellErrors, readCell } from "./grid/desk-cells";
import { setGridLanguage } from "./grid/grid-language";
import { linkIn } from "./grid/links";
import { loadBook } from "./grid/load-book";
import { onSelection } from "./grid/selection";
import { showCell } from "./grid/show-cell";
import type { Language } from "./language";
import { writeWords } from "./page-words";
import { sampleBook } from "./sample/sample-book";
import { statusLine } from "./status-line";
import { drawRibbon } from "./ribbon";
import type { TrialDesk } from "./trial-desk";

const namespace = "SUBSIDY";
const metadataFiles = { ja: "/functions.json", en: "/functions-en.json" } as const;
const excelLanguages = { ja: "ja-JP", en: "en-US" } as const;

/** What the desk remembers beside the workbook. */
interface Trial {
  readonly desk: DeskHost;
  language: Language;
  book: ReturnType<typeof sampleBook>;
}

/** Opens the desk with its sample in a language; resolves when all of it is computed. */
export async function openTrial(language: Language): Promise<TrialDesk> {
  writeWords(document, language);
  const desk = await createDeskHost(
    element("grid", HTMLElement),
    element("pane", HTMLIFrameElement),
    "/taskpane.html",
    { tabbedOut: leavePane },
  );
  const trial: Trial = { desk, language, book: sampleBook(language) };
  if (language !== "ja") speak(trial);
  await Promise.all([beginWithSample(trial), drawRibbon(desk, language)]);
  const opened: string[] = [];
  desk.host.bookOpened = (file) => {
    opened.push(Array.from(file, (byte) => String.fromCharCode(byte)).join(""));
    download(file);
  };
  connect(trial);
  return doors(desk, opened);
}

/** A workbook that the add-in opens beside this one has no window here: the browser saves it. */
function download(file: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([Uint8Array.from(file)]));
  link.download = "copy.xlsx";
  link.click();
}

/** Where the focus goes when Tab leaves the pane: round to the desk's first button, or back to its last. */
function leavePane(way: "forward" | "backward"): void {
  const buttons = document.querySelectorAll<HTMLElement>(".strip button, .ribbon button");
  buttons[way === "forward" ? 0 : buttons.length - 1]?.focus();
}

/** Loads the sample; at once, before the pane's page can run: as in Excel, the add-in finds the workbook open. */
async function beginWithSample({ desk, book, language }: Trial): Promise<void> {
  loadBook(desk.host.engine.workbook, book);
  await desk.registerFunctions(await metadata(language), namespace);
  const { injector, workbook } = desk.host.engine;
  // The sample is where the desk begins: undoing must not take it away.
  injector.get(IUndoRedoService).clearUndoRedo(workbook.getId());
}

async function metadata(language: Language): Promise<FunctionMetadata> {
  const answer = await fetch(metadataFiles[language]);
  if (!answer.ok) throw new Error(`${metadataFiles[language]}: ${answer.status}`);
  return (await answer.json()) as FunctionMetadata;
}

/** Page, grid and pane in the trial's language. */
function speak({ desk, language }: Trial): void {
  writeWords(document, language);
  setGridLanguage(desk.host.engine.api, language);
  desk.reloadPane(excelLanguages[language]);
}

/** Changes the language; a sample that nobody has changed is replaced by the one in that language. */
async function switchLanguage(trial: Trial, language: Language): Promise<void> {
  if (language === trial.language) return;
  const untouched = trial.desk.host.engine.injector.get(IUndoRedoService).pitchTopUndoElement() === null;
  trial.language = language;
  speak(trial);
  await drawRibbon(trial.desk, language);
  history.replaceState(null, "", language === "en" ? "?lang=en" : location.pathname);
  if (!untouched) {
    await trial.desk.registerFunctions(await metadata(language), namespace);
    return;
  }
  trial.book = sampleBook(language);
  await beginWithSample(trial);
}

function connect(trial: Trial): void {
  const { host } = trial.desk;
  const { api } = host.engine;
  const goTo = (link: Link): void => {
    showCell(host, link).catch(report);
  };
  const refresh = statusLine({
    host,
    language: () => trial.language,
    linkAt: (sheet, place) => linkIn(trial.book, sheet, place),
    goTo,
  });
  onSelection(host, refresh);
  host.book.gate.onEnd(refresh);
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const link = linkIn(trial.book, worksheet.getSheetName(), { row, column });
    if (link) goTo(link);
  });
  // While somebody types in a cell, Excel refuses an add-in's requests.
  api.addEvent(api.Event.SheetEditStarted, () => (host.cellEditing = true));
  api.addEvent(api.Event.SheetEditEnded, () => (host.cellEditing = false));
  errorHint(host);
  connectControls(host, (language) => {
    switchLanguage(trial, language).then(refresh, report);
  });
  refresh();
}

function report(cause: unknown): void {
  console.error("the trial desk", cause);
}

function doors({ host, call, shortcut }: DeskHost, opened: readonly string[]): TrialDesk {
  const { workbook } = host.engine;
  return {
    settle: async () => {
      while (host.cellEditing) await new Promise((resolve) => setTimeout(resolve, 10));
      await host.settle();
    },
    cell: (sheet, cell) => readCell(host, sheet, cell),
    show: (sheet, cell) => showCell(host, { sheet, cell }),
    sheetNames: () => workbook.getSheets().map((sheet) => sheet.getSheetName()),
    errors: () => cellErrors(host),
    openedFiles: () => opened.map((file) => btoa(file)),
    standBehind: (file) => {
      const bytes = Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0));
      host.documentFile = () => bytes;
    },
    call,
    shortcut,
    openForReading: (only) => {
      host.readOnly = only;
    },
    readyAfter: performance.now(),
  };
}
