import { examine, restore } from "../../src/taskpane/sharing/files";
import { openOwnPackage, readStrangerBook } from "../../src/xlsx/read";
import { evidenceIn } from "./evidence-of";
import { packageFaults, whereReadable } from "../xlsx/sound-package";
import { copyWithout, kindsFound } from "./copies";
import { hiddenSheetBook, secrets } from "./hidden-sheet-book";

const copy = () => copyWithout(hiddenSheetBook(), "hidden-sheets");

test("the original tells every secret, and its parts belong together", () => {
  expect(secrets.filter((word) => whereReadable(hiddenSheetBook(), word).length === 0)).toEqual([]);
  expect(packageFaults(hiddenSheetBook())).toEqual([]);
});

test("no byte of the copy tells anything of the hidden sheets, not even its evidence", () => {
  const { evidence } = evidenceIn("ja");
  for (const { bytes } of [copy(), copyWithout(hiddenSheetBook(), { evidence }, "hidden-sheets")])
    expect(secrets.flatMap((word) => whereReadable(bytes, word))).toEqual([]);
});

test("nothing in the copy is orphaned or missing; what visible sheets share stays", () => {
  const { bytes } = copy();
  expect(packageFaults(bytes)).toEqual([]);
  const names = openOwnPackage(bytes).names();
  expect(names).toContain("xl/media/logo.png");
  expect(
    names.filter((name) => /comment|table|chart\d|vml|printer|customProperty|calcChain/i.test(name)),
  ).toEqual([]);
});

test("what visible sheets took from it stays as values, blanks and tables included; other names stay", () => {
  const { bytes, treated } = copy();
  const book = readStrangerBook(bytes);
  if (!book.ok) throw new Error(book.refused.code);
  const cells = book.value.sheets[0]?.cells;
  expect(["B1", "C1", "D1"].map((cell) => cells?.get(cell))).toEqual([
    { cell: "B1", value: 19 },
    { cell: "C1", value: 18 },
    { cell: "D1", value: 0 },
  ]);
  expect(book.value.loose.map(({ where, formula }) => `${where} ${formula}`)).toEqual([
    "見える名前 見積!$A$1",
    "表の名 #REF!",
  ]);
  expect(book.value.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
    ...["見積 visible", "Sheet2 hidden", "Sheet3 very-hidden"],
  ]);
  expect(
    treated.filter(({ sheet }) => sheet === "見積").map(({ where, fate }) => `${where} ${fate}`),
  ).toEqual([...["B1 value", "C1 value", "D1 value"]]);
});

test("turned back, what read the hidden sheet stays a value: over an empty sheet it would be another figure", () => {
  const { bytes } = copyWithout(hiddenSheetBook(), { keepsOriginals: true }, "hidden-sheets");
  expect(secrets.flatMap((word) => whereReadable(bytes, word))).toEqual([]);
  const back = restore(bytes);
  const book = back.ok && back.value ? readStrangerBook(back.value.bytes) : undefined;
  const cells = book?.ok ? book.value.sheets[0]?.cells : undefined;
  expect(cells?.get("B1")).toEqual({ cell: "B1", value: 19 });
});

test("a hidden sheet of a chart is found like any other", () => {
  expect(kindsFound(hiddenSheetBook())).toContain("hidden-sheets 2");
});

test("macros that stay still find the emptied sheet by its code name; without them it is gone", () => {
  const file = openOwnPackage(hiddenSheetBook());
  const sheet = "xl/worksheets/sheet2.xml";
  file.setText(sheet, file.text(sheet).replace("<sheetData>", `<sheetPr codeName="控えの表"/><sheetData>`));
  const [kept, gone] = [
    copyWithout(file.bytes(), "hidden-sheets").bytes,
    copyWithout(file.bytes(), "hidden-sheets", "macros").bytes,
  ];
  expect([kept, gone].map((bytes) => whereReadable(bytes, "控えの表"))).toEqual([[sheet], []]);
});

describe("the names of hidden sheets, which macros may call", () => {
  const withMacros = (): Uint8Array => {
    const file = openOwnPackage(hiddenSheetBook());
    file.setText("xl/vbaProject.bin", "macros");
    const list = "xl/_rels/workbook.xml.rels";
    const relation = `<Relationship Id="rId9" Type="x/vbaProject" Target="vbaProject.bin"/>`;
    file.setText(list, file.text(list).replace("</Relationships>", `${relation}</Relationships>`));
    return file.bytes();
  };
  const namesIn = (bytes: Uint8Array) => {
    const book = readStrangerBook(bytes);
    return book.ok ? book.value.sheets.map(({ name }) => name) : book.refused.code;
  };

  test("are named before as what stays with macros, and only then", () => {
    const found = examine(withMacros());
    expect(found.ok && found.value.findings.find(({ kind }) => kind === "hidden-sheet-names")).toEqual({
      ...{ kind: "hidden-sheet-names", count: 2, places: ["控え", "図だけ"], isRemovable: false },
    });
    expect(kindsFound(hiddenSheetBook()).join(" ")).not.toContain("hidden-sheet-names");
  });

  test("stay in a copy with macros, and are gone with them", () => {
    const { bytes } = copyWithout(withMacros(), "hidden-sheets");
    expect(openOwnPackage(bytes).text("xl/workbook.xml")).toContain(`name="控え"`);
    const without = copyWithout(withMacros(), "hidden-sheets", "macros").bytes;
    expect(namesIn(without)).toEqual(["見積", "Sheet2", "Sheet3"]);
    expect(secrets.flatMap((word) => whereReadable(without, word))).toEqual([]);
  });

  test("are taken by no other sheet, and the list of what became of formulas has those that people know", () => {
    const file = openOwnPackage(hiddenSheetBook());
    file.setText("xl/workbook.xml", file.text("xl/workbook.xml").replace(`name="見積"`, `name="SHEET2"`));
    const { bytes, treated } = copyWithout(file.bytes(), "hidden-sheets");
    expect(namesIn(bytes)).toEqual(["SHEET2", "Sheet3", "Sheet4"]);
    expect(treated.map(({ sheet }) => sheet)).toContain("控え");
  });
});

test("a name of a hidden sheet that a rule of another sheet needs is listed as what stays", () => {
  const file = openOwnPackage(hiddenSheetBook());
  const rule = `<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>名前の秘密</formula1></dataValidation></dataValidations><drawing`;
  const sheet = "xl/worksheets/sheet1.xml";
  file.setText(sheet, file.text(sheet).replace("<drawing", rule));
  expect(kindsFound(hiddenSheetBook()).join(" ")).not.toContain("hidden-names");
  expect(kindsFound(file.bytes())).toContain("hidden-names 1");
  const { bytes } = copyWithout(file.bytes(), "hidden-sheets");
  expect(openOwnPackage(bytes).text("xl/workbook.xml")).toContain("名前の秘密");
});
