import type { Cell } from "../sheets/sheet";
import { fixed } from "../templates/layout/cells";
import type { FormPlaces } from "./places";
import type { QuoteRequest } from "./request";

/** What every part of a request's file is made from. */
export interface Form {
  readonly request: QuoteRequest;
  readonly places: FormPlaces;
}

export const keyLook = { size: 8, color: "#595959" } as const;

/** The key of a row, small at its left: the row is found again by it. */
export const keyCell = (key: string): Cell => ({ value: key, format: "@", look: keyLook });

/** What stands fast in a row: text as text, so that a name that looks like a formula or a number stays a name. */
export const fixedCell = (value: string | number, align: "left" | "center" | "right" = "center"): Cell => ({
  ...fixed(value, align),
  ...(typeof value === "string" && { format: "@" }),
});
