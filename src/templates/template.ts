import type { Edition } from "../core/rules/edition";
import type { Words } from "../core/rules/model";
import type { Language } from "../core/runtime";
import type { Book } from "../sheets/sheet";

/** Whom and what a form is made for. */
export interface Ask {
  readonly language: Language;
  readonly facility: {
    readonly name: string;
    /** 医療機関コード, as typed. */
    readonly code: string;
    /** The kind of facility as the functions take it; "" while it is not known. */
    readonly type: string;
    readonly beds: number | undefined;
    /** How the facility declares consumption tax; undefined while it is not known. */
    readonly tax: "general" | "simplified" | "exempt" | undefined;
  };
  /** A date that the form keeps itself, or the cell in which the workbook keeps its own: 予算!C6. */
  readonly asOf: { readonly serial: number } | { readonly reference: string };
  /** The day on which the form is made, as a serial. */
  readonly madeOn: number;
  readonly edition: Edition;
  /** Filled in as an example, or left empty to be filled in. */
  readonly entries: "blank" | "example";
  /** Locks labels and plain formulas. */
  readonly isProtected: boolean;
}

/** A form of ours. */
export interface Template {
  readonly id: string;
  readonly name: Words;
  /** What it is for, in a sentence. */
  readonly purpose: Words;
  /** What has to be at hand to fill it in. */
  readonly needs: Words;
  readonly book: (ask: Ask) => Book;
}
