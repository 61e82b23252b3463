import { examine } from "../../src/taskpane/sharing/files";
import { openOwnPackage, readStrangerBook } from "../../src/xlsx/read";
import { bookOf, contentTypes, relationsXml, row, sheetXml, workbookXml } from "../xlsx/small-book";
import { copyWithout } from "./copies";
import { partsWith } from "./parts-with";

const named = (formula: string) =>
  workbookXml(undefined, `<definedNames><definedName name="補助額">${formula}</definedName></definedNames>`);
const constant = '_xldudf_SUBSIDY_AMOUNT("9①","病院",見積!$B$5,150)';
const lambda = '_xlfn.LAMBDA(_xlpm.x,_xldudf_SUBSIDY_AMOUNT("9①","病院",_xlpm.x,150))';
const reader = (formula: string) =>
  row(
    5,
    ...["<c><v>7</v></c>", "<c><v>3000000</v></c>"],
    ...[`<c><f>${formula}</f><v>1086000</v></c>`, "<c><f>B5-C5</f><v>1914000</v></c>"],
  );
const format = `<conditionalFormatting sqref="B5"><cfRule type="expression" priority="1"><formula>B5&gt;_xldudf_SUBSIDY_GRANTCAP("9①","病院",150)</formula></cfRule></conditionalFormatting>`;
const validation = `<dataValidations count="1"><dataValidation type="whole" operator="lessThan" sqref="B5"><formula1>_xldudf_SUBSIDY_GRANTCAP("9①","病院",150)</formula1></dataValidation></dataValidations>`;

const shows = [
  [
    "a name",
    bookOf({ "xl/workbook.xml": named(constant), "xl/worksheets/sheet1.xml": sheetXml(reader("補助額")) }),
    "補助額",
  ],
  [
    "a LAMBDA with a name",
    bookOf({ "xl/workbook.xml": named(lambda), "xl/worksheets/sheet1.xml": sheetXml(reader("補助額(B5)")) }),
    "補助額",
  ],
  [
    "a conditional format",
    bookOf({ "xl/worksheets/sheet1.xml": sheetXml(row(5, "<c><v>7</v></c>"), format) }),
    "見積!B5",
  ],
  [
    "a validation",
    bookOf({ "xl/worksheets/sheet1.xml": sheetXml(row(5, "<c><v>7</v></c>"), validation) }),
    "見積!B5",
  ],
] as const;

test.each(shows)(
  "money that only %s shows is found, and a copy without money is without it",
  (_, bytes, place) => {
    const found = examine(bytes);
    const money = found.ok ? found.value.findings.filter(({ kind }) => kind === "money") : [];
    expect(money).toEqual([{ kind: "money", count: 1, places: [place], isRemovable: true }]);
    const copy = copyWithout(bytes, "money").bytes;
    for (const told of ["SUBSIDY", "MIN(", "1086000", "1914000"]) expect(partsWith(copy, told)).toEqual([]);
    const book = readStrangerBook(copy);
    const cells = book.ok ? book.value.sheets[0]?.cells : undefined;
    expect(cells?.get("A5")?.value).toBe(7);
    for (const cell of ["C5", "D5"]) {
      expect(cells?.get(cell)?.formula).toBeUndefined();
      expect(cells?.get(cell)?.value).toBeUndefined();
    }
    expect(book.ok && book.value.loose.map(({ formula }) => formula)).toEqual(["NA()"]);
  },
);

test("a chart that draws such a name keeps no figures of it", () => {
  const chart = `<c:chartSpace xmlns:c="c"><c:ser><c:val><c:numRef><c:f>見積!補助額</c:f><c:numCache><c:pt idx="0"><c:v>1086000</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:chartSpace>`;
  const bytes = bookOf({
    "[Content_Types].xml": contentTypes(
      `<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`,
    ),
    "xl/workbook.xml": named(constant),
    "xl/worksheets/sheet1.xml": sheetXml(row(5, "<c><v>7</v></c>"), `<drawing r:id="rId1"/>`),
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(["rId1", "drawing", "../drawings/drawing1.xml"]),
    "xl/drawings/drawing1.xml": "<wsDr/>",
    "xl/drawings/_rels/drawing1.xml.rels": relationsXml(["rId1", "chart", "../charts/chart1.xml"]),
    "xl/charts/chart1.xml": chart,
  });
  expect(partsWith(copyWithout(bytes, "comments").bytes, "1086000")).toContain("xl/charts/chart1.xml");
  const copy = copyWithout(bytes, "money").bytes;
  expect(openOwnPackage(copy).text("xl/charts/chart1.xml")).toContain("補助額");
  expect(partsWith(copy, "1086000")).toEqual([]);
});
