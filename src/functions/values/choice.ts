import type { Words } from "../../core/rules/model";
import { type Failure, refuse } from "../failure";
import { type Cell, folded, isBlankOrZero, quoted } from "./blank";

/** Words that people may type for one of several meanings; the first two are shown, in Japanese and English. */
export type Choices<Meaning extends string> = Readonly<
  Record<Meaning, readonly [string, string, ...string[]]>
>;

/** The meaning of a word; the fallback when nothing is given; a failure that names the words otherwise. */
export function readChoice<Meaning extends string, Fallback extends Meaning | undefined>(
  cell: Cell,
  what: Words,
  choices: Choices<Meaning>,
  fallback: Fallback,
): Meaning | Fallback | Failure {
  if (isBlankOrZero(cell)) return fallback;
  const meanings = Object.keys(choices) as Meaning[];
  const found =
    typeof cell === "string"
      ? meanings.find((meaning) => choices[meaning].some((word) => folded(word) === folded(cell)))
      : undefined;
  if (found !== undefined) return found;
  const shown = meanings.map((meaning): Words => ({ ja: choices[meaning][0], en: choices[meaning][1] }));
  return refuse("choice-unknown", { what, given: quoted(cell), choices: shown });
}
