import { bookOf, contentTypes, relationsXml, sheetXml, workbookXml } from "../xlsx/small-book";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const type = (part: string, kind: string): string =>
  `<Override PartName="/xl/${part}" ContentType="${spreadsheet}.${kind}+xml"/>`;

/** What can be read of sources of data outside and of what was fetched of them, each in a place of its own. */
export const secretsOfSources = [
  ...["接続の秘密", "サーバーの秘密", "合言葉の秘密", "照会の秘密", "欄の秘密", "直の照会", "模型の秘密"],
  ...["模型の表", "発行先の秘密", "発行題の秘密", "発行物の秘密", "集計の秘密", "揮発の秘密", "図だけの秘密"],
  ...["古い模型の秘密", "問いの秘密", "絞り込みの秘密"],
] as const;

const text = (cell: string, word: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${word}</t></is></c>`;
const extensions = [
  `<ext uri="{FCE2AD5D-F65C-4FA6-A056-5C36A1767C68}" xmlns:x15="x"><x15:dataModel><x15:modelTables><x15:modelTable id="t" name="模型の表" connection="接続の秘密"/></x15:modelTables></x15:dataModel></ext>`,
  `<ext uri="{983426D0-5260-488c-9760-48F4B6AC55F4}" xmlns:x15="x"><x15:pivotTableReferences><x15:pivotTableReference r:id="rId6"/></x15:pivotTableReferences></ext>`,
  `<ext uri="{841E416B-1EF1-43b6-AB56-02D37102CBD5}" xmlns:x15="x"><x15:pivotCaches><pivotCache cacheId="8" r:id="rId7"/></x15:pivotCaches></ext>`,
  `<ext uri="{876F7934-8845-4945-9796-88D515C7AA90}" xmlns:x14="x"><x14:pivotCaches><pivotCache cacheId="9" r:id="rId12"/></x14:pivotCaches></ext>`,
  `<ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="x"><x14:slicerCaches><x14:slicerCache r:id="rId13"/></x14:slicerCaches></ext>`,
].join("");

const cache = (word: string): string =>
  `<pivotCacheDefinition><cacheSource type="external" connectionId="1"/><cacheFields><cacheField name="${word}"/></cacheFields></pivotCacheDefinition>`;

/** A workbook with connections of all kinds: two query tables, a data model, pivot tables of it, cube formulas, publishing. */
export const connectionBook = (): Uint8Array =>
  bookOf({
    "[Content_Types].xml": contentTypes(
      [
        `<Default Extension="data" ContentType="application/vnd.openxmlformats-officedocument.model+data"/>`,
        type("connections.xml", "connections") + type("tables/table1.xml", "table"),
        type("queryTables/queryTable1.xml", "queryTable") + type("queryTables/queryTable2.xml", "queryTable"),
      ].join(""),
    ),
    "xl/workbook.xml": workbookXml(
      undefined,
      [
        `<definedNames><definedName name="外の合計">CUBEVALUE("接続の秘密","[Measures].[額]")</definedName></definedNames>`,
        `<pivotCaches><pivotCache cacheId="7" r:id="rId5"/></pivotCaches>`,
        `<webPublishObjects count="1"><webPublishObject id="1" divId="d" title="発行物の秘密" destinationFile="C:\\発行物の秘密.htm"/></webPublishObjects>`,
        `<extLst>${extensions}</extLst>`,
      ].join(""),
    ),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "connections", "connections.xml"],
      ["rId3", "powerPivotData", "model/item.data"],
      ["rId4", "volatileDependencies", "volatileDependencies.xml"],
      ["rId5", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["rId6", "pivotTable", "pivotTables/pivotTable2.xml"],
      ["rId7", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition2.xml"],
      ["rId8", "customDataProps", "customData/itemProps1.xml"],
      ["rId9", "xmlMaps", "xmlMaps.xml"],
      ["rId12", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition3.xml"],
      ["rId13", "slicerCache", "slicerCaches/slicerCache1.xml"],
      ["rId14", "sheetMetadata", "metadata.xml"],
    ),
    "xl/connections.xml": `<connections><connection id="1" name="接続の秘密" type="1" odcFile="C:\\接続の秘密.odc"><dbPr connection="Server=サーバーの秘密;Password=合言葉の秘密" command="SELECT 1"/></connection><connection id="2" name="照会 - 売上"/></connections>`,
    "xl/metadata.xml": `<metadata><metadataTypes count="2"><metadataType name="XLDAPR"/><metadataType name="XLMDX"/></metadataTypes><metadataStrings count="2"><s v="接続の秘密"/><s v="[額].[問いの秘密]"/></metadataStrings><mdxMetadata count="1"><mdx n="0" f="v"><t c="1"><n x="1"/></t></mdx></mdxMetadata><futureMetadata name="XLDAPR" count="1"><bk/></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="2" v="0"/></bk></valueMetadata></metadata>`,
    "xl/model/item.data": Buffer.from("模型の秘密", "utf16le"),
    "xl/customData/itemProps1.xml": `<datastoreItem/>`,
    "xl/customData/_rels/itemProps1.xml.rels": relationsXml(["rId1", "customData", "item1.data"]),
    "xl/customData/item1.data": "古い模型の秘密",
    "xl/xmlMaps.xml": `<MapInfo><Map ID="1" Name="対応"><DataBinding FileBinding="true" ConnectionID="1" DataBindingLoadMode="1"/></Map></MapInfo>`,
    "xl/volatileDependencies.xml": `<volTypes><volType type="olapFunctions"><main first="接続の秘密"><tp t="s"><v>揮発の秘密</v><tr r="B9" s="1"/></tp></main></volType></volTypes>`,
    "xl/worksheets/sheet1.xml": sheetXml(
      [
        `<row r="1">${text("A1", "品名")}${text("B1", "額")}<c r="F1"><v>5</v></c></row>`,
        `<row r="2">${text("A2", "端末")}<c r="B2"><v>543000</v></c></row>`,
        `<row r="5">${text("A5", "部署")}<c r="B5"><v>77</v></c></row>`,
        `<row r="9"><c r="A9"><f>GETPIVOTDATA("額",$A$5)</f><v>77</v></c><c r="B9" vm="1"><f>CUBEVALUE("接続の秘密","[Measures].[額]")*2</f><v>154</v></c><c r="C9"><f>外の合計+1</f><v>78</v></c><c r="D9"><f>B2*2</f><v>1086000</v></c></row>`,
      ].join(""),
      `<webPublishItems count="1"><webPublishItem id="1" divId="d" sourceType="sheet" destinationFile="C:\\発行先の秘密.htm" title="発行題の秘密"/></webPublishItems><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(
      ["rId1", "table", "../tables/table1.xml"],
      ["rId2", "queryTable", "../queryTables/queryTable2.xml"],
      ["rId3", "pivotTable", "../pivotTables/pivotTable1.xml"],
      ["rId4", "tableSingleCells", "../tables/tableSingleCells1.xml"],
    ),
    "xl/tables/tableSingleCells1.xml": `<singleXmlCells><singleXmlCell id="2" r="F1" connectionId="1"><xmlCellPr id="1"/></singleXmlCell></singleXmlCells>`,
    "xl/tables/table1.xml": `<table id="1" name="売上" displayName="売上" ref="A1:B2" tableType="queryTable"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" uniqueName="1" name="品名" queryTableFieldId="1"/><tableColumn id="2" uniqueName="2" name="額" queryTableFieldId="2"/></tableColumns></table>`,
    "xl/tables/_rels/table1.xml.rels": relationsXml(["rId1", "queryTable", "../queryTables/queryTable1.xml"]),
    "xl/queryTables/queryTable1.xml": `<queryTable name="照会の秘密" connectionId="2"><queryTableRefresh><queryTableFields><queryTableField id="1" name="欄の秘密" tableColumnId="1"/></queryTableFields></queryTableRefresh></queryTable>`,
    "xl/queryTables/queryTable2.xml": `<queryTable name="直の照会" connectionId="1"/>`,
    "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition name="ピボット1" cacheId="7"><location ref="A5:B5"/></pivotTableDefinition>`,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": relationsXml([
      ...(["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"] as const),
    ]),
    "xl/pivotTables/pivotTable2.xml": `<pivotTableDefinition name="図の表" cacheId="8"><location ref="A1"/></pivotTableDefinition>`,
    "xl/pivotTables/_rels/pivotTable2.xml.rels": relationsXml([
      ...(["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition2.xml"] as const),
    ]),
    "xl/pivotCache/pivotCacheDefinition1.xml": cache("集計の秘密"),
    "xl/pivotCache/pivotCacheDefinition2.xml": cache("図だけの秘密"),
    "xl/pivotCache/pivotCacheDefinition3.xml": cache("絞り込みの秘密"),
    "xl/slicerCaches/slicerCache1.xml": `<slicerCacheDefinition name="絞り込みの秘密"><data><olap pivotCacheId="9"/></data></slicerCacheDefinition>`,
  });
