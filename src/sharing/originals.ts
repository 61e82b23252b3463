import type {
  BookChanges,
  LooseFormula,
  NewContent,
  StoredBook,
  StoredCell,
  StoredValue,
} from "../sheets/stored-book";
import { tokens } from "../excel/formula/tokens";
import type { CopyPlan, Treated } from "./convert/copy-plan";
import { CellChanges } from "./convert/copy-plan";

/** Where a copy keeps the formulas of its original. Part of the file format: never changes. */
export const originalsNamespace = "urn:medical-dx-grants:originals";

const VERSION = 1;

/** A formula of the original with what stands in the copy in its place. */
interface Original {
  readonly place: Treated["place"];
  readonly where: string;
  readonly sheet?: string;
  readonly was: string;
  readonly fills?: string;
  readonly spillMark?: string;
  readonly now?: string;
  readonly value?: StoredValue;
}

/** The formulas that a copy can be turned back to, as text. What was emptied, or reads it, is not among them. */
export function originalsText(plan: CopyPlan, book: StoredBook): string {
  const sheets = new Map(book.sheets.map(({ name, cells }) => [name, cells]));
  const formulas = plan.treated
    .filter(({ fate, not, readsRemoved }) => {
      const isLost = fate === "emptied" || fate === "kept" || readsRemoved === true;
      return !isLost && not?.why !== "data-table";
    })
    .map(({ place, where, sheet, was, now, value }): Original => {
      const cell = place === "cell" ? sheets.get(sheet ?? "")?.get(where) : undefined;
      return {
        ...{ place, where, was },
        ...(sheet !== undefined && { sheet }),
        ...(cell?.fills !== undefined && { fills: cell.fills }),
        ...(cell?.spillMark !== undefined && { spillMark: cell.spillMark }),
        ...(now !== undefined && { now }),
        ...(now === undefined && value !== undefined && { value }),
      };
    });
  return JSON.stringify({ version: VERSION, formulas });
}

/** A copy as changes that turn it back, and what could not be. */
export interface RestorePlan {
  readonly changes: BookChanges;
  readonly restored: number;
  /** Cells and names that somebody has changed since; they stay as they are. */
  readonly changedSince: readonly string[];
}

/** Turns a copy back; undefined where the kept text cannot be read or is of a later version. */
export function planRestore(book: StoredBook, text: string): RestorePlan | undefined {
  const originals = readOriginals(text);
  if (!originals) return undefined;
  const cells = new CellChanges();
  const loose = new Map<string, string>();
  const changedSince: string[] = [];
  const sheets = new Map(book.sheets.map(({ name, cells: all }) => [name, all]));
  for (const original of originals) {
    const { place, where, sheet = "", was, fills, spillMark } = original;
    if (place === "cell") {
      const stored = sheets.get(sheet)?.get(where);
      if (stored && stillStands(stored, original)) {
        const array = {
          ...(fills !== undefined && { fills }),
          ...(spillMark !== undefined && { spillMark }),
        };
        const content: NewContent = { formula: was, value: stored.value, ...array };
        cells.set(sheet, where, content);
        continue;
      }
    } else {
      // Two limits of one format may have the same formula, and each is one of its own.
      const found = book.loose.find((one) => isSame(one, original) && !loose.has(one.id));
      if (found) {
        loose.set(found.id, was);
        continue;
      }
    }
    changedSince.push(sheet === "" ? where : `${sheet}!${where}`);
  }
  const restored = originals.length - changedSince.length;
  return { changes: { cells: cells.bySheet, loose }, restored, changedSince };
}

function stillStands({ formula, value }: StoredCell, { now, value: then }: Original): boolean {
  if (now !== undefined) return formula !== undefined && canonical(formula) === canonical(now);
  return formula === undefined && JSON.stringify(value) === JSON.stringify(then);
}

const isSame = (one: LooseFormula, { place, where, sheet, now }: Original): boolean =>
  one.place === place &&
  one.where === where &&
  one.sheet === sheet &&
  canonical(one.formula) === canonical(now ?? "");

/** A formula as any program may write it: letters' case, spaces, the look of numbers and needless quotes do not count. */
function canonical(formula: string): string {
  return tokens(formula)
    .filter(({ kind }) => kind !== "space")
    .map(({ kind, from, to }) => {
      const text = formula.slice(from, to);
      if (kind === "text") return text;
      if (kind === "name" && text.includes("!")) return canonicalReference(text);
      return Number.isFinite(Number(text)) ? String(Number(text)) : text.toUpperCase();
    })
    .join("");
}

/** Excel drops quotes around a sheet's name that needs none, so all names have them here. */
function canonicalReference(text: string): string {
  const cut = text.lastIndexOf("!");
  const sheet = text.slice(0, cut).replace(/^'(.*)'$/s, "$1");
  return `'${sheet}'${text.slice(cut)}`.toUpperCase();
}

function readOriginals(text: string): readonly Original[] | undefined {
  const kept = parsed(text);
  if (typeof kept !== "object" || kept === null) return undefined;
  const { version, formulas } = kept as { version?: unknown; formulas?: unknown };
  if (version !== VERSION || !Array.isArray(formulas)) return undefined;
  return formulas.every(isOriginal) ? formulas : undefined;
}

function isOriginal(one: unknown): one is Original {
  if (typeof one !== "object" || one === null) return false;
  const { place, where, was, sheet, now } = one as Record<string, unknown>;
  const texts = [place, where, was].every((text) => typeof text === "string");
  return texts && [sheet, now].every((text) => text === undefined || typeof text === "string");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
