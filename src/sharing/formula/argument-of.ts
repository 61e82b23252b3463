import { type Argument, readArgument } from "../../excel/formula/argument";
import { readArea } from "../../sheets/read-area";

/** What an argument is; what looks like cells beyond the last row or column is a name: YEN2026. */
export function argumentOf(text: string): Argument {
  const argument = readArgument(text);
  return argument.kind === "cells" && argument.sheet === undefined && !readArea(argument.cells)
    ? { kind: "name", name: text }
    : argument;
}
