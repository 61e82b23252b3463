import type { Words } from "../../core/rules/model";
import { escaped } from "./signs";

/** Why a file is no edition: where it is wrong, what stands there, and what was expected. */
export interface Problem {
  readonly file: string;
  /** Place in the data, such as programmes[3].stated.rate.n; empty for the file as a whole. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** That line without the blanks around it, cut where it is long. */
  readonly excerpt: string;
  readonly expected: Words;
}

const LONGEST_EXCERPT = 120;

/** A place in the data as people read it: programmes[3].stated.rate. */
export const pathText = (path: readonly (string | number)[]): string =>
  path
    .map((part, index) => (typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${part}`))
    .join("");

/** The problem at an offset of a text. */
export function problemAt(
  source: { readonly file: string; readonly text: string },
  offset: number,
  path: readonly (string | number)[],
  expected: Words,
): Problem {
  const before = source.text.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  const end = source.text.indexOf("\n", offset);
  const whole = visible(
    source.text
      .slice(start, end < 0 ? undefined : end)
      .trim()
      // A file of one line may be all of its letters long.
      .slice(0, LONGEST_EXCERPT + 1),
  );
  const excerpt = whole.length > LONGEST_EXCERPT ? `${whole.slice(0, LONGEST_EXCERPT - 1)}…` : whole;
  return {
    file: source.file,
    path: pathText(path),
    line: before.split("\n").length,
    excerpt,
    expected,
  };
}

/** Signs that nobody sees, or that turn the direction of what follows them, are shown by their numbers. */
const visible = (line: string): string => line.replace(/[\p{Cc}\p{Cf}]/gu, escaped);

/** One line for a log or a banner: file, line, place, what was expected, what stands there. */
export function describeProblem(problem: Problem, language: "ja" | "en"): string {
  const { file, line, path, excerpt, expected } = problem;
  const place = `${file}:${line}${path === "" ? "" : ` ${path}`}`;
  return language === "ja"
    ? `${place} 期待：${expected.ja}、実際の行：${excerpt}`
    : `${place} expected ${expected.en}; the line reads: ${excerpt}`;
}
