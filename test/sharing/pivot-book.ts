import { bookOf, contentTypes, relationsXml, sheetXml, workbookXml } from "../xlsx/small-book";

const ours = `_xldudf_SUBSIDY_GRANTCAP("9①","病院",150)`;

/** A pivot table on the first sheet over cells of the second, with a slicer, a chart made of it, and a formula that asks it. */
export const pivotBook = (source = `ref="A1:B3" sheet="元"`, state = ` state="hidden"`): Uint8Array =>
  bookOf({
    "[Content_Types].xml": contentTypes(),
    "xl/workbook.xml": workbookXml(
      `<sheet name="集計" sheetId="1" r:id="rId1"/><sheet name="元" sheetId="2"${state} r:id="rId2"/>`,
      `<pivotCaches><pivotCache cacheId="1" r:id="rId3"/></pivotCaches><extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}"><x14:slicerCaches xmlns:x14="x"><x14:slicerCache r:id="rId4"/></x14:slicerCaches></ext></extLst>`,
    ),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["rId4", "slicerCache", "slicerCaches/slicerCache1.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheetXml(
      `<row r="3"><c r="A3" t="inlineStr"><is><t>部署</t></is></c><c r="B3"><v>1086000</v></c></row><row r="9"><c r="A9"><f>GETPIVOTDATA("額",$A$3)</f><v>1086000</v></c></row>`,
      `<drawing r:id="rId2"/><extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList xmlns:x14="x"><x14:slicer r:id="rId3"/></x14:slicerList></ext></extLst>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(
      ["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"],
      ["rId2", "drawing", "../drawings/drawing1.xml"],
      ["rId3", "slicer", "../slicers/slicer1.xml"],
    ),
    "xl/worksheets/sheet2.xml": sheetXml(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>部署</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>元の秘密</t></is></c><c r="B2"><f>${ours}</f><v>1086000</v></c></row>`,
    ),
    "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition name="ピボット1" cacheId="1"><location ref="A3:B4"/></pivotTableDefinition>`,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": relationsXml([
      ...(["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"] as const),
    ]),
    "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns:r="r" r:id="rId1"><cacheSource type="worksheet"><worksheetSource ${source}/></cacheSource><cacheFields><cacheField><sharedItems><s v="控えの秘密"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationsXml([
      ...(["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"] as const),
    ]),
    "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords><r><s v="記録の秘密"/></r></pivotCacheRecords>`,
    "xl/slicerCaches/slicerCache1.xml": `<slicerCacheDefinition name="スライサー1"><pivotTables><pivotTable tabId="1" name="ピボット1"/></pivotTables></slicerCacheDefinition>`,
    "xl/slicers/slicer1.xml": `<slicers><slicer name="部署の秘密" cache="スライサー1"/></slicers>`,
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="x" xmlns:r="r"><xdr:twoCellAnchor><sle:slicer xmlns:sle="s" name="部署の秘密"/></xdr:twoCellAnchor><xdr:twoCellAnchor><c:chart xmlns:c="c" r:id="rId1"/></xdr:twoCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationsXml(["rId1", "chart", "../charts/chart1.xml"]),
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="c"><c:pivotSource><c:name>[本.xlsx]集計!ピボット1</c:name></c:pivotSource><c:val><c:numRef><c:f>集計!$B$3</c:f></c:numRef></c:val></c:chartSpace>`,
  });
