import type { Programme } from "../../core/rules/edition";

/** Why what people typed names nothing of the edition. Worded by whoever shows it. */
export type LookupFailure =
  | { readonly failure: "no-programme" }
  | { readonly failure: "unknown-programme"; readonly typed: string }
  /** Excel made a date of 9-1: never turned back, since the day may have been meant otherwise. */
  | { readonly failure: "programme-is-date" }
  /** =9-1 is 8 and −8 is no programme. */
  | { readonly failure: "programme-is-negative"; readonly typed: number }
  | {
      readonly failure: "unknown-variant";
      readonly programme: Programme;
      readonly typed: string;
      /** Canonical names that exist: 9①, 9②. Empty when the programme has no variants. */
      readonly known: readonly string[];
    }
  | { readonly failure: "other-edition"; readonly id: string }
  | { readonly failure: "no-facility" }
  | { readonly failure: "unknown-facility"; readonly typed: string; readonly known: readonly string[] }
  | { readonly failure: "facility-not-on-list"; readonly typed: string }
  | { readonly failure: "beds-invalid"; readonly typed: number }
  | {
      readonly failure: "beds-contradict";
      readonly word: string;
      readonly beds: number;
      readonly from: number;
      /** Last bed count that the word allows; null when there is none. */
      readonly to: number | null;
    };

export const isFailure = (result: object): result is LookupFailure => "failure" in result;
