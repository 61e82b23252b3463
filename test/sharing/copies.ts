import type { FindingKind } from "../../src/sharing/privacy/findings";
import { type Copy, type CopyOrder, examine, makeCopy } from "../../src/taskpane/sharing/files";
import { functions } from "./functions";

/** A copy with values that goes without some kinds of findings; more of the order may be said before them. */
export function copyWithout(
  bytes: Uint8Array,
  ...[first, ...kinds]: readonly (FindingKind | Partial<CopyOrder>)[]
): Copy {
  const more = typeof first === "object" ? first : {};
  const all = [...(typeof first === "string" ? [first] : []), ...kinds] as FindingKind[];
  const made = makeCopy(
    bytes,
    { form: "values", keepsOriginals: false, ...more, removes: new Set(all) },
    functions,
  );
  if (!made.ok) throw new Error(`${made.refused.code} ${made.refused.part ?? ""}`);
  return made.value;
}

/** The kinds that a look through a workbook finds, with how many of each. */
export function kindsFound(bytes: Uint8Array): string[] {
  const found = examine(bytes);
  if (!found.ok) throw new Error(found.refused.code);
  return found.value.findings.map(({ kind, count }) => `${kind} ${count}`);
}
