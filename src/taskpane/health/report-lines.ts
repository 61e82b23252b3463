import type { Repaired } from "../../excel/health/repair";
import type { FailureCode } from "../../excel/session/failure";
import type { PaneWord } from "../../text/pane";
import { named } from "../failure-words";
import type { Say } from "../words";
import type { Report } from "./health-store";

const whys: Partial<Record<FailureCode, PaneWord>> = {
  protected: "whyProtected",
  "read-only": "whyReadOnly",
  "cell-editing": "whyCellEditing",
  gone: "whyGone",
};

/** Whether nothing was left undone. */
export const isWhole = ({ result }: Report): boolean => result.isStamped;

/** What was done and what was not, each sheet by its name. */
export function reportLines({ kind, result }: Report, edition: string, words: Say): readonly string[] {
  return [
    ...(kind === "repaired" ? repairLines(result, words) : []),
    ...(kind === "recalculated" ? [words("reportRecalculated", { count: result.sheets.length })] : []),
    ...(result.notReached.length > 0
      ? [words("reportNotReached", { sheets: result.notReached.join(words("listComma")) })]
      : []),
    words(result.isStamped ? "reportStamped" : "reportNotStamped", { id: edition }),
  ];
}

function repairLines({ sheets, skipped }: Repaired, words: Say): string[] {
  const why = (code: FailureCode): string => words(whys[code] ?? "whyOther");
  const mended = sheets.flatMap(({ name: sheet, rewritten, stillUnknown, refused }) => [
    ...(rewritten.length > 0
      ? [words("reportRewritten", { sheet, count: rewritten.length, cells: named(rewritten, words) })]
      : []),
    ...(stillUnknown.length > 0
      ? [words("reportUnknown", { sheet, cells: named(stillUnknown, words) })]
      : []),
    ...refused.map(({ cell, code }) => words("reportRefusedCells", { sheet, cells: cell, why: why(code) })),
  ]);
  return [
    ...mended,
    words("reportRecalculated", { count: sheets.length }),
    ...skipped.map(({ name, code }) => words("reportSkipped", { sheet: name, why: why(code) })),
  ];
}
