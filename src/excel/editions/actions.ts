import { done, failed, type Outcome } from "../session/failure";
import { type EditionMark, writeStamp } from "../health/stamp";
import { inExcel, type Surroundings, type Watch } from "../session/session";
import type { EntrySheet } from "../../sheets/entry-sheet";
import { layForm } from "./form-sheets";
import { type FoundEntries, type MarkedCell, markForm, readForm } from "./read-form";
import { type EditionSwitch, forgetLastSwitch, readSwitches, recordSwitch } from "./switch-records";
import { type UsedCells, usedCells } from "./used-calls";

/** What the pane does in Excel for editions. No action rejects. */
export interface EditionActions {
  /** Every call of our functions in the workbook, with its arguments. Writes nothing. */
  readonly usedCells: (watch?: Watch) => Promise<Outcome<UsedCells>>;
  /** Lays the entry form into new sheets; the last name is that of the sheet with the choices. */
  readonly layForm: (sheets: readonly EntrySheet[], choices: string, watch?: Watch) => Promise<Outcome<void>>;
  /** Reads the entry form as it stands. Writes nothing. */
  readonly readForm: (watch?: Watch) => Promise<Outcome<readonly FoundEntries[]>>;
  /** Shades the cells of the form that are wrong. */
  readonly markForm: (found: readonly FoundEntries[], wrong: readonly MarkedCell[]) => Promise<Outcome<void>>;
  /** Says in the workbook which edition its values were computed with, once all of them are. */
  readonly stamp: (edition: EditionMark) => Promise<Outcome<void>>;
  /** Keeps in the workbook that it went over to another edition, for its evidence sheet. */
  readonly recordSwitch: (one: EditionSwitch) => Promise<Outcome<void>>;
  /** Takes the last of those records out again. */
  readonly forgetLastSwitch: () => Promise<Outcome<void>>;
  /** Those records, oldest first. Writes nothing. */
  readonly switches: () => Promise<Outcome<readonly EditionSwitch[]>>;
}

/** The actions in the surroundings of all others. */
export function editionActions(surroundings: Surroundings): EditionActions {
  return {
    usedCells: (watch = {}) => inExcel(surroundings, watch, usedCells),
    layForm: (sheets, choices, watch = {}) =>
      inExcel(surroundings, watch, (session) => layForm(session, sheets, choices)),
    readForm: (watch = {}) => inExcel(surroundings, watch, readForm),
    markForm: (found, wrong) => inExcel(surroundings, {}, (session) => markForm(session, found, wrong)),
    recordSwitch: (one) => inExcel(surroundings, {}, (session) => recordSwitch(session, one)),
    forgetLastSwitch: () => inExcel(surroundings, {}, forgetLastSwitch),
    switches: () => inExcel(surroundings, {}, readSwitches),
    stamp: (edition) =>
      inExcel(surroundings, {}, async (session) =>
        (await writeStamp(session, edition))
          ? done(undefined)
          : failed({ code: "refused", excelCode: "", message: "" }),
      ),
  };
}
