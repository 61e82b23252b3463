import { unzipSync } from "fflate";
import { customXmlText } from "../../src/xlsx/privacy/facts";
import { strip } from "../../src/xlsx/privacy/strip";
import { FIELD, forged } from "./hostile/forge";
import { nothing, open } from "./opened";
import { bookOf, relationsXml } from "./small-book";
import { talkativeBook } from "./talkative-book";

describe.each([
  ["little", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["big", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
])("custom XML in UTF-16, as Power Query has it (%s endian)", (_, written) => {
  const mashup = "http://schemas.microsoft.com/DataMashup";
  const powerQuery = () =>
    bookOf({
      "xl/_rels/workbook.xml.rels": relationsXml(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "customXml", "../customXml/item1.xml"],
      ),
      "customXml/item1.xml": written(
        `<?xml version="1.0" encoding="utf-16"?><DataMashup xmlns="${mashup}">見積</DataMashup>`,
      ),
    });

  test("is read, and removed like any other", () => {
    const { file, facts } = open(powerQuery());
    expect(facts.customXml).toEqual([{ part: "customXml/item1.xml", namespace: mashup }]);
    expect(Buffer.compare(file.bytes(), powerQuery())).toBe(0);
    strip(file, [], { ...nothing, customXml: ["customXml/item1.xml"] });
    expect(open(file.bytes()).facts.customXml).toEqual([]);
  });

  test("is UTF-8 once it is written anew, and says so", () => {
    const { file } = open(powerQuery());
    file.setText("customXml/item1.xml", file.text("customXml/item1.xml").replace("見積", "予算"));
    expect(open(file.bytes()).file.text("customXml/item1.xml")).toBe(
      `<?xml version="1.0" encoding="UTF-8"?><DataMashup xmlns="${mashup}">予算</DataMashup>`,
    );
  });
});

/** UTF-32 with its mark, which begins as that of UTF-16 does. */
const utf32 = (text: string): Uint8Array => {
  const bytes = Buffer.alloc((text.length + 1) * 4);
  [0xfeff, ...Array.from(text, (sign) => sign.charCodeAt(0))].forEach((code, index) =>
    bytes.writeUInt32LE(code, index * 4),
  );
  return bytes;
};
const declared = (encoding: string, inside: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?><a xmlns="urn:other">${inside}</a>`;
// "見積" in Shift_JIS and "é" in ISO-8859-1, as programs of their own time wrote them.
const shiftJis = Buffer.from(declared("Shift_JIS", "\x8c\xa9\x90\xcf"), "latin1");
const latin = Buffer.from(declared("ISO-8859-1", "\xe9"), "latin1");

describe.each([
  ["Shift_JIS", shiftJis],
  ["ISO-8859-1", latin],
  ["UTF-32", utf32(declared("utf-32", "x"))],
  ["UTF-16 without a mark", Buffer.from(declared("utf-16", "x"), "utf16le")],
  ["half a letter of UTF-16", Buffer.from([0xff, 0xfe, 0x3c, 0, 0x61])],
  ["a document type", Buffer.from(`<!DOCTYPE a SYSTEM "a.dtd"><a xmlns="urn:other"/>`)],
  ["no XML at all", Buffer.from("見積")],
  ["nothing", Buffer.alloc(0)],
])("custom XML that only its own program can read: %s", (_, bytes) => {
  const foreign = () =>
    talkativeBook({
      "xl/_rels/workbook.xml.rels": relationsXml(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "customXml", "../customXml/item2.xml"],
        ["rId3", "customXml", "../customXml/item1.xml"],
      ),
      "customXml/item2.xml": bytes,
    });

  test("is listed by its part and carried as it is, and ours beside it is found", () => {
    const { file, facts } = open(foreign());
    expect(facts.customXml).toEqual([
      { part: "customXml/item2.xml", namespace: "" },
      { part: "customXml/item1.xml", namespace: "urn:medical-dx-grants:facilities" },
    ]);
    expect(customXmlText(file, "urn:medical-dx-grants:facilities")).toBe("中央病院");
    strip(file, [], { ...nothing, properties: true });
    expect(Buffer.from(unzipSync(file.bytes())["customXml/item2.xml"] ?? [])).toEqual(bytes);
  });

  test("is removed by choice", () => {
    const { file } = open(foreign());
    strip(file, [], { ...nothing, customXml: ["customXml/item2.xml"] });
    expect(unzipSync(file.bytes())["customXml/item2.xml"]).toBeUndefined();
    expect(open(file.bytes()).facts.customXml).toHaveLength(1);
  });
});

test("custom XML that swells is refused all the same", () => {
  const size = { at: FIELD.size, size: 4, value: 0xfffffff0 } as const;
  expect(() => open(forged(talkativeBook(), "customXml/item1.xml", size))).toThrow("bomb");
});

test("a mark before UTF-8 is no part of the text", () => {
  const { facts } = open(talkativeBook({ "customXml/item1.xml": `\ufeff${declared("utf-8", "x")}` }));
  expect(facts.customXml).toEqual([{ part: "customXml/item1.xml", namespace: "urn:other" }]);
});

test("half a letter of UTF-16 is damage", () => {
  const { file } = open(bookOf({ "customXml/item1.xml": new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x61]) }));
  expect(() => file.text("customXml/item1.xml")).toThrow("damaged");
});
