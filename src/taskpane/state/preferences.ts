import type { Language } from "../../core/runtime";
import { Store } from "./store";

export type ThemeChoice = "office" | "light" | "dark" | "high-contrast";

/** What this reader has settled for this machine; the workbook knows nothing of it. */
export interface Preferences {
  /** "office" follows Excel's own language. */
  readonly language: Language | "office";
  readonly theme: ThemeChoice;
  /** Days before the printed deadline by which the reader wants to be done (内部期限). */
  readonly leadDays: number;
  /** How those days are counted. */
  readonly leadUnit: "calendar" | "business";
}

export const mostLeadDays = 365;
const usual: Preferences = { language: "office", theme: "office", leadDays: 0, leadUnit: "calendar" };

/** The part of the browser's storage that is used. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

/** Kept in the browser's storage where there is one; otherwise for as long as the pane is open. */
export class PreferencesStore extends Store<Preferences> {
  readonly #shelf: () => Shelf;
  readonly #key: string;

  constructor(shelf: () => Shelf, partitionKey: string) {
    const key = `${partitionKey}medical-dx-grants.preferences`;
    super(stored(shelf, key));
    this.#shelf = shelf;
    this.#key = key;
  }

  readonly set = (part: Partial<Preferences>): void => {
    this.change(part);
    try {
      this.#shelf().setItem(this.#key, JSON.stringify(this.state()));
    } catch {
      // Storage can be switched off or full: the choice then lasts as long as the pane.
    }
  };
}

function stored(shelf: () => Shelf, key: string): Preferences {
  try {
    return readPreferences(JSON.parse(shelf().getItem(key) ?? "{}"));
  } catch {
    return usual;
  }
}

/** Takes from foreign text what is sound in it and the usual for the rest. */
export function readPreferences(given: unknown): Preferences {
  const found = typeof given === "object" && given !== null ? given : {};
  const of = (key: keyof Preferences): unknown => Reflect.get(found, key);
  const one = <T>(choices: readonly T[], value: unknown, otherwise: T): T =>
    choices.find((choice) => choice === value) ?? otherwise;
  const days = of("leadDays");
  return {
    language: one(["office", "ja", "en"] as const, of("language"), usual.language),
    theme: one(["office", "light", "dark", "high-contrast"] as const, of("theme"), usual.theme),
    leadDays: isLeadDays(days) ? days : usual.leadDays,
    leadUnit: one(["calendar", "business"] as const, of("leadUnit"), usual.leadUnit),
  };
}

const isLeadDays = (days: unknown): days is number =>
  typeof days === "number" && Number.isInteger(days) && days >= 0 && days <= mostLeadDays;

/** The days that somebody typed, in digits of any width; undefined while that is no lead time. */
export function leadDaysOf(typed: string): number | undefined {
  const digits = typed.normalize("NFKC").trim();
  return /^\d+$/.test(digits) && isLeadDays(Number(digits)) ? Number(digits) : undefined;
}
