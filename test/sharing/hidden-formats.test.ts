import { openOwnPackage } from "../../src/xlsx/read";
import { bookOf, contentTypes, relationsXml, sheetXml, workbookXml } from "../xlsx/small-book";
import { packageFaults, whereReadable } from "../xlsx/sound-package";
import { copyWithout } from "./copies";

const styles = `<styleSheet><numFmts count="5"><numFmt numFmtId="164" formatCode="0&quot;行の秘密&quot;"/><numFmt numFmtId="165" formatCode="0&quot;表の秘密&quot;"/><numFmt numFmtId="166" formatCode="0&quot;見える単位&quot;"/><numFmt numFmtId="167" formatCode="0.000"/><numFmt numFmtId="168" formatCode="0&quot;様式の秘密の単位&quot;"/></numFmts><cellStyleXfs count="4"><xf numFmtId="0"/><xf numFmtId="168"/><xf numFmtId="166"/><xf numFmtId="0"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0" xfId="0"/><xf numFmtId="164" fontId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" xfId="0"/><xf numFmtId="166" xfId="2"/><xf numFmtId="168" xfId="1"/><xf numFmtId="167" xfId="0"/><xf numFmtId="164" xfId="0"/><xf numFmtId="9" xfId="3"/></cellXfs><cellStyles count="4"><cellStyle name="標準" xfId="0" builtinId="0"/><cellStyle name="様式の秘密" xfId="1"/><cellStyle name="見える様式" xfId="2"/><cellStyle name="使わない様式" xfId="3"/></cellStyles><dxfs count="1"><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs></styleSheet>`;
const cell = (name: string, style: number) => `<c r="${name}" s="${style}"><v>1</v></c>`;

/** Formats of a hidden row and of a hidden sheet alone, and such as cells that can be seen have as well. */
const book = (): Uint8Array =>
  bookOf({
    "[Content_Types].xml": contentTypes(),
    "xl/workbook.xml": workbookXml(
      `<sheet name="見積" sheetId="1" r:id="rId1"/><sheet name="控え" sheetId="2" state="hidden" r:id="rId2"/>`,
    ),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
    ),
    "xl/styles.xml": styles,
    "xl/worksheets/sheet1.xml": sheetXml(
      `<row r="1">${cell("A1", 3)}</row><row r="2" hidden="1" s="4" customFormat="1">${cell("A2", 1)}${cell("B2", 4)}${cell("C2", 3)}${cell("D2", 5)}</row>`,
    ),
    "xl/worksheets/sheet2.xml": sheetXml(`<row r="1">${cell("A1", 2)}</row>`),
  });

const both = () => copyWithout(book(), "hidden-cells", "hidden-sheets").bytes;
const stylesOf = (bytes: Uint8Array) => openOwnPackage(bytes).text("xl/styles.xml");

test("texts in formats, and names of styles, that only emptied cells had are nowhere in the copy", () => {
  const secrets = ["行の秘密", "表の秘密", "様式の秘密"];
  expect(secrets.flatMap((word) => whereReadable(book(), word))).toEqual(Array(3).fill("xl/styles.xml"));
  expect(secrets.flatMap((word) => whereReadable(both(), word))).toEqual([]);
  expect(packageFaults(both())).toEqual([]);
});

test("formats that can be seen, tell nothing or belong to nobody stay; all keep their numbers, and lists their lengths", () => {
  expect(stylesOf(both())).toBe(
    `<styleSheet><numFmts count="2"><numFmt numFmtId="166" formatCode="0&quot;見える単位&quot;"/><numFmt numFmtId="167" formatCode="0.000"/></numFmts><cellStyleXfs count="4"><xf numFmtId="0"/><xf numFmtId="0"/><xf numFmtId="166"/><xf numFmtId="0"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0" xfId="0"/><xf numFmtId="0" fontId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" xfId="0"/><xf numFmtId="166" xfId="2"/><xf numFmtId="0" xfId="0"/><xf numFmtId="167" xfId="0"/><xf numFmtId="0" xfId="0"/><xf numFmtId="9" xfId="3"/></cellXfs><cellStyles count="3"><cellStyle name="標準" xfId="0" builtinId="0"/><cellStyle name="見える様式" xfId="2"/><cellStyle name="使わない様式" xfId="3"/></cellStyles><dxfs count="1"><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs></styleSheet>`,
  );
});

test.each([
  ["hidden-cells", ["表の秘密"]],
  ["hidden-sheets", ["行の秘密", "様式の秘密"]],
] as const)("with %s alone, formats of the other stay", (kind, left) => {
  const { bytes } = copyWithout(book(), kind);
  expect(
    ["行の秘密", "表の秘密", "様式の秘密"].filter((word) => whereReadable(bytes, word).length > 0),
  ).toEqual(left);
});

test("a list of formats that loses all of them goes", () => {
  const file = openOwnPackage(book());
  const only = styles
    .replace(/<numFmt numFmtId="16[5-8]" formatCode="[^"]*"\/>/g, "")
    .replace(/"16[5-8]"/g, `"9"`);
  file.setText("xl/styles.xml", only);
  expect(stylesOf(copyWithout(file.bytes(), "hidden-cells").bytes)).toMatch(/^<styleSheet><cellStyleXfs/);
});

test("a style of a column that can be seen is seen, though no cell has it", () => {
  const file = openOwnPackage(book());
  const sheet = "xl/worksheets/sheet1.xml";
  const columns = `<cols><col min="8" max="9" style="1"/></cols><sheetData>`;
  file.setText(sheet, file.text(sheet).replace("<sheetData>", columns));
  expect(whereReadable(copyWithout(file.bytes(), "hidden-cells").bytes, "行の秘密")).toEqual([
    "xl/styles.xml",
  ]);
});
