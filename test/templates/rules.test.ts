import { columnNumber } from "../../src/sheets/address";
import { areaOf, cellsOf, usedArea } from "../../src/sheets/area";
import { longestList } from "../../src/sheets/input-rule";
import { isLocked } from "../../src/sheets/locks";
import { isError } from "../../src/sheets/values/value";
import { templates } from "../../src/templates";
import { uncautioned } from "./cautions";
import { formOf, formulaCells, hospital, inEnglish, sheetOf } from "./forms";

// What an accountant insists on, held for every form, in both languages, empty and filled in.

const asks = {
  "ja, example": hospital,
  "ja, empty": { ...hospital, entries: "blank" as const },
  "en, example": inEnglish,
  "en, empty": { ...inEnglish, entries: "blank" as const },
};
const all = templates.flatMap(({ id }) =>
  Object.entries(asks).map(([how, ask]) => ({ id, how, book: formOf(id, ask), ask })),
);

describe.each(all)("$id ($how)", ({ book }) => {
  const sheet = sheetOf(book);
  const cells = Object.entries(sheet.cells);

  test("shows no error", () => {
    expect(formulaCells(book).filter(({ value }) => isError(value))).toEqual([]);
  });

  test("marks every cell to type into, and merges and locks none of them, nor a function of ours", () => {
    const hidden = new Set((sheet.merged ?? []).flatMap((area) => cellsOf(areaOf(area))));
    for (const [name, cell] of cells) {
      if (cell.input) expect([name, cell.look?.fill, hidden.has(name)]).toEqual([name, "#FFF8DC", false]);
      if (cell.formula?.includes("SUBSIDY.")) expect([name, isLocked(cell)]).toEqual([name, false]);
    }
  });

  test("takes programmes as text, by a drop-down of 9① and the like that Excel can hold", () => {
    const lists = (sheet.rules ?? []).flatMap(({ cells: at, allowed }) =>
      allowed.kind === "list" ? [{ at, values: allowed.values }] : [],
    );
    for (const { at, values } of lists) {
      expect(values.join(",").length).toBeLessThanOrEqual(longestList);
      if (values.includes("9①"))
        for (const name of cellsOf(areaOf(at)))
          expect([name, sheet.cells[name]?.format]).toEqual([name, "@"]);
    }
  });

  test("has room for the longest word of every drop-down on one line", () => {
    // In digits of Excel's 11 points, for letters of 10: a Japanese one is twice as wide as a digit.
    const widthOf = (word: string): number =>
      Array.from(word).reduce((sum, letter) => sum + (letter > "\u2000" ? 1.82 : 0.76), 0);
    for (const { cells: at, allowed } of sheet.rules ?? []) {
      if (allowed.kind !== "list") continue;
      const letters = /^[A-Z]+/u.exec(at)?.[0] ?? "";
      const longest = Math.max(...allowed.values.map(widthOf));
      expect({ at, room: Math.min(sheet.widths[letters] ?? 0, longest) }).toEqual({ at, room: longest });
    }
  });

  test("adds up with AGGREGATE, beside the count of what is not computed", () => {
    const sums = cells.filter(([, { formula }]) => formula?.includes("AGGREGATE("));
    for (const [name, { formula }] of sums) {
      expect(formula).toContain("AGGREGATE(9,6,");
      const row = /\d+$/u.exec(name)?.[0] ?? "";
      expect(sheet.cells[`C${row}`]?.format).toMatch(/未計算|not computed/u);
      expect((sheet.highlights ?? []).map((one) => one.cells)).toContain(`C${row}`);
    }
  });

  test("is printed on A4 with its dates, lying beyond ten columns, with its heads repeated", () => {
    const { last } = usedArea(Object.keys(sheet.cells));
    const { print } = sheet;
    if (last.column + 1 > 10) expect(print?.orientation).toBe("landscape");
    expect(print?.headerRows ?? print?.isOnePage).toBeTruthy();
    expect(Object.values(print?.footer ?? {}).join(" ")).toMatch(/2025\/11\/20.*2025\/10\/02.*2025\/11\/25/u);
    for (const letters of Object.keys(sheet.widths))
      expect(columnNumber(letters)).toBeLessThanOrEqual(last.column);
  });

  test("says beside every figure of the list whether it is provisional, and what rounding keeps below a cap", () => {
    expect(uncautioned(sheet)).toEqual([]);
  });

  test("lets a long facility name run over empty cells, and not over the code below it", () => {
    expect(sheet.cells["C3"]?.look?.wrap).not.toBe(true);
    expect(sheet.cells["D3"]).toBeUndefined();
  });

  test("says that its figures are estimates", () => {
    expect(sheet.cells["A2"]?.value).toMatch(/補助見込額（試算）|estimates/u);
  });
});

test("a grant or a cap without its caution is found", () => {
  for (const [id, figures] of [
    ["budget", ["G11", "G12"]],
    ["list", ["F11", "G11"]],
  ] as const) {
    const sheet = sheetOf(formOf(id));
    const cells = Object.entries(sheet.cells).filter(([, { formula }]) => !formula?.includes("暫定"));
    const found = uncautioned({ ...sheet, cells: Object.fromEntries(cells) });
    expect(found).toEqual(expect.arrayContaining([...figures]));
  }
});

test("a form that reads the workbook's own as-of cell defines no second one", () => {
  const book = formOf("budget", { ...hospital, asOf: { reference: "予算!C6" } });
  expect(book.names).toBeUndefined();
  expect(sheetOf(book).cells["C7"]?.formula).toBe("=予算!C6");
});

test("there are eleven forms, each with its own name in both languages", () => {
  expect(templates).toHaveLength(11);
  for (const language of ["ja", "en"] as const)
    expect(new Set(templates.map(({ name }) => name[language])).size).toBe(11);
});
