import type { ExcelActions } from "../../excel/actions";
import type { Failure } from "../../excel/session/failure";
import type { Treated } from "../../sharing/convert/copy-plan";
import type { Finding, FindingKind } from "../../sharing/privacy/findings";
import type { FileKind } from "../../xlsx/package/file-kind";
import type { FileOutcome, Refused } from "../../xlsx/refusal";
import type { PaneRuntime } from "../services";
import { Store } from "../state/store";
import type { EvidenceOrder } from "./evidence/evidence-files";
import type { Examination } from "./files";

/** For whom a copy is. */
export type Audience = "colleague" | "vendor";

/** What went wrong: in Excel, or in the file. */
export type SharingTrouble =
  | { readonly in: "excel"; readonly failure: Failure }
  | { readonly in: "file"; readonly refused: Refused }
  | { readonly in: "originals" };

/** A file that was made, and whether Excel has opened it. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
  readonly isOpened: boolean;
  /** Of a copy: what became of its formulas. */
  readonly treated?: readonly Treated[];
  /** Of a vendor's copy: what the last examination did not list yet and was removed as well. */
  readonly alsoRemoved?: readonly FindingKind[];
  /** Of a copy turned back. */
  readonly restored?: { readonly count: number; readonly changedSince: readonly string[] };
}

export interface SharingState {
  readonly busy: boolean;
  readonly progress?: { readonly done: number; readonly of: number } | undefined;
  readonly examination?: Examination | undefined;
  readonly trouble?: SharingTrouble | undefined;
  readonly made?: MadeFile | undefined;
  readonly audience: Audience;
  readonly form: "values" | "plain";
  readonly removes: ReadonlySet<FindingKind>;
  readonly evidence: boolean;
  readonly keepsOriginals: boolean;
  /** What would stay in the copy and was not there at the last check: no copy is made until somebody has said yes. */
  readonly grown: readonly FindingKind[];
  readonly agreed: boolean;
}

const forColleagues: Pick<SharingState, "audience" | "form" | "evidence" | "keepsOriginals" | "removes"> = {
  audience: "colleague",
  form: "plain",
  evidence: true,
  keepsOriginals: true,
  removes: new Set(),
};

const nothingGrown: Pick<SharingState, "grown" | "agreed"> = { grown: [], agreed: false };

/** Whether something may need it by now that was not there when it was shown. */
const isInDoubt = (now: Finding, shown: Finding | undefined): boolean =>
  now.mayBeUsed === true && shown?.mayBeUsed !== true;

/** Whether a vendor's copy goes without it unless somebody says otherwise. */
const goesByDefault = ({ isRemovable, mayBeUsed }: Finding): boolean => isRemovable && mayBeUsed !== true;

/** Whether a finding has more, or other places, than the one that was shown. */
const hasGrown = (now: Finding, shown: Finding | undefined): boolean =>
  isInDoubt(now, shown) ||
  now.count > (shown?.count ?? 0) ||
  now.places.some((place) => !shown?.places.includes(place));

const loadFiles = () => import(/* webpackChunkName: "sharing-files" */ "./files");

/** The screen for sharing: what was found in the workbook, what a copy is to be, and the last one that was made. */
export class SharingStore extends Store<SharingState> {
  constructor(
    private readonly excel: Pick<ExcelActions, "documentFile" | "openCopy">,
    private readonly runtime: PaneRuntime,
  ) {
    super({ busy: false, ...forColleagues, ...nothingGrown });
  }

  /** A vendor is shown values only, and as little else as can be. */
  readonly chooseAudience = (audience: Audience): void => {
    const found = this.state().examination?.findings ?? [];
    const removable = found.filter(goesByDefault).map(({ kind }) => kind);
    const forVendors = {
      ...{ audience, form: "values" as const, evidence: false, keepsOriginals: false },
      removes: new Set(removable),
    };
    this.change(audience === "vendor" ? forVendors : forColleagues);
  };

  readonly choose = (choice: Partial<Pick<SharingState, "form" | "evidence" | "keepsOriginals">>): void => {
    this.change(choice);
  };

  readonly remove = (kind: FindingKind, wanted: boolean): void => {
    const removes = new Set(this.state().removes);
    if (wanted) removes.add(kind);
    else removes.delete(kind);
    this.change({ removes });
  };

