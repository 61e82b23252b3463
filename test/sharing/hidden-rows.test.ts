import { examine } from "../../src/taskpane/sharing/files";
import { openOwnPackage, readStrangerBook } from "../../src/xlsx/read";
import { relationsXml } from "../xlsx/small-book";
import { packageFaults, whereReadable } from "../xlsx/sound-package";
import { copyWithout } from "./copies";
import { hiddenRowsBook, plainWords, secretsOfRows } from "./hidden-rows-book";

const sheet = "xl/worksheets/sheet1.xml";
const copy = () => copyWithout(hiddenRowsBook(), "hidden-cells").bytes;

test("the original tells every secret, and its parts belong together", () => {
  const words = [...secretsOfRows, ...plainWords];
  expect(words.filter((word) => whereReadable(hiddenRowsBook(), word).length === 0)).toEqual([]);
  expect(packageFaults(hiddenRowsBook())).toEqual([]);
});

test("no byte of the copy tells anything of the hidden row and column, and no part is orphaned or missing", () => {
  const bytes = copy();
  expect(
    secretsOfRows.flatMap((word) => whereReadable(bytes, word).map((part) => `${word} ${part}`)),
  ).toEqual([]);
  expect(packageFaults(bytes)).toEqual([]);
});

test("what can be seen keeps all its words", () => {
  const bytes = copy();
  expect(plainWords.filter((word) => whereReadable(bytes, word).length === 0)).toEqual([]);
});

test("what stays points at the cells it did before: rows keep their places", () => {
  const file = openOwnPackage(copy());
  const xml = file.text(sheet);
  expect(xml).toContain(`<mergeCell ref="B3:C3"/>`);
  expect(xml).toContain(`<autoFilter ref="A1:B3"></autoFilter>`);
  expect(xml).toMatch(/<dataValidations count="1"><dataValidation sqref="B1:B3"/);
  expect(xml).toMatch(/<x14:dataValidations count="1"><x14:dataValidation/);
  const book = readStrangerBook(copy());
  if (!book.ok) throw new Error(book.refused.code);
  expect(book.value.sheets[0]?.cells.get("B3")).toMatchObject({ formula: "B1+3", value: 4 });
  const names = book.value.loose.filter(({ place }) => place === "name");
  expect(names.map(({ where, formula }) => `${where} ${formula}`)).toEqual([
    "_xlnm._FilterDatabase 見積!$A$1:$B$3",
    "_xlnm.Print_Area 見積!$A$1:$D$3",
  ]);
  expect(file.text("xl/comments1.xml")).toContain(`<author/><author>見える筆者</author>`);
});

test("names of hidden cells alone go, though formulas that can be seen used them; all others stay", () => {
  const file = openOwnPackage(hiddenRowsBook());
  const book = "xl/workbook.xml";
  const name = (called: string, formula: string) => `<definedName name="${called}">${formula}</definedName>`;
  const names = [
    name("隠し列", "見積!$D:$D"),
    name("両方の秘密", "(見積!$B$2,見積!$D$1:$D$9)"),
    name("その倍の秘密", "単価*2"),
    name("半分見える", "見積!$A$2:$A$3"),
    name("規則の名", "見積!$A$2"),
    name("定数", "0.3"),
    name("無い先", "#REF!"),
  ];
  file.setText(book, file.text(book).replace("</definedNames>", `${names.join("")}</definedNames>`));
  const before = file.text(sheet);
  const rule = `<dataValidation type="list" sqref="B1:B3"><formula1>規則の名</formula1></dataValidation>`;
  file.setText(
    sheet,
    before
      .replace("<f>B1+3</f>", "<f>B1+単価</f>")
      .replace('<dataValidations count="2">', `<dataValidations count="3">${rule}`),
  );
  const read = readStrangerBook(copyWithout(file.bytes(), "hidden-cells").bytes);
  if (!read.ok) throw new Error(read.refused.code);
  const left = read.value.loose.flatMap(({ place, where }) =>
    place === "name" && !where.startsWith("_") ? [where] : [],
  );
  expect(left).toEqual(["半分見える", "規則の名", "定数", "無い先"]);
  const found = examine(file.bytes());
  expect(found.ok && found.value.findings.find(({ kind }) => kind === "hidden-names")).toEqual({
    ...{ kind: "hidden-names", count: 1, places: ["規則の名"], isRemovable: false },
  });
  expect(read.value.sheets[0]?.cells.get("B3")).toEqual({ cell: "B3", value: 4 });
});

test("lists that lose all they had go as a whole", () => {
  const file = openOwnPackage(hiddenRowsBook());
  const all = file
    .text(sheet)
    .replace(/<row r="3">/, `<row r="3" hidden="1">`)
    .replace(/<row r="1">/, `<row r="1" hidden="1">`);
  file.setText(sheet, all);
  const bytes = copyWithout(file.bytes(), "hidden-cells").bytes;
  const after = openOwnPackage(bytes);
  expect(after.text(sheet)).not.toMatch(/hyperlink|alidation|conditional|<ext/);
  expect(after.names().filter((name) => /comments|person/i.test(name))).toEqual([]);
  expect(after.text("xl/drawings/vmlDrawing1.vml")).not.toContain("Note");
  expect(whereReadable(bytes, "ボタン")).toEqual(["xl/drawings/vmlDrawing1.vml"]);
  expect(packageFaults(bytes)).toEqual([]);
});

test("a row or column of no height or width is hidden like any other", () => {
  const file = openOwnPackage(hiddenRowsBook());
  const flat = file
    .text(sheet)
    .replace(`<row r="2" hidden="1">`, `<row r="2" ht="0" customHeight="1">`)
    .replace(`<col min="4" max="4" hidden="1"/>`, `<col min="4" max="4" width="0" customWidth="1"/>`);
  file.setText(sheet, flat);
  const { bytes } = copyWithout(file.bytes(), "hidden-cells");
  expect(secretsOfRows.flatMap((word) => whereReadable(bytes, word))).toEqual([]);
});

test("a picture of the sheet and a history of its values, which show what is emptied, go unasked", () => {
  const telling = hiddenRowsBook({
    "_rels/.rels": relationsXml(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "thumbnail", "docProps/thumbnail.png"],
    ),
    "docProps/thumbnail.png": "行の秘密",
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "person", "persons/person.xml"],
      ["rId4", "revisionHeaders", "revisions/revisionHeaders.xml"],
    ),
    "xl/revisions/revisionHeaders.xml": "<headers/>",
    "xl/revisions/_rels/revisionHeaders.xml.rels": relationsXml(["rId1", "revisionLog", "revisionLog1.xml"]),
    "xl/revisions/revisionLog1.xml": "<revisions>行の秘密</revisions>",
  });
  expect(whereReadable(telling, "行の秘密")).toHaveLength(3);
  const { bytes } = copyWithout(telling, "hidden-cells");
  expect(whereReadable(bytes, "行の秘密")).toEqual([]);
  expect(packageFaults(bytes)).toEqual([]);
});

test("taking out all comments leaves form controls and pictures of headers where they are", () => {
  const { bytes } = copyWithout(hiddenRowsBook(), "comments");
  const file = openOwnPackage(bytes);
  expect(file.names().filter((name) => /comments|person/i.test(name))).toEqual([]);
  expect(file.text("xl/drawings/vmlDrawing1.vml")).toContain("ボタン");
  expect(file.text("xl/drawings/vmlDrawing1.vml")).not.toContain("Note");
  expect(packageFaults(bytes)).toEqual([]);
});
