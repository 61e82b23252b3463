import { type MessageKey, messages, worded } from "../../src/text/functions/messages";

const keys = Object.keys(messages) as MessageKey[];
const namesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/gu) ?? [])].sort();

test.each(keys)("%s mentions the same in both languages", (key) => {
  const { ja, en } = messages[key];
  expect(namesIn(en)).toEqual(namesIn(ja));
});

test.each(keys)("%s ends as a sentence and has one of the two codes", (key) => {
  const { code, ja, en } = messages[key];
  expect(["#VALUE!", "#N/A"]).toContain(code);
  expect(ja).toMatch(/。$|[。）]$/u);
  expect(en).toMatch(/\.$/u);
});

test("numbers are grouped, lists are joined as the language does", () => {
  const data = { limit: 41000, items: [{ ja: "端末", en: "Device" }, "X"] };
  expect(worded("items-needed", data, "ja")).toContain("41,000円");
  expect(worded("items-needed", data, "ja")).toContain("端末、X");
  expect(worded("items-needed", data, "en")).toContain("Device, X");
});

test("where the carried edition has no English, the words of the list stand in", () => {
  expect(worded("none-stated", { programme: { ja: "制度", en: "" } }, "en")).toContain("制度");
});
