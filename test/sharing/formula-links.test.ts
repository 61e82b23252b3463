import { examine } from "../../src/taskpane/sharing/files";
import { openOwnPackage } from "../../src/xlsx/read";
import { bookOf, sheetXml, workbookXml } from "../xlsx/small-book";
import { packageFaults, whereReadable } from "../xlsx/sound-package";
import { copyWithout } from "./copies";

// Links that formulas make: HYPERLINK(address, text).

const xmlText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const sheet = "xl/worksheets/sheet1.xml";
const book = (formula: string): Uint8Array =>
  bookOf({
    [sheet]: sheetXml(`<row r="1"><c r="A1" t="str"><f>${xmlText(formula)}</f><v>単価表</v></c></row>`),
  });

const told = (bytes: Uint8Array): readonly string[] => {
  const found = examine(bytes);
  if (!found.ok) throw new Error(found.refused.code);
  return found.value.findings.flatMap(({ kind, places }) => (kind === "hyperlinks" ? places : []));
};
const formulaIn = (bytes: Uint8Array): string | undefined =>
  /<f>.*<\/f>/u.exec(openOwnPackage(bytes).text(sheet))?.[0];

test.each([
  [String.raw`HYPERLINK("\\SV01\経理\単価.xlsx","単価表")`, String.raw`\\SV01\経理\単価.xlsx`],
  [
    `IF(B1="","",HYPERLINK("mailto:tanaka@example.jp?subject=""見積"""))`,
    `mailto:tanaka@example.jp?subject="見積"`,
  ],
  [`hyperlink("http://intra/"&B1)`, "http://intra/"],
  [`HYPERLINK("tel:"&"092-000-0000")`, "tel:092-000-0000"],
  [`HYPERLINK(CONCATENATE("http://intra/",B1))`, "http://intra/"],
  [`HYPERLINK(IF(B1="済","#予算!A1","C:\\単価.xlsx"))`, "C:\\単価.xlsx"],
  [`HYPERLINK("http://192.168.1.10/keiri.html")`, "http://192.168.1.10/keiri.html"],
  [`HYPERLINK("https://sv01.local:8443/")`, "https://sv01.local:8443/"],
  [`HYPERLINK("https://www.mhlw.go.jp@sv01/")`, "https://www.mhlw.go.jp@sv01/"],
  [`_xlfn.IMAGE("https://intra/logo.png")`, "https://intra/logo.png"],
  [`WEBSERVICE("http://intra/rate")`, "http://intra/rate"],
  [`_xlfn.FILTERXML(_xlfn.WEBSERVICE("http://sv01/rate"),"//r")`, "http://sv01/rate"],
  [String.raw`_xlfn.LET(_xlpm.u,"\\SV01\経理",HYPERLINK(_xlpm.u))`, String.raw`\\SV01\経理`],
])("%s tells an address of the house, and becomes a value where that is chosen", (formula, address) => {
  const original = book(formula);
  expect(told(original)).toEqual([address]);
  const { bytes, treated } = copyWithout(original, "hyperlinks");
  expect(treated.map(({ where, fate, value }) => [where, fate, value])).toEqual([["A1", "value", "単価表"]]);
  expect(formulaIn(bytes)).toBeUndefined();
  expect(whereReadable(bytes, "単価表")).toEqual([sheet]);
  expect(packageFaults(bytes)).toEqual([]);
  expect(told(bytes)).toEqual([]);
  expect(formulaIn(copyWithout(original, "comments").bytes)).toBe(formulaIn(original));
});

test.each([
  `HYPERLINK("https://www.mhlw.go.jp/stf/index.html","厚生労働省")`,
  `HYPERLINK("https://www.mhlw.go.jp/"&B1)`,
  `HYPERLINK("#予算!A9","下へ")`,
  "HYPERLINK(B1,B2)",
  `HYPERLINK("")`,
  `"HYPERLINK(""mailto:a@b.jp"")"`,
  `MYHYPERLINK("tel:1")`,
  `HYPERLINK(INDEX(B:B,MATCH("厚労省",C:C,0)))`,
  `HYPERLINK(IF(B1="済","#予算!A1","#一覧!A1"))`,
  `HYPERLINK(CONCATENATE("#",B1,"!A1"))`,
  `HYPERLINK(SUBSTITUTE(B1," ","%20"))`,
  `HYPERLINK(IF(B1="",B2,"https://www.mhlw.go.jp/"))`,
  `HYPERLINK(B1&".pdf")`,
  `HYPERLINK(B1&"/経理",1)`,
  `HYPERLINK(IF(B1="済/未","#予算!A1","#名簿!A1"))`,
  `HYPERLINK("["&MID(CELL("filename",B1),1,9)&"]予算!A1","x")`,
  `HYPERLINK(IF(B1<>"","https://www.mhlw.go.jp/"&B1&"/index.html",""))`,
  `HYPERLINK("https://"&"www.mhlw.go.jp/")`,
  `HYPERLINK(TEXT(B1,"yyyy/mm/dd"))`,
  String.raw`HYPERLINK(SUBSTITUTE(B1,"\","/"))`,
  String.raw`TEXT(B1,"\\0.0\0")`,
  `HYPERLINK("https://"&B1)`,
  String.raw`TEXT(B1,"\\#,##0;\-#,##0")`,
  `"Tel: "&B1`,
])("%s tells none, and stays", (formula) => {
  const original = book(formula);
  expect(told(original)).toEqual([]);
  expect(formulaIn(copyWithout(original, "hyperlinks").bytes)).toBe(formulaIn(original));
});

test("a name that stands for one loses it, and the cells that use the name become values", () => {
  const name = `<definedNames><definedName name="単価">${xmlText(String.raw`HYPERLINK("\\SV01\経理","単価表")`)}</definedName></definedNames>`;
  const original = bookOf({
    "xl/workbook.xml": workbookXml(undefined, name),
    [sheet]: sheetXml(`<row r="1"><c r="A1" t="str"><f>単価</f><v>単価表</v></c></row>`),
  });
  expect(told(original)).toEqual([String.raw`\\SV01\経理`]);
  const { bytes } = copyWithout(original, "hyperlinks");
  expect(formulaIn(bytes)).toBeUndefined();
  expect(whereReadable(bytes, "SV01")).toEqual([]);
});

test("an address that a name has, and others make a link of, goes with the name", () => {
  const name = `<definedNames><definedName name="共有">${xmlText(String.raw`"\\SV01\経理\"`)}</definedName></definedNames>`;
  const original = bookOf({
    "xl/workbook.xml": workbookXml(undefined, name),
    [sheet]: sheetXml(`<row r="1"><c r="A1" t="str"><f>HYPERLINK(共有&amp;B1)</f><v>単価表</v></c></row>`),
  });
  expect(told(original)).toEqual(["\\\\SV01\\経理\\"]);
  const { bytes } = copyWithout(original, "hyperlinks");
  expect(formulaIn(bytes)).toBeUndefined();
  expect(whereReadable(bytes, "SV01")).toEqual([]);
});
