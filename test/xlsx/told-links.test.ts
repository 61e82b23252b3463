import { strip } from "../../src/xlsx/privacy/strip";
import { nothing, open } from "./opened";
import { bookOf, contentTypes, relationsXml, row, sheetXml } from "./small-book";
import { packageFaults, whereReadable } from "./sound-package";

const told = [
  ...[
    String.raw`file:///\\SV01\経理部\秘密.xlsx`,
    "mailto:hanako@example.com",
    "隣の秘密.xlsx",
    "tel:0312345678",
  ],
  ...["http://sv02/秘密", "https://sv03:8080", "ftp://files.example.com/秘密"],
];
const web = ["https://www.mhlw.go.jp/a", "http://example.com:8080", "https://example.com?a"];

const links = (targets: readonly string[], from = 1) =>
  relationsXml(
    ...targets.map((target, index) => [`rId${index + from}`, "hyperlink", target] as const),
  ).replaceAll(` Target=`, ` TargetMode="External" Target=`);
const cell = (_: string, index: number) =>
  `<hyperlink ref="A${index + 1}" r:id="rId${index + 1}" display="表示${index + 1}。"/>`;
const shape = (inside: string) => `<xdr:sp><xdr:cNvPr id="2" name="図">${inside}</xdr:cNvPr></xdr:sp>`;

/** Links of cells and shapes to servers, mail and files, and to pages of the web. */
const book = (): Uint8Array =>
  bookOf({
    "[Content_Types].xml": contentTypes(
      `<Override PartName="/xl/drawings/drawing1.xml" ContentType="d"/><Override PartName="/docMetadata/LabelInfo.xml" ContentType="application/vnd.ms-office.classificationlabels+xml"/>`,
    ),
    "_rels/.rels": relationsXml(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "classificationlabels", "docMetadata/LabelInfo.xml"],
      ["rId3", "extended-properties", "docProps/app.xml"],
    ),
    "docMetadata/LabelInfo.xml": `<clbl:labelList xmlns:clbl="l"><clbl:label id="{LABEL}" enabled="1" siteId="{TENANT}"/></clbl:labelList>`,
    "docProps/app.xml": `<Properties xmlns:vt="v"><Application>Excel</Application><HLinks><vt:vector size="1"><vt:variant><vt:lpwstr>一覧の秘密</vt:lpwstr></vt:variant></vt:vector></HLinks></Properties>`,
    "xl/worksheets/sheet1.xml": sheetXml(
      row(1, `<c><v>1</v></c>`),
      `<hyperlinks>${[...told, ...web].map(cell).join("")}</hyperlinks><drawing r:id="rId99"/>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": links([...told, ...web]).replace(
      "</Relationships>",
      `${relationsXml(["rId99", "drawing", "../drawings/drawing1.xml"]).match(/<Relationship .*\/>/)?.[0] ?? ""}</Relationships>`,
    ),
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:r="r">${shape(`<a:hlinkClick r:id="rId1" tooltip="図の秘密"/>`)}${shape(`<a:hlinkClick r:id="rId2"/><a:hlinkHover r:id="rId1"/>`)}</xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": links(["file:///C:/図の先.xlsx", "https://example.com/図の頁"]),
  });

const all = [...told, "file:///C:/図の先.xlsx"];

test("links to files, servers, mail and telephones are found, and the label with its tenant", () => {
  const { facts } = open(book());
  expect([...facts.hyperlinks].sort()).toEqual([...all].sort());
  expect(facts.properties).toEqual([{ name: "sensitivity label", value: "{LABEL} {TENANT}" }]);
  expect(packageFaults(book())).toEqual([]);
});

test("such links go, with what they show and the list of them, and those to the web stay", () => {
  const { file } = open(book());
  strip(file, [], { ...nothing, hyperlinks: true });
  const bytes = file.bytes();
  const shown = told.map((_, index) => `表示${index + 1}。`);
  const secrets = [...all, ...shown, "図の秘密", "一覧の秘密"];
  expect(secrets.filter((word) => whereReadable(book(), word).length === 0)).toEqual([]);
  expect(secrets.flatMap((word) => whereReadable(bytes, word))).toEqual([]);
  const kept = [...web, "表示8。", "表示9。", "表示10。", "https://example.com/図の頁", "{TENANT}"];
  expect(kept.filter((word) => whereReadable(bytes, word).length === 0)).toEqual([]);
  expect(packageFaults(bytes)).toEqual([]);
  expect(open(bytes).facts.hyperlinks).toEqual([]);
  expect(file.text("xl/drawings/drawing1.xml")).toContain(`<a:hlinkClick r:id="rId2"/></xdr:cNvPr>`);
});

test("a sheet has no empty list of links, and the list of properties stays where no link goes", () => {
  const { file } = open(book());
  file.setText(
    "xl/worksheets/sheet1.xml",
    file.text("xl/worksheets/sheet1.xml").replace(/<hyperlink [^>]*rId(?:8|9|10)".*?\/>/g, ""),
  );
  strip(file, [], { ...nothing, hyperlinks: true });
  expect(file.text("xl/worksheets/sheet1.xml")).not.toContain("hyperlinks");
  file.setText("docProps/app.xml", "<Properties><HLinks>一覧</HLinks></Properties>");
  strip(file, [], { ...nothing, hyperlinks: true });
  expect(file.text("docProps/app.xml")).toContain("一覧");
});

test("the label goes with the properties, in every byte, and nothing points at it", () => {
  const { file } = open(book());
  strip(file, [], { ...nothing, properties: true });
  const bytes = file.bytes();
  expect(
    ["TENANT", "LABEL", "LabelInfo", "classificationlabels"].flatMap((word) => whereReadable(bytes, word)),
  ).toEqual([]);
  expect(packageFaults(bytes)).toEqual([]);
  expect(open(bytes).facts.properties).toEqual([]);
});
