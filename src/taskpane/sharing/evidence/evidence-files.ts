import type { Edition } from "../../../core/rules/edition";
import type { Language } from "../../../core/runtime";
import { type Evidence, evidenceSheet } from "../../../sharing/evidence/evidence-sheet";
import type { Sheet } from "../../../sheets/sheet";
import { isoDayText } from "../../format";
import { askFunctions } from "../ask-functions";
import { evidenceReader, type TracingRuntime } from "./reader";
import { sheetWords } from "./sheet-words";
import { traceCall } from "./trace-call";

/** For whom an evidence sheet is written. */
export interface EvidenceOrder {
  readonly language: Language;
  /** The whole list that the workbook computes with. */
  readonly edition: Edition;
  /** YYYY-MM-DD. */
  readonly madeOn: string;
}

/** Makes evidence sheets: their steps are told by the functions' own runtime. */
export function evidenceFor(
  runtime: TracingRuntime,
  { language, edition, madeOn }: EvidenceOrder,
): (about: Pick<Evidence, "book" | "switches" | "treated">) => Sheet {
  const reader = evidenceReader(runtime, { language, edition });
  const told = {
    words: sheetWords(reader),
    madeOn: isoDayText(madeOn, language),
    trace: (call: Parameters<typeof traceCall>[0]) => traceCall(call, reader),
  };
  return (about) => evidenceSheet({ ...about, ...told }, askFunctions(runtime));
}
