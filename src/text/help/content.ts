import type { Words } from "../../core/rules/model";

/** A cell or a range as it is typed into an example; undefined leaves an optional argument out. */
export type ExampleValue = string | number | undefined | readonly (readonly (string | number)[])[];

/** A call whose result the build computes, with a word on why it is shown. */
export interface Example {
  readonly given: readonly ExampleValue[];
  readonly note: Words;
}

/** What a help page says beyond the descriptions: meaning in paragraphs, right examples, and common mistakes. */
export interface HelpContent {
  readonly meaning: readonly Words[];
  readonly examples: readonly Example[];
  readonly mistakes: readonly Example[];
}

/** What a function answers in an example: a value, a spilled range, or an error with its message. */
export type ExampleResult =
  | { readonly value: string | number | boolean | readonly (readonly (string | number | boolean)[])[] }
  | { readonly error: { readonly code: string; readonly message: string } };
