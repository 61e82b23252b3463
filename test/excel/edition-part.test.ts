import fc from "fast-check";
import { editionPartXml, readEditionPart } from "../../src/excel/edition-part";

const part = { id: "2025-10-02", hash: "ab12", text: '{"a":"<&>\\"\'１","b":1}' };
const namespace = "urn:medical-dx-grants:edition";
const body = '{"a":1}';
const read = { id: "x", hash: "y", text: body };

test("what was written is read back, whatever the text holds", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((given) => given.trim() === given);
  const xmlText = text.filter((given) => !/[^\P{Cc}\t\n]|[\ufffe\uffff]/u.test(given));
  fc.assert(
    fc.property(xmlText, (given) => {
      fc.pre(given !== "");
      expect(readEditionPart(editionPartXml({ ...part, text: given }))).toEqual({ ...part, text: given });
    }),
  );
});

test.each([
  [
    "with a declaration and a byte order mark",
    `\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<edition xmlns="${namespace}" id="x" hash="y">${body}</edition>\n`,
  ],
  ["with a prefix and other quotes", `<p:edition xmlns:p='${namespace}' hash='y' id='x'>${body}</p:edition>`],
  ["as CDATA", `<edition xmlns="${namespace}" id="x" hash="y"><![CDATA[${body}]]></edition>`],
  ["with named entities", `<edition xmlns="${namespace}" id="x" hash="y">{&quot;a&quot;:1}</edition>`],
  ["with numbered entities", `<edition xmlns="${namespace}" id="x" hash="y">{&#x22;a&#34;:1}</edition>`],
  ["on lines of its own", `<edition\n  xmlns="${namespace}"\n  id="x"\n  hash="y">\n${body}\n</edition>`],
])("a part is read as another program may have written it: %s", (_how, xml) => {
  expect(readEditionPart(xml)).toEqual(read);
});

test.each([
  ["another namespace", `<edition xmlns="urn:other" id="x" hash="y">${body}</edition>`],
  ["no namespace", `<edition id="x" hash="y">${body}</edition>`],
  ["another element", `<list xmlns="${namespace}" id="x" hash="y">${body}</list>`],
  ["no id", `<edition xmlns="${namespace}" hash="y">${body}</edition>`],
  ["no hash", `<edition xmlns="${namespace}" id="x">${body}</edition>`],
  ["no text", `<edition xmlns="${namespace}" id="x" hash="y"></edition>`],
  ["an element inside", `<edition xmlns="${namespace}" id="x" hash="y"><b>${body}</b></edition>`],
  ["an unknown entity", `<edition xmlns="${namespace}" id="x" hash="y">&evil;</edition>`],
  ["a bare ampersand", `<edition xmlns="${namespace}" id="x" hash="y">a & b</edition>`],
  ["a character that does not exist", `<edition xmlns="${namespace}" id="x" hash="y">&#x110000;</edition>`],
  ["a document type", `<!DOCTYPE edition><edition xmlns="${namespace}" id="x" hash="y">${body}</edition>`],
  ["text cut off", `<edition xmlns="${namespace}" id="x" hash="y">${body}`],
  ["two elements", `<edition xmlns="${namespace}" id="x" hash="y">1</edition><edition/>`],
  ["nothing", ""],
])("a part with %s is damaged", (_what, xml) => {
  expect(readEditionPart(xml)).toBeUndefined();
});

test("a part of five megabytes, the most that Excel on the web takes, is read", () => {
  const text = '{"名":"補助 & 助成"},'.repeat(250_000);
  expect(readEditionPart(editionPartXml({ ...part, text }))?.text.length).toBe(text.length);
});
