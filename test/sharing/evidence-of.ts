import { carriedEdition } from "../../src/catalogue/compiled/carried";
import type { Language } from "../../src/core/runtime";
import { builtIn } from "../../src/functions/built-in";
import { FunctionsRuntime } from "../../src/functions/runtime";
import { evidenceFor, type EvidenceOrder } from "../../src/taskpane/sharing/evidence/evidence-files";
import { askFunctions } from "../../src/taskpane/sharing/files";

/** What an evidence sheet is ordered with, in one language. */
export const evidenceOrder = (language: Language = "ja"): EvidenceOrder => ({
  ...{ language, edition: builtIn.edition, madeOn: "2025-11-25" },
});

/** The functions as a page has them: with the list that their script carries, speaking one language. */
export function carriedRuntime(language: Language): FunctionsRuntime {
  const runtime = new FunctionsRuntime({ ...builtIn, edition: carriedEdition(builtIn.edition) });
  runtime.setLanguage(language);
  return runtime;
}

/** Words and steps of an evidence sheet with the functions that tell them. */
export function evidenceIn(language: Language, runtime = carriedRuntime(language)) {
  return { ask: askFunctions(runtime), evidence: evidenceFor(runtime, evidenceOrder(language)) };
}
