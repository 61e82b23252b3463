import type { StoredBook } from "../../src/sheets/stored-book";
import type { FindingKind } from "../../src/sharing/privacy/findings";
import { type Copy, type CopyOrder, examine, makeCopy, restore } from "../../src/taskpane/sharing/files";
import { openOwnPackage, readStrangerBook } from "../../src/xlsx/read";
import { readDirectory } from "../../src/xlsx/zip/directory";
import { ownLimits } from "../../src/xlsx/zip/limits";
import { bookOf, sheetXml } from "../xlsx/small-book";
import { bigBook, hiddenText } from "./big-book";
import { evidenceOf } from "./evidence-book";
import { functions } from "./functions";
import { partsWith } from "./parts-with";

const colleague: CopyOrder = { form: "plain", removes: new Set(), keepsOriginals: true };
const removes = (...kinds: readonly FindingKind[]): CopyOrder => ({
  ...{ form: "values", keepsOriginals: false },
  removes: new Set(kinds),
});

let original: Uint8Array;
beforeAll(async () => {
  original = await bigBook();
});

function read(bytes: Uint8Array): StoredBook {
  const book = readStrangerBook(bytes);
  if (!book.ok) throw new Error(`${book.refused.code} ${book.refused.part ?? ""}`);
  return book.value;
}

function copy(order: CopyOrder): Copy {
  const made = makeCopy(original, order, functions);
  if (!made.ok) throw new Error(made.refused.code);
  return made.value;
}

function recordsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { entries } = readDirectory(bytes, ownLimits);
  return new Map(
    entries.map(({ name, from, to }) => [name, Buffer.from(bytes.subarray(from, to)).toString("base64")]),
  );
}

/** Parts of the original that a copy has otherwise, or no more. */
function changedParts(bytes: Uint8Array): string[] {
  const after = recordsOf(bytes);
  return [...recordsOf(original)]
    .filter(([name, record]) => after.get(name) !== record)
    .map(([name]) => name);
}

const formulasOf = ({ sheets }: StoredBook) =>
  sheets.flatMap(({ name, cells }) =>
    [...cells.values()].map(({ cell, formula, fills, spillMark, value }) => ({
      ...{ name, cell, formula, fills, spillMark, value },
    })),
  );

test("the book of the proof has more than 500 cells of ours, a chart, a comment, a validation, a spill", () => {
  const found = examine(original);
  expect(found.ok && found.value.formulas).toBe(589);
  const names = openOwnPackage(original).names().join(" ");
  expect(names).toMatch(/charts\/chart1\.xml.*|comments1\.xml/);
});

describe.each(["plain", "values"] as const)("a copy with %s", (form) => {
  test("calls none of ours any more, keeps every value, and leaves all other parts byte for byte", () => {
    const { bytes, treated } = copy({ ...colleague, form, keepsOriginals: false });
    const [before, after] = [read(original), read(bytes)];
    expect(formulasOf(after).filter(({ formula }) => /subsidy|ANCHORARRAY/i.test(formula ?? ""))).toEqual([]);
    expect(formulasOf(after).map(({ value }) => value)).toEqual(formulasOf(before).map(({ value }) => value));
    expect(treated).toHaveLength(590);
    expect(changedParts(bytes).filter((name) => !/worksheets\/sheet[12]\.xml$/.test(name))).toEqual(
      form === "values"
        ? changedParts(bytes).filter((name) => /calcChain|Content_Types|workbook\.xml\.rels/.test(name))
        : [],
    );
  });

  test("is turned back into the very formulas of the original", () => {
    const { bytes } = copy({ ...colleague, form });
    const back = restore(bytes);
    if (!back.ok || !back.value) throw new Error("not restored");
    expect(back.value).toMatchObject({ restored: 590, changedSince: [] });
    expect(formulasOf(read(back.value.bytes))).toEqual(formulasOf(read(original)));
    expect(examine(back.value.bytes)).toMatchObject({ value: { isCopy: false } });
  });
});

