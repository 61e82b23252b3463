import { bigBook } from "../sharing/big-book";
import { POISON } from "./poisoned-book";
import { copyFor, differences, poisoned, shownValues } from "./recalculated";

const SHEETS = ["予算", "集計"];
const poisonedCopy = (original: Uint8Array, form: "plain" | "values"): Uint8Array =>
  poisoned(copyFor(original, form), SHEETS.length);

describe("copies of a workbook with 589 cells of ours, opened without any add-in", () => {
  let original: Uint8Array;
  let expected: ReadonlyMap<string, string>;
  beforeAll(async () => {
    original = await bigBook();
    expected = shownValues(original, SHEETS);
  });

  test("the control: a poisoned copy shows its poison where LibreOffice must not calculate", async () => {
    const found = await differences(poisonedCopy(original, "plain"), expected, "never");
    expect(found.filter((line) => line.includes(String(POISON))).length).toBeGreaterThan(500);
  });

  test("plain formulas, all of them poisoned, give every figure of the original when recalculated", async () => {
    expect(await differences(poisonedCopy(original, "plain"), expected, "always")).toEqual([]);
  });

  test("values stay as they are, and what sums them up is recalculated to the same", async () => {
    expect(await differences(poisonedCopy(original, "values"), expected, "always")).toEqual([]);
  });

  test("the control: the original itself loses its figures there", async () => {
    expect((await differences(original, expected, "always")).length).toBeGreaterThan(500);
  });
});
