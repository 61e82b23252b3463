import path from "node:path";
import type { LoaderContext } from "webpack";
import { carriedEdition, carriedWithoutPlans } from "../catalogue/compiled/carried";
import { openedLater } from "../catalogue/compiled/opened-later";
import { describeProblem, readEdition } from "../catalogue/schema";
import type { Edition } from "../core/rules/edition";

/** What a bundle takes of an edition: "carried" is for functions.js, "whole" for the pane. */
const parts = {
  carried: carriedEdition,
  "carried-without-plans": carriedWithoutPlans,
  whole: (edition: Edition): Edition => edition,
};

interface Options {
  readonly part: keyof typeof parts;
}

/** Checks an edition file before any bundle gets it; a faulty one stops the build with place, line and what was expected. */
export default function editionLoader(this: LoaderContext<Options>, text: string): string {
  const reading = readEdition(text, path.relative(this.rootContext, this.resourcePath));
  if (reading.kind === "unreadable")
    throw new Error(reading.problems.map((problem) => describeProblem(problem, "en")).join("\n"));
  const { part } = this.getOptions();
  const edition = parts[part](reading.edition);
  return part === "whole" ? JSON.stringify(edition) : openedLater(edition);
}