  /** Says yes to what has grown since the check, as it is to be treated now. */
  readonly agree = (agreed: boolean): void => {
    this.change({ agreed });
  };

  /** Looks through the workbook as it is now; changes nothing. */
  readonly examine = (): Promise<void> =>
    this.#withFile(async (bytes) => {
      const files = await loadFiles();
      const found = this.#read(files.examine(bytes));
      if (!found) return;
      this.change({ examination: found, ...nothingGrown });
      this.chooseAudience(this.state().audience);
    });

  /**
   * Makes the copy that was chosen, from the workbook as it is now, and opens it. Makes none where more would stay in
   * it than the last check has shown: that is shown first.
   */
  readonly copy = (wanted: EvidenceOrder): Promise<void> =>
    this.#withFile(async (bytes) => {
      const files = await loadFiles();
      const alsoRemoved = this.#addSince(() => files.examine(bytes));
      if (!alsoRemoved || this.state().grown.length > 0) return;
      const { form, removes, keepsOriginals, evidence: isWanted } = this.state();
      const evidence = isWanted && {
        evidence: (await files.loadEvidence()).evidenceFor(this.runtime, wanted),
      };
      const order = { form, removes, keepsOriginals, ...evidence };
      const copy = this.#read(files.makeCopy(bytes, order, files.askFunctions(this.runtime)));
      if (copy) await this.#open({ ...copy, alsoRemoved });
    });

  /** Turns the workbook back into one with the original formulas, as a new workbook. */
  readonly restore = (): Promise<void> =>
    this.#withFile(async (bytes) => {
      const files = await loadFiles();
      const outcome = files.restore(bytes);
      const back = this.#read(outcome);
      if (outcome.ok && !back) this.change({ trouble: { in: "originals" } });
      if (!back) return;
      const restored = { count: back.restored, changedSince: back.changedSince };
      await this.#open({ bytes: back.bytes, kind: back.kind, restored });
    });

  /**
   * The workbook may have changed since it was examined. What a vendor is not to see goes by default, so kinds that
   * nobody was asked about are removed too. What would stay is asked about anew where there is more of it than was
   * shown, whoever the copy is for. Answers the kinds removed too; undefined if the workbook cannot be read.
   */
  #addSince(examine: () => FileOutcome<Examination>): readonly FindingKind[] | undefined {
    const { audience, removes, examination } = this.state();
    const found = this.#read(examine());
    if (!found) return undefined;
    const before = new Map(examination?.findings.map((finding) => [finding.kind, finding]));
    const added = found.findings.flatMap((finding) =>
      audience === "vendor" && goesByDefault(finding) && !before.has(finding.kind) ? [finding.kind] : [],
    );
    const gone = new Set([...removes, ...added]);
    for (const finding of found.findings)
      if (isInDoubt(finding, before.get(finding.kind))) gone.delete(finding.kind);
    const staying = found.findings.filter(({ kind, isRemovable }) => !(isRemovable && gone.has(kind)));
    const more = staying.filter((finding) => hasGrown(finding, before.get(finding.kind)));
    // Whoever is to look again is told of all that is new; what is removed too is ticked there by now.
    const grown = more.length > 0 ? [...more.map(({ kind }) => kind), ...added] : [];
    this.change({ examination: found, removes: gone, grown, agreed: false });
    return added;
  }

  #read<T>(outcome: FileOutcome<T>): T | undefined {
    if (outcome.ok) return outcome.value;
    this.change({ trouble: { in: "file", refused: outcome.refused } });
    return undefined;
  }

  /** A copy that Excel cannot open is kept to be saved: nothing that was made is lost. */
  async #open(made: Omit<MadeFile, "isOpened">): Promise<void> {
    const opened = await this.excel.openCopy(made.bytes);
    this.change({ made: { ...made, isOpened: opened.ok } });
  }

  async #withFile(work: (bytes: Uint8Array) => Promise<void>): Promise<void> {
    if (this.state().busy) return;
    this.change({ busy: true, trouble: undefined, made: undefined, progress: undefined });
    try {
      const file = await this.excel.documentFile({
        onProgress: (progress) => {
          this.change({ progress });
        },
      });
      if (file.ok) await work(file.value);
      else this.change({ trouble: { in: "excel", failure: file.failure } });
    } finally {
      this.change({ busy: false, progress: undefined });
    }
  }
}