test("all but the spill are plain formulas, each under 8,192 characters", () => {
  const { treated } = copy(colleague);
  const not = treated.filter(({ fate }) => fate !== "plain").map(({ where, fate }) => `${where} ${fate}`);
  expect(not).toEqual(["D1 value", "I1 reference"]);
  expect(Math.max(...treated.map(({ now }) => now?.length ?? 0))).toBeLessThan(8_192);
});

test("the evidence sheet has a row for every cell that is treated, and each of the book's 589 agrees", () => {
  const evidence = evidenceOf(original);
  const { treated } = copy(colleague);
  expect([...evidence.values()].map(({ sheet, cell }) => [sheet, cell])).toEqual(
    treated.map(({ sheet, where }) => [sheet, where]),
  );
  const checks = [...evidence.values()].map(({ check: [, , verdict] }) => verdict);
  expect(checks.filter((verdict) => verdict === "セルの値と一致します。")).toHaveLength(589);
  expect(evidence.get("I1")).toMatchObject({
    formula: "=ROWS(D1#)",
    check: [undefined, undefined, undefined],
  });
});

test("a vendor's copy has no caps, no grants, no own contributions, no evidence and no originals", () => {
  const { bytes } = copy(removes("money", "custom-xml", "properties", "comments", "hidden-sheets", "names"));
  const sheets = read(bytes).sheets;
  const cells = sheets[0]?.cells;
  expect(["E2", "F2", "G2", "K2"].map((cell) => cells?.get(cell)?.value)).toEqual(Array(4).fill(undefined));
  expect(cells?.get("H2")?.value).toBe(46_037);
  expect(sheets[1]?.cells.get("B1")?.value).toBeUndefined();
  expect(sheets[2]?.cells.get("A1")?.value).toBeUndefined();
  expect(partsWith(original, hiddenText)).toEqual(["xl/sharedStrings.xml"]);
  expect(partsWith(bytes, hiddenText)).toEqual([]);
  const file = openOwnPackage(bytes);
  const chart = file.names().find((name) => name.includes("charts/chart")) ?? "";
  expect(file.text(chart)).not.toMatch(/<c:numCache>/);
  expect(file.names().filter((name) => /comments|vmlDrawing|customXml/i.test(name))).toEqual([]);
  expect(examine(bytes)).toMatchObject({ value: { isCopy: false, formulas: 0 } });
  const left = examine(bytes);
  expect(left.ok && left.value.findings.map(({ kind }) => kind)).toEqual(["hidden-sheets"]);
});

test("what would be told is found", () => {
  const found = examine(original);
  expect(found.ok && found.value.findings.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
    ...["money 337", "comments 1", "hidden-sheets 1", "names 1", "properties 3"],
  ]);
});

test("hidden rows through another function's spill are removed: the file holds the rest as values", () => {
  const spill = `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c><c r="B2"><v>77</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>`;
  const file = bookOf({ "xl/worksheets/sheet1.xml": sheetXml(spill) });
  const made = makeCopy(file, removes("hidden-cells"), functions);
  const cells = made.ok ? read(made.value.bytes).sheets[0]?.cells : undefined;
  expect(["A1", "A2", "B2", "A3"].map((cell) => cells?.get(cell)?.value)).toEqual([
    1,
    undefined,
    undefined,
    3,
  ]);
  expect(cells?.get("A1")?.formula).toBeUndefined();
});

test("macro sheets are listed as what a copy cannot go without", () => {
  const found = examine(bookOf({ "xl/macrosheets/sheet1.xml": sheetXml("") }));
  expect(found.ok && found.value.findings).toEqual([
    { kind: "macro-sheets", count: 1, places: [], isRemovable: false },
  ]);
});

test("a cell that somebody has changed in the copy is told and left alone", () => {
  const { bytes } = copy({ ...colleague, form: "values" });
  const again = makeCopy(bytes, { ...colleague, keepsOriginals: false }, functions);
  expect(again.ok).toBe(true);
  const file = openOwnPackage(bytes);
  const sheet = "xl/worksheets/sheet1.xml";
  file.setText(sheet, file.text(sheet).replace(/(<c r="E2"[^>]*>)<v>\d+<\/v>/, "$1<v>1</v>"));
  const back = restore(file.bytes());
  expect(back).toMatchObject({ ok: true, value: { restored: 589, changedSince: ["予算!E2"] } });
});
