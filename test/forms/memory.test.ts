import { type Choices, noChoices } from "../../src/forms/choices";
import { memoryText, readMemory, recalled, remembering } from "../../src/forms/memory";

const settled: Choices = {
  ...noChoices,
  ...{ fields: { 備考: "contact", 金額: "none" }, units: { "label:1000": 1_000 }, rounding: "half-up" },
  ...{ readings: { 電子かるて: "12①" }, costs: { "9①": "B5" }, programme: "8", as: "value" },
};

function read(text: string): Exclude<ReturnType<typeof readMemory>, "newer"> {
  const memory = readMemory(text);
  if (memory === "newer") throw new Error("newer");
  return memory;
}

test("what was settled comes back, but for the consent to write over filled cells", () => {
  const kept = remembering(read(""), "form", { ...settled, overwrite: ["金額"], hidden: true });
  expect(recalled(read(memoryText(kept)), "form")).toEqual(settled);
  expect(recalled(kept, "another")).toBeUndefined();
});

test("the newest thirty forms are remembered, each once", () => {
  let memory = read("");
  for (let nth = 0; nth < 40; nth++) memory = remembering(memory, `form ${nth % 35}`, settled);
  expect(memory.forms).toHaveLength(30);
  expect(memory.forms[0]?.key).toBe("form 4");
});

test.each([
  "",
  "{",
  "[]",
  "null",
  '{"version":1}',
  '{"version":1,"forms":[1,{"key":2},{"key":"a","choices":[]}]}',
])("%j is nothing to remember", (text) => {
  expect(read(text)).toEqual({ forms: [] });
});

test("what a later version wrote is left alone, and unsound choices are forgotten one by one", () => {
  expect(readMemory('{"version":2,"forms":[]}')).toBe("newer");
  const choices = {
    fields: { a: "grant", b: "weather" },
    units: { x: 1_000, y: -1 },
    rounding: "sideways",
    costs: 3,
  };
  const text = JSON.stringify({ version: 1, forms: [{ key: "form", choices }] });
  expect(recalled(read(text), "form")).toEqual({ ...noChoices, fields: { a: "grant" }, units: { x: 1_000 } });
});
