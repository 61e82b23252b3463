import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "../../src/core/rules/edition";
import { SearchIndex } from "../../src/catalogue/search";
import { foldText } from "../../src/catalogue/search/fold-text";

const edition = JSON.parse(
  readFileSync(join(__dirname, "../../data/editions/2025-10-02.json"), "utf8"),
) as Edition;
const index = new SearchIndex(edition);
const numbers = (query: string): number[] => index.find(query).map(({ number }) => number);

describe("search", () => {
  test("without a word shows the whole list in its order", () => {
    expect(numbers("  ")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  test.each([
    ["9", [9]],
    ["No.９", [9]],
    ["１３", [13]],
    ["電カル", expect.arrayContaining([12])],
    ["ﾚｾｺﾝ", expect.arrayContaining([1, 2, 3, 4, 7])],
    ["れせこん", expect.arrayContaining([1])],
    ["マイナ 診察券", [7]],
    ["生活保護", [1]],
    ["在宅", [2]],
    ["スマホ クーポン", [8]],
    ["電子処方箋 福岡", [11]],
    ["リフィル", [9, 10, 11]],
    ["賃上げ", [13]],
    ["home visit", [2]],
    ["Electronic prescription", expect.arrayContaining([9, 10, 11])],
    ["健診", expect.arrayContaining([5, 12])],
    ["存在しない言葉", []],
  ])("%s finds %j", (query, expected) => {
    expect(numbers(query)).toEqual(expected);
  });

  test("adding a word never finds more", () => {
    for (const word of ["電子", "病院", "県", "card"])
      expect(numbers(`レセコン ${word}`).length).toBeLessThanOrEqual(numbers("レセコン").length);
  });

  test("folding makes width, kana and hyphens alike", () => {
    expect(foldText("ﾏｲﾅ・カード")).toBe(foldText("まいなかど"));
    expect(foldText("E-Prescription ")).toBe("eprescription");
  });
});
