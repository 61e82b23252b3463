import type { Language } from "../../src/core/runtime";
import { type Evidenced, evidenceOf, type FileCell, fileWith, type Line } from "./evidence-book";
import type { Case, Expected } from "./evidence-case";
import { dateCases } from "./evidence-date-cases";
import { figureCases } from "./evidence-figure-cases";
import { grantCases } from "./evidence-grant-cases";
import { tableCases } from "./evidence-table-cases";

const cases = { ...grantCases, ...figureCases, ...tableCases, ...dateCases };

function fileOf({ formula, value, spill, beside }: Case): Uint8Array {
  const cell: FileCell = spill ? { f: formula, spill } : { f: formula, v: value };
  return fileWith({ ...beside, J1: cell });
}

const column = (lines: readonly Line[], at: 0 | 1): Line[0 | 1][] => lines.map((line) => line[at]);

/** Labels and amounts completely, and every passage where it belongs. */
function expectLines(lines: readonly Line[], expected: readonly Expected[]): void {
  expect(column(lines, 0)).toEqual(expected.map(([step]) => step));
  expect(column(lines, 1)).toEqual(expected.map(([, amount]) => amount ?? ""));
  for (const [at, [, , ...passagesOf]] of expected.entries())
    for (const passage of passagesOf) expect(lines[at]?.[2]).toContain(passage);
}

const only = (file: Uint8Array, language: Language = "ja"): Evidenced => {
  const found = evidenceOf(file, language).get("J1");
  if (!found) throw new Error("J1 is not in the evidence sheet");
  return found;
};

const words = {
  ja: { check: "照合", agrees: "セルの値と一致します。", plain: "標準関数の式", value: "値" },
  en: { check: "Check", agrees: "Agrees with the cell's value.", plain: "plain formula", value: "value" },
};

describe.each(["ja", "en"] as const)("in %s", (language) => {
  test.each(Object.entries(cases))("%s: every column, every step with its passage", (id, one) => {
    const found = only(fileOf(one), language);
    const { value, formula, fate, dates, given } = one;
    const at = language === "ja" ? 0 : 1;
    expect(found).toMatchObject({
      ...{
        sheet: "予算",
        cell: "J1",
        formula: `=${formula}`,
        value,
        edition: "2025-10-02",
        dates: dates[at],
      },
      fate: words[language][fate === "value" ? "value" : "plain"],
      check: [words[language].check, value, words[language].agrees],
    });
    const [call, ...steps] = found.lines;
    expect(call?.[0]).toBe(formula);
    expect(call?.[2]).toContain(given[at]);
    expect(call?.[0]).toContain(`SUBSIDY.${id}(`);
    if (!one.spill) expect(call?.[1]).toBe(value);
    expectLines(steps, language === "ja" ? one.lines : one.english);
  });
});
