import { bigBook } from "../sharing/big-book";
import { BATCH_LIMIT_MS, openedByLibreOffice } from "./batch";
import { POISON } from "./poisoned-book";
import { copyFor, differences, poisoned, shownValues } from "./recalculated";

const SHEETS = ["予算", "集計"];
const poisonedCopy = (original: Uint8Array, form: "plain" | "values"): Uint8Array =>
  poisoned(copyFor(original, form), SHEETS.length);

describe("copies of a workbook with 589 cells of ours, opened without any add-in", () => {
  let original: Uint8Array;
  let plainCopy: Uint8Array;
  let expected: ReadonlyMap<string, string>;
  const calculated = openedByLibreOffice("always");
  const uncalculated = openedByLibreOffice("never");
  const control = uncalculated.add(() => plainCopy);
  const plain = calculated.add(() => plainCopy);
  const values = calculated.add(() => poisonedCopy(original, "values"));
  const itself = calculated.add(() => original);
  beforeAll(async () => {
    original = await bigBook();
    plainCopy = poisonedCopy(original, "plain");
    expected = shownValues(original, SHEETS);
  });
  beforeAll(() => calculated.convert(), BATCH_LIMIT_MS);
  beforeAll(() => uncalculated.convert(), BATCH_LIMIT_MS);

  test("the control: a poisoned copy shows its poison where LibreOffice must not calculate", () => {
    const found = differences(control(), expected);
    expect(found.filter((line) => line.includes(String(POISON))).length).toBeGreaterThan(500);
  });

  test("plain formulas, all of them poisoned, give every figure of the original when recalculated", () => {
    expect(differences(plain(), expected)).toEqual([]);
  });

  test("values stay as they are, and what sums them up is recalculated to the same", () => {
    expect(differences(values(), expected)).toEqual([]);
  });

  test("the control: the original itself loses its figures there", () => {
    expect(differences(itself(), expected).length).toBeGreaterThan(500);
  });
});
