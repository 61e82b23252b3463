import type { Sheet } from "../../src/sheets/sheet";
import { addSheet } from "../../src/xlsx/add/add-sheet";
import type { Package } from "../../src/xlsx/package/package";
import { openOwnPackage, readStrangerBook } from "../../src/xlsx/read";
import { bigBook } from "../sharing/big-book";
import { bookOf, workbookXml } from "./small-book";

const sheet: Sheet = {
  name: "根拠's",
  cells: {
    A1: { value: "題", look: { bold: true, size: 14 } },
    A2: { value: "見出し", look: { bold: true, fill: "#D9E2F3", border: "below", wrap: true } },
    A3: { value: 193_000, format: "#,##0" },
    B3: { value: 46_112, format: "yyyy/m/d" },
    C3: { value: 1 / 3, format: "# ?/?" },
    D3: { value: "=1+1 & <b>", format: "@", look: { wrap: true, vertical: "top" } },
  },
  widths: { A: 20, C: 8.5 },
  heights: { 3: 30 },
  frozenRows: 2,
  print: {
    orientation: "landscape",
    headerRows: { first: 2, last: 2 },
    footer: { left: "A&B", centre: "", right: "" },
  },
};

function added(file: Uint8Array): {
  readonly file: Package;
  readonly xml: string;
  readonly bytes: Uint8Array;
} {
  const before = openOwnPackage(file);
  addSheet(before, sheet);
  const bytes = before.bytes();
  const after = openOwnPackage(bytes);
  const last =
    after
      .names()
      .filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))
      .sort()
      .at(-1) ?? "";
  return { file: after, xml: after.text(last), bytes };
}

/** The look of a cell in the file's own list, and the entries that it points to. */
function lookOf({ file, xml }: ReturnType<typeof added>, cell: string) {
  const styles = file.text("xl/styles.xml");
  const list = (name: string, element: string): string[] => {
    const [, count = "", inside = ""] =
      new RegExp(`<${name} count="(\\d+)"[^>]*>(.*?)</${name}>`, "s").exec(styles) ?? [];
    const all = inside.match(new RegExp(`<${element}\\b(?:[^>]*/>|.*?</${element}>)`, "gs")) ?? [];
    expect(Number(count)).toBe(all.length);
    return all;
  };
  const index = Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)?.[1]);
  const xf = list("cellXfs", "xf")[index] ?? "";
  const at = (attribute: string): number => Number(new RegExp(`${attribute}="(\\d+)"`).exec(xf)?.[1]);
  return {
    ...{ xf, numFmt: at("numFmtId"), font: list("fonts", "font")[at("fontId")] },
    ...{ fill: list("fills", "fill")[at("fillId")], border: list("borders", "border")[at("borderId")] },
  };
}

test("looks stand behind the workbook's own, counted, in its own letters", async () => {
  const after = added(await bigBook());
  expect(lookOf(after, "A1").font).toMatch(/<b\/><sz val="14"\/><name val="[^"]+"\/>/);
  const head = lookOf(after, "A2");
  expect(head.fill).toContain('rgb="FFD9E2F3"');
  expect(head.border).toMatch(/<top\/><bottom style="thin">/);
  expect(head.xf).toContain('wrapText="1"');
  expect(["A3", "B3", "C3", "D3"].map((cell) => lookOf(after, cell).numFmt)).toEqual([3, 14, 12, 0]);
  expect(lookOf(after, "D3").xf).toMatch(/vertical="top" wrapText="1"/);
  expect(lookOf(after, "A3").xf).not.toContain("wrapText");
});

test("the head stays in view and stands on every printed page, A4 across, with page numbers", async () => {
  const { file, xml } = added(await bigBook());
  expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toContain('<row r="3" ht="30" customHeight="1">');
  expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  expect(xml).toContain(
    "<oddFooter>&amp;L&amp;8 A&amp;&amp;B&amp;C&amp;8 &amp;R&amp;8   &amp;P/&amp;N</oddFooter>",
  );
  const workbook = file.text("xl/workbook.xml");
  const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="3">'根拠''s'!$2:$2</definedName>`;
  expect(workbook).toContain(titles);
  // The names that the workbook had are all there.
  expect(workbook).toMatch(/name="基準日"/);
});

test.each([
  ["no names", ""],
  ["names without any in them", "<definedNames/>"],
  ["something behind the place of names", '<calcPr calcId="191029"/>'],
])("a workbook with %s gets the repeated rows in their place", (_, behind) => {
  const { file, bytes } = added(bookOf({ "xl/workbook.xml": workbookXml(undefined, behind) }));
  const workbook = file.text("xl/workbook.xml");
  expect(workbook).toMatch(
    /<\/sheets><definedNames><definedName [^>]*localSheetId="1">[^<]*<\/definedName><\/definedNames>/,
  );
  if (behind.startsWith("<calcPr")) expect(workbook).toMatch(/<\/definedNames><calcPr/);
  expect(readStrangerBook(bytes)).toMatchObject({ ok: true });
});

test("a workbook without looks gets plain cells, and texts stay texts", () => {
  const { xml, bytes } = added(bookOf({}));
  expect(xml).not.toMatch(/ s="[1-9]/);
  const book = readStrangerBook(bytes);
  const cells = book.ok ? book.value.sheets.at(-1)?.cells : undefined;
  expect(cells?.get("D3")).toEqual({ cell: "D3", value: "=1+1 & <b>" });
  expect(cells?.get("C3")?.value).toBeCloseTo(1 / 3, 15);
});
