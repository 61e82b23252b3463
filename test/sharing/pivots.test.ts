import type { FindingKind } from "../../src/sharing/privacy/findings";
import { openOwnPackage, readStrangerBook } from "../../src/xlsx/read";
import { packageFaults, whereReadable } from "../xlsx/sound-package";
import { copyWithout, kindsFound } from "./copies";
import { pivotBook } from "./pivot-book";

const secrets = ["元の秘密", "控えの秘密", "記録の秘密", "部署の秘密"];
const cellsOf = (bytes: Uint8Array) => {
  const book = readStrangerBook(bytes);
  if (!book.ok) throw new Error(book.refused.code);
  return book.value.sheets[0]?.cells;
};
const left = (bytes: Uint8Array) => secrets.filter((word) => whereReadable(bytes, word).length > 0);

test("the original tells every secret, and its parts belong together", () => {
  expect(left(pivotBook())).toEqual(secrets);
  expect(packageFaults(pivotBook())).toEqual([]);
  expect(kindsFound(pivotBook())).toContain("pivot-caches 1");
});

test.each([
  ["the hidden sheet that it is made from", pivotBook(), "hidden-sheets", []],
  ["a hidden source that cannot be followed", pivotBook(`name="無い名前"`), "hidden-sheets", []],
  ["itself", pivotBook(), "pivot-caches", ["元の秘密"]],
  ["itself, made from outside", pivotBook(`id="rId9"`), "pivot-caches", ["元の秘密"]],
] satisfies readonly (readonly [string, Uint8Array, FindingKind, string[]])[])(
  "a pivot table becomes values with %s: its copies, slicer and questions go, a chart of it is a plain one",
  (_, book, kind, kept) => {
    const { bytes, treated } = copyWithout(book, kind);
    expect(left(bytes)).toEqual(kept);
    expect(packageFaults(bytes)).toEqual([]);
    const names = openOwnPackage(bytes).names();
    expect(names.filter((name) => /pivot|slicer/i.test(name))).toEqual([]);
    expect(openOwnPackage(bytes).text("xl/workbook.xml")).not.toMatch(/pivotCache|extLst/);
    expect(openOwnPackage(bytes).text("xl/charts/chart1.xml")).toContain(`<c:chartSpace xmlns:c="c"><c:val>`);
    expect(["B3", "A9"].map((cell) => cellsOf(bytes)?.get(cell))).toEqual([
      { cell: "B3", value: 1_086_000 },
      { cell: "A9", value: 1_086_000 },
    ]);
    expect(treated).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ place: "pivot", sheet: "集計", where: "A3:B4", fate: "value" }),
        expect.objectContaining({ place: "cell", where: "A9", fate: "value" }),
      ]),
    );
  },
);

test("a pivot table of hidden money is emptied, and so is what asks it", () => {
  const { bytes, treated } = copyWithout(pivotBook(undefined, ""), "money");
  expect(whereReadable(bytes, "1086000")).toEqual([]);
  expect(
    openOwnPackage(bytes)
      .names()
      .filter((name) => /pivot|slicer/i.test(name)),
  ).toEqual([]);
  expect(treated.map(({ place, where, fate }) => `${place} ${where} ${fate}`)).toEqual([
    ...["cell B2 emptied", "pivot A3:B4 emptied", "cell A9 emptied"],
  ]);
});

test("a pivot table of cells that stay stays as it is", () => {
  const book = pivotBook(undefined, "");
  const [before, after] = [openOwnPackage(book), openOwnPackage(copyWithout(book, "comments").bytes)];
  expect(after.names()).toEqual(before.names());
  for (const part of before.names().filter((name) => /pivot|slicer/i.test(name)))
    expect(after.text(part)).toBe(before.text(part));
});
