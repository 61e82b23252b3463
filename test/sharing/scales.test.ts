import type { CopyOrder } from "../../src/taskpane/sharing/files";
import { examine, makeCopy, restore } from "../../src/taskpane/sharing/files";
import { openOwnPackage, readStrangerBook } from "../../src/xlsx/read";
import { bookOf, sheetXml, workbookXml } from "../xlsx/small-book";
import { functions } from "./functions";
import { partsWith } from "./parts-with";

const sheet = "xl/worksheets/sheet1.xml";
const cap = `_xldudf_SUBSIDY_GRANTCAP(&quot;9①&quot;,&quot;病院&quot;,150)`;
const stuck = `_xldudf_SUBSIDY_GRANTCAP(&quot;9①&quot;,&quot;病院&quot;,INDIRECT(&quot;C1&quot;))`;
const scale = (...points: readonly string[]) => `<colorScale>${points.join("")}<color/><color/></colorScale>`;
const point = (type: string, val: string) => `<cfvo type="${type}" val="${val}"/>`;
const rules = (newer: string) =>
  [
    `<conditionalFormatting sqref="A1:A3"><cfRule type="colorScale" priority="1">${scale(point("formula", cap), point("num", "単価&#10;+1"))}</cfRule></conditionalFormatting>`,
    `<conditionalFormatting sqref="B1"><cfRule type="iconSet" priority="2"><iconSet><cfvo type="percent" val="0"/><cfvo type='formula' val='${stuck}'/></iconSet></cfRule></conditionalFormatting>`,
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="n" xmlns:xm="m"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}"><x14:dataBar><x14:cfvo type="formula"><xm:f>${newer}</xm:f></x14:cfvo><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
  ].join("");

/** A colour scale, icons and a data bar whose limits are worked out, two of them by our functions. */
const book = (): Uint8Array =>
  bookOf({
    "xl/workbook.xml": workbookXml(
      undefined,
      `<definedNames><definedName name="単価">見積!$A$1</definedName><definedName name="余り">見積!$A$1</definedName></definedNames>`,
    ),
    [sheet]: sheetXml(`<row r="1"><c r="A1"><v>5</v></c></row>`, rules(cap)),
  });

function copy(order: Partial<CopyOrder>) {
  const made = makeCopy(
    book(),
    { form: "plain", removes: new Set(), keepsOriginals: false, ...order },
    functions,
  );
  if (!made.ok) throw new Error(`${made.refused.code} ${made.refused.part ?? ""}`);
  return made.value;
}

test("limits of scales, icons and bars are read as formulas of conditional formats", () => {
  const read = readStrangerBook(book());
  const formats = read.ok ? read.value.loose.filter(({ place }) => place === "conditional-format") : [];
  expect(formats.map(({ where, formula }) => `${where} ${formula}`)).toEqual([
    `A1:A3 _xldudf_SUBSIDY_GRANTCAP("9①","病院",150)`,
    "A1:A3 単価\n+1",
    "B1 0",
    `B1 _xldudf_SUBSIDY_GRANTCAP("9①","病院",INDIRECT("C1"))`,
    `C1 _xldudf_SUBSIDY_GRANTCAP("9①","病院",150)`,
  ]);
});

test.each(["plain", "values"] as const)(
  "a copy with %s has plain limits, and names what could not be",
  (form) => {
    const { bytes, treated } = copy({ form });
    expect(treated.map(({ where, fate, not }) => `${where} ${fate} ${not?.why ?? ""}`)).toEqual([
      ...["A1:A3 plain ", "B1 kept argument", "C1 plain "],
    ]);
    const xml = openOwnPackage(bytes).text(sheet);
    expect(xml.match(/SUBSIDY/g)).toHaveLength(1);
    expect(xml).toContain(`<cfvo type='formula' val='${stuck}'/>`);
    const [first] = treated;
    expect(xml).toContain(`<cfvo type="formula" val="${(first?.now ?? "?").replaceAll('"', "&quot;")}"/>`);
    expect(xml).toContain(`<cfvo type="num" val="単価&#10;+1"/><color/>`);
  },
);

test("a vendor's copy has no money in limits, and they are found as money before", () => {
  const found = examine(book());
  expect(found.ok && found.value.findings.find(({ kind }) => kind === "money")?.places).toEqual([
    ...["見積!A1:A3", "見積!B1", "見積!C1"],
  ]);
  const { bytes } = copy({ form: "values", removes: new Set(["money"]) });
  expect(partsWith(bytes, "SUBSIDY")).toEqual([]);
  expect(openOwnPackage(bytes).text(sheet)).toContain(`<cfvo type="formula" val="NA()"/>`);
});

test("a name that only a limit uses is in use", () => {
  const { bytes } = copy({ removes: new Set(["names"]) });
  expect(partsWith(bytes, "余り")).toEqual([]);
  expect(openOwnPackage(bytes).text("xl/workbook.xml")).toContain(`name="単価"`);
});

test("limits are turned back with all other formulas, two of the same as well", () => {
  const twice = openOwnPackage(book());
  twice.setText(sheet, twice.text(sheet).replace("単価&#10;+1", cap));
  const made = makeCopy(
    twice.bytes(),
    { form: "plain", removes: new Set(), keepsOriginals: true },
    functions,
  );
  const back = made.ok ? restore(made.value.bytes) : made;
  if (!back.ok || !back.value) throw new Error("not restored");
  expect(back.value).toMatchObject({ restored: 3, changedSince: [] });
  expect(openOwnPackage(back.value.bytes).text(sheet)).toBe(twice.text(sheet));
});
