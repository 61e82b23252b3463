import { bookOf, sheetXml } from "../xlsx/small-book";
import { BATCH_LIMIT_MS, openedByLibreOffice } from "./batch";
import { POISON } from "./poisoned-book";
import { copyFor, differences, poisoned } from "./recalculated";

const SHEET = "見積";
/** As Excel 365 stores what may spill, and beside it the same formula as it would stand without an array. */
const dynamic = (cell: string, formula: string) =>
  `<c r="${cell}" cm="1"><f t="array" ref="${cell}">${formula}</f><v>0</v></c>`;
const rate = '_xldudf_SUBSIDY_RATE("9①","診療所",0)';
const grant = '_xldudf_SUBSIDY_AMOUNT("9①","診療所",B5,0)';
const sum = `SUM(B5:B7*${rate})`;
const most = `MAX(IF(B5:B7&gt;150,B5:B7,0))+${grant}`;

/** The array formulas stand in rows that none of the summed cells is in: there an older program would find no cell. */
const original = (entered: (cell: string, formula: string) => string): Uint8Array =>
  bookOf({
    "xl/worksheets/sheet1.xml": sheetXml(
      `<row r="5"><c r="B5"><v>387000</v></c></row><row r="6"><c r="B6"><v>100</v></c></row><row r="7"><c r="B7"><v>200</v></c></row><row r="9">${entered("B9", sum)}${entered("C9", most)}</row>`,
    ),
  });

// 387,100 + 200 = 387,300 at one half; the grant for 387,000 is 193,000 (README).
const expected = new Map([
  [`${SHEET}!B9`, "193650"],
  [`${SHEET}!C9`, "580000"],
]);

const calculated = openedByLibreOffice("always");
beforeAll(() => calculated.convert(), BATCH_LIMIT_MS);
const copyOf = (entered: (cell: string, formula: string) => string) =>
  calculated.add(() => poisoned(copyFor(original(entered), "plain"), 1));
const single = (cell: string, formula: string) => `<c r="${cell}"><f>${formula}</f><v>0</v></c>`;
const [arrays, singles] = [copyOf(dynamic), copyOf(single)];

test("a formula that works through a range gives its figure when a program without the add-in recalculates it", () => {
  expect(differences(arrays(), expected)).toEqual([]);
});

test("the control: the same formulas without an array give something else there", () => {
  const found = differences(singles(), expected);
  expect(found).toHaveLength(2);
  // Something calculated: a poison that merely stayed would be something else, too.
  expect(found.filter((line) => line.includes(String(POISON)))).toEqual([]);
});
