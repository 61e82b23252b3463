import { bookOf, contentTypes, relationsXml, sheetXml, workbookXml } from "../xlsx/small-book";

const richData = "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata";

/** What data types, their arrays and pictures of row 2 alone tell, each in a place of its own. */
export const secretsOfTypes = [
  ...["型の秘密", "入れ子の秘密", "並びの秘密", "出典の秘密", "項目の秘密", "書式の秘密", "代わりの秘密"],
  ...["絵の秘密", "網の絵の秘密", "孤児の秘密"],
] as const;
/** What those of row 1 tell. */
export const plainTypes = [
  ...[
    "見える型",
    "見える入れ子",
    "見える並び",
    "見える出典",
    "見える項目",
    "見える書式",
    "見える絵",
    "見える網の絵",
  ],
] as const;

const keys = (type: string, ...all: readonly (readonly [string, string])[]): string =>
  `<s t="${type}">${all.map(([name, kind]) => `<k n="${name}" t="${kind}"/>`).join("")}</s>`;
const structures = [
  keys("_entity", ["_DisplayString", "s"], ["項目の秘密", "r"], ["_Display", "spb"], ["List", "a"]),
  keys("_entity", ["_DisplayString", "s"], ["見える項目", "r"], ["_Display", "spb"], ["List", "a"]),
  keys("_local", ["Text", "s"]),
  keys("_localImage", ["_rvRel:LocalImageIdentifier", "i"], ["CalcOrigin", "i"]),
  keys("_webimage", ["WebImageIdentifier", "i"], ["CalcOrigin", "i"]),
];
const value = (structure: number, ...values: readonly (string | number)[]): string =>
  `<rv s="${structure}">${values.map((one) => `<v>${one}</v>`).join("")}</rv>`;
const values = [
  `<rv s="0"><fb t="s">代わりの秘密</fb><v>型の秘密</v><v>2</v><v>0</v><v>0</v></rv>`,
  value(1, "見える型", 3, 2, 1),
  value(2, "入れ子の秘密"),
  value(2, "見える入れ子"),
  value(3, 0, 5),
  value(3, 1, 5),
  value(4, 0, 5),
  value(4, 1, 5),
  value(2, "孤児の秘密"),
  value(2, "見える並び"),
];
const shown = [0, 1, 4, 5, 6, 7];
const cell = (name: string, vm: number): string => `<c r="${name}" t="e" vm="${vm}"><v>#VALUE!</v></c>`;
const metadata = `<metadata><metadataTypes count="2"><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="a" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><futureMetadata name="XLRICHVALUE" count="${shown.length}">${shown.map((index) => `<bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb xmlns:xlrd="${richData}" i="${index}"/></ext></extLst></bk>`).join("")}</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="${shown.length}">${shown.map((_, index) => `<bk><rc t="2" v="${index}"/></bk>`).join("")}</valueMetadata></metadata>`;

/** Data types, pictures in cells and a dynamic array: those of row 1 can be seen, row 2 is hidden. */
export const richValueBook = (): Uint8Array =>
  bookOf({
    "[Content_Types].xml": contentTypes(`<Default Extension="png" ContentType="image/png"/>`),
    "xl/workbook.xml": workbookXml(),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sheetMetadata", "metadata.xml"],
      ["rId3", "rdRichValue", "richData/rdrichvalue.xml"],
      ["rId4", "rdRichValueStructure", "richData/rdrichvaluestructure.xml"],
      ["rId5", "rdArray", "richData/rdarray.xml"],
      ["rId6", "rdSupportingPropertyBag", "richData/rdsupportingpropertybag.xml"],
      ["rId7", "rdSupportingPropertyBagStructure", "richData/rdsupportingpropertybagstructure.xml"],
      ["rId8", "richValueRel", "richData/richValueRel.xml"],
      ["rId9", "rdRichValueWebImage", "richData/rdRichValueWebImage.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheetXml(
      [
        `<row r="1">${cell("A1", 2)}${cell("B1", 4)}${cell("C1", 6)}<c r="D1" cm="1"><f t="array" ref="D1:E1">_xlfn.SEQUENCE(1,2)</f><v>1</v></c><c r="E1"><v>2</v></c></row>`,
        `<row r="2" hidden="1">${cell("A2", 1)}${cell("B2", 3)}${cell("C2", 5)}</row>`,
      ].join(""),
    ),
    "xl/metadata.xml": metadata,
    "xl/richData/rdrichvalue.xml": `<rvData xmlns="${richData}" count="${values.length}">${values.join("")}</rvData>`,
    "xl/richData/rdrichvaluestructure.xml": `<rvStructures xmlns="${richData}" count="${structures.length}">${structures.join("")}</rvStructures>`,
    "xl/richData/rdarray.xml": `<arrayData count="2"><a r="1" c="2"><v t="s">並びの秘密</v><v t="r">8</v></a><a r="1" c="1"><v t="r">9</v></a></arrayData>`,
    "xl/richData/rdsupportingpropertybag.xml": `<supportingPropertyBags><spbArrays count="1"><a count="1"><v t="s">^</v></a></spbArrays><spbData count="4"><spb s="0"><v>出典の秘密</v><v>1</v></spb><spb s="2"><v>1</v></spb><spb s="1"><v>見える出典</v><v>3</v></spb><spb s="3"><v>1</v></spb></spbData></supportingPropertyBags>`,
    "xl/richData/rdsupportingpropertybagstructure.xml": `<spbStructures count="4"><s><k n="SourceText" t="s"/><k n="書式の秘密" t="spb"/></s><s><k n="SourceText" t="s"/><k n="見える書式" t="spb"/></s><s><k n="書式の秘密" t="i"/></s><s><k n="見える書式" t="i"/></s></spbStructures>`,
    "xl/richData/richValueRel.xml": `<richValueRels xmlns:r="r"><rel r:id="rId1"/><rel r:id="rId2"/></richValueRels>`,
    "xl/richData/_rels/richValueRel.xml.rels": relationsXml(
      ["rId1", "image", "../media/image1.png"],
      ["rId2", "image", "../media/image2.png"],
    ),
    "xl/richData/rdRichValueWebImage.xml": `<webImagesSrd xmlns:r="r"><webImageSrd><address r:id="rId1"/></webImageSrd><webImageSrd><address r:id="rId2"/></webImageSrd></webImagesSrd>`,
    "xl/richData/_rels/rdRichValueWebImage.xml.rels": relationsXml(
      ["rId1", "hyperlink", "https://example.invalid/網の絵の秘密"],
      ["rId2", "hyperlink", "https://example.invalid/見える網の絵"],
    ).replaceAll(`Target="https`, `TargetMode="External" Target="https`),
    "xl/media/image1.png": Buffer.from("絵の秘密"),
    "xl/media/image2.png": Buffer.from("見える絵"),
  });
