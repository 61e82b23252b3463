import type { Edition } from "../../core/rules/edition";
import type { Language, SealedEdition } from "../../core/runtime";
import type { ExcelActions } from "../../excel/actions";
import type { EditionSwitch } from "../../excel/editions/switch-records";
import type { EditionMark } from "../../excel/health/stamp";
import type { Failure, Outcome } from "../../excel/session/failure";
import type { Holidays } from "../parts/holidays";
import type { EditionKeeping, FormerEdition, PaneRuntime, WholeEdition } from "../services";
import { Store } from "../state/store";
import { type Fault, faultAt } from "./fault";
import { asItStands, type Candidate, type HowRead } from "./candidate";
import { cellChanges, type CellChanges, cellsChanged } from "./cell-changes";
import type * as FilesChunk from "./files";

type Files = typeof FilesChunk;

/** Whether an edition was kept beside, or its date is that of another one in use. */
export type Keeping = { readonly kept: string } | { readonly taken: string };

export interface EditionsState {
  readonly busy: boolean;
  readonly isPinned: boolean | undefined;
  /** How the workbook went from edition to edition, oldest first; undefined while that could not be read. */
  readonly switches?: readonly EditionSwitch[] | undefined;
  readonly candidate?: Candidate | undefined;
  readonly faults?: readonly Fault[] | undefined;
}

/** What the store works on. */
export interface EditionsWork {
  readonly excel: ExcelActions;
  readonly runtime: PaneRuntime;
  readonly editions: EditionKeeping;
  readonly files: () => Promise<Files>;
  readonly wholeBuiltIn: () => Promise<Edition>;
  readonly holidays: () => Promise<Holidays>;
  /** The user's own calendar day as YYYY-MM-DD. */
  readonly today: () => string;
}

/** The edition under review, and what is done with it: looked at first, switched, kept, taken back. */
export class EditionsStore extends Store<EditionsState> {
  readonly #work: EditionsWork;
  /** The last switch stands in the workbook's record, from which taking it back takes it out. */
  #isRecorded = false;

  constructor(work: EditionsWork) {
    super({ busy: false, isPinned: undefined });
    this.#work = work;
  }

  /** Looks whether the workbook carries its edition, and which it had before. */
  readonly look = async (): Promise<void> => {
    const isPinned = await this.#work.editions.isPinned().catch(() => undefined);
    const kept = await this.#work.excel.editions.switches();
    this.change({ isPinned, switches: kept.ok ? kept.value : undefined });
  };

