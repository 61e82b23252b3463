import type { Sheet } from "../../src/sheets/sheet";

/** Calls of one of our functions in a formula, each to its closing bracket. */
function callsOf(formula: string, id: string): readonly string[] {
  const start = `SUBSIDY.${id}(`;
  const found: string[] = [];
  for (let at = formula.indexOf(start); at >= 0; at = formula.indexOf(start, at + 1)) {
    let [end, depth] = [at + start.length, 1];
    while (depth > 0 && end < formula.length) {
      if (formula[end] === "(") depth++;
      if (formula[end] === ")") depth--;
      end++;
    }
    found.push(formula.slice(at, end));
  }
  return found;
}

/**
 * Cells whose grant or cap comes from the list with no cell that says, of that very figure, whether its reading is
 * provisional (暫定・要綱確認) and, for a grant, how far rounding keeps it below the published cap (公表上限との差).
 */
export function uncautioned({ cells }: Sheet): readonly string[] {
  const formulas = Object.entries(cells).flatMap(([name, { formula }]) =>
    formula ? [{ name, formula }] : [],
  );
  const cautions = formulas.filter(({ formula }) => formula.includes(`SEARCH("暫定",`));
  const isSaid = (...parts: readonly string[]): boolean =>
    cautions.some(({ formula }) => parts.every((part) => formula.includes(part)));
  const figures = formulas.filter((one) => !cautions.includes(one));
  const bare = figures.filter(({ formula }) => {
    const grants = callsOf(formula, "AMOUNT").map((call) =>
      isSaid(call.replace("AMOUNT", "BREAKDOWN"), "SUBSIDY.GRANTCAP(", "SUBSIDY.MAXAMOUNT("),
    );
    const caps = ["GRANTCAP", "MAXAMOUNT"].flatMap((id) =>
      callsOf(formula, id).map((call) => isSaid(`${call.split(",")[0]?.replace(id, "BREAKDOWN")},`)),
    );
    return [...grants, ...caps].includes(false);
  });
  return bare.map(({ name }) => name);
}
