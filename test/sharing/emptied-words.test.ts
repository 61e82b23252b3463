import { openOwnPackage } from "../../src/xlsx/read";
import { bookOf, contentTypes, type Parts, relationsXml, sheetXml } from "../xlsx/small-book";
import { packageFaults, whereReadable } from "../xlsx/sound-package";
import { copyWithout } from "./copies";

const sheet = "xl/worksheets/sheet1.xml";
const cap = `<f>_xldudf_SUBSIDY_GRANTCAP("9①","病院",150)</f>`;

const filter = (column: number, inside: string) => `<filterColumn colId="${column}">${inside}</filterColumn>`;
const rule = (cells: string, formula: string) =>
  `<conditionalFormatting sqref="${cells}"><cfRule type="cellIs" operator="lessThan" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
const validation = (cells: string, words: string, limit: string) =>
  `<dataValidation type="whole" operator="lessThan" promptTitle="${words}題" prompt="${words}注" errorTitle="${words}誤題" error="${words}誤" sqref="${cells}"><formula1>${limit}</formula1></dataValidation>`;

const links = [
  `<hyperlink ref="B2" r:id="rId9" display="1,086,000 円" tooltip="秘密の吹き出し"/>`,
  `<hyperlink ref="A1:B2" location="A1" tooltip='秘密の広い吹き出し'/>`,
  `<hyperlink ref="A1" r:id="rId9" display="見える文字" tooltip="見える吹き出し"/>`,
];
const newer = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="n" xmlns:xm="m"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" id="{1}"><xm:f>"新しい秘密"</xm:f></x14:cfRule><xm:sqref>B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

/** Filters, links, rules and scenarios on B1, which shows a cap, and B2, which is worked out from it, and on A. */
const book = (): Uint8Array => bookOf(parts);
const parts: Parts = {
  "[Content_Types].xml": contentTypes(
    `<Override PartName="/xl/namedSheetViews/namedSheetView1.xml" ContentType="v"/>`,
  ),
  [sheet]: sheetXml(
    `<row r="1"><c r="A1"><v>1</v></c><c r="B1">${cap}<v>1086000</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>B1*1</f><v>1086000</v></c></row><row r="5"><c r="E5"><f>B1*2</f><v>2172000</v></c><c r="F5"><v>3</v></c></row>`,
    [
      `<scenarios current="0"><scenario name="秘密の案" count="1"><inputCells r="B2" val="1086000"/></scenario></scenarios>`,
      `<autoFilter ref="A1:B2">${[
        filter(0, `<filters><filter val="見える値"/></filters>`),
        filter(
          1,
          `<filters><filter val="1086000"/><dateGroupItem year="1086" dateTimeGrouping="year"/></filters>`,
        ),
      ].join(
        "",
      )}<sortState ref="A2:B2"><sortCondition ref="B2:B2" customList="秘密の順"/><sortCondition ref="A2:A2" customList="見える順"/></sortState></autoFilter>`,
      rule("B1:B2", "1085999") + rule("A1 B1", "7654321"),
      `<dataValidations count="4">${validation("B2", "空の秘密", "1086001")}${validation("A2 B2", "両方の秘密108.6万円", "2")}${validation("A1:B1", "共通の案内2", "4")}${validation("A1", "見える", "3")}</dataValidations>`,
      `<hyperlinks>${links.join("")}</hyperlinks>`,
      `<tableParts count="1"><tablePart r:id="rId2"/></tableParts>${newer}`,
    ].join(""),
  ),
  "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(
    ["rId2", "table", "../tables/table1.xml"],
    ["rId3", "namedSheetView", "../namedSheetViews/namedSheetView1.xml"],
    ["rId9", "hyperlink", "https://example.com/"],
  ).replace(`Target="https`, `TargetMode="External" Target="https`),
  "xl/tables/table1.xml": `<table id="1" name="表" displayName="表" ref="D4:G5"><autoFilter ref="D4:G5">${[
    filter(1, `<customFilters><customFilter operator="greaterThan" val="2171999"/></customFilters>`),
    filter(1, `<dynamicFilter type="aboveAverage" val="2172001" maxVal="2172002"/>`),
    filter(1, `<top10 val="10" filterVal="2172003"/>`),
    filter(1, `<colorFilter dxfId="2172004"/>`),
    filter(2, `<filters><filter val="表の見える値"/></filters>`),
  ].join(
    "",
  )}</autoFilter><tableColumns count="4"><tableColumn id="1" name="一"/><tableColumn id="2" name="二"/><tableColumn id="3" name="三"/><tableColumn id="4" name="四"/></tableColumns></table>`,
  "xl/namedSheetViews/namedSheetView1.xml": `<namedSheetViews xmlns="v" xmlns:x="x"><namedSheetView name="表示" id="{1}"><nsvFilter filterId="{2}" ref="A1:B2" tableId="0">${[
    `<columnFilter colId="0" id="{3}"><filter colId="0"><x:filters><x:filter val="表示の見える値"/></x:filters></filter></columnFilter>`,
    `<columnFilter colId="1" id="{4}"><filter colId="1"><x:filters><x:filter val="1086000"/></x:filters></filter></columnFilter>`,
  ].join(
    "",
  )}</nsvFilter><nsvFilter filterId="{5}"><columnFilter colId="0" id="{6}"><filter><x:filters><x:filter val="所在不明の秘密"/></x:filters></filter></columnFilter></nsvFilter></namedSheetView></namedSheetViews>`,
};

const secrets = [
  ...["1086000", "1,086,000", "1086", "217199", "217200", "1085999", "所在不明の秘密"],
  ...["秘密の吹き出し", "秘密の広い吹き出し", "秘密の順", "秘密の案", "新しい秘密", "空の秘密", "両方の秘密"],
];
const plain = [
  ...["見える値", "表の見える値", "表示の見える値", "見える順", "見える文字", "見える吹き出し"],
  ...["共通の案内2注", "見える題", "見える注", "見える誤", "7654321", "https://example.com/"],
];

test("the original tells every secret, and its parts belong together", () => {
  expect([...secrets, ...plain].filter((word) => whereReadable(book(), word).length === 0)).toEqual([]);
  expect(packageFaults(book())).toEqual([]);
});

test("filters, links, rules and scenarios tell nothing of emptied cells, and all else of other cells", () => {
  const { bytes } = copyWithout(book(), "money");
  expect(secrets.flatMap((word) => whereReadable(bytes, word).map((part) => `${word} ${part}`))).toEqual([]);
  expect(plain.filter((word) => whereReadable(bytes, word).length === 0)).toEqual([]);
  expect(packageFaults(bytes)).toEqual([]);
});

test("links and validations of emptied cells work on, and lists say how long they are", () => {
  const xml = openOwnPackage(copyWithout(book(), "money").bytes).text(sheet);
  expect(xml).toContain(`<hyperlink ref="B2" r:id="rId9"/><hyperlink ref="A1:B2" location="A1"/>`);
  expect(xml).toContain(
    `<dataValidations count="3"><dataValidation type="whole" operator="lessThan" sqref="A2 B2"><formula1>2</formula1></dataValidation>`,
  );
  expect(xml).not.toContain("extLst");
});

test("views keep no words of filters over hidden cells", () => {
  const file = openOwnPackage(book());
  file.setText(sheet, file.text(sheet).replace(`<row r="2">`, `<row r="2" hidden="1">`));
  const { bytes } = copyWithout(file.bytes(), "hidden-cells");
  expect(["表示の見える値", "所在不明の秘密"].flatMap((word) => whereReadable(bytes, word))).toEqual([]);
});

test("nothing of it is touched where no cell is emptied", () => {
  expect(openOwnPackage(copyWithout(book(), "scenarios").bytes).text(sheet)).toContain(links.join(""));
});
