import { examine } from "../../src/taskpane/sharing/files";
import { openOwnPackage, readStrangerBook } from "../../src/xlsx/read";
import { packageFaults, whereReadable } from "../xlsx/sound-package";
import { connectionBook, secretsOfSources } from "./connection-book";
import { copyWithout, kindsFound } from "./copies";

const copy = () => copyWithout(connectionBook(), "connections");

test("the original tells every secret, and its parts belong together", () => {
  expect(secretsOfSources.filter((word) => whereReadable(connectionBook(), word).length === 0)).toEqual([]);
  expect(packageFaults(connectionBook())).toEqual([]);
});

test("connections, queries, data models and what is published are listed by their names, to be removed by choice", () => {
  const found = examine(connectionBook());
  const findings = found.ok ? found.value.findings : [];
  expect(findings.find(({ kind }) => kind === "connections")).toEqual({
    ...{ kind: "connections", count: 8, isRemovable: true },
    places: [
      ...["接続の秘密", "照会 - 売上", "直の照会", "照会の秘密"],
      ...["xl/model/item.data", "xl/customData/itemProps1.xml"],
      ...["C:\\発行物の秘密.htm", "C:\\発行先の秘密.htm"],
    ],
  });
});

test("no byte of the copy tells of a source, no part is orphaned or missing, and nothing of it is found any more", () => {
  const { bytes } = copy();
  expect(
    secretsOfSources.flatMap((word) => whereReadable(bytes, word).map((part) => `${word} ${part}`)),
  ).toEqual([]);
  expect(packageFaults(bytes)).toEqual([]);
  expect(kindsFound(bytes).filter((kind) => /connections|pivot/.test(kind))).toEqual([]);
  const names = openOwnPackage(bytes).names().join(" ");
  expect(names).not.toMatch(/connections|queryTable|model|customData|pivot|slicer|volatile/);
});

test("a table of a query is a plain one with the same columns, and nothing asks for a connection any more", () => {
  const file = openOwnPackage(copy().bytes);
  expect(file.text("xl/tables/table1.xml")).toBe(
    `<table id="1" name="売上" displayName="売上" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="品名"/><tableColumn id="2" name="額"/></tableColumns></table>`,
  );
  expect(file.text("xl/xmlMaps.xml")).toBe(`<MapInfo><Map ID="1" Name="対応"></Map></MapInfo>`);
  expect(file.text("xl/tables/tableSingleCells1.xml")).toContain(`connectionId="0"`);
  expect(file.text("xl/workbook.xml")).not.toMatch(/extLst|pivot|webPublish/);
});

test("what was asked of a connection stays as values, at any distance, and is listed; the rest goes on calculating", () => {
  const { bytes, treated } = copy();
  const book = readStrangerBook(bytes);
  if (!book.ok) throw new Error(book.refused.code);
  const cells = book.value.sheets[0]?.cells;
  expect(["B2", "B5", "A9", "B9", "C9", "D9"].map((cell) => cells?.get(cell))).toEqual([
    { cell: "B2", value: 543_000 },
    { cell: "B5", value: 77 },
    { cell: "A9", value: 77 },
    { cell: "B9", value: 154 },
    { cell: "C9", value: 78 },
    { cell: "D9", value: 1_086_000, formula: "B2*2" },
  ]);
  expect(treated.map(({ place, where, fate }) => `${place} ${where} ${fate}`)).toEqual([
    ...["name 外の合計 emptied", "pivot A5:B5 value", "cell A9 value", "cell B9 value", "cell C9 value"],
  ]);
});

test.each([
  ["hidden and emptied", 9, []],
  ["seen", 5, ["xl/metadata.xml"]],
])("what a cube formula has asked stays only where its answer can be seen: %s", (_, row, left) => {
  const file = openOwnPackage(connectionBook());
  const sheet = "xl/worksheets/sheet1.xml";
  file.setText(sheet, file.text(sheet).replace(`<row r="${row}">`, `<row r="${row}" hidden="1">`));
  expect(whereReadable(copyWithout(file.bytes(), "hidden-cells").bytes, "問いの秘密")).toEqual(left);
});

test("connections that are not chosen stay as they are, byte for byte", () => {
  expect(Buffer.compare(copyWithout(connectionBook(), "comments").bytes, connectionBook())).toBe(0);
});

test("copies of source data behind charts alone go with those of all pivot tables, and connections stay", () => {
  const { bytes } = copyWithout(connectionBook(), "pivot-caches");
  const words = secretsOfSources.filter((word) => whereReadable(bytes, word).length === 0);
  expect(words).toEqual(["集計の秘密", "図だけの秘密", "絞り込みの秘密"]);
  expect(packageFaults(bytes)).toEqual([]);
});
