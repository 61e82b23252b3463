import { strip } from "../../src/xlsx/privacy/strip";
import {
  chartSheetWith,
  chartWith,
  headerBook,
  headerChart,
  headerSheet,
  listed,
  sheetWith,
} from "./header-book";
import { nothing, open } from "./opened";
import { bookOf, contentTypes, relationsXml, row, sheetXml, workbookXml } from "./small-book";
import { packageFaults, whereReadable } from "./sound-package";

const secrets = [
  ...["社外秘", "Ｘ社", "偶数の秘密", "&amp;Z&amp;F", "表紙の秘密", "表示の秘密", "グラフの秘密", "図の秘密"],
  ...["新しいグラフの秘密", "院章の秘密", "絵の秘密"],
];
const plain = ["&amp;P / &amp;N ページ", "&amp;R&amp;D", "メモの枠", "両方の絵"];

test("headers and footers of sheets, of their views and charts, and of sheets of charts are found", () => {
  expect(open(headerBook()).facts.headers.map(({ sheet, text }) => `${sheet}: ${text}`)).toEqual(listed);
  expect([...secrets, ...plain].filter((word) => whereReadable(headerBook(), word).length === 0)).toEqual([]);
  expect(packageFaults(headerBook())).toEqual([]);
});

test("they go with their pictures, and page numbers, notes and all else stay byte for byte", () => {
  const { file } = open(headerBook());
  strip(file, [], { ...nothing, headers: true });
  const bytes = file.bytes();
  expect(secrets.flatMap((word) => whereReadable(bytes, word))).toEqual([]);
  expect(plain.filter((word) => whereReadable(bytes, word).length === 0)).toEqual([]);
  expect(file.text(headerSheet)).toBe(sheetWith(false));
  expect(file.text(headerChart)).toBe(chartWith(""));
  expect(file.text("xl/chartsheets/sheet1.xml")).toBe(chartSheetWith(""));
  expect(file.relations(headerSheet).map(({ id }) => id)).toEqual(["rId1", "rId2", "rId4"]);
  expect(packageFaults(bytes)).toEqual([]);
  expect(open(bytes).facts.headers).toEqual([]);
});

test("nothing is touched where pages are numbered and no more", () => {
  const { file } = open(headerBook());
  strip(file, [], { ...nothing, headers: true });
  const numbered = file.bytes();
  const again = open(numbered).file;
  strip(again, [], { ...nothing, headers: true });
  expect(Buffer.compare(again.bytes(), numbered)).toBe(0);
});

test("a picture goes whose header does not show it", () => {
  const { file } = open(headerBook());
  file.setText(headerSheet, sheetWith(true).replace(/<headerFooter differentOddEven.*<\/headerFooter>/, ""));
  expect(open(file.bytes()).facts.headers).toContainEqual({ sheet: "見積", text: "&[Picture]" });
  strip(file, [], { ...nothing, headers: true });
  expect(whereReadable(file.bytes(), "絵の秘密")).toEqual([]);
  expect(file.text("xl/worksheets/_rels/sheet1.xml.rels")).toBe(
    relationsXml(
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId4", "comments", "../comments1.xml"],
    ),
  );
});

test("charts that all of many sheets have are looked at once", () => {
  const parts = Array.from({ length: 100 }, (_, index) => index + 1);
  const relations = (type: string, target: string): string =>
    relationsXml(...parts.map((one) => [`rId${one}`, type, `${target}${one}.xml`] as const));
  const bytes = bookOf({
    "[Content_Types].xml": contentTypes(""),
    "xl/workbook.xml": workbookXml(
      parts.map((one) => `<sheet name="${one}" sheetId="${one}" r:id="rId${one}"/>`).join(""),
    ),
    "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet"),
    "xl/drawings/drawing1.xml": `<wsDr/>`,
    "xl/drawings/_rels/drawing1.xml.rels": relations("chart", "../charts/chart"),
    ...Object.fromEntries(
      parts.flatMap((one) => [
        [`xl/worksheets/sheet${one}.xml`, sheetXml(row(1, "<c><v>1</v></c>"))],
        [
          `xl/worksheets/_rels/sheet${one}.xml.rels`,
          relationsXml(["rId1", "drawing", "../drawings/drawing1.xml"]),
        ],
        [`xl/charts/chart${one}.xml`, chartWith(`<c:oddHeader>秘密</c:oddHeader>`)],
      ]),
    ),
  });
  expect(open(bytes).facts.headers).toHaveLength(parts.length);
});
