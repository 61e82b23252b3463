import type { FindingKind } from "../../src/sharing/privacy/findings";
import { type Copy, type CopyOrder, makeCopy, restore } from "../../src/taskpane/sharing/files";
import { openOwnPackage, readStrangerBook } from "../../src/xlsx/read";
import { bookOf, sheetXml } from "../xlsx/small-book";
import { functions } from "./functions";

/** A table that shows B1*2 for three prices in A4:A6: Excel keeps its formula in the first of its cells. */
const table = (model: string, hidden = "") =>
  bookOf({
    "xl/worksheets/sheet1.xml": sheetXml(
      `<row r="1"><c r="B1"><v>3</v></c><c r="C1"><v>5</v></c></row>` +
        `<row r="3"><c r="B3">${model}<v>6</v></c></row>` +
        `<row r="4"><c r="A4"><v>10</v></c><c r="B4"><f t="dataTable" ref="B4:B6" dt2D="0" dtr="0" r1="B1"/><v>20</v></c></row>` +
        `<row r="5"${hidden}><c r="A5"><v>20</v></c><c r="B5"><v>40</v></c></row>` +
        `<row r="6"><c r="A6"><v>30</v></c><c r="B6"><v>60</v></c></row>`,
    ),
  });
const twice = `<f>B1*2</f>`;
const grant = `<f>_xldudf_SUBSIDY_AMOUNT("9①","診療所",B1*100000)</f>`;

function copyOf(bytes: Uint8Array, order: Partial<CopyOrder>, ...kinds: readonly FindingKind[]): Copy {
  const whole = { form: "plain", keepsOriginals: false, ...order, removes: new Set(kinds) } as const;
  const made = makeCopy(bytes, whole, functions);
  if (!made.ok) throw new Error(made.refused.code);
  return made.value;
}

function cellsOf(bytes: Uint8Array) {
  const book = readStrangerBook(bytes);
  if (!book.ok) throw new Error(book.refused.code);
  const cells = book.value.sheets[0]?.cells;
  return ["B4", "B5", "B6"].map((cell) => cells?.get(cell)?.value);
}
const formulaIn = (bytes: Uint8Array) => openOwnPackage(bytes).text("xl/worksheets/sheet1.xml");

test("a data table that loses a hidden row keeps its other values, and is named", () => {
  const { bytes, treated } = copyOf(table(twice, ` hidden="1"`), {}, "hidden-cells");
  expect(cellsOf(bytes)).toEqual([20, undefined, 60]);
  expect(formulaIn(bytes)).not.toContain("dataTable");
  expect(treated).toEqual([
    {
      ...{ place: "cell", where: "B4", sheet: "見積", was: "TABLE(,B1)", fate: "value", value: 20 },
      ...{ not: { why: "data-table" }, readsRemoved: true },
    },
  ]);
});

test("a data table that a copy does not touch stays byte for byte", () => {
  const { bytes, treated } = copyOf(table(twice), {}, "hidden-cells", "comments");
  expect(Buffer.compare(bytes, table(twice))).toBe(0);
  expect(treated).toEqual([]);
});

test("a data table over a formula that becomes a value would show the same figure in all its cells: it is values too", () => {
  const { bytes, treated } = copyOf(table(grant), { form: "values" });
  expect(cellsOf(bytes)).toEqual([20, 40, 60]);
  expect(formulaIn(bytes)).not.toContain("dataTable");
  expect(treated.map(({ where, fate, not }) => `${where} ${fate} ${not?.why ?? ""}`)).toEqual([
    ...["B3 value ", "B4 value data-table"],
  ]);
});

test("where its formula stays alive, the data table does", () => {
  const { bytes, treated } = copyOf(table(grant), { form: "plain" });
  expect(formulaIn(bytes)).toContain(`<f t="dataTable" ref="B4:B6"`);
  expect(treated.map(({ where, fate }) => `${where} ${fate}`)).toEqual(["B3 plain"]);
});

test("a data table of hidden money is emptied with it", () => {
  const { bytes, treated } = copyOf(table(grant), { form: "values" }, "money");
  expect(cellsOf(bytes)).toEqual([undefined, undefined, undefined]);
  expect(treated.map(({ where, fate }) => `${where} ${fate}`)).toEqual(["B3 emptied", "B4 emptied"]);
});

test("turning a copy back leaves the values of a data table, since no formula makes one", () => {
  const { bytes } = copyOf(table(grant), { form: "values", keepsOriginals: true });
  const back = restore(bytes);
  if (!back.ok || !back.value) throw new Error("not restored");
  expect(back.value).toMatchObject({ restored: 1, changedSince: [] });
  expect(cellsOf(back.value.bytes)).toEqual([20, 40, 60]);
});

test.each(["$A:$B", "B4:", "ZZZZ9", ""])("a data table over no cells (%s) is damage, and no crash", (ref) => {
  const file = openOwnPackage(table(twice, ` hidden="1"`));
  const sheet = "xl/worksheets/sheet1.xml";
  file.setText(sheet, file.text(sheet).replace(`ref="B4:B6"`, `ref="${ref}"`));
  const order = {
    form: "values",
    removes: new Set(["hidden-cells"] as const),
    keepsOriginals: false,
  } as const;
  const made = makeCopy(file.bytes(), order, functions);
  expect(made).toMatchObject({ ok: false, refused: { code: "damaged" } });
});
