import type { CallFunction } from "../host/calculation/function-call";

/** What a cell of the desk holds and shows. */
export interface DeskCell {
  readonly value: string | number | boolean;
  /** As drawn, in the cell's number format. */
  readonly text: string;
  readonly formula: string;
  /** What the function that failed here says; absent without an error of a function. */
  readonly message?: string;
}

/** Where a cell is drawn, in pixels of the page. */
export interface DeskBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The desk as those see it who drive it from outside: `npm start` without a display, and the browser tests. */
export interface TrialDesk {
  /** Resolves when nobody is typing in a cell, nothing is being calculated and no function is awaited. */
  settle(): Promise<void>;
  cell(sheet: string, cell: string): DeskCell;
  /** Shows the sheet and the cell, scrolled into view, and says where it is drawn. */
  show(sheet: string, cell: string): Promise<DeskBox>;
  sheetNames(): readonly string[];
  /** Every cell of the workbook that shows an error, as "sheet!cell: error". */
  errors(): readonly string[];
  /** Files of workbooks that the add-in has opened beside this one, as Base64; the browser saves them, too. */
  openedFiles(): readonly string[];
  /** Lets a real file stand behind the grid, as Base64: what Office.js hands over as the document's file from now on. */
  readonly standBehind: (file: string) => void;
  /** Calls a function as a calculation does, without a cell around it: for measurements. */
  readonly call: CallFunction;
  /** Presses the keys of one of the add-in's shortcuts, by the id of its action. */
  readonly shortcut: (action: string) => void;
  /** Opens the workbook for reading only, or for writing again, as a share's owner would. */
  readonly openForReading: (only: boolean) => void;
  /** Milliseconds from the beginning of the page to the first moment with the whole sample computed. */
  readonly readyAfter: number;
}

declare global {
  interface Window {
    trialDesk?: TrialDesk;
    /** Why the desk could not start. */
    trialDeskFailure?: string;
  }
}
