import type { Language, Runtime } from "../core/runtime";
import type { Edition } from "../core/rules/edition";
import type { AsOfCell } from "../excel/as-of-cell";
import type { ExcelActions } from "../excel/actions";
import type { PinnedEdition } from "../excel/pinned-edition";
import type { FunctionsRuntime } from "../functions/runtime";
import type { Shelf } from "./state/preferences";

/** What the workbook's pin turned out to be, as far as the pane speaks of it. */
export type PinView =
  | { readonly kind: "built-in" }
  | { readonly kind: "edition" }
  | { readonly kind: "unknown" }
  | { readonly kind: "unreadable"; readonly why: "damaged" | "newer" | "time-out" | "no-answer" };

/** The door through which editions reach the functions; each action rejects when it has not succeeded. */
export interface PaneDoor {
  readonly decision: PinView;
  accept(): Promise<void>;
  readAgain(): Promise<void>;
  useBuiltIn(): Promise<void>;
  onChange(listener: () => void): () => void;
}

/** An edition that has passed every check, with the text under which a workbook keeps it. */
export interface WholeEdition {
  readonly edition: Edition;
  readonly hash: string;
  readonly text: string;
}

/** What a switch has taken the place of; only the door looks inside. */
export interface FormerEdition {
  readonly pinned: PinnedEdition;
  readonly decision: unknown;
  readonly beside: unknown;
}

/** An edition that the workbook carries beside its own. */
export type BesideEdition =
  | { readonly kind: "open" | "unknown"; readonly edition: Edition; readonly hash: string }
  | { readonly kind: "damaged"; readonly id: string | undefined };

/** What the door does with the editions of a workbook; each action rejects when it has not succeeded. */
export interface EditionKeeping {
  readonly beside: readonly BesideEdition[];
  isPinned(): Promise<boolean>;
  switchTo(whole: WholeEdition): Promise<FormerEdition>;
  putBack(former: FormerEdition): Promise<void>;
  /** Writes the edition into a workbook that names none; says whether it had to. */
  pinWhereNone(whole: WholeEdition): Promise<boolean>;
  keepBeside(whole: WholeEdition): Promise<void>;
  acceptBeside(hash: string): Promise<void>;
  /** Takes out the edition of a date, or all that cannot even be read; answers what was taken out. */
  dropBeside(id: string | undefined): Promise<readonly string[]>;
  putBackBeside(parts: readonly string[]): Promise<void>;
  onChange(listener: () => void): () => void;
}

/** The functions' own runtime: the pane's only source of computation. */
export type PaneRuntime = Runtime &
  Pick<FunctionsRuntime, "rules" | "call" | "trial" | "ask" | "trace" | "traces" | "planOf" | "listOf">;

/** Everything outside the pane, handed in by whoever opens it. */
export interface PaneServices {
  readonly runtime: PaneRuntime;
  readonly door: PaneDoor;
  readonly editions: EditionKeeping;
  findAsOfCell(): Promise<AsOfCell | undefined>;
  /** The language of Excel's menus. */
  readonly officeLanguage: Language;
  isDark(): boolean;
  /** The user's own calendar day as YYYY-MM-DD. */
  today(): string;
  /** The whole built-in list, fetched when the pane opens. */
  wholeBuiltIn(): Promise<Edition>;
  /** All that the pane does in Excel. */
  readonly excel: ExcelActions;
  /** The browser's storage; may throw where there is none. */
  storage(): Shelf;
  /** Prefix for keys in the storage. */
  readonly partitionKey: string;
  /** An id that no other facility has. */
  newId(): string;
}
