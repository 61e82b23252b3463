import type { FunctionMetadata, Implementation } from "../../../src/host/index";

/** What functions.json says of the functions below. */
export const METADATA: FunctionMetadata = {
  functions: [
    {
      id: "AMOUNT",
      name: "AMOUNT",
      description: "a third of the cost, cut to thousands",
      parameters: [{ name: "cost" }, { name: "rate", optional: true }],
    },
    { id: "GRID", name: "GRID", parameters: [{ name: "rows" }] },
    { id: "FAILS", name: "FAILS", parameters: [{ name: "code", optional: true }] },
    { id: "THROWS", name: "THROWS", parameters: [] },
    { id: "SLOW", name: "SLOW", parameters: [{ name: "value" }] },
    { id: "TOTAL", name: "TOTAL", parameters: [{ name: "cells", dimensionality: "matrix" }] },
    { id: "SEEN", name: "SEEN", parameters: [{ name: "value", optional: true }] },
    { id: "SEENALL", name: "SEENALL", parameters: [{ name: "cells", dimensionality: "matrix" }] },
    { id: "READER", name: "READER", parameters: [{ name: "plus" }] },
    { id: "ANSWER", name: "ANSWER", parameters: [] },
  ],
};

/** A function error as `CustomFunctions.Error` is: a code of a cell and a message. */
export class FunctionError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** What `ANSWER` answers next. */
export const answer: { value: unknown } = { value: 0 };

/** Functions of an add-in made for the contract tests; READER is given where a host exists. */
export const FUNCTIONS: Record<string, Implementation> = {
  AMOUNT: (cost, rate) => Math.floor((Number(cost) * (rate ? Number(rate) : 1 / 3)) / 1000) * 1000,
  GRID: (rows) => Array.from({ length: Number(rows) }, (_, i) => [i + 1, (i + 1) * 10]),
  FAILS: (code) => {
    throw new FunctionError(typeof code === "string" ? code : "#N/A", "対象外です");
  },
  THROWS: () => {
    throw new TypeError("a mistake of the programmer");
  },
  SLOW: (value) => new Promise((resolve) => setTimeout(resolve, 100, Number(value) * 2)),
  TOTAL: (cells) => (cells as unknown[][]).flat().reduce<number>((sum, cell) => sum + Number(cell ?? 0), 0),
  SEEN: (value) => JSON.stringify(value),
  SEENALL: (cells) => JSON.stringify(cells),
  ANSWER: () => answer.value,
};
