import { badInput } from "./bad-input";
import { excelHost } from "./excel-host";

const japanese = excelHost("ja");
const english = excelHost("en");

test("the table holds more than eighty different wrong inputs", () => {
  expect(new Set(badInput.map(({ name }) => name)).size).toBe(badInput.length);
  expect(badInput.length).toBeGreaterThan(80);
});

describe("a wrong input is answered with its error, never with a guess", () => {
  test.each(badInput.map((row) => [row.name, row] as const))("%s", (_, { call, code, ja, en }) => {
    const [id, ...given] = call;
    expect(japanese.call(id, ...given)).toEqual({ code, message: ja });
    expect(english.call(id, ...given)).toEqual({ code, message: en });
  });
});

test("every message is complete: nothing in braces is left", () => {
  for (const { ja, en } of badInput) expect(`${ja}${en}`).not.toMatch(/[{}]/u);
});
