import { readFileSync } from "node:fs";
import path from "node:path";
import type { LoaderContext } from "webpack";
import { carriedEdition, carriedWithoutPlans } from "../catalogue/compiled/carried";
import { openedLater } from "../catalogue/compiled/opened-later";
import { describeProblem, readEdition } from "../catalogue/schema";
import type { Edition } from "../core/rules/edition";
import { builtInFault, type EditionIndex } from "./built-in-fault";

/** What a bundle takes of an edition: "carried" is for functions.js, "whole" for the pane. */
const parts = {
  carried: carriedEdition,
  "carried-without-plans": carriedWithoutPlans,
  whole: (edition: Edition): Edition => edition,
};

interface Options {
  readonly part: keyof typeof parts;
}

/**
 * Checks an edition file before any bundle gets it; a faulty one stops the build with place, line and what was expected,
 * and so does one that is not the built-in edition of the index.
 */
export default async function editionLoader(this: LoaderContext<Options>, text: string): Promise<string> {
  const reading = readEdition(text, path.relative(this.rootContext, this.resourcePath));
  if (reading.kind === "unreadable")
    throw new Error(reading.problems.map((problem) => describeProblem(problem, "en")).join("\n"));
  const indexFile = path.join(this.rootContext, "data", "editions", "index.json");
  this.addDependency(indexFile);
  const index = JSON.parse(readFileSync(indexFile, "utf8")) as EditionIndex;
  const fault = await builtInFault(reading.edition, index);
  if (fault !== undefined) throw new Error(fault);
  const { part } = this.getOptions();
  const edition = parts[part](reading.edition);
  return part === "whole" ? JSON.stringify(edition) : openedLater(edition);
}
