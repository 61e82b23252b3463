import { examine } from "../../src/taskpane/sharing/files";
import { copyWithout } from "../sharing/copies";
import { bookOf, contentTypes, relationsXml, row, sheetXml } from "../xlsx/small-book";
import { openOwnPackage } from "../../src/xlsx/read";
import { BATCH_LIMIT_MS, savedByLibreOffice } from "./batch";

// Pages as another program reads them: headers are gone from the copy, page numbers are not, and the file opens.

/** One pixel. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
  "base64",
);
const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><v:shape id="LH" style="width:9pt;height:9pt"><v:imagedata o:relid="rId1" o:title="院章"/></v:shape></xml>`;
const headers = `<headerFooter differentOddEven="1" differentFirst="1"><oddHeader>&amp;L&amp;G&amp;C&amp;"ＭＳ 明朝,太字"&amp;14社外秘</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter><evenHeader>&amp;R偶数頁の注</evenHeader><evenFooter>&amp;C&amp;P</evenFooter><firstFooter>&amp;L&amp;Z&amp;F</firstFooter></headerFooter>`;
const book = (): Uint8Array =>
  bookOf({
    "[Content_Types].xml": contentTypes(
      `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/>`,
    ),
    "xl/worksheets/sheet1.xml": sheetXml(
      row(1, `<c t="inlineStr"><is><t>品名</t></is></c>`, `<c><v>543000</v></c>`),
      `${headers}<legacyDrawingHF r:id="rId1"/>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
      ...(["rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"] as const),
    ]),
    "xl/drawings/vmlDrawing1.vml": vml,
    "xl/drawings/_rels/vmlDrawing1.vml.rels": relationsXml(["rId1", "image", "../media/image1.png"]),
    "xl/media/image1.png": png,
  });

const saved = savedByLibreOffice("never");
const original = saved.add(book);
const copy = saved.add(() => copyWithout(book(), "headers").bytes);
beforeAll(() => saved.convert(), BATCH_LIMIT_MS);

const told = (bytes: Uint8Array): readonly string[] => {
  const found = examine(bytes);
  if (!found.ok) throw new Error(found.refused.code);
  return found.value.findings.flatMap(({ kind, places }) => (kind === "headers" ? places : []));
};
const page = (bytes: Uint8Array): string => openOwnPackage(bytes).text("xl/worksheets/sheet1.xml");

test("the control: LibreOffice reads the headers of the original, and so do we of what it writes", () => {
  expect(told(original()).join()).toMatch(/社外秘.*偶数頁の注/);
});

test("of the copy it reads none, and goes on numbering pages", () => {
  expect(told(copy())).toEqual([]);
  expect(page(copy())).toMatch(/<oddFooter>[^<]*&amp;P \/ &amp;N[^<]*<\/oddFooter>/);
  expect(page(copy())).toContain("<v>543000</v>");
});