  readonly readFile = (name: string, chosen: string | Blob): Promise<void> =>
    this.#working(async ({ importChosen }) => {
      // A prefectural list lies over the one that computes now.
      const imported = await importChosen(name, chosen, await this.#currentEdition());
      if (imported.ok) await this.#consider(imported.value, imported);
      else this.change({ candidate: undefined, faults: imported.problems });
    });

  readonly considerBuiltIn = (): Promise<void> =>
    this.#working(async ({ sealed }) => {
      await this.#consider(await sealed(await this.#work.wholeBuiltIn()));
    });

  /** Lays the form for an edition into the workbook. */
  readonly layForm = (edition: Edition, language: Language): Promise<Outcome<void> | undefined> =>
    this.#working(async ({ loadEntryForm }) => {
      const { entryForm } = await loadEntryForm();
      const { sheets, choices } = entryForm(edition, language);
      return this.#work.excel.editions.layForm(sheets, choices);
    });

  /** Reads the form; faults are told, and their cells shaded. Answers why Excel could not be read. */
  readonly readForm = (pattern: Edition): Promise<Failure | undefined> =>
    this.#working(async (files) => {
      const { editions } = this.#work.excel;
      const found = await editions.readForm();
      if (!found.ok) return found.failure;
      const reading = files.editionFromForm(found.value, pattern);
      if (reading.kind === "edition") {
        await editions.markForm(found.value, []);
        await this.#consider(await files.sealed(reading.edition));
        return undefined;
      }
      const faults = reading.problems.map((problem) => faultAt(found.value, problem, files));
      await editions.markForm(
        found.value,
        faults.flatMap(({ cell }) => (cell ? [cell] : [])),
      );
      this.change({ candidate: undefined, faults: [...faults, ...reading.others] });
      return undefined;
    });

  readonly leave = (): void => {
    this.change({ candidate: undefined, faults: undefined });
  };

  /** Pins the edition that computes now. */
  readonly pinCurrent = (edition: Edition): Promise<string | undefined> =>
    this.#working(async ({ sealed }) => {
      const whole = await sealed(edition);
      await this.#work.editions.switchTo(whole);
      await this.look();
      return whole.edition.id;
    });

  /** Switches, stamps the edition once all is recalculated, and answers how to take it back. */
  readonly switchTo = (): Promise<FormerEdition | undefined> =>
    this.#working(async () => {
      const { candidate } = this.state();
      if (!candidate) return undefined;
      const from = this.#mark();
      const former = await this.#work.editions.switchTo(candidate.whole);
      await this.#recorded(candidate, from);
      await this.#stamped();
      this.leave();
      return former;
    });

  readonly putBack = (former: FormerEdition): Promise<void> =>
    this.#working(async () => {
      await this.#work.editions.putBack(former);
      if (this.#isRecorded) await this.#work.excel.editions.forgetLastSwitch();
      this.#isRecorded = false;
      await this.#stamped();
    });

  /** A list under the date of another one that is in use is not kept: cells could not name it, or would name the wrong one. */
  readonly keepBeside = (): Promise<Keeping | undefined> =>
    this.#working(async () => {
      const { candidate } = this.state();
      if (!candidate) return undefined;
      const { id } = candidate.whole.edition;
      if (this.#isDateTaken(candidate.whole)) return { taken: id };
      await this.#work.editions.keepBeside(candidate.whole);
      this.leave();
      return { kept: id };
    });

  /** The edition under review as the text of a file. */
  readonly fileText = (): Promise<string | undefined> =>
    this.#working(({ fileText }) => {
      const { candidate } = this.state();
      return Promise.resolve(candidate && fileText(candidate.whole));
    });

  async #stamped(): Promise<void> {
    const mark = this.#mark();
    if (mark) await this.#work.excel.editions.stamp(mark);
    await this.look();
  }

  /** The edition that computes now; nothing while that is refused. */
  #mark(): EditionMark | undefined {
    const { id, hash, state } = this.#work.runtime.current();
    return state === "built-in" || state === "edition" ? { id, hash } : undefined;
  }

  /** A switch that could not be recorded has happened all the same. */
  async #recorded({ whole, cells }: Candidate, from: EditionMark | undefined): Promise<void> {
    const recorded = await this.#work.excel.editions.recordSwitch({
      on: this.#work.today(),
      ...(from && { from }),
      to: { id: whole.edition.id, hash: whole.hash },
      ...(cells && { changed: cellsChanged(cells) }),
      untold: cells ? cells.unknown.length + cells.left : 0,
    });
    this.#isRecorded = recorded.ok;
  }

  /** Whether another list is in use under the same date. */
  #isDateTaken({ edition, hash }: WholeEdition): boolean {
    const { runtime } = this.#work;
    return [runtime.current(), runtime.builtIn].some((each) => each.id === edition.id && each.hash !== hash);
  }

  /** A list laid over another keeps its date, and is told by the list of the differences. */
  async #consider(whole: WholeEdition, read: HowRead = asItStands): Promise<void> {
    const { compareEditions, dateTaken, differenceLine, previewOf } = await this.#work.files();
    const current = await this.#currentEdition();
    const differences = current ? compareEditions(current, whole.edition) : [];
    const { cautions, cases } = previewOf(
      whole.edition,
      (await this.#work.holidays().catch(() => undefined))?.isHoliday,
    );
    this.change({
      faults: undefined,
      candidate: {
        whole,
        differences: differences.map((each) => ({
          ja: differenceLine(each, "ja"),
          en: differenceLine(each, "en"),
        })),
        cautions: [
          ...read.cautions,
          ...(!read.isSupplement && this.#isDateTaken(whole) ? [{ text: dateTaken(whole.edition.id) }] : []),
          ...cautions,
        ],
        cases,
        cells: await this.#cellsWith(whole),
      },
    });
  }

  /** The whole of what computes; nothing while that is refused. */
  async #currentEdition(): Promise<Edition | undefined> {
    const { runtime, wholeBuiltIn } = this.#work;
    const { state } = runtime.current();
    if (state === "built-in") return wholeBuiltIn();
    return state === "edition" ? runtime.rules.catalogue?.edition : undefined;
  }

  async #cellsWith(other: SealedEdition): Promise<CellChanges | undefined> {
    const { excel, runtime } = this.#work;
    const used = await excel.editions.usedCells();
    if (!used.ok) return undefined;
    return cellChanges(used.value, (id, given) => runtime.ask(id, given), runtime.trial(other));
  }

  async #working<T>(work: (files: Files) => Promise<T>): Promise<T | undefined> {
    if (this.state().busy) return undefined;
    this.change({ busy: true });
    try {
      return await work(await this.#work.files());
    } finally {
      this.change({ busy: false });
    }
  }
}
